import type { CallLine, OperationId } from "@myrcc/contracts";
import type { Action } from "../engine/action.ts";
import type { Leg } from "../engine/leg.ts";
import { CANONICAL_SWITCHES, type Switches } from "../engine/switches.ts";
import { NO_DEVIATION, type Deviation } from "../engine/transition.ts";
import type { Answer } from "../http/resource.ts";
import type { WorldDirectory } from "../world/world-directory.ts";

/** Where a line is shown: in the answer to placeCall, in the list, read by itself, or pushed. */
export type Showing = "placed" | "list" | "line" | "frame";

/** A line as it is written; some of its members may be wrong. */
export type Shown = { readonly [Member in keyof CallLine]?: unknown };

/** The lines that a list holds, and how many it says they are. */
export interface Listing {
  readonly lines: readonly Leg[];
  readonly count: number;
}

/** Where calls can deviate. Each takes what is right and gives what is done or shown. */
export interface EngineBehaviour extends Pick<Switches, "listed" | "nextLegId"> {
  readonly transition: Deviation;
  /** How long a dropped line can still be read, in milliseconds. */
  readonly graceMs: (configuredMs: number) => number;
  /** A leg that is about to be shown. */
  readonly seen: (leg: Leg, where: Showing) => Leg;
  /** How a leg is written. */
  readonly written: (line: Shown, leg: Leg, directory: WorldDirectory) => Shown;
  readonly listing: (listing: Listing) => Listing;
  /** The body of a request as it is read. */
  readonly body: (body: Buffer | undefined, operation: OperationId | undefined) => Buffer | undefined;
  /** The answer to an accepted action on a leg, which is as it was before. */
  readonly answered: (answer: Answer, action: Action, leg: Leg) => Answer;
}

export const SOUND_ENGINE: EngineBehaviour = {
  transition: NO_DEVIATION,
  listed: CANONICAL_SWITCHES.listed,
  nextLegId: CANONICAL_SWITCHES.nextLegId,
  graceMs: (configuredMs) => configuredMs,
  seen: (leg) => leg,
  written: (line) => line,
  listing: (listing) => listing,
  body: (body) => body,
  answered: (answer) => answer,
};

/** Both deviations one after the other, so that two faults of one place show both. */
export function engineWith(one: EngineBehaviour, deviation: Partial<EngineBehaviour>): EngineBehaviour {
  const other = { ...SOUND_ENGINE, ...deviation };
  return {
    transition: (sound) => other.transition(one.transition(sound)),
    listed: (actions, leg) => other.listed(one.listed(actions, leg), leg),
    nextLegId: (next, calls) => other.nextLegId(one.nextLegId(next, calls), calls),
    graceMs: (configuredMs) => other.graceMs(one.graceMs(configuredMs)),
    seen: (leg, where) => other.seen(one.seen(leg, where), where),
    written: (line, leg, directory) => other.written(one.written(line, leg, directory), leg, directory),
    listing: (listing) => other.listing(one.listing(listing)),
    body: (body, operation) => other.body(one.body(body, operation), operation),
    answered: (answer, action, leg) => other.answered(one.answered(answer, action, leg), action, leg),
  };
}
