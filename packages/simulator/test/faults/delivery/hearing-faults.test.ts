import { DEFAULT_WORLD } from "../../../src/index.ts";
import type { HEARING_FAULTS } from "../../../src/faults/delivery/hearing-faults.ts";
import { E2 } from "../../wire/rcc-client.ts";
import { prove, type FaultProof } from "../fault-proof.ts";
import { DeliveryScene } from "./delivery-scene.ts";
import type { Ear } from "./ear.ts";

/** Whose lines a socket was told of. */
function extensionsOf(ear: Ear): readonly string[] {
  return [...new Set(ear.told.map(({ line }) => line.extension.replace("v1/rcc/Extension/", "")))].toSorted();
}

/** What the session that has ended is told when another one acts on. */
function ending(end: (scene: DeliveryScene, other: () => Promise<unknown>) => Promise<void>): FaultProof["observe"] {
  return async (simulator, clock) => {
    const scene = await DeliveryScene.open(simulator, clock);
    const { client } = await scene.openOther();
    await end(scene, () => client.lines());
    await scene.begin();
    await client.act(scene.mine, "hold");
    await scene.settle();
    return scene.told();
  };
}

prove({
  "far-tenant-pushed": {
    sound: [["700103"], ["800101"]],
    faulty: [
      ["700103", "800101"],
      ["700103", "800101"],
    ],
    observe: async (simulator, clock) => {
      const scene = await DeliveryScene.open(simulator, clock);
      const { ear } = await scene.openOther(E2);
      const line = await scene.client.place("700103", "+33199000301");
      await scene.client.act(line, "answer");
      await scene.pass(200);
      return [extensionsOf(scene.ear), extensionsOf(ear)];
    },
  },
  "ends-pushed-to-all-tenants": {
    sound: [],
    faulty: ["dropped@200"],
    observe: async (simulator, clock) => {
      const scene = await DeliveryScene.open(simulator, clock);
      const { ear } = await scene.openOther(E2);
      await scene.act("hold");
      await scene.pass(200);
      await scene.act("disconnect");
      return scene.told(scene.mine, "Other", ear);
    },
  },
  "disabled-extension-pushed": {
    sound: { pushed: ["700103"], read: false },
    faulty: { pushed: ["700103", "700162"], read: false },
    observe: async (simulator, clock) => {
      const scene = await DeliveryScene.open(simulator, clock);
      await scene.client.act(await scene.client.place("700103", "162"), "answer");
      await scene.pass(200);
      const lines = await scene.client.lines();
      return {
        pushed: extensionsOf(scene.ear),
        read: lines.some(({ extension }) => extension === "v1/rcc/Extension/700162"),
      };
    },
  },
  "neighbour-session-hears": {
    sound: [1, ["Other"]],
    faulty: [2, ["Other", "Watch"]],
    observe: async (simulator, clock) => {
      const scene = await DeliveryScene.open(simulator, clock);
      const { ear } = await scene.openOther();
      await scene.act("hold");
      return [scene.ear.told.length, ear.told.map(({ listenerName }) => listenerName).toSorted()];
    },
  },
  "created-listener-served": {
    sound: [],
    faulty: ["held@0"],
    observe: async (simulator, clock) => {
      const scene = await DeliveryScene.open(simulator, clock);
      await scene.client.post("v1/service/EventListener/bean", { name: "Idle" });
      await scene.act("hold");
      return scene.told(scene.mine, "Idle");
    },
  },
  "refusal-brings-frame": {
    sound: [409, []],
    faulty: [409, ["talking@0"]],
    observe: async (simulator, clock) => {
      const scene = await DeliveryScene.open(simulator, clock);
      const { status } = await scene.client.act(scene.mine, "unhold");
      await scene.settle();
      return [status, scene.told()];
    },
  },
  "frames-after-logout": {
    sound: [],
    faulty: ["held@0"],
    observe: ending(async ({ client }) => {
      await client.post("v1/service/Logout");
    }),
  },
  "frames-after-expiry": {
    sound: [],
    faulty: ["held@0"],
    observe: ending(async ({ clock }, keepOther) => {
      clock.advance(DEFAULT_WORLD.sessionTimeoutMs / 2);
      await keepOther();
      clock.advance(DEFAULT_WORLD.sessionTimeoutMs / 2);
    }),
  },
} satisfies Record<keyof typeof HEARING_FAULTS, FaultProof>);
