import { expect, test } from "vitest";
import { kneeRunOf, pointsOf } from "../../src/knee/knee-run.ts";
import { aRung } from "./a-rung.ts";

const FACTS = { callsPerSecond: 10, seed: 3, folder: "runs/1" };

test("a run keeps what was offered, achieved and answered", () => {
  expect(kneeRunOf({ ...FACTS, result: aRung("met") })).toEqual({
    ...FACTS,
    outcome: "met",
    because: [],
    offered: 100,
    laidOutPerSecond: 10,
    placed: 97,
    failed: 4,
    requestsPerSecond: 40,
    answerMeanMs: expect.closeTo(5.05, 6),
    answerP95Ms: expect.closeTo(5.05, 6),
    drivenP95Ms: expect.closeTo(80.05, 6),
  });
});

test("what is not met is told, and why a run is void", () => {
  expect(kneeRunOf({ ...FACTS, result: aRung("missed", 120) })).toMatchObject({
    outcome: "missed",
    because: ["all answered p95 missed: 120 ms (120 ms to 120 ms), of 400; expected at most 100 ms"],
  });
  expect(kneeRunOf({ ...FACTS, result: aRung("undecided") }).outcome).toBe("undecided");
  expect(kneeRunOf({ ...FACTS, result: aRung("void") })).toMatchObject({
    outcome: "void",
    because: ["too much noise"],
  });
});

test("requests at once are their rate times how long one takes, and a void run is no point", () => {
  const runs = (["met", "missed", "void"] as const).map((decision) =>
    kneeRunOf({ ...FACTS, result: aRung(decision, 50) }),
  );

  expect(pointsOf(runs)).toEqual([1, 2].map(() => ({ concurrency: expect.closeTo(2.002, 6), perSecond: 40 })));
});

test("a mean of answers that are partly beyond the bins is none", () => {
  const run = kneeRunOf({ ...FACTS, result: aRung("missed", 40_000) });

  expect(run).not.toHaveProperty("answerMeanMs");
  expect(run).not.toHaveProperty("answerP95Ms");
  expect(pointsOf([run])).toEqual([]);
});
