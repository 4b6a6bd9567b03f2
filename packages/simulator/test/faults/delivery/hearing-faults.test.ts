import type { HEARING_FAULTS } from "../../../src/faults/delivery/hearing-faults.ts";
import { E2 } from "../../wire/rcc-client.ts";
import { prove, type FaultProof } from "../fault-proof.ts";
import { DeliveryScene } from "./delivery-scene.ts";
import type { Ear } from "./ear.ts";

/** Whose lines a socket was told of. */
function extensionsOf(ear: Ear): readonly string[] {
  return [...new Set(ear.told.map(({ line }) => line.extension.replace("v1/rcc/Extension/", "")))].toSorted();
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
  "younger-session-silent": {
    sound: [["held@0"], ["held@0"]],
    faulty: [["held@0"], []],
    observe: async (simulator, clock) => {
      const scene = await DeliveryScene.open(simulator, clock);
      const { ear } = await scene.openOther();
      await scene.act("hold");
      await scene.pass(2_000);
      return [scene.told(), scene.told(scene.mine, "Other", ear)];
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
} satisfies Record<keyof typeof HEARING_FAULTS, FaultProof>);
