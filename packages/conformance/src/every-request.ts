import { OPERATION_IDS } from "@myrcc/contracts";
import type { OperationId } from "@myrcc/contracts";
import type { RequestOptions } from "./session.ts";
import type { Station } from "./test.ts";

/** Ids that no platform has given. */
const NOWHERE = { extensionId: "no-such-extension", lineId: "-999999999999", name: "no-such-listener" };
const NOBODY = { destination: "_", line: "v1/rcc/CallLine/-999999999999", dtmfs: "1" };

/**
 * Every operation of a session once, well formed. What is asked of a line is asked of one of the run's own, so that nothing but
 * the session is wrong with it; whatever would dial names what does not exist, so that a platform that wrongly serves the request
 * calls nobody. The logout comes last.
 *
 * @param lineId of a line that talks.
 */
export function everyRequest(
  { cast: [alice] }: Pick<Station, "cast">,
  lineId: string,
): readonly [OperationId, RequestOptions][] {
  const own = { lineId };
  const real = { extensionId: alice.extension.restUri.split("/").at(-1) ?? "" };
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
      case "addParty":
      case "redirect":
        return [operation, { parameters: NOWHERE, body: { destination: NOBODY.destination } }];
      case "merge":
      case "transfer":
        return [operation, { parameters: own, body: { line: NOBODY.line } }];
      case "sendDtmfs":
        return [operation, { parameters: own, body: { dtmfs: NOBODY.dtmfs } }];
      case "deleteListener":
        return [operation, { parameters: NOWHERE }];
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
