import type { OwnLineNews } from "../user/own-lines.ts";

/**
 * What virtual users and the parent process tell each other over the lifeline, a WebSocket on the loopback address. It
 * carries the keys of sessions so that the parent can release them when k6 dies; they stay in its memory.
 */
export type UserMessage =
  | { readonly kind: "session"; readonly user: number; readonly cookie: string; readonly token: string }
  /** No extension that the user calls from or to has a live line. */
  | { readonly kind: "free"; readonly user: number }
  | (OwnLineNews & { readonly user: number })
  | { readonly kind: "listener"; readonly user: number; readonly listenerUri: string }
  | { readonly kind: "ready"; readonly user: number; readonly calls: number }
  | { readonly kind: "measured"; readonly user: number }
  /** All lines that the user has made have ended. */
  | { readonly kind: "hung-up"; readonly user: number }
  | { readonly kind: "listener-deleted"; readonly user: number; readonly listenerUri: string }
  /** The session is closed. */
  | { readonly kind: "released"; readonly user: number }
  | { readonly kind: "impasse"; readonly user: number; readonly code: string; readonly text: string };

/** `call` lets all users place their calls, `go` starts their measured time, `stop` makes them hang up and end. */
export type ParentMessage = "call" | "go" | "stop";

/** Paths of the parent's WebSocket server. */
export const LIFELINE_PATH = "/lifeline";
export const METRONOME_PATH = "/metronome";

/** Period of the control metronome, in milliseconds. */
export const METRONOME_PERIOD_MS = 100;
