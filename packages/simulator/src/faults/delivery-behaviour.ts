import type { Change } from "../coalescing/coalescing.ts";
import type { Design } from "../coalescing/designs.ts";
import type { Message } from "../sessions/frame.ts";
import type { Monitor } from "./delivery/monitor.ts";

/** One open socket of a session when a frame is about to be sent. */
export interface SocketPlace {
  /** Which of the open sockets it is, the oldest being 0. */
  readonly index: number;
  readonly open: number;
  /** How many sockets of the session had been closed when it was opened, and how many have been by now. */
  readonly closedBefore: number;
  readonly closed: number;
  /** Some other socket of the session does not take what it is sent. */
  readonly isOtherStalled: () => boolean;
  /** Counts the frames of the session, from 0 on. */
  readonly frame: number;
}

/** Where frames and their timing can deviate. */
export interface DeliveryBehaviour {
  readonly windowMs: (configuredMs: number) => number;
  readonly design: (configured: Design) => Design;
  /** What one listener is told, and when. */
  readonly monitor: Monitor;
  /** The name that frames carry for a listener; `earlier` are the names that its session had before. */
  readonly frameName: (registered: string, earlier: readonly string[]) => string;
  /** A frame as it is sent; `sequence` counts those of its listener, from 1 on. */
  readonly frameText: (frame: string, sequence: number) => Message;
  /** Whether a socket of a session gets a frame of it. */
  readonly reaches: (socket: SocketPlace) => boolean;
  /** What a socket that does not take what it is sent is to get of a line later on. */
  readonly keeps: (waiting: Change | undefined, latest: Change) => Change | undefined;
  /** Whether a socket is still served after its client has said this, and what it is told at once. */
  readonly onText: (text: string) => { readonly isServed: boolean; readonly reply?: string };
  /** A refused action is followed by a snapshot of its line. */
  readonly pushesRefused: boolean;
}

export const SOUND_DELIVERY: DeliveryBehaviour = {
  windowMs: (configuredMs) => configuredMs,
  design: (configured) => configured,
  monitor: (listen, deliver) => listen(deliver),
  frameName: (registered) => registered,
  frameText: (frame) => frame,
  reaches: () => true,
  keeps: (_waiting, latest) => latest,
  onText: () => ({ isServed: true }),
  pushesRefused: false,
};
