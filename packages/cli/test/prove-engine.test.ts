import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { instrumentEngine } from "../src/prove-engine/instrument.ts";
import { shown } from "../src/prove-engine/mutant.ts";
import { startSimulatorProcess } from "../src/simulator-process.ts";
import { descendantsOf, survivorsOf } from "./processes.ts";
import { rcc, startRcc } from "./rcc.ts";
import { makeScratchFolder } from "./scratch-folder.ts";

/** Nobody is called any more: the first case that rings somebody ends the run. */
async function deafEngine(): Promise<string> {
  const { mutants } = await instrumentEngine();
  const mutant = mutants.find(
    ({ file, original, replacement }) =>
      file === "answering.ts" && shown(original) === 'leg.state === "prompting"' && replacement === "false",
  );
  return mutant?.id ?? "";
}

test("shows what was held against a simulator with a mutant, which counts as detected", async () => {
  await using scratch = await makeScratchFolder();
  const mutant = await deafEngine();

  const { code, stdout } = await rcc(["prove-engine", "--mutant", mutant, "--out", scratch.path], { NO_COLOR: "1" });

  expect({ code, stdout }).toMatchObject({ code: 0, stdout: expect.stringMatching(/MUST: missed \d+ time/) });
  expect(stdout).toContain("a sample of 1 tried: 1 killed");
  expect(await readFile(join(scratch.path, "named.md"), "utf8")).toContain(`| ${mutant} | answering.ts:`);
});

test("a mutant that the engine does not have is refused", async () => {
  const { code, stderr } = await rcc(["prove-engine", "--mutant", "nosuch"]);

  expect(code).toBe(2);
  expect(stderr).toMatch(/\(flag\.invalid\)[^]*one of the \d+ mutants[^]*nosuch/);
});

test("Ctrl-C leaves no process, no copy of the engine and no record of half a run", async () => {
  await using scratch = await makeScratchFolder();
  await using out = await makeScratchFolder();
  const args = ["prove-engine", "--mutant", await deafEngine(), "--out", out.path];
  const running = startRcc(args, { TMPDIR: scratch.path });
  await vi.waitUntil(
    async () => (await readdir(scratch.path)).some((name) => name.startsWith("myrcc-mutant-")),
    120_000,
  );
  const processes = descendantsOf(running.process.pid ?? 0);

  running.process.kill("SIGINT");

  expect(await running.ended).toMatchObject({ code: 130 });
  expect(processes.length).toBeGreaterThan(0);
  expect(survivorsOf(processes)).toEqual([]);
  expect((await readdir(scratch.path)).filter((name) => name.startsWith("myrcc-"))).toEqual([]);
  expect(await readdir(out.path)).toEqual([]);
});

/** Once the simulator listens it does nothing else any more. */
const HANGS = `
  const write = process.stdout.write.bind(process.stdout);
  process.stdout.write = (text, ...more) => {
    if (String(text).includes("Ctrl-C stops it")) setTimeout(() => { for (;;); }, 100);
    return write(text, ...more);
  };`;

test("a simulator that hangs is ended all the same", async () => {
  const nodeFlags = ["--import", `data:text/javascript,${encodeURIComponent(HANGS)}`];
  const simulator = await startSimulatorProcess([], AbortSignal.timeout(60_000), { nodeFlags });

  await simulator[Symbol.asyncDispose]();

  expect(simulator.hasEnded()).toBe(true);
});
