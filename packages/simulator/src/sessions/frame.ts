import type { Change } from "../coalescing/coalescing.ts";

/** A message as a socket sends it: a text, or bytes. */
export type Message = string | Buffer;

/** A listener as those see it who pass its frames on. */
export interface FrameSource {
  /** False from its deletion on: what still waits for it is not sent any more (R9). */
  readonly isSubscribed: boolean;
  /** The messages in which a frame with these changes is sent. */
  compose(changes: readonly Change[]): readonly Message[];
}

/** What is due together for one listener. */
export interface Frame {
  readonly source: FrameSource;
  readonly changes: readonly Change[];
  /** What `compose` makes of the changes. */
  readonly texts: readonly Message[];
  /** When it has to leave, by the platform's clock. */
  readonly dueMs: number;
}
