import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { checkSchema, type LoadConfig, type LoadResult, type Target, Trouble } from "@myrcc/contracts";
import { buildLoadResult } from "./build-load-result.ts";
import { bundleScript } from "./bundle.ts";
import { ClockWatch } from "./clock-watch.ts";
import { Conductor } from "./conductor.ts";
import { ParentLifeline } from "./lifeline/parent-lifeline.ts";
import { releaseSession } from "./lifeline/release-session.ts";
import { SessionLedger } from "./lifeline/session-ledger.ts";
import { impasseTrouble, k6Trouble } from "./load-trouble.ts";
import { mergeLines } from "./merge-lines.ts";
import { planLoad } from "./plan-load.ts";
import type { LoadProfile } from "./profile.ts";
import { runK6, THRESHOLDS_MISSED } from "./run-k6.ts";

export interface LoadOptions {
  readonly target: Target;
  /** The password that an environment variable holds; it goes to k6 the same way and nowhere else. */
  readonly passwordOf: (variable: string) => string;
  readonly profile: LoadProfile;
  /** The run's folder; everything is written below `load/` in it. */
  readonly runDir: string;
  readonly k6: { readonly path: string; readonly version: string };
  readonly signal: AbortSignal;
  readonly onProgress: (text: string) => void;
  /** From which every random instant follows. Default: drawn. */
  readonly seed?: number;
}

/** Names of the files in `load/`. */
const FILES = {
  script: "script.js",
  config: "config.json",
  lines: "lines.ndjson",
  summary: "k6-summary.json",
  result: "load-result.json",
} as const;

/**
 * Runs a profile against a target with k6 and merges what it measured. When the signal aborts, calls are hung up,
 * listeners deleted and sessions closed before this ends with the signal's reason; so they are when k6 itself dies.
 *
 * @throws {Trouble} k6.failed, credentials.refused, target-file.invalid, target.not-rcc
 */
export async function runLoad(options: LoadOptions): Promise<LoadResult> {
  const { k6, onProgress, passwordOf, profile, signal, target } = options;
  signal.throwIfAborted();
  const folder = resolve(options.runDir, "load");
  const fileOf = (name: keyof typeof FILES): string => join(folder, FILES[name]);
  await mkdir(folder, { recursive: true });
  onProgress("starting k6");

  const sessions = new SessionLedger();
  let conductor: Conductor | undefined;
  await using lifeline = await ParentLifeline.start({
    onMessage: (message) => {
      sessions.take(message);
      conductor?.take(message);
    },
  });
  const config = planLoad({
    target,
    profile,
    seed: options.seed ?? Math.floor(Math.random() * 2 ** 32),
    lifelineUrl: lifeline.url,
    summaryFile: fileOf("summary"),
  });
  using conducting = new Conductor({
    users: config.virtualUsers,
    measuredMs: config.measuredMs,
    tellAll: (command) => lifeline.tellAll(command),
    onProgress,
  });
  conductor = conducting;
  using clockWatch = new ClockWatch();

  await bundleScript("coalescing-load", fileOf("script"));
  await writeFile(fileOf("config"), `${JSON.stringify(config, null, 2)}\n`);
  await writeFile(fileOf("lines"), "");
  const exit = await runK6({
    k6: k6.path,
    script: fileOf("script"),
    consoleOutput: fileOf("lines"),
    environment: environmentFor(config, fileOf("config"), passwordOf),
    askToStop: () => lifeline.tellAll("stop"),
    signal,
  });
  await Promise.all(sessions.open.map((session) => releaseSession(config.baseUrl, session)));
  signal.throwIfAborted();
  if (conducting.impasse !== undefined) throw impasseTrouble(conducting.impasse, config.baseUrl);
  const merged = mergeLines(await readFile(fileOf("lines"), "utf8"), config.virtualUsers, config.rangeMs);
  // Note: k6 only reports an exception of a virtual user, and ends as if nothing had happened.
  const hasRun = (exit.code === 0 || exit.code === THRESHOLDS_MISSED) && merged.users > 0;
  if (!hasRun) throw k6Trouble(exit);

  clockWatch.look();
  const result = buildLoadResult({
    profile: profile.name,
    config,
    k6Version: k6.version,
    startedAt: conducting.startedAt ?? new Date(),
    merged,
    metronomeLateness: lifeline.metronome.lateness.take(),
    clockSteps: clockWatch.steps,
  });
  const check = checkSchema("LoadResult", result);
  if (!check.ok) throw formatTrouble(fileOf("result"), check.issues);
  await writeFile(fileOf("result"), `${JSON.stringify(result)}\n`);
  return result;
}

/** No more of the parent's environment than a process needs, so that no other secret is in k6's. */
function environmentFor(
  config: LoadConfig,
  configFile: string,
  passwordOf: (variable: string) => string,
): Record<string, string | undefined> {
  const { PATH, HOME, TMPDIR, SystemRoot } = process.env;
  return {
    PATH,
    HOME,
    TMPDIR,
    SystemRoot,
    RCC_CONFIG: configFile,
    [config.passwordEnv]: passwordOf(config.passwordEnv),
  };
}

function formatTrouble(
  where: string,
  issues: readonly { readonly pointer: string; readonly message: string }[],
): Trouble {
  return new Trouble("format.invalid", {
    where,
    expected: "a LoadResult",
    found: issues.map(({ pointer, message }) => `${pointer} ${message}`).join("; "),
    mend: "This is a bug of the harness: report it with the run's folder.",
  });
}
