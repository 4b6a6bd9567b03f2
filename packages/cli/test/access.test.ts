import { RunLedger } from "@myrcc/conformance";
import { judgeTrace } from "@myrcc/oracle";
import { DEFAULT_WORLD, startSimulator } from "@myrcc/simulator";
import type { DialectName, World } from "@myrcc/simulator";
import { expect, test } from "vitest";
import { demoPasswords, targetOf } from "../src/simulated-target.ts";
import { load } from "./load-run.ts";
import { recordConformanceAt } from "./recording.ts";
import { makeScratchFolder } from "./scratch-folder.ts";

const DIALECTS = ["credentials-template", "credentials-latin-1"] as const satisfies readonly DialectName[];

/** With passwords that UTF-8 and Latin-1 write differently. */
const WORLD: World = {
  ...DEFAULT_WORLD,
  enterprises: DEFAULT_WORLD.enterprises.map(({ administrators, ...enterprise }) => ({
    ...enterprise,
    administrators: administrators.map((one) => ({ ...one, password: `démo-${one.login}` })),
  })),
};
const PASSWORDS = demoPasswords(WORLD);

test("a platform with credentials of its own form is entered as the target file says (C-22)", async () => {
  await using simulator = await startSimulator({ port: 0, world: WORLD, dialects: DIALECTS });
  await using scratch = await makeScratchFolder();

  const { outcome, recordings, text } = await recordConformanceAt(simulator.baseUrl, 1, new RunLedger(), undefined, {
    world: WORLD,
    dialects: DIALECTS,
    requirements: ["RCC-SESSION-2", "RCC-HOLD-1"],
  });
  const { judgements } = judgeTrace(recordings);
  expect(outcome.errors).toEqual([]);
  expect(judgements.get("RCC-HOLD-1")).toMatchObject({ misses: [] });
  expect(judgements.get("RCC-HOLD-1")?.hits).toBeGreaterThan(0);
  for (const password of Object.values(PASSWORDS)) expect(text).not.toContain(password);

  const target = targetOf(WORLD, simulator.baseUrl, 100, DIALECTS);
  const more = { passwordOf: (name: string) => PASSWORDS[name] ?? "" };
  const result = await load({ target, runDir: scratch.path }, more);
  expect(result.frames.received).toBeGreaterThan(0);
  const canonical = targetOf(WORLD, simulator.baseUrl, 100);
  await expect(load({ target: canonical, runDir: scratch.path }, more)).rejects.toMatchObject({
    code: "credentials.refused",
  });
});
