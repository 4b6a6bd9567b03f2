import type { TransitionId } from "@myrcc/contracts";
import { transition, transitions } from "./transition.ts";

/**
 * How a transition comes about on a target: a request makes it; a request at the far end is the same to the line (`peersSee`); a
 * telephone does it, which the target file can name; or something breaks, which nobody can ask a target for.
 */
export type Attainment = "request" | "far-end" | "telephone" | "breakdown";

export function attainmentOf(id: TransitionId): Attainment {
  const { operation, actions = [], events = [] } = transition(id);
  if (operation !== undefined || actions.length > 0) return "request";
  if (transitions().some(({ peersSee }) => peersSee === id)) return "far-end";
  return events.includes("own-device-breaks") ? "breakdown" : "telephone";
}
