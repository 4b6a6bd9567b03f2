import type { CallLine, Target, TargetAccount, TargetEnterprise } from "@myrcc/contracts";
import { Observer } from "./observer.ts";
import { Redactor } from "./redactor.ts";
import type { RunLedger } from "./run-ledger.ts";
import { Session } from "./session.ts";
import { numbersOf, passwordFrom } from "./target-file.ts";
import { TraceWriter } from "./trace-writer.ts";
import { Wire } from "./wire.ts";

/** What tells whether a line is live, and whose it is. */
export interface ListedLine {
  readonly lineId: string;
  readonly extension: string;
  readonly state: string;
}

/** A live call line of an extension of the pool, or of one that the target file names beside it. */
export interface PoolLine<Line extends ListedLine = CallLine> {
  readonly line: Line;
  /** Directory number of its extension. */
  readonly number: string;
}

/** Whose pool is looked at, and who looks. */
export interface PoolAccess {
  readonly target: Target;
  readonly enterprise: TargetEnterprise;
  readonly account: TargetAccount;
}

/** A look at the pool through a session of its own, which is closed with the look. */
export interface PoolView {
  readonly session: Session;
  readonly liveLines: () => Promise<PoolLine[]>;
}

export type PoolLook<T> = { readonly kind: "looked"; readonly value: T } | { readonly kind: "refused"; status: number };

export async function lookAtPool<T>(
  { target, enterprise, account }: PoolAccess,
  environment: Readonly<Record<string, string | undefined>>,
  ledger: RunLedger,
  look: (view: PoolView) => Promise<T>,
): Promise<PoolLook<T>> {
  const trace = new TraceWriter(0, undefined, {
    baseUrl: target.baseUrl,
    nominalWindowMs: target.nominalWindowMs ?? 100,
  });
  const wire = new Wire(target.baseUrl, new Redactor(), trace, ledger);
  try {
    const login = await Session.login(wire, account, passwordFrom(environment, account), "pool");
    if (login.kind === "refused") return { kind: "refused", status: login.answer.status };
    const { session } = login;
    try {
      const observer = new Observer(session, "pool");
      const numbers = new Map((await observer.readDirectory()).map((one) => [one.restUri, one.addressNumber]));
      const liveLines = async (): Promise<PoolLine[]> =>
        livePoolLines(await observer.readLines(), numbers, numbersOf(target, enterprise));
      return { kind: "looked", value: await look({ session, liveLines }) };
    } finally {
      await session.logout();
    }
  } finally {
    wire.close();
  }
}

/**
 * @param numbers directory numbers by restUri of their extension.
 * @param pool directory numbers whose lines may be those of a run.
 */
export function livePoolLines<Line extends ListedLine>(
  lines: readonly Line[],
  numbers: ReadonlyMap<string, string>,
  pool: readonly string[],
): PoolLine<Line>[] {
  return lines.flatMap((line) => {
    const number = numbers.get(line.extension);
    const isOurs = number !== undefined && pool.includes(number) && line.state !== "dropped";
    return isOurs ? [{ line, number }] : [];
  });
}
