import type { Target } from "@myrcc/contracts";
import { Redactor } from "./redactor.ts";
import type { OpenSession, RunLedger } from "./run-ledger.ts";
import { Session } from "./session.ts";
import { TraceWriter } from "./trace-writer.ts";
import { NoAnswer, Wire } from "./wire.ts";

/**
 * Closes the sessions that a run has left open, with their listeners, as those of a worker that died. Afterwards the ledger
 * holds what could not be closed.
 */
export async function releaseSessions(target: Target, ledger: RunLedger): Promise<void> {
  const trace = new TraceWriter(0, undefined, {
    baseUrl: target.baseUrl,
    nominalWindowMs: target.nominalWindowMs ?? 100,
  });
  const wire = new Wire(target.baseUrl, new Redactor(), trace, ledger);
  try {
    for (const open of ledger.openSessions) await releaseSession(wire, open);
  } finally {
    wire.close();
  }
}

async function releaseSession(wire: Wire, { session: id, cookie, token, listenerUris }: OpenSession): Promise<void> {
  const session = new Session("left-open", wire, { cookie, token }, id);
  try {
    for (const uri of listenerUris) await session.request("deleteListener", { uri });
    await session.logout();
  } catch (error) {
    // One that got no answer stays in the ledger, and is told of.
    if (!(error instanceof NoAnswer)) throw error;
  }
}
