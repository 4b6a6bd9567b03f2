import { OPERATION_IDS } from "@myrcc/contracts";
import type { OperationId } from "@myrcc/contracts";
import { NOBODY, idOf } from "./odd-request.ts";
import type { RequestOptions } from "./session.ts";
import type { Station } from "./test.ts";

/** A line that no platform has given. */
const NO_LINE = "v1/rcc/CallLine/-999999999999";

/** What of the run's own the requests are about: a 404 for it would be no excuse. */
interface Own {
  /** Of a line that talks. */
  readonly lineId: string;
  readonly listener: string;
}

/**
 * Every operation of a session once, well formed, of a resource of the run's own, so that nothing but the session is wrong with
 * it. Whatever would dial names nobody, so that a platform that wrongly serves the request calls nobody. The logout comes last.
 */
export function everyRequest(
  { cast: [alice] }: Pick<Station, "cast">,
  { lineId, listener }: Own,
): readonly [OperationId, RequestOptions][] {
  const own = { lineId };
  const real = { extensionId: idOf(alice) };
  const operations = OPERATION_IDS.filter((operation) => operation !== "login" && operation !== "logout");
  return [...operations, "logout" as const].map((operation): [OperationId, RequestOptions] => {
    switch (operation) {
      case "listExtensions":
      case "listCallLines":
      case "logout":
        return [operation, {}];
      case "getExtension":
        return [operation, { parameters: real }];
      case "createListener":
        return [operation, { body: { name: "not-to-be" } }];
      case "placeCall":
        return [operation, { parameters: real, body: { destination: NOBODY } }];
      case "addParty":
      case "redirect":
        return [operation, { parameters: own, body: { destination: NOBODY } }];
      case "merge":
      case "transfer":
        return [operation, { parameters: own, body: { line: NO_LINE } }];
      case "sendDtmfs":
        return [operation, { parameters: own, body: { dtmfs: "1" } }];
      case "deleteListener":
        return [operation, { parameters: { name: listener } }];
      case "answer":
      case "disconnect":
      case "getCallLine":
      case "hold":
      case "leave":
      case "unhold":
        return [operation, { parameters: own }];
    }
  });
}
