import { ALL_CELLS, pairName, transitionPairs } from "@myrcc/oracle";
import type { JudgedTrace } from "@myrcc/oracle";
import { expect, test } from "vitest";
import { aSoundTrace } from "../test/a-certificate.ts";
import { coverageOfModel } from "./coverage-of-model.ts";

const [PAIR = "none"] = transitionPairs()
  .map(pairName)
  .filter((name) => name === "T8 talking T11");

function aTrace(pairs: readonly string[], caseId?: string): JudgedTrace {
  const trace = aSoundTrace();
  const cases = trace.cases.map((one) => (caseId === undefined ? one : { ...one, start: { ...one.start, caseId } }));
  return { ...trace, cases, coverage: { cells: new Set(), transitions: new Set(["T1"]), pairs: new Set(pairs) } };
}

test("what one repeat or another did is done, and nothing that the model does not have", () => {
  const { cells, transitions, pairs } = coverageOfModel([aTrace(["T1 nowhere T1"]), aTrace([PAIR])]);

  expect([cells.done, cells.all]).toEqual([0, ALL_CELLS.length]);
  expect(transitions.done).toBe(1);
  expect([pairs.done, pairs.all]).toEqual([1, transitionPairs().length]);
});

test("what was not done is listed with why: a telephone's deed, a breakdown, or what nobody planned", () => {
  const { pairs, transitions } = coverageOfModel([aTrace([PAIR])]);

  expect(transitions.open.find(({ names }) => names.includes("T3"))?.reason).toMatch(/^takes a telephone that nobody/);
  expect(transitions.open.find(({ names }) => names.includes("T5"))?.reason).toMatch(/^the traces hold no occasion/);
  expect(pairs.open.find(({ names }) => names.includes("T24 talking T24"))?.reason).toMatch(/ that breaks down/);
  expect(pairs.open.find(({ names }) => names.includes("T1 prompting T2"))?.reason).toMatch(/^not planned/);
  expect(pairs.open.flatMap(({ names }) => names)).toHaveLength(pairs.all - pairs.done);
  expect(pairs.open.flatMap(({ names }) => names)).not.toContain(PAIR);
});

test("a pair that was planned and not done refers to the cases that planned it", () => {
  const { pairs } = coverageOfModel([aTrace([PAIR], "pairs.first")]);

  expect(pairs.open.find(({ names }) => names.includes("T1 prompting T2"))?.reason).toMatch(/^planned, but/);
});

test("a cell to which the target could not be brought is listed with where it stopped", () => {
  const trace = aTrace([], "matrix.talking-refuses");
  const reason = "addParty was refused with 503";
  const cases = trace.cases.map((one) => ({
    ...one,
    ...(one.end === undefined ? {} : { end: { ...one.end, outcome: "completed" as const, reason } }),
  }));

  const { cells } = coverageOfModel([{ ...trace, cases }]);

  const reasons = new Map(cells.open.flatMap(({ names, reason: why }) => names.map((name) => [name, why] as const)));
  expect(reasons.get("talking leave")).toMatch(
    /no occasion of it; matrix\.talking-refuses stopped: addParty was refused/,
  );
  expect(reasons.get("held leave")).toBe("the traces hold no occasion of it");
});
