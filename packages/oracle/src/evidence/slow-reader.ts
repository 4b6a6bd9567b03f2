import type { FrameEvent, Profile, SocketEvent } from "@myrcc/contracts";
import type { Deviation } from "./deviation.ts";
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

const SLOW: Deviation = "slow-reader";

export function isOfSlowReader({ deviation }: SocketEvent): boolean {
  return deviation === SLOW;
}

/** @param events of sockets and their messages, of slow readers alone. */
export function findSlowReaders(
  events: readonly SocketEvent[],
  frames: readonly FrameEvent[],
  profile: Profile,
): SlowReader[] {
  return [...new Set(events.map(({ socket }) => socket))].flatMap((socket) => {
    const at = (phase: SocketEvent["phase"]): SocketEvent | undefined =>
      events.find((event) => event.socket === socket && event.phase === phase);
    const [paused, resumed] = [at("paused"), at("resumed")];
    if (paused === undefined || resumed === undefined) return [];
    const messages = frames
      .filter((event) => event.socket === socket)
      .map((event) => ({ event, message: readMessage(event, profile) }));
    return [{ socket, session: paused.session, paused, resumed, closed: at("closed"), messages }];
  });
}
