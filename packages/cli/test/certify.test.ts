import { readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { checkSchema, isChecked, isRequirementId } from "@myrcc/contracts";
import type { Certificate } from "@myrcc/contracts";
import { DEFAULT_WORLD } from "@myrcc/simulator";
import { expect, test } from "vitest";
import { demoPasswords } from "../src/simulated-target.ts";
import { rcc, startRcc } from "./rcc.ts";
import { makeScratchFolder } from "./scratch-folder.ts";

const passwords = demoPasswords(DEFAULT_WORLD);

/** The only run in a folder of reports. */
async function onlyRun(reports: string): Promise<{ folder: string; certificate: Certificate }> {
  const [name = "", ...others] = await readdir(reports);
  expect(others).toEqual([]);
  const folder = join(reports, name);
  const check = checkSchema("Certificate", JSON.parse(await readFile(join(folder, "certificate.json"), "utf8")));
  if (!check.ok) throw new Error(JSON.stringify(check.issues));
  return { folder, certificate: check.value };
}

test("certify finds the embedded simulator conformant and leaves a report that can be judged again", async () => {
  await using scratch = await makeScratchFolder();

  const ended = await rcc(["certify", "--out", scratch.path]);

  expect(ended).toMatchObject({ code: 0 });
  expect(ended.stdout).toContain("✓ CONFORMANT");
  const { folder, certificate } = await onlyRun(scratch.path);
  const files = [
    "certificate.json",
    "certificate.schema.json",
    "index.html",
    "junit.xml",
    "summary.md",
    "target.yaml",
    "trace.ndjson",
  ];
  expect(await readdir(folder)).toEqual(expect.arrayContaining(files));
  expect(certificate.load?.interval.count).toBeGreaterThanOrEqual(1000);
  expect(certificate.load?.calls).toBeGreaterThanOrEqual(20);
  expect(certificate.load?.controlError.count).toBeGreaterThan(0);
  expect(await rcc(["judge", folder])).toMatchObject({ code: 0, stdout: expect.stringContaining("0 differ") });
  for (const file of (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) =>
    entry.isFile(),
  )) {
    const text = await readFile(join(file.parentPath, file.name), "utf8");
    for (const password of Object.values(passwords)) expect(text).not.toContain(password);
  }
});

test("a simulator started by hand gets the same verdicts by its target file", async () => {
  await using scratch = await makeScratchFolder();
  const target = join(scratch.path, "target.yaml");
  const simulator = startRcc(["simulate", "--port", "0", "--write-target", target]);
  await simulator.says("Ctrl-C stops it");

  const byHand = await rcc(["certify", "--target", target, "--out", join(scratch.path, "by-hand")], passwords);

  simulator.process.kill("SIGINT");
  expect(await simulator.ended).toMatchObject({ code: 0 });
  expect(byHand).toMatchObject({ code: 0 });
  const { certificate } = await onlyRun(join(scratch.path, "by-hand"));
  expect(certificate.subject.embedded).toBe(false);
  const checked = certificate.requirements.filter(({ id }) => isRequirementId(id) && isChecked(id));
  expect(checked.filter(({ keyword, verdict }) => keyword === "MUST" && verdict !== "pass")).toEqual([]);
});

test("a fault turns the run red under the requirement that it breaks", async () => {
  await using scratch = await makeScratchFolder();

  const ended = await rcc(["certify", "--fault", "no-coalescing", "--fault", "unhold-ignored", "--out", scratch.path]);

  expect(ended).toMatchObject({ code: 1 });
  expect(ended.stdout).toContain("✗ NOT CONFORMANT");
  const { folder, certificate } = await onlyRun(scratch.path);
  const failed = certificate.requirements.filter(({ verdict }) => verdict === "fail").map(({ id }) => id);
  expect(failed).toContain("RCC-UNHOLD-1");
  expect(certificate.subject.faults).toEqual(["no-coalescing", "unhold-ignored"]);
  expect(await rcc(["judge", folder])).toMatchObject({ code: 1 });
});

test("a trace that was tampered with is not taken for the certificate's", async () => {
  await using scratch = await makeScratchFolder();
  await rcc(["certify", "--out", scratch.path]);
  const { folder } = await onlyRun(scratch.path);
  const trace = join(folder, "trace.ndjson");
  const text = await readFile(trace, "utf8");
  await writeFile(trace, text.replace(/"state\\":\\"held/, '"state\\":\\"prompting'));

  const ended = await rcc(["judge", folder]);

  expect(ended.code).toBe(2);
  expect(ended.stdout).toMatch(/certificate says pass, the recording gives fail/);
});
