import type { ORDER_FAULTS } from "../../../src/faults/delivery/order-faults.ts";
import { prove, type FaultProof } from "../fault-proof.ts";
import { DeliveryScene } from "./delivery-scene.ts";

/** Acts on one's own line at one instant, and lets two seconds pass. */
function actions(...names: readonly string[]): FaultProof["observe"] {
  return async (simulator, clock) => {
    const scene = await DeliveryScene.open(simulator, clock);
    await scene.act(...names);
    await scene.pass(2_000);
    return scene.told();
  };
}

/** What is told of both lines when the listener is deleted while a change of each waits. */
const deletion: FaultProof["observe"] = async (simulator, clock) => {
  const scene = await DeliveryScene.open(simulator, clock);
  for (const action of ["hold", "unhold"]) await scene.client.act(scene.theirs, action);
  await scene.act("hold", "unhold");
  await scene.client.delete("v1/service/EventListener/bean/Watch");
  await scene.pass(1_000);
  return { frames: scene.ear.heard.length, told: scene.told() };
};

prove({
  "stale-after-newer": {
    sound: ["held@0", "talking@200", "held@400"],
    faulty: ["held@0", "talking@200", "held@400", "talking@450"],
    observe: async (simulator, clock) => {
      const scene = await DeliveryScene.open(simulator, clock);
      for (const action of ["hold", "unhold", "hold"]) {
        await scene.act(action);
        await scene.pass(200);
      }
      return scene.told();
    },
  },
  "one-in-7-duplicated": {
    sound: ["held@0", "talking@200"],
    faulty: ["held@0", "held@0", "talking@200"],
    observe: async (simulator, clock) => {
      const scene = await DeliveryScene.open(simulator, clock);
      await scene.change(6);
      await scene.act("hold");
      await scene.pass(200);
      await scene.act("unhold");
      return scene.told();
    },
  },
  "unchanged-line-repeated": {
    sound: ["held@0", "talking@100"],
    faulty: ["held@0", "talking@100", "talking@1100"],
    observe: actions("hold", "unhold"),
  },
  "previous-snapshot-repeated": {
    sound: ["held@0", "talking@100"],
    faulty: ["held@0", "held@100", "talking@100"],
    observe: actions("hold", "unhold"),
  },
  "dropped-overtakes": {
    sound: ["held@0", "dropped@100"],
    faulty: ["held@0", "dropped@0", "talking@100"],
    observe: actions("hold", "unhold", "disconnect"),
  },
  "dropped-pushed-again": {
    sound: ["dropped@0"],
    faulty: ["dropped@0", "dropped@1000"],
    observe: actions("disconnect"),
  },
  "listeners-in-different-order": {
    sound: [
      ["held@0", "talking@200", "held@400"],
      ["held@0", "talking@200", "held@400"],
    ],
    faulty: [
      ["held@0", "talking@200", "held@400"],
      ["talking@200", "held@200", "held@700"],
    ],
    observe: async (simulator, clock) => {
      const scene = await DeliveryScene.open(simulator, clock, ["Watch", "Second"]);
      for (const action of ["hold", "unhold", "hold"]) {
        await scene.act(action);
        await scene.pass(200);
      }
      await scene.pass(200);
      return [scene.told(), scene.told(scene.mine, "Second")];
    },
  },
  "pending-push-after-deletion": {
    sound: { frames: 2, told: ["held@0"] },
    faulty: { frames: 3, told: ["held@0", "talking@300"] },
    observe: deletion,
  },
  "deletion-flushes-every-line": {
    sound: { frames: 2, told: ["held@0"] },
    faulty: { frames: 4, told: ["held@0", "talking@30"] },
    observe: deletion,
  },
} satisfies Record<keyof typeof ORDER_FAULTS, FaultProof>);
