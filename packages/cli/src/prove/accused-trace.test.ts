import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ProofRecord } from "@myrcc/contracts";
import { afterEach, beforeEach, expect, test } from "vitest";
import { keepAccusedTrace } from "./accused-trace.ts";

let folder = "";
let out = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "myrcc-run-"));
  out = await mkdtemp(join(tmpdir(), "myrcc-proof-"));
});

afterEach(async () => {
  for (const one of [folder, out]) await rm(one, { recursive: true });
});

async function recorded(): Promise<void> {
  await mkdir(join(folder, "cases-x"));
  await writeFile(join(folder, "cases-x", "trace.ndjson"), "what met\n");
}

/** The record of a run that missed a MUST, or nothing. */
function record(subject: ProofRecord["subject"], isAccused: boolean): ProofRecord {
  const miss = { requirement: "RCC-SYNC-1", keyword: "MUST", misses: 1, expected: "", observed: "" } as const;
  return {
    format: "myrcc-proof-record/1",
    key: `whole ${"a-variant+".repeat(80)}`,
    suite: "this one",
    subject,
    scope: "whole",
    missed: isAccused ? [{ ...miss, caseId: null, evidence: [] }] : [],
    exercised: 1,
    cases: 1,
    troubles: [],
    durationMs: 1,
  };
}

const CLEAN: ProofRecord["subject"] = { kind: "clean", design: "A", dialects: [], profile: "certify", workers: 1 };

test("the trace of a clean simulator that was accused is kept", async () => {
  await recorded();

  const kept = await keepAccusedTrace(folder, record(CLEAN, true), out);

  expect(await readFile(kept ?? "", "utf8")).toBe("what met\n");
});

test.each<[string, ProofRecord["subject"], boolean]>([
  ["a clean one that nothing was held against", CLEAN, false],
  ["one with a fault", { kind: "fault", fault: "page-overlap" }, true],
])("that of %s is not", async (_, subject, isAccused) => {
  await recorded();

  expect(await keepAccusedTrace(folder, record(subject, isAccused), out)).toBeUndefined();
  expect(await readdir(out)).toEqual([]);
});

test("a run that broke off before its first event has none to keep", async () => {
  expect(await keepAccusedTrace(folder, record(CLEAN, true), out)).toBeUndefined();
});
