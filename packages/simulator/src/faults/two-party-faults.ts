import { invite } from "../engine/invitation.ts";
import { isConnected, isEngaged } from "../engine/leg.ts";
import { amending, isCallOfTwo } from "./around.ts";
import type { Fault } from "./fault.ts";

/** Calls of two: holding, resuming and ending, from both sides. */
export const TWO_PARTY_FAULTS = {
  "unhold-holds-no-other": {
    sentence: "unhold leaves another line of the extension talking beside the one that it resumes.",
    caughtBy: ["RCC-LINE-12"],
    deviation: amending(
      "unhold",
      () => true,
      ({ draft, siblings }) => siblings.forEach((sibling) => draft.undo(sibling)),
    ),
  },
  "hold-drops-holding-peer": {
    sentence: "hold drops the far party's line when that one holds the call already.",
    caughtBy: ["RCC-HOLD-3"],
    deviation: amending("hold", isCallOfTwo, ({ draft, others }) => {
      for (const peer of others) if (peer.state === "held") draft.drop(peer, "causeNormal");
    }),
  },
  "hold-makes-peer-ring": {
    sentence: "hold in a call of two makes the far party's line ring instead of talk.",
    caughtBy: ["RCC-LINE-14"],
    deviation: amending("hold", isCallOfTwo, ({ draft, others }) => {
      for (const peer of others) if (peer.state === "talking") draft.change(peer, { state: "ringing" });
    }),
  },
  "peer-not-dropped": {
    sentence: "disconnect drops only the line it is sent to; the far party goes on talking to nobody.",
    caughtBy: ["RCC-DISCONNECT-2"],
    deviation: amending(
      "disconnect",
      ({ leg }) => isConnected(leg),
      ({ draft, others }) => others.forEach((peer) => draft.undo(peer)),
    ),
  },
  "given-up-prompting-rings": {
    sentence: "disconnect of a prompting line drops it, and its destination rings.",
    caughtBy: ["RCC-DISCONNECT-3"],
    deviation: amending(
      "disconnect",
      ({ leg }) => leg.state === "prompting",
      ({ draft, leg }) => invite(draft, leg.call, leg.facing, leg.party),
    ),
  },
  "given-up-call-rings-on": {
    sentence: "disconnect of an alerting line drops it, and the far party's line rings on.",
    caughtBy: ["RCC-DISCONNECT-4"],
    deviation: amending(
      "disconnect",
      ({ leg }) => leg.state === "alerting",
      ({ draft, others }) => others.forEach((ringing) => draft.undo(ringing)),
    ),
  },
  "rejection-not-noticed": {
    sentence: "disconnect of a ringing line drops it, and the caller's line alerts on.",
    caughtBy: ["RCC-DISCONNECT-6"],
    deviation: amending(
      "disconnect",
      ({ leg }) => leg.state === "ringing",
      ({ draft, others }) => others.filter(isEngaged).forEach((caller) => draft.undo(caller)),
    ),
  },
  "leave-keeps-peer": {
    sentence: "leave in a call of two drops only the own line; the far party goes on talking to nobody.",
    caughtBy: ["RCC-LEAVE-3"],
    deviation: amending("leave", isCallOfTwo, ({ draft, others }) => others.forEach((peer) => draft.undo(peer))),
  },
} as const satisfies Record<string, Fault>;
