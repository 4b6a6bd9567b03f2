import { expect, it } from "vitest";
import { DEFAULT_WORLD, startSimulator } from "../../src/index.ts";
import { ManualClock } from "../manual-clock.ts";
import { RawClient } from "./raw-client.ts";

// Once a frame without any line, which held a sound simulator against RCC-FRAME-1.
it.each(["C", "C′", "F"] as const)("pushes nothing where there is no line yet, in design %s", async (design) => {
  const clock = new ManualClock();
  const dialects = ["subscription-duplicate"] as const;
  await using simulator = await startSimulator({ port: 0, world: DEFAULT_WORLD, design, dialects, clock });
  const client = await RawClient.logIn(simulator);
  const socket = await client.socket();

  await client.rcc.listen("a");
  clock.advance(300);
  const [lineId] = await client.talk("102");
  clock.advance(300);

  expect(await socket.hears((text) => text.includes(`"lineId":"${lineId}"`))).toBe(true);
  expect(socket.texts.filter((text) => text.includes('"item":[]'))).toEqual([]);
});
