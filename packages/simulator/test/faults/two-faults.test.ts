import { expect, it } from "vitest";
import { DEFAULT_WORLD, startSimulator, type FaultName } from "../../src/index.ts";
import { ManualClock } from "../manual-clock.ts";
import { CallStage } from "./call-stage.ts";

/** The states of both lines of a call after hold and unhold, and after a disconnect. */
async function observed(faults: readonly FaultName[]): Promise<readonly unknown[]> {
  const clock = new ManualClock();
  await using simulator = await startSimulator({ port: 0, world: DEFAULT_WORLD, faults, clock });
  const stage = await CallStage.open(simulator, clock);
  const lines = await stage.talk("101", "102");
  await stage.act(lines[0], "hold");
  await stage.act(lines[0], "unhold");
  const resumed = await stage.states(...lines);
  await stage.act(lines[0], "disconnect");
  return [...resumed, ...(await stage.states(...lines))];
}

it.each<[readonly FaultName[], readonly string[]]>([
  [[], ["talking", "talking", "dropped", "dropped"]],
  [["unhold-ignored"], ["held", "talking", "dropped", "dropped"]],
  [["peer-not-dropped"], ["talking", "talking", "dropped", "talking"]],
  [
    ["unhold-ignored", "peer-not-dropped"],
    ["held", "talking", "dropped", "talking"],
  ],
])("two faults at one place of a call show both: %j gives %j", async (faults, states) => {
  expect(await observed(faults)).toEqual(states);
});
