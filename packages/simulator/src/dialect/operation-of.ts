import { isOperationId, type OperationId } from "@myrcc/contracts";

const OPERATIONS: Readonly<Record<string, OperationId>> = {
  "POST /v1/service/Login": "login",
  "POST /v1/service/Logout": "logout",
  "POST /v1/service/EventListener/bean": "createListener",
  "DELETE /v1/service/EventListener/bean": "deleteListener",
  "DELETE /v1/service/EventListener/bean/:name": "deleteListener",
  "GET /v1/rcc/Extension": "listExtensions",
  "GET /v1/rcc/Extension/:extensionId": "getExtension",
  "POST /v1/rcc/Extension/:extensionId/placeCall": "placeCall",
  "GET /v1/rcc/CallLine": "listCallLines",
  "GET /v1/rcc/CallLine/:lineId": "getCallLine",
};

/** The operation of the contract that a handled method of a resource is; undefined when it is none. */
export function operationOf(
  method: string,
  path: string,
  { action = "" }: Readonly<Record<string, string>>,
): OperationId | undefined {
  if (path === "/v1/rcc/CallLine/:lineId/:action") return isOperationId(action) ? action : undefined;
  return OPERATIONS[`${method === "HEAD" ? "GET" : method} ${path}`];
}
