import type { CallLine } from "@myrcc/contracts";
import type { TransitionPair } from "./call-model/transition-pairs.ts";
import type { Evidence } from "./evidence/evidence.ts";
import { invitationBy } from "./evidence/invitation.ts";
import { isPrompting, isRinging } from "./evidence/scene.ts";
import type { Sighting } from "./evidence/sighting.ts";
import { endedByHarness, trialsOf } from "./evidence/trial.ts";

/** A telephone's deed on a line, right after the request that made the line. */
export type OwnDeed = Pick<TransitionPair, "first" | "situation" | "second">;

/** What telephones that nobody answers did by themselves: T3 of a caller's, T18f of an invited one's. */
export function ownDeedsIn(evidence: Evidence): readonly OwnDeed[] {
  return [...unansweredCallers(evidence), ...unansweredInvitees(evidence)];
}

function unansweredCallers(evidence: Evidence): OwnDeed[] {
  return trialsOf(evidence, ["unanswered-device"])
    .filter(({ line }) => line.actions?.includes("answer") === true)
    .filter(({ sightings }) => isGivenUp(sightings, isPrompting))
    .map((): OwnDeed => ({ first: "T1", situation: "prompting", second: "T3" }));
}

function unansweredInvitees(evidence: Evidence): OwnDeed[] {
  return evidence.exchanges.flatMap((exchange): OwnDeed[] => {
    const { event } = exchange;
    const first = invitationBy(evidence, exchange);
    const invited = evidence.web.invitedBy(exchange);
    if (event.deviation !== "unanswered-destination" || first === undefined || invited === undefined) return [];
    const endMs = endedByHarness(evidence, invited, event.atMs);
    const sightings = (evidence.sightingsByLine.get(invited) ?? []).filter(({ atMs }) => atMs < endMs);
    return isGivenUp(sightings, isRinging) ? [{ first, situation: "ringing", second: "T18f" }] : [];
  });
}

/** Seen waiting, and then dropped, by no other way and for no reason but that nobody answered, whatever the platform calls that. */
function isGivenUp(sightings: readonly Sighting[], isWaiting: (line: CallLine) => boolean): boolean {
  const end = sightings.findIndex(({ line }) => line.state === "dropped");
  const cause = sightings[end]?.line.stateCause ?? "";
  return end > 0 && !OTHER_CAUSES.includes(cause) && sightings.slice(0, end).every(({ line }) => isWaiting(line));
}

/** Of an invitation that is called off with its call, and of a breakdown (C-46). */
const OTHER_CAUSES = ["causeCallCancelled", "causeResourcesNotAvailable"];
