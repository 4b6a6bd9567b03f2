import { randomUUID } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { LoadConfig } from "@myrcc/contracts";
import { DEFAULT_PROFILE } from "@myrcc/oracle";
import { buildLoadResult, type MeasuredLoad } from "./build-load-result.ts";
import { bundleScript } from "./bundle.ts";
import { ClockWatch } from "./clock-watch.ts";
import { Conductor } from "./conductor.ts";
import { ParentLifeline } from "./lifeline/parent-lifeline.ts";
import { releaseSession } from "./lifeline/release-session.ts";
import { SessionLedger } from "./lifeline/session-ledger.ts";
import { impasseTrouble, k6Trouble } from "./load-trouble.ts";
import { settingOf } from "./metrics-output.ts";
import { mergeLines } from "./merge-lines.ts";
import { instancesOf, planLoad } from "./plan-load.ts";
import type { LoadOptions } from "./load-options.ts";
import { UsageWatch } from "./usage-watch.ts";
import { runK6, THRESHOLDS_MISSED, type K6Exit } from "./run-k6.ts";

const SCRIPT = "script.js";

/** Names of the files in `load/` of one process; with a number where there are several. */
function filesOf(folder: string, instance: string, processes: number): Record<"config" | "lines" | "summary", string> {
  const number = processes === 1 ? "" : `-${instance}`;
  return {
    config: join(folder, `config${number}.json`),
    lines: join(folder, `lines${number}.ndjson`),
    summary: join(folder, `k6-summary${number}.json`),
  };
}

/** One run of the profile, whatever its figures are worth. The result is not written yet. */
export async function attemptLoad(options: LoadOptions, folder: string): Promise<MeasuredLoad> {
  const { k6, onProgress, passwordOf, processes = 1, profile, signal, target } = options;
  signal.throwIfAborted();
  const instances = instancesOf(processes).map((instance) => ({ instance, ...filesOf(folder, instance, processes) }));
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
    dialectProfile: options.dialectProfile ?? DEFAULT_PROFILE,
    seed: options.seed ?? Math.floor(Math.random() * 2 ** 32),
    processes,
    lifelineUrl: lifeline.url,
    summaryFile: "",
    run: randomUUID(),
  });
  using usageWatch = new UsageWatch();
  for (const [pid, name] of processesOf(options.server)) usageWatch.name(pid, name);
  using conducting = new Conductor({
    users: config.virtualUsers,
    measuredMs: config.measuredMs,
    tellAll: (command) => lifeline.tellAll(command),
    onMeasuring: (isOn) => (isOn ? void usageWatch.start() : usageWatch.stop()),
    onProgress,
  });
  conductor = conducting;
  using clockWatch = new ClockWatch();

  const script = join(folder, SCRIPT);
  await bundleScript("coalescing-load", script);
  for (const { instance, config: file, lines, summary } of instances) {
    await writeFile(file, `${JSON.stringify({ ...config, instance, summaryFile: summary }, null, 2)}\n`);
    await writeFile(lines, "");
  }
  signal.throwIfAborted();
  const output = settingOf(options.output);
  const stop = (): void => lifeline.tellAll("stop");
  const exits = await Promise.all(
    instances.map(async (files, index) => {
      const exit = await runK6({
        k6: k6.path,
        share: { number: index + 1, of: processes },
        flags: output.flags,
        script,
        consoleOutput: files.lines,
        environment: { ...environmentFor(config, files.config, passwordOf), ...output.environment },
        askToStop: stop,
        signal,
        onStart: (pid) => usageWatch.name(pid, processes === 1 ? "k6" : `k6 ${files.instance}`),
      });
      // Note: the others would wait for its users.
      if (!hasEndedWell(exit)) stop();
      return exit;
    }),
  );
  const access = { config, password: passwordOf(config.passwordEnv) };
  const left = await Promise.all(sessions.open.map((session) => releaseSession(session, access)));
  for (const finding of left.flat()) options.onLeftover?.(finding);
  signal.throwIfAborted();
  if (conducting.impasse !== undefined) throw impasseTrouble(conducting.impasse, config.baseUrl);
  const lines = await Promise.all(instances.map((files) => readFile(files.lines, "utf8")));
  const merged = mergeLines(lines.join("\n"), config.virtualUsers, config.rangeMs);
  const failed = exits.find((exit) => !hasEndedWell(exit)) ?? (merged.users > 0 ? undefined : exits[0]);
  if (failed !== undefined) throw k6Trouble(failed);

  clockWatch.look();
  return buildLoadResult({
    config,
    k6Version: k6.version,
    startedAt: conducting.startedAt ?? new Date(),
    merged,
    metronomeLateness: lifeline.metronome.lateness.take(),
    clockSteps: clockWatch.steps,
    usage: await usageWatch.usage(),
  });
}

/** This process, and the platform's where that is known; they may be the same. */
function processesOf(server: LoadOptions["server"]): [pid: number, name: string][] {
  if (server?.pid === process.pid) return [[process.pid, `rcc with the ${server.name}`]];
  return [[process.pid, "rcc"], ...(server === undefined ? [] : [[server.pid, server.name] as [number, string]])];
}

/** k6 only reports an exception of a virtual user, and ends as if nothing had happened; then nothing is merged. */
function hasEndedWell({ code }: K6Exit): boolean {
  return code === 0 || code === THRESHOLDS_MISSED;
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
