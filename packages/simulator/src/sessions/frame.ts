import type { Change } from "../coalescing/coalescing.ts";

/** A listener as those see it who pass its frames on. */
export interface FrameSource {
  /** False from its deletion on: what still waits for it is not sent any more (R9). */
  readonly isOpen: boolean;
  /** The text of one frame with these changes. */
  compose(changes: readonly Change[]): string;
}

/** What is due together for one listener. */
export interface Frame {
  readonly source: FrameSource;
  readonly changes: readonly Change[];
  /** What `compose` makes of the changes. */
  readonly text: string;
}
