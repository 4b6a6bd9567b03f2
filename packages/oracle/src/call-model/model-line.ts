import type { LineAction, LineState } from "@myrcc/contracts";

/** A line as the model knows it: who takes part in which call, without numbers, names or times. Immutable. */
export interface ModelLine {
  /** Counts up from 1 in the order of creation. */
  readonly id: number;
  readonly call: number;
  /** Whose line it is. */
  readonly party: string;
  /** Whether it is shown on the wire; legs of parties that cannot be controlled are not. */
  readonly shown: boolean;
  readonly incoming: boolean;
  readonly state: LineState;
  readonly cause: string;
  readonly conference: boolean;
  /** The party that its displayed number, label and photo are of. */
  readonly displays: string;
  /** Whether talkingTime is set (I-8). */
  readonly hasTalked: boolean;
}

/** What a transition did to one line. */
export interface LineOutcome {
  /** Undefined for a line that the transition created. */
  readonly before: ModelLine | undefined;
  readonly after: ModelLine;
  /** What the line lists afterwards. */
  readonly actions: readonly LineAction[];
  /** Something that is shown has changed, or counts as changed: the line has a new modification time (D-3). */
  readonly modified: boolean;
}

export function isLive({ state }: { readonly state: string }): boolean {
  return state !== "dropped";
}

export function isConnected({ state }: { readonly state: string }): boolean {
  return state === "talking" || state === "held";
}

/** It does more than ring, so that a call lives on with two of its kind. */
export function isEngaged(line: ModelLine): boolean {
  return isLive(line) && line.state !== "ringing";
}

/** Whether two values of a line differ in a member that is shown. */
export function differs(before: ModelLine, after: ModelLine): boolean {
  return (
    before.state !== after.state ||
    before.cause !== after.cause ||
    before.conference !== after.conference ||
    before.displays !== after.displays ||
    before.hasTalked !== after.hasTalked
  );
}
