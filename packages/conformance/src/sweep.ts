import type { Target } from "@myrcc/contracts";
import { effectBoundMs } from "@myrcc/oracle";
import { lookAtPool } from "./pool-lines.ts";
import type { PoolAccess, PoolLine, PoolView } from "./pool-lines.ts";
import { releaseSessions } from "./release.ts";
import type { RunLedger } from "./run-ledger.ts";
import { accountOf, primaryEnterprise } from "./target-file.ts";

/**
 * Gives back what a run has left on the platform, as one does of which a process died: ends the live lines of the pool that
 * the run has made, and closes its sessions and listeners. Lines of somebody else it leaves alone.
 *
 * @returns what is wrong with the platform's state now or was found wrong, a sentence each; nothing after a run that cleaned up
 * after itself.
 */
export async function sweepLeftovers(
  target: Target,
  environment: Readonly<Record<string, string | undefined>>,
  ledger: RunLedger,
): Promise<string[]> {
  const sessions = ledger.openSessions.length;
  await releaseSessions(target, ledger);
  const unclosed = ledger.openSessions.length;
  const findings =
    sessions === 0
      ? []
      : [`${sessions} session(s) were left open after the run; ${sessions - unclosed} of them have been closed`];
  const primary = primaryEnterprise(target);
  for (const enterprise of target.enterprises) {
    // Numbers tell whose a line is in the first enterprise only: another may have the same ones.
    const isOwn = ({ line, number }: PoolLine): boolean =>
      enterprise === primary ? ledger.owns(line, number) : ledger.made(line);
    const { secondAdministrator } = target.offers ?? {};
    const accounts = [
      accountOf(target, enterprise),
      // A platform may show nobody else the calls that this one has placed.
      ...(enterprise === primary && secondAdministrator !== undefined ? [secondAdministrator] : []),
    ];
    for (const account of accounts)
      findings.push(...(await sweepThrough({ target, enterprise, account }, environment, ledger, isOwn)));
  }
  return [...new Set(findings)];
}

async function sweepThrough(
  access: PoolAccess,
  environment: Readonly<Record<string, string | undefined>>,
  ledger: RunLedger,
  isOwn: (line: PoolLine) => boolean,
): Promise<string[]> {
  try {
    const look = await lookAtPool(access, environment, ledger, async (view) => sweepPool(access.target, view, isOwn));
    if (look.kind === "looked") return look.value;
    return [`what the run left on the pool is unknown: the login was refused with ${look.status}`];
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [`what the run left on the pool is unknown: ${reason}`];
  }
}

async function sweepPool(
  target: Target,
  { session, liveLines }: PoolView,
  isOwn: (line: PoolLine) => boolean,
): Promise<string[]> {
  const found = await liveLines();
  const own = found.filter(isOwn);
  for (const { line } of own) await session.request("disconnect", { parameters: { lineId: line.lineId } });
  if (own.length > 0) await new Promise((resolve) => setTimeout(resolve, effectBoundMs(target)));
  const remaining = own.length > 0 ? (await liveLines()).filter(isOwn) : [];
  return [
    ...(own.length === 0 ? [] : [`live after the run, and hung up: ${describe(own)}`]),
    ...(remaining.length === 0 ? [] : [`still live after they were hung up: ${describe(remaining)}`]),
    ...(found.length === own.length
      ? []
      : [`not made by this run, and left alone: ${describe(found.filter((one) => !isOwn(one)))}`]),
  ];
}

function describe(lines: readonly PoolLine[]): string {
  return lines.map(({ line, number }) => `line ${line.lineId} of ${number} (${line.state})`).join(", ");
}
