import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { judgeTrace } from "@myrcc/oracle";
import type { FaultName } from "@myrcc/simulator";
import { describe, expect, test } from "vitest";
import { detectionOf } from "../src/prove/assess.ts";
import { recordSubject } from "../src/prove/record-subject.ts";
import { namedBy, needsLoad } from "../src/prove/subject.ts";
import { FAULTY_RUNS } from "./faulty-runs.ts";
import { rcc } from "./rcc.ts";
import { recordConformance } from "./recording.ts";
import { makeScratchFolder } from "./scratch-folder.ts";
import { isKnownOfSimulator } from "./simulator-observations.ts";

/** Of the selection, what the suites tell; the rest takes a load run and is proven through certify. All: `rcc prove`. */
const names = FAULTY_RUNS.flat().filter((fault) => !needsLoad({ kind: "fault", fault }));

function noK6(): never {
  throw new Error("asked for k6 without a load run");
}

async function detectedInSlice(fault: FaultName, withinMs: number) {
  const record = await recordSubject(
    { kind: "fault", fault },
    {
      scope: "slice",
      suite: "test",
      k6: noK6,
      signal: AbortSignal.timeout(withinMs),
      onProgress: () => undefined,
    },
  );
  const missed = record.missed.map(({ requirement }) => requirement);
  return { detection: detectionOf(record, namedBy(fault)), missed, troubles: record.troubles };
}

describe("a fault that the suites can tell", () => {
  test.concurrent.each(names)("%s is told by the requirements that it names", async (fault: FaultName) => {
    expect(await detectedInSlice(fault, 200_000)).toMatchObject({ detection: "killed" });
  });
});

test("a fault of whose requirement no case speaks is told by the whole suite", { timeout: 600_000 }, async () => {
  expect(await detectedInSlice("overload-without-return", 580_000)).toMatchObject({
    detection: "killed",
    troubles: [],
  });
});

test.each([1, 2])("a clean run misses nothing with as many workers as %i", async (workers) => {
  const { outcome, recordings } = await recordConformance([], workers);

  const missed = [...judgeTrace(recordings).judgements.values()]
    .filter(({ requirement: id }) => !isKnownOfSimulator(id))
    .flatMap(({ requirement: id, misses }) => misses.map((miss) => ({ id, ...miss })));

  expect(missed).toEqual([]);
  expect(outcome.failed).toBe(0);
});

describe("rcc prove", () => {
  test("shows the evidence of a fault, and writes the page and the matrix", async () => {
    await using scratch = await makeScratchFolder();
    const out = join(scratch.path, "proof");

    const { code, stdout } = await rcc(["prove", "--fault", "page-overlap", "--slice", "--out", out]);

    expect(code).toBe(0);
    expect(stdout).toMatch(
      /RCC-PAGING-1 MUST, named by page-overlap: missed \d+ time[^]*expected [^]*observed [^]* #\d+ GET /,
    );
    expect(stdout).toContain("Faults      1: 1 killed");
    expect(await readFile(join(out, "matrix.csv"), "utf8")).toBe("fault,RCC-PAGING-1\npage-overlap,n\n");
    expect(await readFile(join(out, "proof.md"), "utf8")).toContain("| RCC-PAGING-1 | 1 | 1 | yes |");
  });

  test.each([
    [["--jobs", "0"], "flag.invalid", "--jobs"],
    [["--clean", "many"], "flag.invalid", "--clean"],
    [["--fault", "nothing"], "fault.unknown", "nothing"],
    [["--out", "/dev/null/proof"], "file.unwritable", "/dev/null/proof"],
  ])("refuses %j", async (flags, code, words) => {
    const ended = await rcc(["prove", "--slice", ...flags]);

    expect(ended.code).toBe(2);
    expect(ended.stderr).toContain(`(${code})`);
    expect(ended.stderr).toContain(words);
  });
});
