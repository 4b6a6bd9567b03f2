import type { Fault } from "../fault.ts";
import type { Monitor } from "./monitor.ts";

const LONGEST_NAME = 16;

/** Every third delivery is followed by a frame without lines. */
const withEmptyFrames: Monitor = (listen, deliver) => {
  let count = 0;
  return listen((changes, dueMs) => {
    count += 1;
    deliver(changes, dueMs);
    if (count % 3 === 0) deliver([], dueMs);
  });
};

/** Deviations of frames as messages: their names, their form and their syntax. */
export const FRAME_FAULTS = {
  "wrong-listener-name": {
    sentence: "Frames carry the listener's name with its letter case reversed.",
    caughtBy: ["RCC-FRAME-2"],
    deviation: { frameName: reverseCase },
  },
  "listener-name-in-ascii": {
    sentence: "Frames carry the listener's name with a question mark for every letter that ASCII does not have.",
    caughtBy: ["RCC-FRAME-2"],
    deviation: { frameName: (name) => name.replaceAll(/[^ -~]/gu, "?") },
  },
  "listener-name-cut": {
    sentence: "Frames carry no more than the first sixteen characters of the listener's name.",
    caughtBy: ["RCC-FRAME-2"],
    deviation: { frameName: (name) => name.slice(0, LONGEST_NAME) },
  },
  "frames-name-first-listener": {
    sentence: "All frames of a session carry the name of the listener that it created first.",
    caughtBy: ["RCC-COALESCE-1", "RCC-COALESCE-2", "RCC-FRAME-3"],
    deviation: { frameName: (name, earlier) => earlier[0] ?? name },
  },
  "one-in-10-cut-short": {
    sentence: "Every tenth frame of a listener lacks its last two characters and so is no JSON.",
    caughtBy: ["RCC-COALESCE-2", "RCC-FRAME-1"],
    deviation: { frameText: (frame, sequence) => (sequence % 10 === 0 ? frame.slice(0, -2) : frame) },
  },
  "one-in-10-doubled": {
    sentence: "Every tenth message of a listener holds its frame twice, one JSON document after the other.",
    caughtBy: ["RCC-COALESCE-2", "RCC-FRAME-1"],
    deviation: { frameText: (frame, sequence) => (sequence % 10 === 0 ? `${frame}\n${frame}` : frame) },
  },
  "batch-frames-binary": {
    sentence: "A frame with two lines or more is sent as a binary message.",
    caughtBy: ["RCC-COALESCE-2"],
    deviation: { frameText: (frame) => (linesIn(frame) > 1 ? Buffer.from(frame) : frame) },
  },
  "dropped-frames-in-array": {
    sentence: "A frame that shows the end of a line is sent as the one item of an array.",
    caughtBy: ["RCC-COALESCE-2"],
    deviation: { frameText: (frame) => (frame.includes('"state":"dropped"') ? `[${frame}]` : frame) },
  },
  "held-line-bare": {
    sentence: "A frame with one held line has that line in item, without an array around it.",
    caughtBy: ["RCC-FRAME-1"],
    deviation: {
      frameText: (frame) =>
        linesIn(frame) === 1 && frame.includes('"state":"held"')
          ? frame.replace(/"item":\[(.*)\]\}$/, '"item":$1}')
          : frame,
    },
  },
  "empty-frames": {
    sentence: "After every third frame of a listener comes one without lines.",
    caughtBy: ["RCC-FRAME-1"],
    deviation: { monitor: withEmptyFrames },
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

function linesIn(frame: string): number {
  return frame.split('"lineId":').length - 1;
}

function reverseCase(text: string): string {
  const upper = text.toUpperCase();
  return Array.from(text, (letter, index) =>
    letter === upper[index] ? letter.toLowerCase() : letter.toUpperCase(),
  ).join("");
}
