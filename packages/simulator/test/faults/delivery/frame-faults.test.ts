import type { FRAME_FAULTS } from "../../../src/faults/delivery/frame-faults.ts";
import { prove, type FaultProof } from "../fault-proof.ts";
import { DeliveryScene } from "./delivery-scene.ts";
import { isRecord, jsonOf, type Heard } from "./ear.ts";

/** What comes in its own words when one's own line changes once more than so many times. */
function heard(before: number, action: string, see: (message: Heard) => unknown): FaultProof["observe"] {
  return async (simulator, clock) => {
    const scene = await DeliveryScene.open(simulator, clock);
    await scene.change(before);
    await scene.act(action);
    return scene.ear.heard.map(see);
  };
}

/** The names that frames carry, in the order of the listeners. */
function namesOf(...registered: readonly string[]): FaultProof["observe"] {
  return async (simulator, clock) => {
    const scene = await DeliveryScene.open(simulator, clock, registered);
    await scene.act("hold");
    return scene.ear.told.map(({ listenerName }) => listenerName);
  };
}

const LONG_NAME = "The switchboard on the second floor";

prove({
  "wrong-listener-name": { sound: ["Watch"], faulty: ["wATCH"], observe: namesOf("Watch") },
  "listener-name-in-ascii": {
    sound: ["Été 1", "plain"],
    faulty: ["?t? 1", "plain"],
    observe: namesOf("Été 1", "plain"),
  },
  "listener-name-cut": { sound: [LONG_NAME, "a"], faulty: ["The switchboard ", "a"], observe: namesOf(LONG_NAME, "a") },
  "frames-name-first-listener": { sound: ["one", "two"], faulty: ["one", "one"], observe: namesOf("one", "two") },
  "one-in-10-cut-short": {
    sound: [true],
    faulty: [false],
    observe: heard(9, "unhold", ({ text }) => isRecord(jsonOf(text))),
  },
  "one-in-10-doubled": {
    sound: [1],
    faulty: [2],
    observe: heard(9, "unhold", ({ text }) => text.split("\n").filter((line) => isRecord(jsonOf(line))).length),
  },
  "batch-frames-binary": {
    sound: [false],
    faulty: [true],
    observe: heard(0, "disconnect", ({ isBinary }) => isBinary),
  },
  "dropped-frames-in-array": {
    sound: [false],
    faulty: [true],
    observe: heard(0, "disconnect", ({ text }) => Array.isArray(jsonOf(text))),
  },
  "held-line-bare": {
    sound: [true],
    faulty: [false],
    observe: heard(0, "hold", ({ text }) => {
      const frame = jsonOf(text);
      return isRecord(frame) && Array.isArray(frame["item"]);
    }),
  },
  "empty-frames": {
    sound: [1],
    faulty: [1, 0],
    observe: heard(2, "hold", ({ text }) => {
      const frame = jsonOf(text);
      return isRecord(frame) && Array.isArray(frame["item"]) ? frame["item"].length : undefined;
    }),
  },
  "late-frames-malformed": {
    sound: ["string"],
    faulty: ["number"],
    observe: async (simulator, clock) => {
      const scene = await DeliveryScene.open(simulator, clock);
      await scene.change(99);
      await scene.act("unhold");
      return scene.ear.members.map(({ creationTime }) => typeof creationTime);
    },
  },
  "late-frames-misnamed": {
    sound: ["Watch"],
    faulty: ["wATCH"],
    observe: async (simulator, clock) => {
      const scene = await DeliveryScene.open(simulator, clock);
      await scene.change(99);
      await scene.act("unhold");
      return scene.ear.told.map(({ listenerName }) => listenerName);
    },
  },
} satisfies Record<keyof typeof FRAME_FAULTS, FaultProof>);
