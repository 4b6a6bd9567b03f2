import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { readTargetFile } from "@myrcc/conformance";
import type { LoadResult, Target } from "@myrcc/contracts";
import { resolveK6, runLoad, SMOKE, type LoadOptions } from "@myrcc/load";
import { DEFAULT_WORLD, startSimulator } from "@myrcc/simulator";
import { demoPasswords, targetOf } from "../src/simulated-target.ts";
import { startProxy } from "./proxy.ts";
import { startRcc } from "./rcc.ts";
import { makeScratchFolder } from "./scratch-folder.ts";

/** By the variables that the target files name. */
export const passwords = demoPasswords(DEFAULT_WORLD);

/** Long enough for a thousand changes; one listener each, so that what is left can be counted. */
export const SHORT = { ...SMOKE, name: "short", measuredMs: 3000, listenersPerSession: 1 };

/** A platform to put under load, and a folder for what is measured of it. */
export interface LoadedPlatform extends AsyncDisposable {
  readonly target: Target;
  readonly runDir: string;
}

/** A simulator in a process of its own, and a folder for what is measured of it. */
export async function startPlatform(...args: string[]): Promise<LoadedPlatform & { readonly targetFile: string }> {
  const scratch = await makeScratchFolder();
  const targetFile = join(scratch.path, "target.yaml");
  const simulator = startRcc(["simulate", "--port", "0", "--write-target", targetFile, ...args]);
  await simulator.says("Ctrl-C stops it");
  return {
    target: await readTargetFile(targetFile),
    targetFile,
    runDir: join(scratch.path, "run"),
    [Symbol.asyncDispose]: async () => {
      simulator.process.kill("SIGINT");
      await simulator.ended;
      await scratch[Symbol.asyncDispose]();
    },
  };
}

/** A simulator in this process, whose sessions can be counted; whatever `cuts` wants gets no answer from it. */
export async function startPlatformHere(
  cuts: (path: string) => boolean = () => false,
): Promise<LoadedPlatform & { openSessions: () => number }> {
  const scratch = await makeScratchFolder();
  const simulator = await startSimulator({ port: 0, world: DEFAULT_WORLD });
  const proxy = await startProxy(simulator.baseUrl, { cuts });
  return {
    target: targetOf(DEFAULT_WORLD, proxy.baseUrl, 100),
    runDir: join(scratch.path, "run"),
    openSessions: () => simulator.openSessions,
    [Symbol.asyncDispose]: async () => {
      await proxy[Symbol.asyncDispose]();
      await simulator.close();
      await scratch[Symbol.asyncDispose]();
    },
  };
}

/** Kills the k6 of a platform's run in the middle of it. */
export function killing({ runDir }: Pick<LoadedPlatform, "runDir">): (progress: string) => void {
  return whenMeasured(1, () => process.kill(k6In(runDir), "SIGKILL"));
}

/** Acts once, when a run tells that it has measured for so many seconds; a busy machine may leave one of them untold. */
export function whenMeasured(seconds: number, act: () => void): (progress: string) => void {
  let hasActed = false;
  return (text) => {
    const told = /^measuring with \d+ calls: (\d+) of/.exec(text)?.[1];
    if (hasActed || told === undefined || Number(told) < seconds) return;
    hasActed = true;
    act();
  };
}

/** A short run with whatever is set otherwise. */
export async function load(
  { target, runDir }: Pick<LoadedPlatform, "target" | "runDir">,
  more: Partial<LoadOptions> = {},
): Promise<LoadResult> {
  return runLoad({
    target,
    runDir,
    passwordOf: (variable) => passwords[variable] ?? "",
    profile: SHORT,
    k6: await resolveK6(),
    signal: AbortSignal.timeout(120_000),
    onProgress: () => {},
    ...more,
  });
}

/** The k6 that works in a folder. */
export function k6In(folder: string): number {
  const rows = execFileSync("ps", ["-eo", "pid=,args="], { encoding: "utf8" }).split("\n");
  return Number.parseInt(rows.find((row) => row.includes(` run --quiet`) && row.includes(folder)) ?? "", 10);
}
