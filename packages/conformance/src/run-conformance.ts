import { spawn } from "node:child_process";
import { readFile, readdir, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { Trouble } from "@myrcc/contracts";
import type { Profile, RequirementId, Target } from "@myrcc/contracts";
import { readJson, isRecord } from "@myrcc/oracle";
import { selectorOf, selectorOfCase } from "./clause.ts";
import { maxConcurrentCalls } from "./dial-guard.ts";
import { LedgerChannel } from "./ledger-channel.ts";
import type { RunLedger } from "./run-ledger.ts";
import { settingsToEnvironment } from "./run-settings.ts";
import { primaryEnterprise } from "./target-file.ts";
import { tokenIn } from "./walk/token.ts";

export interface ConformanceOptions {
  readonly target: Target;
  readonly targetFile: string;
  /** Folder of the run; the trace is written there as `trace.ndjson`. */
  readonly runDir: string;
  readonly workers: number;
  readonly profile: Profile;
  /** Only the cases that give occasion to judge one of these, which may be none. Default: all cases. */
  readonly requirements?: readonly RequirementId[];
  /** Id of the only case that is run, if there is one of that id. */
  readonly onlyCase?: string;
  /** Token of the one walk that is taken in place of all cases. */
  readonly replay?: string;
  /** How long each case of random walks goes on. */
  readonly walkMs?: number;
  /** Whether every pair of consecutive transitions is walked; not by default, since that takes as long as all the rest. */
  readonly pairs?: boolean;
  /** Whether the run ends with the first case that fails; what was recorded until then is the trace. */
  readonly stopsAtFirstFailure?: boolean;
  /** Learns what the workers open and give back. */
  readonly ledger: RunLedger;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: ConformanceProgress) => void;
}

export interface ConformanceProgress {
  readonly done: number;
  readonly cases: number;
  readonly title: string;
  readonly hasPassed: boolean;
  /** Token of the walk on which something was missed. */
  readonly replay: string | undefined;
}

export interface ConformanceOutcome {
  readonly tracePath: string;
  readonly cases: number;
  readonly passed: number;
  readonly failed: number;
  /** Cases that need what the target does not offer. */
  readonly setAside: number;
  /** What went wrong outside of a case, as when a worker could not close its sessions. */
  readonly errors: readonly string[];
}

const packageDir = fileURLToPath(new URL("..", import.meta.url));
const ENDED_WITH_VERDICT = [0, 1];

/** So many extensions the largest case needs, and so many calls at once. */
const LARGEST_CAST = 4;
const MOST_CALLS = 3;

/** Of another enterprise the cases that visit it take a call of two. */
const LARGEST_VISIT = 2;

/** At most so many workers that each has the extensions and may have the calls that the largest case needs. */
export function workersFor(target: Target, wanted: number): number {
  const [, visited] = target.enterprises;
  const shares = Math.min(
    Math.floor(primaryEnterprise(target).pool.length / LARGEST_CAST),
    visited === undefined ? Infinity : Math.floor(visited.pool.length / LARGEST_VISIT),
  );
  return Math.max(1, Math.min(wanted, shares, Math.floor(maxConcurrentCalls(target) / MOST_CALLS)));
}

/**
 * Runs the suites in Playwright Test and gathers their recordings into one trace.
 *
 * @throws {Trouble} conformance.failed when the run broke off.
 */
export async function runConformance(options: ConformanceOptions): Promise<ConformanceOutcome> {
  const { workers, profile, requirements, onlyCase, replay, walkMs, pairs, environment, signal, onProgress } = options;
  // The suites run in another working directory than the command.
  const runDir = resolve(options.runDir);
  const targetFile = resolve(options.targetFile);
  const traceDir = join(runDir, "recordings");
  const cli = createRequire(import.meta.url).resolve("@playwright/test/cli");
  await using channel = await LedgerChannel.open(options.ledger);
  const selection = [
    ...(requirements === undefined ? [] : ["--grep", selectorOf(requirements), "--pass-with-no-tests"]),
    ...(onlyCase === undefined ? [] : ["--grep", selectorOfCase(onlyCase), "--pass-with-no-tests"]),
    ...(replay === undefined ? [] : ["walks.spec.ts"]),
    ...(options.stopsAtFirstFailure === true ? ["--max-failures", "1"] : []),
  ];
  const config = join(packageDir, "playwright.config.ts");
  // Nothing is awaited from here until the listener stands: what aborted before it would not be heard of.
  signal.throwIfAborted();
  const child = spawn(process.execPath, [cli, "test", "--config", config, ...selection], {
    cwd: packageDir,
    env: {
      ...environment,
      ...settingsToEnvironment({
        targetFile,
        traceDir,
        workers,
        ledgerPath: channel.path,
        profile,
        ...(walkMs === undefined ? {} : { walkMs }),
        ...(pairs === undefined ? {} : { pairs }),
        ...(replay === undefined ? {} : { replay }),
      }),
    },
    stdio: ["ignore", "pipe", "pipe"],
    // A group of its own: Ctrl-C in a terminal reaches every process of the group, and Playwright takes a second SIGINT, ours,
    // for an order to drop everything at once.
    detached: true,
  });
  // Playwright ends its workers in good order on SIGINT: their calls, listeners and sessions are released.
  const stop = (): void => {
    child.kill("SIGINT");
  };
  signal.addEventListener("abort", stop, { once: true });

  const counts = { cases: 0, passed: 0, failed: 0, setAside: 0 };
  const errors: string[] = [];
  const complaints: string[] = [];
  createInterface({ input: child.stderr }).on("line", (line) => complaints.push(line));
  createInterface({ input: child.stdout }).on("line", (line) => {
    const reading = readJson(line);
    if (reading.kind !== "json" || !isRecord(reading.value)) return;
    const { kind, title, status, cases, message, error } = reading.value;
    if (kind === "begin") counts.cases = Number(cases);
    if (kind === "error") errors.push(String(message));
    if (kind !== "case") return;
    const part = status === "passed" ? "passed" : status === "skipped" ? "setAside" : "failed";
    counts[part] += 1;
    onProgress({
      done: done(counts),
      cases: counts.cases,
      title: String(title),
      hasPassed: part !== "failed",
      replay: tokenIn(String(error)),
    });
  });
  const { promise: closed, resolve: close, reject } = Promise.withResolvers<number | null>();
  child.on("error", reject);
  child.on("close", close);
  const code = await closed;
  signal.removeEventListener("abort", stop);
  signal.throwIfAborted();

  const tracePath = join(runDir, "trace.ndjson");
  await gather(traceDir, tracePath);
  const hasNoCase = done(counts) === 0 && requirements === undefined && onlyCase === undefined;
  if (code === null || !ENDED_WITH_VERDICT.includes(code) || hasNoCase) {
    throw new Trouble("conformance.failed", {
      where: "Playwright Test",
      expected: "the suites to run to their end",
      found:
        [...errors, ...complaints.slice(-5)].join(" / ") || `exit code ${code ?? "none"} after ${done(counts)} cases`,
      mend: "If the target is up, this is a fault of the harness: keep the run's folder and report it.",
    });
  }
  return { tracePath, ...counts, errors };
}

function done({ passed, failed, setAside }: Omit<ConformanceOutcome, "tracePath" | "errors">): number {
  return passed + failed + setAside;
}

async function gather(traceDir: string, tracePath: string): Promise<void> {
  const files = (await readdir(traceDir).catch(() => [])).filter((file) => file.endsWith(".ndjson")).toSorted();
  const recordings = await Promise.all(files.map((file) => readFile(join(traceDir, file), "utf8")));
  await writeFile(tracePath, recordings.join(""));
  await rm(traceDir, { recursive: true, force: true });
}
