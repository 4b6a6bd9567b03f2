import type { ProofRecord } from "@myrcc/contracts";
import { expect, test } from "vitest";
import { aMiss, aMutant, aRecord } from "./a-mutant.ts";
import { engineProof, fateOf, isExplained } from "./engine-proof.ts";
import type { EngineProof } from "./engine-proof.ts";
import type { Explained } from "./explanations.ts";
import { keyOf } from "./record-mutant.ts";

const [one, two, three] = [aMutant(1), aMutant(2), aMutant(3)];

function proofOf(
  records: readonly ProofRecord[],
  { reached, explained = {} }: { reached?: readonly string[]; explained?: Readonly<Record<string, Explained>> } = {},
): EngineProof {
  const byKey = new Map(records.map((record) => [record.key, record]));
  return engineProof({
    tried: [one, two, three],
    population: 1000,
    recordOf: (mutant) => byKey.get(keyOf(mutant, { name: "canonical" })),
    isReached: ({ number }) => reached === undefined || reached.includes(number),
    explanations: new Map(Object.entries(explained)),
  });
}

test.each([
  ["killed", { missed: [aMiss("RCC-PAGING-1")] }],
  // What tells why outweighs that the simulator broke afterwards.
  ["killed", { missed: [aMiss("RCC-PAGING-1")], troubles: ["no end"], broke: "crashed" }],
  ["crashed", { troubles: ["no end"], broke: "crashed" }],
  ["timed-out", { broke: "timed-out" }],
  ["undecided", { troubles: ["no end"] }],
  ["survived", {}],
  ["survived", { missed: [aMiss("RCC-SECURITY-1", "OBSERVE")] }],
  // A platform with it is conformant all the same.
  ["warned", { missed: [aMiss("RCC-COALESCE-3", "SHOULD")] }],
] as const)("%s: %j", (fate, more) => {
  const { missed = [], troubles = [], ...rest } = { missed: undefined, troubles: undefined, ...more };

  expect(fateOf(aRecord(one, { missed: [...missed], troubles: [...troubles], ...rest }))).toBe(fate);
});

test("the score counts what was killed in any way among what was tried, reached or not", () => {
  const killed = aRecord(one, { missed: [aMiss("RCC-PAGING-1")] });
  const endless = aRecord(two, { broke: "timed-out" });

  const proof = proofOf([killed, endless], { reached: ["1", "2"] });

  expect(proof.rows.map(({ fate }) => fate)).toEqual(["killed", "timed-out", "not-reached"]);
  expect(proof.detected).toBe(2);
  // Wilson's interval of 2 in 3.
  expect(proof.score.low).toBeCloseTo(0.2077, 3);
  expect(proof.score.high).toBeCloseTo(0.9385, 3);
});

test("a mutant that is reached and has no record was not tried", () => {
  expect(proofOf([aRecord(one)], { reached: ["1", "2"] }).rows.map(({ mutant }) => mutant.id)).toEqual([
    one.id,
    three.id,
  ]);
  expect(proofOf([aRecord(one)]).rows.map(({ mutant }) => mutant.id)).toEqual([one.id]);
});

test("a survivor is open until its explanation excuses it", () => {
  const explain = (kind: Explained["kind"]): EngineProof =>
    proofOf([aRecord(one)], { explained: { [one.id]: { kind, because: "so" } } });

  expect(proofOf([aRecord(one)]).open.map(({ mutant }) => mutant.id)).toEqual([one.id]);
  expect(explain("equivalent").open).toEqual([]);
  expect(isExplained(explain("equivalent"))).toBe(true);
  expect(explain("open").open).toHaveLength(1);
  expect(isExplained(explain("open"))).toBe(false);
});

test("a warning tells nothing under another reading, which has some anyway", () => {
  const record = aRecord(one, { missed: [aMiss("RCC-COALESCE-3", "SHOULD")] });
  const { number: _number, ...what } = one;

  expect(fateOf({ ...record, subject: { kind: "mutant", ground: "variants", ...what } })).toBe("survived");
});

test("what a certificate warns of is not detected, but needs no explanation", () => {
  const proof = proofOf([aRecord(one, { missed: [aMiss("RCC-COALESCE-3", "SHOULD")] })]);

  expect(proof).toMatchObject({ detected: 0, open: [], rows: [{ missed: ["RCC-COALESCE-3"] }] });
});

test("an explanation of what is detected is overtaken, and keeps a proof from being one", () => {
  const proof = proofOf([aRecord(one, { missed: [aMiss("RCC-PAGING-1")] })], {
    explained: { [one.id]: { kind: "tolerated", because: "so" } },
  });

  expect(proof.overtaken).toHaveLength(1);
  expect(isExplained(proof)).toBe(false);
});
