import { isLineAction } from "../../call-model/allowed-actions.ts";
import { isLineState } from "../../call-model/situation.ts";
import { pushedPairs } from "../../evidence/pushed.ts";
import { endpointOf, modifiedAt } from "../../evidence/sighting.ts";
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

/** D-3: whether a change of state shows in the modification time. */
export const modificationTimes: Observer = function* (evidence) {
  for (const [previous, next] of pushedPairs(evidence)) {
    const [before, after] = [modifiedAt(previous.line), modifiedAt(next.line)];
    if (previous.line.state === next.line.state || before === undefined || after === undefined || after < before)
      continue;
    const variant = after === before ? "modification-ties" : null;
    yield { endpoint: "frame", reading: "D-3", member: "lastModificationTime", variant, event: next.event };
  }
};
