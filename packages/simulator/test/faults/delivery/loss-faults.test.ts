import type { LOSS_FAULTS } from "../../../src/faults/delivery/loss-faults.ts";
import { prove, type FaultProof } from "../fault-proof.ts";
import { DeliveryScene } from "./delivery-scene.ts";

/** Changes one's own line once more than so many frames had been sent before. */
function after(frames: number, prepare: (scene: DeliveryScene) => Promise<void>): FaultProof {
  return {
    sound: ["held@0"],
    faulty: [],
    observe: async (simulator, clock) => {
      const scene = await DeliveryScene.open(simulator, clock);
      await prepare(scene);
      await scene.settle();
      if (scene.ear.heard.length !== frames) throw new Error(`${scene.ear.heard.length} frames instead of ${frames}`);
      await scene.begin();
      await scene.act("hold");
      await scene.pass(200);
      return scene.told();
    },
  };
}

prove({
  "lost-final-snapshot": {
    sound: { told: ["held@0", "held@100"], read: "held" },
    faulty: { told: ["held@0", "talking@100"], read: "held" },
    observe: async (simulator, clock) => {
      const scene = await DeliveryScene.open(simulator, clock);
      await scene.act("hold", "unhold", "hold");
      await scene.pass(2_000);
      return { told: scene.told(), read: (await scene.client.line(scene.mine)).state };
    },
  },
  "drop-in-window-lost": {
    sound: ["held@0", "dropped@100"],
    faulty: ["held@0"],
    observe: async (simulator, clock) => {
      const scene = await DeliveryScene.open(simulator, clock);
      await scene.act("hold", "disconnect");
      await scene.pass(2_000);
      return scene.told();
    },
  },
  "second-line-of-frame-lost": {
    sound: 2,
    faulty: 1,
    observe: async (simulator, clock) => {
      const scene = await DeliveryScene.open(simulator, clock);
      await scene.act("disconnect");
      await scene.pass(2_000);
      return [...scene.told(), ...scene.told(scene.theirs)].filter((told) => told === "dropped@0").length;
    },
  },
  "one-in-50-frames-lost": after(49, (scene) => scene.place(49)),
  "shed-under-load": after(20, (scene) => scene.place(20)),
  "silent-after-200-frames": after(200, async (scene) => {
    for (let count = 0; count < 200; count += 1) {
      await scene.client.act(scene.theirs, count % 2 === 0 ? "hold" : "unhold");
      scene.clock.advance(200);
    }
  }),
  "callee-hold-not-pushed": {
    sound: [["held@0"], ["held@0"]],
    faulty: [["held@0"], []],
    observe: async (simulator, clock) => {
      const scene = await DeliveryScene.open(simulator, clock);
      await scene.client.act(scene.theirs, "hold");
      await scene.act("hold");
      await scene.pass(200);
      return [scene.told(), scene.told(scene.theirs)];
    },
  },
  "unanswered-drop-not-pushed": {
    sound: [["ringing@0", "dropped@200"], ["dropped@200"]],
    faulty: [["ringing@0"], ["dropped@200"]],
    observe: async (simulator, clock) => {
      const scene = await DeliveryScene.open(simulator, clock);
      const caller = await scene.client.place("700103", "104");
      await scene.client.act(caller, "answer");
      const callee = await scene.client.lineOf("700104");
      await scene.settle();
      await scene.pass(200);
      await scene.client.act(caller, "disconnect");
      await scene.act("disconnect");
      await scene.pass(2_000);
      return [scene.told(callee), scene.told()];
    },
  },
  "actions-change-not-pushed": {
    sound: [["dropped@0"], ["talking@0"]],
    faulty: [["dropped@0"], []],
    observe: async (simulator, clock) => {
      const scene = await DeliveryScene.open(simulator, clock);
      const [second] = await scene.client.talk("700101", "700103", "103");
      clock.advance(500);
      await scene.begin();
      // The second line can no longer be merged with the first one, which is held.
      await scene.act("disconnect");
      await scene.pass(200);
      return [scene.told(), scene.told(second)];
    },
  },
  "placed-line-pushed-late": {
    sound: ["prompting@0", "alerting@200", "talking@400"],
    faulty: ["talking@400"],
    observe: async (simulator, clock) => {
      const scene = await DeliveryScene.open(simulator, clock);
      const line = await scene.client.place("700103", "104");
      await scene.settle();
      await scene.pass(200);
      await scene.client.act(line, "answer");
      await scene.settle();
      await scene.pass(200);
      await scene.client.act(await scene.client.lineOf("700104"), "answer");
      await scene.settle();
      return scene.told(line);
    },
  },
  "subscription-gap": {
    sound: ["held@0", "talking@400"],
    faulty: ["talking@400"],
    observe: async (simulator, clock) => {
      const scene = await DeliveryScene.open(simulator, clock);
      await scene.client.listen("Late");
      await scene.act("hold");
      await scene.pass(400);
      await scene.act("unhold");
      return scene.told(scene.mine, "Late");
    },
  },
  "second-listener-silent": {
    sound: [["held@0"], ["held@0"], ["held@0"]],
    faulty: [["held@0"], [], ["held@0"]],
    observe: async (simulator, clock) => {
      const names = ["First", "Second", "Third"];
      const scene = await DeliveryScene.open(simulator, clock, names);
      await scene.act("hold");
      await scene.pass(2_000);
      return names.map((name) => scene.told(scene.mine, name));
    },
  },
} satisfies Record<keyof typeof LOSS_FAULTS, FaultProof>);
