import type { TransitionPair } from "./call-model/transition-pairs.ts";
import type { Evidence } from "./evidence/evidence.ts";
import { invitationBy } from "./evidence/invitation.ts";
import { isRinging } from "./evidence/scene.ts";
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
    .filter(({ sightings }) => sightings.some(({ line }) => line.state === "dropped"))
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
    const rang = sightings.findIndex(({ line }) => isRinging(line));
    const isGivenUp = rang >= 0 && sightings.slice(rang).some(({ line }) => line.state === "dropped");
    return isGivenUp ? [{ first, situation: "ringing", second: "T18f" }] : [];
  });
}
