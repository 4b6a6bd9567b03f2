import { stripVTControlCharacters } from "node:util";
import { expect, test } from "vitest";
import { aMiss, aMutant, aRecord } from "./a-mutant.ts";
import { engineProof } from "./engine-proof.ts";
import type { EngineProof } from "./engine-proof.ts";
import { engineProofPage } from "./engine-proof-page.ts";
import { engineSummary, mutantEvidence } from "./engine-proof-text.ts";
import type { Explanations } from "./explanations.ts";

const killed = aMutant(1);
const survivor = aMutant(2, { original: "a |\n  b", replacement: "``" });
const unreached = aMutant(3);

function proofWith(explanations: Explanations, population = 1144): EngineProof {
  const records = new Map([
    [killed.id, aRecord(killed, { missed: [aMiss("RCC-PAGING-1")] })],
    [survivor.id, aRecord(survivor)],
  ]);
  return engineProof({
    tried: [killed, survivor, unreached],
    population,
    recordOf: ({ id }) => records.get(id),
    isReached: (mutant) => mutant !== unreached,
    explanations,
  });
}

test("the summary gives the score with its bounds, and every survivor that nobody has explained", () => {
  const text = stripVTControlCharacters(
    engineSummary(proofWith(new Map([[unreached.id, { kind: "unreachable", because: "so" }]]))),
  );

  expect(text).toMatch(/1144 of the engine, a sample of 3 tried: 1 killed, 1 survived, 1 not reached/);
  expect(text).toMatch(/33\.3 % detected; of all mutants 6\.1 % to 79\.2 % \(95 %\)/);
  expect(text).toMatch(/Silent +2, of which 1 without an excuse\n {2}✗ 00000002 step\.ts:12 a \| b → ``: survived$/);
});

test("where all were tried there is nothing to estimate", () => {
  expect(engineSummary(proofWith(new Map(), 3))).toMatch(/all tried[^]*33\.3 % detected\n/);
});

test("an explanation of what is detected is told", () => {
  const text = engineSummary(proofWith(new Map([[killed.id, { kind: "equivalent", because: "so" }]])));

  expect(text).toMatch(/00000001 step\.ts:11 .*although explained as equivalent/);
});

test("the page lists survivors with their explanations, and what reported the others", () => {
  const page = engineProofPage(
    proofWith(new Map([[unreached.id, { kind: "unreachable", because: "so" }]])),
    "this suite",
    7,
  );

  expect(page).toContain("Made by this suite.");
  expect(page).toContain("a sample of 3 by seed 7");
  expect(page).toContain("| 00000002 | step.ts:12 | `a \\| b` | `` `` `` | canonical | survived |  |");
  expect(page).toContain("| 00000003 | step.ts:13 | `a \\|\\| b` | `false` | none | not-reached | unreachable: so |");
  expect(page).toContain("| RCC-PAGING-1 | 1 | 00000001 |");
  expect(page).toContain("| step.ts | 3 | 1 |");
});

test("the evidence of a mutant says what was expected, what came, and how it is had again", () => {
  const [row] = proofWith(new Map()).rows;

  expect(row === undefined ? "" : mutantEvidence(row)).toMatch(
    /RCC-PAGING-1 MUST: missed 1 time\(s\), first in a\.case[^]*expected one[^]*observed two[^]*#7[^]*--mutant 00000001/,
  );
});
