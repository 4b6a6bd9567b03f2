import type { Simulator } from "../../../src/index.ts";
import type { WINDOW_FAULTS } from "../../../src/faults/delivery/window-faults.ts";
import type { ManualClock } from "../../manual-clock.ts";
import { prove, type FaultProof } from "../fault-proof.ts";
import { DeliveryScene } from "./delivery-scene.ts";

/** A hold and an unhold at one instant. */
async function pair(simulator: Simulator, clock: ManualClock): Promise<readonly string[]> {
  const scene = await DeliveryScene.open(simulator, clock);
  await scene.act("hold", "unhold");
  await scene.pass(400);
  return scene.told();
}

const SOUND_PAIR = ["held@0", "talking@100"];

/** A hold, an unhold and a hold, so many milliseconds apart. */
async function train(scene: DeliveryScene, gapMs: number): Promise<void> {
  await scene.act("hold");
  await scene.pass(gapMs);
  await scene.act("unhold");
  await scene.pass(gapMs);
  await scene.act("hold");
  await scene.pass(600);
}

function trainOf(gapMs: number): FaultProof["observe"] {
  return async (simulator, clock) => {
    const scene = await DeliveryScene.open(simulator, clock);
    await train(scene, gapMs);
    return scene.told();
  };
}

prove({
  "window-40": { sound: SOUND_PAIR, faulty: ["held@0", "talking@40"], observe: pair },
  "window-60": { sound: SOUND_PAIR, faulty: ["held@0", "talking@60"], observe: pair },
  "window-150": { sound: SOUND_PAIR, faulty: ["held@0", "talking@150"], observe: pair },
  "window-250": { sound: SOUND_PAIR, faulty: ["held@0", "talking@250"], observe: pair },
  "no-coalescing": { sound: SOUND_PAIR, faulty: ["held@0", "talking@0"], observe: pair },
  "leading-only": { sound: ["held@0", "held@100"], faulty: ["held@0"], observe: trainOf(0) },
  debounce: {
    sound: ["held@0", "talking@100", "held@200"],
    faulty: ["held@220"],
    observe: trainOf(60),
  },
  "batch-of-300": {
    sound: ["held@0", "talking@150", "held@300"],
    // The grid began five seconds before.
    faulty: ["held@100", "held@400"],
    observe: trainOf(150),
  },
  "one-in-20-delayed": {
    sound: ["talking@0", "held@300"],
    faulty: ["talking@250", "held@300"],
    observe: async (simulator, clock) => {
      const scene = await DeliveryScene.open(simulator, clock);
      await scene.change(19);
      await scene.act("unhold");
      await scene.pass(300);
      await scene.act("hold");
      return scene.told();
    },
  },
  "first-change-delayed": {
    sound: ["held@0", "talking@400", "held@800"],
    faulty: ["held@250", "talking@400", "held@800"],
    observe: trainOf(400),
  },
  "ringing-delayed": {
    sound: [["prompting@0", "alerting@100"], ["ringing@0"]],
    faulty: [["prompting@0", "alerting@100"], ["ringing@400"]],
    observe: async (simulator, clock) => {
      const scene = await DeliveryScene.open(simulator, clock);
      const caller = await scene.client.place("700103", "104");
      await scene.client.act(caller, "answer");
      const callee = await scene.client.lineOf("700104");
      await scene.settle();
      await scene.pass(500);
      return [scene.told(caller), scene.told(callee)];
    },
  },
  "trailing-late": {
    sound: ["held@0", "talking@100", "held@200"],
    faulty: ["held@0", "talking@180", "held@280"],
    observe: trainOf(60),
  },
  "window-jittered": {
    sound: ["held@0", "talking@200", "held@400"],
    faulty: ["held@70", "talking@240", "held@410"],
    observe: trainOf(200),
  },
  "window-drifting": {
    sound: ["held@0", "talking@200", "held@400"],
    faulty: ["held@0", "talking@210", "held@420"],
    observe: trainOf(200),
  },
  "second-listener-lags": {
    sound: [["held@0"], ["held@0"], ["held@0"]],
    faulty: [["held@0"], ["held@80"], ["held@0"]],
    observe: async (simulator, clock) => {
      const names = ["Watch", "Second", "Third"];
      const scene = await DeliveryScene.open(simulator, clock, names);
      await scene.act("hold");
      await scene.pass(200);
      return names.map((name) => scene.told(scene.mine, name));
    },
  },
  "held-under-load": {
    sound: ["held@0", "talking@1500"],
    faulty: ["held@400", "talking@1500"],
    observe: async (simulator, clock) => {
      const scene = await DeliveryScene.open(simulator, clock);
      await scene.place(30);
      await scene.act("hold");
      await scene.pass(1_500);
      await scene.act("unhold");
      return scene.told();
    },
  },
  "listener-starved": {
    sound: [
      ["held@0", "talking@120", "held@240"],
      ["held@0", "talking@120", "held@240"],
    ],
    faulty: [["held@0", "talking@120", "held@240"], ["held@390"]],
    observe: async (simulator, clock) => {
      const scene = await DeliveryScene.open(simulator, clock, ["Watch", "Second"]);
      await train(scene, 120);
      return [scene.told(), scene.told(scene.mine, "Second")];
    },
  },
} satisfies Record<keyof typeof WINDOW_FAULTS, FaultProof>);
