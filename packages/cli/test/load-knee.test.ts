import { readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { checkSchema, type KneeResult } from "@myrcc/contracts";
import { expect, test } from "vitest";
import { rcc } from "./rcc.ts";
import { makeScratchFolder } from "./scratch-folder.ts";

/** A ladder of one rung, whose objective no coalescing platform meets. */
const PROFILE = `format: myrcc-profile/1
name: one-rung
durationSeconds: 4
sessions: 2
drivenCalls: 4
traffic:
  arrivals: { callsPerSecond: 5 }
  ringing: { medianSeconds: 0.3, sigma: 0 }
  talking: { medianSeconds: 0.5, sigma: 0 }
slos: { drivenDelay: [{ quantile: 0.5, atMostMs: 1 }] }
knee: { fromCallsPerSecond: 5, toCallsPerSecond: 20, repeats: 1 }
`;

/** What may come of it: a machine that is busy with something else ends the search, and says so. */
const OUTCOMES: Readonly<Record<string, { readonly code: number; readonly text: string }>> = {
  "missed-throughout": { code: 1, text: "the objectives are missed at 5 calls/s already, where the ladder begins" },
  "generator-ended-first": { code: 2, text: "the generator ended first: at 5 calls/s" },
};

test("a search makes real runs, and leaves its result, its page and what each run told", async () => {
  await using scratch = await makeScratchFolder();
  const profile = join(scratch.path, "profile.yaml");
  await writeFile(profile, PROFILE);
  const out = join(scratch.path, "reports");

  const ended = await rcc(["load", profile, "--seed", "1", "--out", out]);

  const [folder = ""] = await readdir(out);
  const fileOf = (name: string): Promise<string> => readFile(join(out, folder, name), "utf8");
  const result = resultIn(await fileOf("knee-result.json"));
  const expected = OUTCOMES[result.outcome.kind];
  expect(result.runs).toMatchObject([{ callsPerSecond: 5, seed: 1, folder: "runs/1" }]);
  expect(ended.code).toBe(expected?.code);
  expect(ended.stdout).toContain(`under one-rung: ${expected?.text ?? "?"}`);
  expect(await fileOf("index.html")).toContain("myRCC API · knee");
  expect(checkSchema("LoadResult", JSON.parse(await fileOf("runs/1/load/load-result.json")))).toMatchObject({
    ok: true,
  });
  expect(result.runs[0]?.requestsPerSecond).toBeGreaterThan(20);
});

test.each([
  ["--calls", "4"],
  ["--otlp", "http://127.0.0.1:4318"],
])("%s is refused, before anything is started", async (...flag) => {
  const ended = await rcc(["load", "knee", ...flag]);

  expect(ended.code).toBe(2);
  expect(ended.stderr).toContain("(flag.invalid)");
  expect(ended.stderr).toContain("thin the rate of a rung");
});

function resultIn(text: string): KneeResult {
  const check = checkSchema("KneeResult", JSON.parse(text));
  if (!check.ok) throw new Error(JSON.stringify(check.issues));
  return check.value;
}
