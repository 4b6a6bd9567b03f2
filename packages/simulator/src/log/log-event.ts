import type { Bug } from "./bug-of.ts";

/** What the simulator tells about itself: `info` what happens to its clients, `debug` what happens to calls as well. */
export const LOG_LEVELS = ["info", "debug"] as const;

export type LogLevel = (typeof LOG_LEVELS)[number];

/**
 * Each event has members of its own and none that could hold a cookie, a token, a password, a number or a name of the
 * phone book, nor any other text that a client chose. `session` tells sessions apart as `/__sim/sessions` does, and is null
 * where there is none; `listener` counts those of its session in the order of their creation, as that does too.
 */
export type LogEvent =
  | {
      readonly event: "request";
      readonly method: string;
      /** With `:name` for what differs; null for a path that the simulator does not have. */
      readonly path: string | null;
      /** Of the contract; null where there is none. */
      readonly operation: string | null;
      /** Null if the client went away before. */
      readonly status: number | null;
      /** From the head of the request until the answer was handed to the system. */
      readonly durationMs: number;
      readonly session: string | null;
    }
  | { readonly event: "session-opened"; readonly session: string; readonly enterprise: string }
  | { readonly event: "session-closed"; readonly session: string; readonly reason: string }
  | { readonly event: "socket-opened"; readonly session: string }
  | { readonly event: "socket-closed"; readonly session: string; readonly code: number }
  | { readonly event: "socket-refused"; readonly status: number }
  | { readonly event: "listener-created"; readonly session: string; readonly listener: number }
  | { readonly event: "listener-subscribed"; readonly session: string; readonly listener: number }
  | { readonly event: "listener-deleted"; readonly session: string; readonly listener: number }
  | {
      readonly event: "line";
      readonly line: string;
      readonly call: number;
      readonly enterprise: string;
      readonly state: string;
      readonly cause: string;
    }
  | ({ readonly event: "bug" } & Bug);

/** At which level each event is told. */
export const LEVEL_OF = {
  request: "info",
  "session-opened": "info",
  "session-closed": "info",
  "socket-opened": "info",
  "socket-closed": "info",
  "socket-refused": "info",
  "listener-created": "info",
  "listener-subscribed": "info",
  "listener-deleted": "info",
  line: "debug",
  bug: "error",
} as const satisfies Record<LogEvent["event"], LogLevel | "error">;

/** Where events go: those of its level and of the levels above. */
export interface Log {
  readonly level: LogLevel | "error";
  readonly write: (event: LogEvent) => void;
}

const LEVELS = ["error", ...LOG_LEVELS];

/** A log that is not told of what is below its level. */
export function atItsLevel({ level, write }: Log): Log {
  const rank = LEVELS.indexOf(level);
  return {
    level,
    write: (event) => {
      if (LEVELS.indexOf(LEVEL_OF[event.event]) <= rank) write(event);
    },
  };
}
