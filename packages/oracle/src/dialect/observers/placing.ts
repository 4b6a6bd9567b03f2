import type { Evidence } from "../../evidence/evidence.ts";
import type { Exchange } from "../../evidence/exchange.ts";
import { textMember } from "../../evidence/payload.ts";
import type { Observation, Observer } from "../observation.ts";

/** C-36: whether an own device waits to be taken off hook. */
export const ownDevices: Observer = function* ({ sightings }) {
  for (const { via, line, event } of sightings) {
    if (via !== "placeCall") continue;
    const goesOffHook = line.state === "alerting" || line.state === "talking";
    const variant = line.state === "prompting" ? null : goesOffHook ? "device-answers-itself" : undefined;
    if (variant !== undefined) yield { endpoint: "placeCall", reading: "C-36", member: "state", variant, event };
  }
};

/** C-13: creationTime of the answer against that of the first frame. */
export const creationTimes: Observer = function* ({ sightings, sightingsByLine }) {
  for (const { via, line } of sightings) {
    if (via !== "placeCall") continue;
    const frame = sightingsByLine.get(line.lineId)?.find((one) => one.via === "frame");
    if (frame === undefined) continue;
    const variant = frame.line.creationTime === line.creationTime ? null : "creation-moves-once";
    yield { endpoint: "placeCall", reading: "C-13", member: "creationTime", variant, event: frame.event };
  }
};

/** C-59, D-17 and D-23: calls of an extension that is on the phone, to itself, and to another enterprise. */
export const unusualCalls: Observer = function* (evidence) {
  for (const exchange of evidence.exchanges) {
    const { event, operation, accepted, refused } = exchange;
    if (operation !== "placeCall" || (!accepted && !refused)) continue;
    const common = { endpoint: operation, event };
    const destination = textMember(exchange, "destination");
    if (destination !== undefined && destination === ownNumber(evidence, exchange)) {
      yield { ...common, reading: "D-17", member: "call to oneself", variant: accepted ? "self-call-accepted" : null };
    } else if (destination !== undefined && isElsewhere(evidence, exchange, destination)) {
      const variant = accepted ? null : "cross-enterprise-refused";
      yield { ...common, reading: "D-23", member: "call to another enterprise", variant };
    } else if (event.deviation === null && isBusy(evidence, exchange)) {
      const variant: Observation["variant"] | undefined = accepted
        ? null
        : event.status === 409
          ? "busy-refused"
          : undefined;
      if (variant !== undefined) yield { ...common, reading: "C-59", member: "call while busy", variant };
    }
  }
};

function extensionUri({ parameters }: Exchange): string {
  return `v1/rcc/Extension/${parameters["extensionId"] ?? ""}`;
}

function ownNumber({ directory }: Evidence, exchange: Exchange): string | undefined {
  return directory.get(extensionUri(exchange));
}

/** Whether a number is a public one of an extension that other sessions list and this one does not. */
function isElsewhere({ pages }: Evidence, { event }: Exchange, destination: string): boolean {
  const listing = pages.filter(({ page }) =>
    page.items.some(({ pstnNumbers = [] }) => pstnNumbers.includes(destination)),
  );
  return listing.length > 0 && listing.every(({ exchange }) => exchange.event.session !== event.session);
}

function isBusy({ sightingsByLine }: Evidence, exchange: Exchange): boolean {
  const uri = extensionUri(exchange);
  return [...sightingsByLine.values()].some((sightings) => {
    const latest = sightings.findLast(({ atMs }) => atMs <= exchange.event.sentAtMs);
    return latest !== undefined && latest.line.extension === uri && latest.line.state !== "dropped";
  });
}
