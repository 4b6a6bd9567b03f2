import type { Target } from "@myrcc/contracts";
import { Observer } from "./observer.ts";
import { Redactor } from "./redactor.ts";
import { Session } from "./session.ts";
import { accountOf, passwordFrom, primaryEnterprise } from "./target-file.ts";
import { TraceWriter } from "./trace-writer.ts";
import { Wire } from "./wire.ts";

/**
 * Looks for live calls on the pool after everything has ended, ends them and tells how many lines there were. A run that
 * cleans up after itself leaves none; a worker that crashed may.
 */
export async function sweepLeftovers(
  target: Target,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<number> {
  const enterprise = primaryEnterprise(target);
  const account = accountOf(target, enterprise);
  const trace = new TraceWriter(0, undefined, {
    baseUrl: target.baseUrl,
    nominalWindowMs: target.nominalWindowMs ?? 100,
  });
  const wire = new Wire(target.baseUrl, new Redactor(), trace);
  try {
    const login = await Session.login(wire, account, passwordFrom(environment, account), "sweep");
    if (login.kind === "refused") return 0;
    const { session } = login;
    try {
      const observer = new Observer(session, "sweep");
      const pool = new Set(
        (await observer.readDirectory())
          .filter(({ addressNumber }) => enterprise.pool.includes(addressNumber))
          .map(({ restUri }) => restUri),
      );
      const left = (await observer.readLines()).filter((line) => line.state !== "dropped" && pool.has(line.extension));
      for (const { lineId } of left) await session.request("disconnect", { parameters: { lineId } });
      return left.length;
    } finally {
      await session.logout();
    }
  } finally {
    wire.close();
  }
}
