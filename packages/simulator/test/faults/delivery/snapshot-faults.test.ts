import { expect } from "vitest";
import type { SNAPSHOT_FAULTS } from "../../../src/faults/delivery/snapshot-faults.ts";
import { prove, type FaultProof } from "../fault-proof.ts";
import { DeliveryScene } from "./delivery-scene.ts";

type Member = (pushed: Readonly<Record<string, unknown>>, scene: DeliveryScene) => unknown;

/** What is pushed when both lines are put on hold and resumed, one change after the other: first mine, then theirs. */
function pushed(member: Member): FaultProof["observe"] {
  return async (simulator, clock) => {
    const scene = await DeliveryScene.open(simulator, clock);
    for (const action of ["hold", "unhold"]) {
      await scene.act(action);
      await scene.client.act(scene.theirs, action);
      await scene.settle();
      await scene.pass(200);
    }
    expect(scene.ear.heard.length).toBeGreaterThan(0);
    return scene.ear.members.map((line) => member(line, scene));
  };
}

function has(name: string): Member {
  return (line) => name in line;
}

/** Pushed and read of a line in one's own last state. */
function beside(name: string): FaultProof["observe"] {
  return async (simulator, clock) => {
    const scene = await DeliveryScene.open(simulator, clock);
    await scene.act("hold");
    const read = Object.entries(await scene.client.line(scene.mine)).find(([member]) => member === name)?.[1];
    return [typeof read, ...scene.ear.members.map((line) => JSON.stringify(line[name]) === JSON.stringify(read))];
  };
}

prove({
  "deltas-pushed": {
    sound: [true, true, true, true],
    faulty: [true, true, false, false],
    observe: pushed(has("creationTime")),
  },
  "held-snapshot-partial": {
    sound: [true, true, true, true],
    faulty: [false, false, true, true],
    observe: pushed(has("creationTime")),
  },
  "callee-is-incoming-as-text": {
    sound: [false, true, false, true],
    faulty: [false, true, false, "true"],
    observe: pushed(({ isIncoming }) => isIncoming),
  },
  "held-extension-renamed": {
    sound: [false, false, false, false],
    faulty: [true, true, false, false],
    observe: pushed((line) => "extensionURI" in line && !("extension" in line)),
  },
  "held-creation-time-moves": { sound: ["string", true], faulty: ["string", false], observe: beside("creationTime") },
  "frames-in-local-time": {
    sound: [0],
    faulty: [7_200_000],
    observe: async (simulator, clock) => {
      const scene = await DeliveryScene.open(simulator, clock);
      await scene.act("hold");
      const { creationTime } = await scene.client.line(scene.mine);
      return scene.ear.told.map(({ line }) => Number(line.creationTime) - Number(creationTime));
    },
  },
  "modification-time-lags-in-frames": {
    sound: ["string", true],
    faulty: ["string", false],
    observe: beside("lastModificationTime"),
  },
  "actions-lag-in-frames": {
    sound: ["unhold", "unhold", "hold", "hold"],
    // Of the first change that a listener is told of, there is none before.
    faulty: ["unhold", "unhold", "unhold", "unhold"],
    observe: pushed(({ actions }) => (Array.isArray(actions) && actions.includes("unhold") ? "unhold" : "hold")),
  },
  "callee-label-missing-in-frames": {
    sound: [true, true, true, true],
    faulty: [true, true, true, false],
    observe: pushed(({ displayedLabel }) => displayedLabel !== ""),
  },
  "cause-missing-in-frames": {
    sound: [true, true, true, true],
    faulty: [false, false, false, false],
    observe: pushed(has("stateCause")),
  },
  "listeners-disagree": {
    sound: [true],
    faulty: [false],
    observe: async (simulator, clock) => {
      const scene = await DeliveryScene.open(simulator, clock, ["Watch", "Second"]);
      await scene.act("hold");
      const [first, second] = scene.ear.told;
      return [first?.line.displayedLabel === second?.line.displayedLabel];
    },
  },
  "callee-hold-pushed-as-dropped": {
    sound: [["held@0"], ["held@0", "talking@200"]],
    faulty: [["held@0"], ["dropped@0"]],
    observe: async (simulator, clock) => {
      const scene = await DeliveryScene.open(simulator, clock);
      await scene.client.act(scene.theirs, "hold");
      await scene.act("hold");
      await scene.pass(200);
      await scene.client.act(scene.theirs, "unhold");
      await scene.settle();
      return [scene.told(), scene.told(scene.theirs)];
    },
  },
} satisfies Record<keyof typeof SNAPSHOT_FAULTS, FaultProof>);
