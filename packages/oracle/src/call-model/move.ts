import type { TransitionId } from "@myrcc/contracts";

/** One occurrence of a transition among the lines of a world. */
export interface Move {
  readonly transition: TransitionId;
  /** The line it happens to; undefined for T1 alone. */
  readonly line?: number;
  /** The party that places a call, for T1 alone. */
  readonly caller?: string;
  /** The line of a merge or transfer payload. */
  readonly argument?: number;
  /** The party that a payload's destination reaches. */
  readonly destination?: string;
  /** The cause that an event gives; the first of the transition's own by default. */
  readonly cause?: string;
}
