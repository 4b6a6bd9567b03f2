import { expect, test } from "vitest";
import { instrumentEngine } from "./instrument.ts";

const { files, mutants } = await instrumentEngine();

test("every file of the engine is there, and every mutant has an id of its own and a place where it is what it says", () => {
  expect(files.get("step.ts")).toContain("stryMutAct");
  expect(mutants.length).toBeGreaterThan(1000);
  expect(new Set(mutants.map(({ id }) => id)).size).toBe(mutants.length);
  expect(mutants).toContainEqual(
    expect.objectContaining({
      file: "conference.ts",
      original: "connected.length < CONFERENCE_FROM",
      replacement: "false",
    }),
  );
});
