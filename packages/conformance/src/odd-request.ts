import type { OperationId } from "@myrcc/contracts";
import type { Actor } from "./actor.ts";
import { readBody } from "./read-body.ts";
import type { RequestOptions, Session } from "./session.ts";
import type { Station } from "./test.ts";
import type { WireAnswer } from "./wire.ts";

type Odd = Pick<RequestOptions, "deviation" | "headers" | "parameters">;

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
  { ledger }: Station,
  session: Session,
  operation: Dialling,
  [caller, lineId, callee]: readonly [Actor, string, Actor],
  options: Odd,
): Promise<WireAnswer> {
  // Who places a call is shown to whom it calls, like an inviter.
  const leg = operation === "redirect" ? "redirect" : "addParty";
  await caller.announces(leg, lineId, callee);
  const answer = await session.request(operation, {
    parameters: { lineId, extensionId: idOf(caller) },
    body: { destination: callee.number },
    ...options,
  });
  const shown = operation === "redirect" ? (caller.line(lineId)?.displayedNumber ?? "") : caller.number;
  if (answer.status >= 400) ledger.note({ kind: "not-placed", caller: shown, callee: callee.number });
  adopts({ ledger }, answer);
  return answer;
}

/** Takes note of a line that has been placed, where nobody expected it. */
export function adopts({ ledger }: Pick<Station, "ledger">, answer: WireAnswer): void {
  const placed = answer.status < 300 ? readBody("CallLine", answer) : undefined;
  if (placed !== undefined) ledger.note({ kind: "placed", lineId: placed.lineId });
}

/** The id of somebody's extension, as paths have it. */
export function idOf({ extension }: Actor): string {
  return extension.restUri.split("/").at(-1) ?? "";
}
