import { isLineAction } from "../../call-model/allowed-actions.ts";
import { isLineState } from "../../call-model/situation.ts";
import { endpointOf } from "../../evidence/sighting.ts";
import type { Observer } from "../observation.ts";

/** C-9: names of actions that are not of the catalogue. */
export const furtherActions: Observer = function* ({ sightings }) {
  for (const sighting of sightings) {
    const { actions = [] } = sighting.line;
    if (actions.length === 0) continue;
    const variant = actions.every(isLineAction) ? null : "further-actions";
    yield { endpoint: endpointOf(sighting), reading: "C-9", member: "actions", variant, event: sighting.event };
  }
};

/** C-12. */
export const conferenceFlags: Observer = function* ({ sightings }) {
  for (const sighting of sightings) {
    const variant = sighting.line.conference === undefined ? "conference-absent" : null;
    yield { endpoint: endpointOf(sighting), reading: "C-12", member: "conference", variant, event: sighting.event };
  }
};

/** C-35 and D-2: how an unanswered line is called. */
export const unansweredStates: Observer = function* ({ sightings }) {
  for (const sighting of sightings) {
    const { state, isIncoming } = sighting.line;
    const common = { endpoint: endpointOf(sighting), event: sighting.event, member: "state" };
    const isCanonical = state === "ringing" || state === "alerting";
    if (isCanonical || (isIncoming && state === "prompting")) {
      yield { ...common, reading: "C-35", variant: isCanonical ? null : "prompting-for-both" };
      yield { ...common, reading: "D-2", variant: isCanonical ? null : "documented-states-only" };
    } else if (!isLineState(state)) {
      yield { ...common, reading: "C-35", member: "further states", variant: "other-state-names" };
    }
  }
};

/** The words of C-46. */
export const KNOWN_CAUSES = [
  "causeNormal",
  "causeBusy",
  "causeCallNotAnswered",
  "causeCallCancelled",
  "causeRedirected",
  "causeTransfer",
  "causeConference",
  "causeDestNotObtainable",
  "causeNetworkCongestion",
  "causeResourcesNotAvailable",
  "causeUnknown",
];

export const causes: Observer = function* ({ sightings }) {
  for (const sighting of sightings) {
    const { stateCause } = sighting.line;
    if (stateCause === undefined) continue;
    const variant = KNOWN_CAUSES.includes(stateCause)
      ? null
      : /^cause[A-Z]/.test(stateCause)
        ? "other-cause"
        : undefined;
    if (variant === undefined) continue;
    yield { endpoint: endpointOf(sighting), reading: "C-46", member: "stateCause", variant, event: sighting.event };
  }
};

/** C-49: something that tells which lines belong together. Canonical is that nothing does. */
export const callIds: Observer = function* ({ sightings }) {
  for (const sighting of sightings) {
    const variant = "callId" in sighting.line ? "call-id" : null;
    yield { endpoint: endpointOf(sighting), reading: "C-49", member: "callId", variant, event: sighting.event };
  }
};
