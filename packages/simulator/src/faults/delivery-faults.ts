import type { Fault } from "./fault.ts";

/** Deviations of frames and their timing. */
export const DELIVERY_FAULTS = {
  "window-250": {
    sentence: "Changes of a line are pushed at most every 250 ms, whatever window is configured.",
    caughtBy: ["RCC-COALESCE-4"],
    deviation: { windowMs: () => 250 },
  },
  "no-coalescing": {
    sentence: "Every change is pushed at once, however fast changes follow each other.",
    caughtBy: ["RCC-COALESCE-5"],
    deviation: { design: () => "F" },
  },
  "lost-final-snapshot": {
    sentence: "What changes within the window after a push is never pushed, so that a burst ends in a stale state.",
    caughtBy: ["RCC-COALESCE-2", "RCC-COALESCE-6"],
    deviation: { design: () => "G" },
  },
  "wrong-listener-name": {
    sentence: "Frames carry the listener's name with its letter case reversed.",
    caughtBy: ["RCC-FRAME-2"],
    deviation: { frameName: reverseCase },
  },
  "late-frames-malformed": {
    sentence: "From its hundredth frame on, a listener is sent creationTime as a number instead of a text.",
    caughtBy: ["RCC-FRAME-1"],
    isUnderLoadOnly: true,
    deviation: {
      frameText: (frame, sequence) =>
        sequence < 100 ? frame : frame.replaceAll(/"creationTime":"(\d+)"/g, '"creationTime":$1'),
    },
  },
  "late-frames-misnamed": {
    sentence: "From its hundredth frame on, a listener's frames carry its name with the letter case reversed.",
    caughtBy: ["RCC-FRAME-2"],
    isUnderLoadOnly: true,
    deviation: {
      frameText: (frame, sequence) =>
        sequence < 100
          ? frame
          : frame.replace(/^\{"listenerName":"([^"]*)"/, (_, name: string) => `{"listenerName":"${reverseCase(name)}"`),
    },
  },
} as const satisfies Record<string, Fault>;

function reverseCase(text: string): string {
  const upper = text.toUpperCase();
  return Array.from(text, (letter, index) =>
    letter === upper[index] ? letter.toLowerCase() : letter.toUpperCase(),
  ).join("");
}
