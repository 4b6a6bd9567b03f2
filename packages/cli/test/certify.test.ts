import { cp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { DEFAULT_WORLD, FAULTS } from "@myrcc/simulator";
import type { FaultName } from "@myrcc/simulator";
import { afterAll, describe, expect, test } from "vitest";
import { evidenceOf } from "../src/run-folder.ts";
import { demoPasswords } from "../src/simulated-target.ts";
import { CONSEQUENCES, FAULTY_RUNS } from "./faulty-runs.ts";
import { certifyInto, failedMusts, failuresShown, verdictMap } from "./finished-run.ts";
import type { FinishedRun } from "./finished-run.ts";
import { rcc, startRcc } from "./rcc.ts";
import { makeScratchFolder } from "./scratch-folder.ts";

const passwords = demoPasswords(DEFAULT_WORLD);
const scratch = await makeScratchFolder();
const runs = new Map<string, Promise<FinishedRun>>();

afterAll(async () => {
  await scratch[Symbol.asyncDispose]();
});

/** A certification of the embedded simulator with these faults, made once for all tests. */
function embedded(faults: readonly FaultName[] = []): Promise<FinishedRun> {
  const name = faults.join("+") || "sound";
  const run = runs.get(name) ?? certifyInto(join(scratch.path, name), flagsOf(faults));
  runs.set(name, run);
  return run;
}

function flagsOf(faults: readonly FaultName[]): string[] {
  return faults.flatMap((name) => ["--fault", name]);
}

/**
 * Without RCC-COALESCE-3 and 7: they ask for a tenth of the window, which a busy machine is too noisy to tell, and a SHOULD
 * that stays open repeats no run. So they may be inconclusive in one run and pass in the other, and neither is wrong.
 */
function comparable(run: FinishedRun): Record<string, string> {
  const {
    "RCC-COALESCE-3": _window,
    "RCC-COALESCE-7": _delay,
    "RCC-COALESCE-10": _skew,
    "RCC-LINE-25": _instants,
    ...others
  } = verdictMap(run);
  return others;
}

describe("the embedded simulator", () => {
  test("is found conformant, in a report that can be judged again", async () => {
    const { ended, folder, certificate } = await embedded();

    expect(ended).toMatchObject({ code: 0 });
    expect(ended.stdout).toContain("✓ CONFORMANT");
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

  test.each(FAULTY_RUNS.map((faults) => [faults.join(", "), faults] as const))(
    "with %s fails the requirements that these break, and no other but what follows, in every file",
    async (_names, faults) => {
      const broken = faults.flatMap((name): string[] => [...FAULTS[name].caughtBy]).toSorted();
      const following = faults.flatMap((name): string[] => [...(CONSEQUENCES[name] ?? [])]);

      const run = await embedded(faults);

      expect(run.ended).toMatchObject({ code: 1 });
      expect(run.ended.stdout).toContain("✗ NOT CONFORMANT");
      expect(run.certificate).toMatchObject({ status: "not-conformant", subject: { faults } });
      const failed = failedMusts(run.certificate);
      expect(failed.filter((id) => broken.includes(id) || !following.includes(id))).toEqual(broken);
      for (const [where, shown] of Object.entries(await failuresShown(run)))
        expect([where, shown]).toEqual([where, failed]);
      expect(await rcc(["judge", run.folder])).toMatchObject({ code: 1 });
    },
  );
});

describe("a simulator started by hand", () => {
  test.each([
    ["without faults", 0, []],
    ["with faults", 1, FAULTY_RUNS[1]],
  ] as const)("%s gets the verdicts of the embedded one by its target file", async (name, code, faults) => {
    const target = join(scratch.path, `${name}.yaml`);
    const simulator = startRcc(["simulate", "--port", "0", "--write-target", target, ...flagsOf(faults)]);
    await simulator.says("Ctrl-C stops it");

    const byHand = await certifyInto(join(scratch.path, `by hand ${name}`), ["--target", target], passwords);

    simulator.process.kill("SIGINT");
    expect(await simulator.ended).toMatchObject({ code: 0 });
    expect(byHand.ended).toMatchObject({ code });
    expect(byHand.certificate.subject).toMatchObject({ embedded: false });
    expect(comparable(byHand)).toEqual(comparable(await embedded(faults)));
  });
});

describe("a report whose evidence was altered", () => {
  const folder = join(scratch.path, "altered");

  async function copyOfSound(): Promise<void> {
    await rm(folder, { recursive: true, force: true });
    await cp((await embedded()).folder, folder, { recursive: true });
  }

  async function edit(path: string, change: (text: string) => string): Promise<void> {
    const text = await readFile(join(folder, path), "utf8");
    const changed = change(text);
    expect(changed).not.toBe(text);
    await writeFile(join(folder, path), changed);
  }

  /** Writes the digests of the files as they are now into the certificate, as a forger would. */
  async function forgeDigests(): Promise<void> {
    const { certificate } = await embedded();
    const names = new Set(certificate.evidence.map(({ path }) => path));
    const evidence = (await evidenceOf(folder)).filter(({ path }) => names.has(path));
    await writeFile(join(folder, "certificate.json"), JSON.stringify({ ...certificate, evidence }));
  }

  test("is refused for every file that its certificate lists", async () => {
    const { certificate } = await embedded();

    expect(certificate.evidence.map(({ path }) => path)).toEqual(
      expect.arrayContaining(["load/lines.ndjson", "load/load-result.json", "target.yaml", "trace.ndjson"]),
    );
    for (const { path } of certificate.evidence) {
      await copyOfSound();
      await edit(path, (text) => `${text}\n`);

      const { code, stdout, stderr } = await rcc(["judge", folder]);

      expect({ path, code, stdout }).toEqual({ path, code: 2, stdout: "" });
      expect(stderr).toContain("(evidence.altered)");
      expect(stderr).toContain(join(folder, path));
    }
  });

  test("is refused for a file that is gone", async () => {
    await copyOfSound();
    await rm(join(folder, "load", "lines.ndjson"));

    const { code, stderr } = await rcc(["judge", folder]);

    expect(code).toBe(2);
    expect(stderr).toMatch(/evidence\.altered[^]*lines\.ndjson[^]*ENOENT/);
  });

  test("gives other verdicts when the digests were forged as well", async () => {
    await copyOfSound();
    await edit("trace.ndjson", (text) => text.replace(/"state\\":\\"held/, '"state\\":\\"prompting'));
    await forgeDigests();

    const { code, stdout } = await rcc(["judge", folder]);

    expect(code).toBe(2);
    expect(stdout).toMatch(/certificate says pass, the recording gives fail/);
  });

  test("is not whole when a case was cut out and the digests were forged", async () => {
    await copyOfSound();
    await edit("trace.ndjson", (text) =>
      text
        .split("\n")
        .filter((line) => !(line.includes('"phase":"end"') && line.includes('"call.callee-holds"')))
        .join("\n"),
    );
    await forgeDigests();

    const { code, stdout } = await rcc(["judge", folder]);

    expect(code).toBe(2);
    expect(stdout).toContain("status: certificate says conformant, the recording gives inconclusive");
    expect(stdout).toContain("trouble: case call.callee-holds did not reach its end");
  });
});
