import { appendFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { aMeasurement } from "../test/a-measurement.ts";
import { readLadder } from "./calibration-ladder.ts";
import { CalibrationRecords, climbKey } from "./calibration-records.ts";

const folder = await mkdtemp(join(tmpdir(), "myrcc-calibration-"));
const truth = { timersLateMs: 0.2, firstWaitMs: 100.1, lastWaitMs: 100.2 };
const { rungs } = readLadder({ windows: "20,50", designs: "C,D", runs: "2" });

afterAll(async () => {
  await rm(folder, { recursive: true });
});

test("a climb that was kept is found again, under its own rung and repeat alone", async () => {
  const path = join(folder, "kept.ndjson");
  const [rung] = rungs;
  if (rung === undefined) throw new Error("no rung");
  const measurement = aMeasurement({ seed: 11 });

  await (await CalibrationRecords.open(path)).add(rungs, 0, { rung, truth, measurement });

  const again = await CalibrationRecords.open(path);
  expect(rungs.map((_, index) => again.climbOf(rungs, index)?.measurement.seed)).toEqual([
    11,
    ...rungs.slice(1).map(() => undefined),
  ]);
  expect(again.climbOf(rungs, 0)).toEqual({ rung, truth, measurement });
});

test("every place of a ladder has a key of its own, whatever else the ladder holds", () => {
  expect(new Set(rungs.map((_, index) => climbKey(rungs, index))).size).toBe(8);
  const longer = [...readLadder({ windows: "87" }).rungs, ...rungs];
  expect(climbKey(longer, longer.length - 1)).toBe(climbKey(rungs, rungs.length - 1));
});

test("with a seed, a climb is kept for the stimuli that it was made with", async () => {
  const path = join(folder, "seeded.ndjson");
  const [rung] = rungs;
  if (rung === undefined) throw new Error("no rung");
  await (await CalibrationRecords.open(path, 3)).add(rungs, 0, { rung, truth, measurement: aMeasurement() });

  const seeds = [3, 5, undefined];
  const found = await Promise.all(
    seeds.map(async (seed) => (await CalibrationRecords.open(path, seed)).climbOf(rungs, 0)),
  );
  expect(found.map((climb) => climb !== undefined)).toEqual([true, false, false]);
});

test("a line that is no climb is named", async () => {
  const path = join(folder, "broken.ndjson");
  await appendFile(path, '{"format":"myrcc-calibration-climb/1"}\n');

  await expect(CalibrationRecords.open(path)).rejects.toMatchObject({
    code: "format.invalid",
    detail: { where: `${path}:1`, mend: expect.stringContaining("--keep") },
  });
});
