import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { judgeTrace } from "@myrcc/oracle";
import { FAULTS, isFaultName } from "@myrcc/simulator";
import type { FaultName } from "@myrcc/simulator";
import { describe, expect, test } from "vitest";
import { detectionOf } from "../src/prove/assess.ts";
import { recordSubject } from "../src/prove/record-subject.ts";
import { namedBy, needsLoad } from "../src/prove/subject.ts";
import { rcc } from "./rcc.ts";
import { recordConformance } from "./recording.ts";
import { makeScratchFolder } from "./scratch-folder.ts";
import { isKnownOfSimulator } from "./simulator-observations.ts";

/** All that the suites can tell. The rest takes a load run each: some are proven through certify, all by `rcc prove`. */
const names = Object.keys(FAULTS)
  .filter(isFaultName)
  .filter((fault) => !needsLoad({ kind: "fault", fault }));

/** A fault of whose requirement no case speaks takes the whole suite, by one worker. */
const AT_MOST_MS = 500_000;

function noK6(): never {
  throw new Error("asked for k6 without a load run");
}

async function detectedInSlice(fault: FaultName) {
  const record = await recordSubject(
    { kind: "fault", fault },
    {
      scope: "slice",
      suite: "test",
      k6: noK6,
      signal: AbortSignal.timeout(AT_MOST_MS),
      onProgress: () => undefined,
    },
  );
  const missed = record.missed.map(({ requirement }) => requirement);
  return { detection: detectionOf(record, namedBy(fault)), missed, troubles: record.troubles };
}

// Side by side, since most of each is waiting: what is clean is so on a busy machine as well.
describe("the suites, on a simulator of their own,", () => {
  test.concurrent.each([1, 6])("miss nothing of a clean one with as many workers as %i", async (workers) => {
    const notPassed: string[] = [];
    const { outcome, recordings } = await recordConformance([], workers, ({ hasPassed, title }) => {
      if (!hasPassed) notPassed.push(title);
    });

    const { judgements, cases } = judgeTrace(recordings);
    const missed = [...judgements.values()]
      .filter(({ requirement: id }) => !isKnownOfSimulator(id))
      .flatMap(({ requirement: id, misses }) => misses.map((miss) => ({ id, ...miss })));

    expect(missed).toEqual([]);
    // What a case says of itself tells more than a number.
    expect(cases.filter(({ end }) => end?.outcome === "interrupted").map(({ end }) => end)).toEqual([]);
    expect(notPassed).toEqual([]);
    expect(outcome.failed).toBe(0);
  });

  // Some show now and then only, or in a race that a busy machine may not bring about.
  test.concurrent.each(names)("tell %s by the requirements that it names", { retry: 2 }, async (fault: FaultName) => {
    expect(await detectedInSlice(fault)).toMatchObject({ detection: "killed" });
  });
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
