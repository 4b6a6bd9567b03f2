import type { CallLine, OperationId } from "@myrcc/contracts";
import type { Actor } from "./actor.ts";
import { readBody } from "./read-body.ts";
import type { RequestOptions, Session } from "./session.ts";
import type { Station } from "./test.ts";
import type { WireAnswer } from "./wire.ts";

type Odd = Pick<RequestOptions, "deviation" | "headers" | "parameters">;

/** A destination that can stand in a body and calls nobody. */
export const NOBODY = "_";

type Dialling = "placeCall" | "addParty" | "redirect";

/** Whether the body of an operation calls somebody. */
export function isDialling(operation: OperationId): operation is Dialling {
  return operation === "placeCall" || operation === "addParty" || operation === "redirect";
}

/**
 * Sends a request that departs from the contract and yet names somebody of the cast to be called: whoever rings should it be
 * taken is the run's own.
 *
 * @param lineId of the caller, on which the action is asked for; unused for placeCall.
 */
export async function callsOddly(
  { ledger }: Pick<Station, "ledger">,
  session: Session,
  operation: Dialling,
  [caller, lineId, callee]: readonly [Actor, string, Actor],
  options: Odd,
): Promise<WireAnswer> {
  // Who places a call is shown to whom it calls, like an inviter.
  const leg = operation === "redirect" ? "redirect" : "addParty";
  const shown = await caller.announces(leg, lineId, callee);
  const answer = await session.request(operation, {
    parameters: { lineId, extensionId: idOf(caller) },
    body: { destination: callee.number },
    ...options,
  });
  if (answer.status >= 400 && answer.status < 500) caller.retracts(shown, callee.number);
  adopts({ ledger }, answer);
  return answer;
}

/** Takes note of a line that has been placed by something else than placeCall, of which the session itself takes note. */
export function adopts({ ledger }: Pick<Station, "ledger">, answer: WireAnswer): void {
  const placed = placedBy(answer);
  if (placed !== undefined) ledger.note({ kind: "placed", lineId: placed.lineId });
}

/** The line that was placed, though the request was none to be taken. */
export function placedBy(answer: WireAnswer): CallLine | undefined {
  return answer.status < 300 ? readBody("CallLine", answer) : undefined;
}

/** The id of somebody's extension, as paths have it. */
export function idOf({ extension }: Actor): string {
  return extension.restUri.split("/").at(-1) ?? "";
}
