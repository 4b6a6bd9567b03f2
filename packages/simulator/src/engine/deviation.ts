import type { CallsView } from "./calls.ts";
import type { Command, Refusal } from "./command.ts";
import type { Draft } from "./draft.ts";
import type { Leg } from "./leg.ts";

/** What a command does to a draft, or why it does nothing. */
export type Transition = (draft: Draft, command: Command) => Refusal | undefined;

/** Where the engine can be made to do otherwise than it would, on purpose. */
export interface Deviation {
  /** Stands around every transition: before, instead or after it. */
  readonly transition: (sound: Transition) => Transition;
  /** Which of the lines that a step has changed are told of; the calls are those before the step. */
  readonly published: (changed: readonly Leg[], calls: CallsView) => readonly Leg[];
}

export const NO_DEVIATION: Deviation = {
  transition: (sound) => sound,
  published: (changed) => changed,
};
