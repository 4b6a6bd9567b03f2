import type { Command, Refusal } from "./command.ts";
import type { Draft } from "./draft.ts";

/** What a command does to a draft, or why it does nothing. */
export type Transition = (draft: Draft, command: Command) => Refusal | undefined;

/** Stands around every transition, to do something before, after or instead of it on purpose. */
export type Deviation = (sound: Transition) => Transition;

export const NO_DEVIATION: Deviation = (sound) => sound;
