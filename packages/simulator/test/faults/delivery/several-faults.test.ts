import { expect, it } from "vitest";
import { DEFAULT_WORLD, startSimulator } from "../../../src/index.ts";
import { ManualClock } from "../../manual-clock.ts";
import { DeliveryScene } from "./delivery-scene.ts";

it("what listeners are told passes through each of several faults in turn", async () => {
  const told = [];
  for (const faults of [
    ["held-creation-time-moves", "window-drifting", "previous-snapshot-repeated"],
    ["previous-snapshot-repeated", "window-drifting", "held-creation-time-moves"],
  ] as const) {
    const clock = new ManualClock();
    await using simulator = await startSimulator({ port: 0, world: DEFAULT_WORLD, faults, clock });
    const scene = await DeliveryScene.open(simulator, clock);
    const { creationTime } = await scene.client.line(scene.mine);
    await scene.act("hold");
    await scene.pass(200);
    await scene.act("unhold");
    await scene.pass(200);
    told.push({
      states: scene.told(),
      moved: scene.ear.told.map(({ line }) => Number(line.creationTime) - Number(creationTime)),
    });
  }

  expect(told).toEqual([
    { states: ["held@0", "held@210", "talking@210"], moved: [1, 1, 0] },
    { states: ["held@0", "talking@210"], moved: [1, 0] },
  ]);
});
