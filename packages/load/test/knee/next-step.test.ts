import type { KneeLadder, KneeOutcome, KneeRunOutcome } from "@myrcc/contracts";
import { describe, expect, test } from "vitest";
import { nextStep, rungsOf, type KnownRun } from "../../src/knee/next-step.ts";
import { randomFrom } from "../../src/user/random.ts";

const LADDER: KneeLadder = { fromCallsPerSecond: 10, toCallsPerSecond: 1000, factor: 2, resolution: 0.1, repeats: 1 };

type Server = (callsPerSecond: number) => KneeRunOutcome;

/** The whole of a search. */
function searched(server: Server, ladder: KneeLadder): { readonly outcome: KneeOutcome; readonly runs: KnownRun[] } {
  const runs: KnownRun[] = [];
  for (let step = nextStep(ladder, runs); ; step = nextStep(ladder, runs)) {
    if (step.kind === "done") return { outcome: step.outcome, runs };
    if (runs.length === 200) throw new Error("the search does not end");
    runs.push({ callsPerSecond: step.callsPerSecond, outcome: server(step.callsPerSecond) });
  }
}

/** Meets its objectives up to a rate; near it chance decides, over so many octaves. */
function noisy(knee: number, octaves: number, random: () => number): Server {
  return (rate) => (random() < 1 / (1 + Math.exp(Math.log2(rate / knee) / octaves)) ? "met" : "missed");
}

test("it goes up by the factor, and then by the middle between the two", () => {
  const { outcome, runs } = searched((rate) => (rate <= 90 ? "met" : "missed"), { ...LADDER, resolution: 0.2 });

  expect(runs.map(({ callsPerSecond }) => callsPerSecond)).toEqual([10, 20, 40, 80, 160, 113, 95.1]);
  expect(outcome).toEqual({ kind: "knee", meetsAt: 80, notMetAt: 95.1 });
});

test.each([11, 37, 64, 100, 555, 999])("a knee at %d calls per second is found as closely as is asked for", (knee) => {
  const { outcome } = searched((rate) => (rate <= knee ? "met" : "missed"), LADDER);

  expect(outcome.kind).toBe("knee");
  expect(outcome.meetsAt).toBeLessThanOrEqual(knee);
  expect(outcome.notMetAt).toBeGreaterThan(knee);
  expect((outcome.notMetAt ?? 0) / (outcome.meetsAt ?? 1)).toBeLessThanOrEqual(1.1);
});

describe("with noise", () => {
  test("nine in ten searches are within a third of the true knee", () => {
    expect(missesOf(3)[270]).toBeLessThan(Math.log2(4 / 3));
  });

  test("repeats make them closer", () => {
    expect(withinAFifth(missesOf(5))).toBeGreaterThan(withinAFifth(missesOf(1)));
  });
});

describe("a rung is decided by more than half of its repeats", () => {
  const REPEATED = { ...LADDER, repeats: 3 };

  test.each<[string, KneeRunOutcome[], number]>([
    ["nothing yet", [], 10],
    ["one of three", ["met"], 10],
    ["a disagreement", ["met", "void"], 10],
    ["two that agree", ["met", "met"], 20],
    ["two of three", ["void", "met", "met"], 20],
  ])("%s leads on", (_, outcomes, callsPerSecond) => {
    expect(nextStep(REPEATED, at10(...outcomes))).toEqual({ kind: "run", callsPerSecond });
  });

  test.each<[KneeRunOutcome[], KneeOutcome]>([
    [["missed", "missed"], { kind: "missed-throughout", notMetAt: 10 }],
    [["undecided", "undecided"], { kind: "undecided", notMetAt: 10 }],
    [["met", "missed", "undecided"], { kind: "undecided", notMetAt: 10 }],
    [["missed", "void", "void"], { kind: "generator-ended-first", notMetAt: 10 }],
  ])("%j ends the search", (outcomes, outcome) => {
    expect(nextStep(REPEATED, at10(...outcomes))).toEqual({ kind: "done", outcome });
  });
});

test("a void rung ends the search and is no knee, on the way up and in between", () => {
  const up = searched((rate) => (rate < 100 ? "met" : "void"), LADDER).outcome;
  const between = searched((rate) => (rate === 113 ? "void" : rate < 100 ? "met" : "missed"), LADDER).outcome;

  expect(up).toEqual({ kind: "generator-ended-first", meetsAt: 80, notMetAt: 160 });
  expect(between).toEqual({ kind: "generator-ended-first", meetsAt: 80, notMetAt: 113 });
});

test("a rung that stays undecided bounds the search, and is no knee where it ends it", () => {
  expect(searched((rate) => (rate < 100 ? "met" : rate < 120 ? "undecided" : "missed"), LADDER).outcome).toMatchObject({
    kind: "undecided",
    meetsAt: 95.1,
  });
  expect(searched((rate) => (rate < 100 ? "met" : "undecided"), LADDER).outcome.kind).toBe("undecided");
});

test("what is met up to the end of the ladder has no knee on it, and its end is a rung", () => {
  const { outcome, runs } = searched(() => "met", { ...LADDER, toCallsPerSecond: 50 });

  expect(runs.map(({ callsPerSecond }) => callsPerSecond)).toEqual([10, 20, 40, 50]);
  expect(outcome).toEqual({ kind: "met-throughout", meetsAt: 50 });
});

test("rungs stand by their rates, with what their runs say together", () => {
  const { runs } = searched((rate) => (rate <= 30 ? "met" : "missed"), { ...LADDER, resolution: 0.5, repeats: 3 });

  expect(rungsOf(runs, 3)).toEqual([
    { callsPerSecond: 10, decision: "met", runs: 2 },
    { callsPerSecond: 20, decision: "met", runs: 2 },
    { callsPerSecond: 28.3, decision: "met", runs: 2 },
    { callsPerSecond: 40, decision: "missed", runs: 2 },
  ]);
});

/** By how many octaves searches miss the true knee, sorted. */
function missesOf(repeats: number): number[] {
  return Array.from({ length: 300 }, (_, index) => {
    const { outcome } = searched(noisy(150, 0.1, randomFrom(index)), { ...LADDER, repeats });
    return Math.abs(Math.log2((outcome.meetsAt ?? 1) / 150));
  }).toSorted((one, other) => one - other);
}

function withinAFifth(misses: readonly number[]): number {
  return misses.filter((miss) => miss < Math.log2(1.2)).length;
}

function at10(...outcomes: KneeRunOutcome[]): KnownRun[] {
  return outcomes.map((outcome) => ({ callsPerSecond: 10, outcome }));
}
