import { OPERATION_IDS, operationEntry } from "@myrcc/contracts";
import type { OperationId } from "@myrcc/contracts";

/** A method that the resource of a path does not have. */
export interface WrongMethod {
  readonly method: string;
  /** Template below the API root, parameters in braces. */
  readonly template: string;
  /** Asked for of an id that nothing has: a platform that took it would change somebody's extension. */
  readonly isOfNothing: boolean;
}

/** PUT and PATCH belong to no resource. */
const METHODS = ["PUT", "PATCH", "POST", "GET", "DELETE"] as const;

/** What ends something comes last, should a platform take another method for the right one: the lines, then the session. */
const ENDING: readonly string[] = ["redirect", "transfer", "merge", "leave", "disconnect", "logout"];

/** The operations of the contract, those that may end a line or the session last. */
const IN_ORDER = OPERATION_IDS.toSorted((one, other) => ENDING.indexOf(one) - ENDING.indexOf(other));

/** The operations whose path has such a parameter, those that may end a line last. */
export function operationsWith(parameter: string): OperationId[] {
  return IN_ORDER.filter((id) => operationEntry(id).path.includes(`{${parameter}}`));
}

/** The resources of the contract with the methods that they do not have, but for those that could do harm. */
export function wrongMethods(): WrongMethod[] {
  const templates = [...new Set(IN_ORDER.map((id) => operationEntry(id).path))];
  const probes = templates.flatMap((template) => {
    const own = OPERATION_IDS.map(operationEntry).filter(({ path }) => path === template);
    return METHODS.filter((method) => !own.some((entry) => entry.method === method))
      .filter((method) => !isAnotherMatter(method, template))
      .map((method) => ({ method, template, isOfNothing: template.endsWith("/{extensionId}") }));
  });
  // A DELETE of a line may hang up.
  const isDeletion = ({ method, template }: WrongMethod): boolean =>
    method === "DELETE" && template.includes("{lineId}");
  return [
    ...probes.filter((one) => !isDeletion(one) && !one.template.endsWith("/Logout")),
    ...probes.filter(isDeletion),
    ...probes.filter(({ template }) => template.endsWith("/Logout")),
  ];
}

/** A platform that took it would delete what is not the run's own, which is too much to ask for the sake of a status. */
const NOT_TO_BE_DELETED = /\/(?:Extension|CallLine|\{extensionId\})$/;

/** Likewise where all that there is would be replaced by the nothing that is sent, or an extension would be made of it. */
const NOT_TO_BE_WRITTEN: Readonly<Record<string, RegExp>> = {
  PUT: /\/(?:Extension|CallLine)$/,
  PATCH: /\/(?:Extension|CallLine)$/,
  POST: /\/Extension$/,
};

/** A GET for a POST is a requirement of its own (C-20), and so is a deletion that names its listener in the body (C-18). */
function isAnotherMatter(method: string, template: string): boolean {
  if (method === "DELETE") return template.endsWith("/bean") || NOT_TO_BE_DELETED.test(template);
  if (NOT_TO_BE_WRITTEN[method]?.test(template) === true) return true;
  return method === "GET" && /\/(?:Login|Logout|placeCall)$|\{lineId\}\//.test(template);
}
