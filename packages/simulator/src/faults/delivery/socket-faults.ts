import type { Fault } from "../fault.ts";

/** Deviations of open sockets. */
export const SOCKET_FAULTS = {
  "sockets-take-turns": {
    sentence: "Of several sockets of a session each gets every other frame only.",
    caughtBy: ["RCC-SOCKET-4"],
    deviation: { reaches: ({ index, open, frame }) => frame % open === index },
  },
  "closed-socket-silences-others": {
    sentence: "When a socket of a session closes, those that were open with it get no frames any more.",
    caughtBy: ["RCC-SOCKET-4"],
    deviation: { reaches: ({ closed, closedBefore }) => closed === closedBefore },
  },
  "reconnected-socket-silent": {
    sentence: "A socket that is opened after another one of its session was closed gets no frames.",
    caughtBy: ["RCC-SOCKET-8"],
    deviation: { reaches: ({ closedBefore }) => closedBefore === 0 },
  },
  "ping-silences-socket": {
    sentence: "A socket whose client has sent the text `ping` gets no frames any more.",
    // RCC-SOCKET-4 is about several sockets.
    caughtBy: ["RCC-COALESCE-2"],
    deviation: { onText: (text) => ({ isServed: text !== "ping" }) },
  },
  "ping-answered-with-error": {
    sentence: "The text `ping` of a client is answered with a frame that names no listener and an error.",
    caughtBy: ["RCC-FRAME-1"],
    deviation: {
      onText: (text) =>
        text === "ping"
          ? { isServed: true, reply: '{"listenerName":null,"error":"unknown command"}' }
          : { isServed: true },
    },
  },
  "slow-socket-silences-others": {
    sentence: "While one socket of a session does not take what it is sent, the others are sent nothing.",
    caughtBy: ["RCC-RACE-10"],
    deviation: { reaches: ({ isOtherStalled }) => !isOtherStalled() },
  },
  "slow-socket-misses-what-waited": {
    sentence: "A socket that has not taken what it was sent is never told what changed meanwhile.",
    caughtBy: ["RCC-RACE-10"],
    deviation: { keeps: () => undefined },
  },
  "slow-socket-told-the-oldest": {
    sentence:
      "A socket that has not taken what it was sent is told the first change that it missed of a line, not the last.",
    caughtBy: ["RCC-RACE-10"],
    deviation: { keeps: (waiting, latest) => waiting ?? latest },
  },
} as const satisfies Record<string, Fault>;
