import type { Evidence } from "./evidence.ts";
import type { Exchange } from "./exchange.ts";
import { lastSegment, requestedName } from "./stream.ts";

/** Whether a request names in its path what nobody has been shown: a 404 is about that, and about nothing else. */
export function namesUnknown(evidence: Evidence, { parameters }: Pick<Exchange, "parameters">): boolean {
  const { lineId, extensionId, name } = parameters;
  if (lineId !== undefined) return !evidence.sightingsByLine.has(lineId);
  if (extensionId !== undefined)
    return ![...evidence.directory.keys()].some((restUri) => lastSegment(restUri) === extensionId);
  return (
    name !== undefined &&
    !evidence.exchanges.some((one) => one.operation === "createListener" && one.accepted && requestedName(one) === name)
  );
}
