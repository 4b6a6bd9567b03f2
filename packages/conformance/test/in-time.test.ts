import type { Move } from "@myrcc/oracle";
import { expect, test } from "vitest";
import { takeInTime } from "../src/walk/in-time.ts";

const CALL: readonly Move[] = [
  { transition: "T1", caller: "a", destination: "b" },
  { transition: "T2", line: 1 },
  { transition: "T8", line: 2 },
];

/**
 * Walks of which each step takes a second, and what was said of them.
 *
 * @param stops by the number of the walk that the target stopped after its first step.
 */
async function taken(
  walks: number,
  untilMs: number,
  stops: Readonly<Record<number, string>> = {},
): Promise<{ said: string | undefined; steps: number }> {
  let nowMs = 0;
  let walk = 0;
  let steps = 0;
  const said = await takeInTime(
    Array.from({ length: walks }, () => CALL),
    {
      untilMs,
      nowMs: () => nowMs,
      take: async (next) => {
        walk += 1;
        for (let step = next(); step !== undefined; step = next()) {
          nowMs += 1000;
          steps += 1;
          if (stops[walk] !== undefined) return stops[walk];
        }
        return undefined;
      },
    },
  );
  return { said, steps };
}

test("walks that all come to their end in time need no account", async () => {
  expect(await taken(4, 12_000)).toEqual({ said: undefined, steps: 12 });
});

test("what time is left too short for is accounted for, and no step of it begun", async () => {
  expect(await taken(4, 5000)).toEqual({
    said: "time was up before 3 of 4 walks had come to their end",
    steps: 5,
  });
  expect(await taken(4, 6000)).toMatchObject({ said: "time was up before 2 of 4 walks had come to their end" });
});

test("so is what the target stopped, each reason once", async () => {
  expect(await taken(4, 60_000, { 1: "no T2", 3: "no T2", 4: "no T8" })).toEqual({
    said: "walks that the target did not take to their end: no T2; no T8",
    steps: 6,
  });
  expect(await taken(3, 3000, { 1: "no T2" })).toMatchObject({
    said:
      "walks that the target did not take to their end: no T2; " +
      "time was up before 2 of 3 walks had come to their end",
  });
});
