import type { Target } from "@myrcc/contracts";
import { Redactor } from "./redactor.ts";
import type { RunLedger } from "./run-ledger.ts";
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
    for (const { session: id, cookie, token, listenerUris } of ledger.openSessions) {
      const session = new Session("left-open", wire, { cookie, token }, id);
      for (const uri of listenerUris) await session.request("deleteListener", { uri });
      await session.logout();
    }
  } catch (error) {
    // A platform that does not answer cannot be told anything more.
    if (!(error instanceof NoAnswer)) throw error;
  } finally {
    wire.close();
  }
}
