import type { FrameEvent, Profile, SocketEvent, TraceEvent } from "@myrcc/contracts";
import { readMessage } from "./message.ts";
import type { Message } from "./message.ts";

/**
 * A socket that was not read for a while (R11). What it hears afterwards is old, so it tells nothing of the lines but what this
 * socket was told.
 */
export interface SlowReader {
  readonly socket: string;
  readonly session: string | null;
  readonly paused: SocketEvent;
  readonly resumed: SocketEvent;
  /** Undefined when the recording ends before. */
  readonly closed: SocketEvent | undefined;
  readonly messages: readonly { readonly event: FrameEvent; readonly message: Message }[];
}

/** Labels of the sockets that were not read for a while. */
export function slowSockets(events: readonly TraceEvent[]): ReadonlySet<string> {
  return new Set(
    events.flatMap((event) => (event.type === "socket" && event.phase === "paused" ? [event.socket] : [])),
  );
}

export function findSlowReaders(
  events: readonly TraceEvent[],
  slow: ReadonlySet<string>,
  profile: Profile,
): SlowReader[] {
  return [...slow].flatMap((socket) => {
    const ofSocket = events.filter((event) => event.type === "socket").filter((event) => event.socket === socket);
    const at = (phase: SocketEvent["phase"]): SocketEvent | undefined =>
      ofSocket.find((event) => event.phase === phase);
    const [paused, resumed] = [at("paused"), at("resumed")];
    if (paused === undefined || resumed === undefined) return [];
    const messages = events
      .filter((event) => event.type === "frame")
      .filter((event) => event.socket === socket && event.direction === "in")
      .map((event) => ({ event, message: readMessage(event, profile) }));
    return [{ socket, session: paused.session, paused, resumed, closed: at("closed"), messages }];
  });
}
