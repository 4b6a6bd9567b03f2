import { rm } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { readTargetFile } from "@myrcc/conformance";
import { Trouble, type Target } from "@myrcc/contracts";
import { writeWhole } from "@myrcc/contracts/whole-file";
import {
  fitProfile,
  isKneeProfile,
  needsOf,
  needsOfLadder,
  readProfileFile,
  resolveK6,
  runLoad,
  sessionsOf,
  writeKubernetes,
} from "@myrcc/load";
import type { LoadProfile, MetricsOutput, Needs, Overrides } from "@myrcc/load";
import { loadTroubles } from "@myrcc/oracle";
import { DEFAULT_WORLD, LARGEST_WORLD } from "@myrcc/simulator";
import { readDuration, readFlags, readWhole } from "./command-line.ts";
import { EXIT } from "./exit.ts";
import { readOwnFaults } from "./fault-flags.ts";
import { judgeRun, LOAD_EXIT_OF } from "./judged-run.ts";
import { loadPage } from "./load-page.ts";
import { loadText } from "./load-text.ts";
import { passwordOf } from "./password-of.ts";
import { Progress } from "./progress.ts";
import { makeRunFolder } from "./run-folder.ts";
import { searchKnee } from "./search-knee.ts";
import { demoPasswords } from "./simulated-target.ts";
import { startSimulatorProcess } from "./simulator-process.ts";

/** k6 processes of one run on one machine: more than its cores are of no use. */
const MOST_PROCESSES = 64;

/** Extensions of the first enterprise of the built-in world whose telephones do nothing by themselves. */
const BUILT_IN = 58;

/** Puts a platform under a load profile. */
export async function load(args: readonly string[], signal: AbortSignal): Promise<number> {
  const { values, positionals } = readFlags(
    "load",
    args,
    {
      target: { type: "string" },
      fault: { type: "string", multiple: true, default: [] },
      duration: { type: "string" },
      calls: { type: "string" },
      sessions: { type: "string" },
      listeners: { type: "string" },
      processes: { type: "string", default: "1" },
      kubernetes: { type: "string" },
      "remote-write": { type: "string" },
      otlp: { type: "string" },
      seed: { type: "string" },
      out: { type: "string", default: "reports" },
    },
    ["<profile>"],
  );
  const [name = ""] = positionals;
  const { calls, duration, listeners, out, sessions } = values;
  const overrides: Overrides = {
    ...(duration === undefined ? {} : { durationMs: readDuration("load", "duration", duration) }),
    ...(calls === undefined ? {} : { calls: readWhole("load", "calls", calls, 1, LARGEST_WORLD / 2) }),
    ...(listeners === undefined ? {} : { listeners: readWhole("load", "listeners", listeners, 1, 200) }),
    ...(sessions === undefined ? {} : { sessions: readWhole("load", "sessions", sessions, 1, 200) }),
  };
  const processes = readWhole("load", "processes", values.processes, 1, MOST_PROCESSES);
  const output = readOutput(values["remote-write"], values.otlp);
  if (values.kubernetes !== undefined && values.target === undefined) {
    throw new Trouble("flag.invalid", {
      where: "rcc load --kubernetes",
      expected: "--target: the pods cannot reach a simulator on this machine",
      found: "no target",
      mend: "Name the target file of a platform that the cluster reaches.",
    });
  }
  const faults = readOwnFaults("load", values.fault, values.target);
  const profile = readProfileFile(name);
  const drawn = profile.seed ?? Math.floor(Math.random() * 2 ** 32);
  const seed = values.seed === undefined ? drawn : readWhole("load", "seed", values.seed, 0, 2 ** 32 - 1);
  const wish = { profile, overrides, seed };
  const isKnee = isKneeProfile(profile);
  if (isKnee && (calls ?? values.kubernetes ?? output.output) !== undefined) {
    throw new Trouble("flag.invalid", {
      where: `rcc load ${name}`,
      expected: "neither --calls, which would thin the rate of a rung, nor --kubernetes, --remote-write or --otlp",
      found: "one of them",
      mend: "Leave it out, or take a profile without a knee.",
    });
  }
  if (isKnee) requireSessions(processes, sessionsOf(wish));
  const progress = new Progress(process.stderr);
  if (values.target !== undefined) {
    const target = await readTargetFile(values.target);
    if (isKnee) {
      return searchKnee({ ...wish, profile, target, passwords: process.env, processes, out, progress, signal });
    }
    const fitted = fitProfile(wish, target);
    if (values.kubernetes !== undefined) {
      requireSessions(processes, fitted.virtualUsers);
      const folder = values.kubernetes;
      return tellKubernetes(await writeKubernetes({ target, profile: fitted, seed, processes, folder, ...output }));
    }
    return run({ target, passwords: process.env, profile: fitted, processes, ...output, seed, out, progress, signal });
  }
  const needs = isKnee ? needsOfLadder({ ...wish, profile }) : needsOf(wish);
  progress.phase(`starting a simulator${faults.length === 0 ? "" : ` with ${faults.join(", ")}`}`);
  await using simulator = await startSimulatorProcess(
    [...sizeFlags(needs), ...faults.flatMap((fault) => ["--fault", fault])],
    signal,
  );
  const target = { ...simulator.target, limits: limitsFor(needs) };
  const passwords = demoPasswords(DEFAULT_WORLD);
  const server = { name: "simulator", pid: simulator.pid };
  if (isKnee)
    return await searchKnee({ ...wish, profile, target, passwords, server, processes, out, progress, signal });
  return await run({
    target,
    passwords,
    server,
    profile: fitProfile(wish, target),
    processes,
    ...output,
    seed,
    out,
    progress,
    signal,
  });
}

/** A simulator is made as large as the profile needs; the built-in one where that is enough. */
function sizeFlags({ extensions }: Needs): string[] {
  return extensions <= BUILT_IN ? [] : ["--extensions", String(Math.min(LARGEST_WORLD, extensions))];
}

function limitsFor({ callsAtOnce, callsPerSecond, sessions }: Needs): NonNullable<Target["limits"]> {
  return { maxConcurrentCalls: callsAtOnce, maxCallsPerSecond: callsPerSecond, maxSessions: sessions };
}

/** @throws {Trouble} flag.invalid */
function requireSessions(processes: number, sessions: number): void {
  if (processes <= sessions) return;
  throw new Trouble("flag.invalid", {
    where: "rcc load --processes",
    expected: `at most ${sessions}, since each process has a session at least and there are as many sessions`,
    found: String(processes),
    mend: `Ask for fewer processes, or for more sessions: --sessions ${processes}.`,
  });
}

/** @throws {Trouble} flag.invalid */
function readOutput(remoteWrite: string | undefined, otlp: string | undefined): { readonly output?: MetricsOutput } {
  if (remoteWrite !== undefined && otlp !== undefined)
    throw invalidOutput("otlp", "one of --remote-write and --otlp", "both");
  const text = remoteWrite ?? otlp;
  if (text === undefined) return {};
  const parsed = /^https?:\/\//.test(text) ? URL.parse(text) : null;
  // Note: credentials would end up in files and in the list of processes.
  const url = parsed?.username === "" && parsed.password === "" ? parsed : null;
  if (remoteWrite !== undefined) {
    if (url === null)
      throw invalidOutput(
        "remote-write",
        "a URL such as http://localhost:9090/api/v1/write, without credentials",
        shown(text),
      );
    return { output: { kind: "prometheus", url: url.href } };
  }
  if (url === null || url.pathname !== "/")
    throw invalidOutput(
      "otlp",
      "a URL without a path, such as http://localhost:4318, without credentials",
      shown(text),
    );
  return { output: { kind: "opentelemetry", endpoint: url.host, isPlain: url.protocol === "http:" } };
}

/** Without what stands before an @, which may be a password. */
function shown(url: string): string {
  return url.replace(/^(.*\/\/)?.*@/s, "$1…@");
}

function invalidOutput(flag: "remote-write" | "otlp", expected: string, found: string): Trouble {
  return new Trouble("flag.invalid", {
    where: `rcc load --${flag}`,
    expected,
    found: found === "" ? "an empty value" : found,
    mend: "See: npx -y pnpm@12 rcc help",
  });
}

function tellKubernetes({ files, name }: Awaited<ReturnType<typeof writeKubernetes>>): number {
  const [first = ""] = files;
  process.stdout.write(`${files.map((file) => relative(process.cwd(), file)).join("\n")}

  kubectl create secret generic ${name} --from-literal=password=…
  kubectl apply -f ${relative(process.cwd(), dirname(first))}
  kubectl logs -l k6_cr=${name},runner=true --tail=-1 > lines.ndjson
  rcc merge ${relative(process.cwd(), dirname(first))} --lines lines.ndjson
`);
  return EXIT.conformant;
}

interface Subject {
  readonly target: Target;
  readonly passwords: Readonly<Record<string, string | undefined>>;
  readonly server?: { readonly name: string; readonly pid: number };
  readonly profile: LoadProfile;
  readonly processes: number;
  readonly output?: MetricsOutput;
  readonly seed: number;
  readonly out: string;
  readonly progress: Progress;
  readonly signal: AbortSignal;
}

async function run(subject: Subject): Promise<number> {
  const { out, output, passwords, processes, profile, progress, seed, server, signal, target } = subject;
  requireSessions(processes, profile.virtualUsers);
  const startedAt = new Date();
  const left: string[] = [];
  const password = (variable: string): string => passwordOf(passwords, variable, `load ${profile.name}`);
  for (const { enterprise, passwordEnv } of target.accounts) {
    if (enterprise === target.enterprises[0]?.name) password(passwordEnv);
  }
  progress.phase("looking for k6");
  const k6 = await resolveK6({ signal, onProgress: (text) => progress.step(text) });
  const folder = await makeRunFolder(out, `${target.product.name}-load-${profile.name}`, startedAt);
  try {
    progress.phase(`load profile ${profile.name} on ${target.baseUrl} with k6 ${k6.version}`);
    const result = await runLoad({
      target,
      passwordOf: password,
      profile,
      runDir: folder.path,
      k6,
      signal,
      processes,
      ...(output === undefined ? {} : { output }),
      ...(server === undefined ? {} : { server }),
      seed,
      // Note: certify measures again when its few seconds were disturbed. Whoever asks for a load gets what it told.
      attempts: 1,
      onProgress: (text) => progress.step(text),
      onLeftover: (text) => left.push(text),
    });
    const troubles = [...loadTroubles(result), ...left];
    progress.end();
    const file = relative(process.cwd(), join(folder.path, "load", "load-result.json"));
    const judged = judgeRun(result, troubles);
    const page = join(folder.path, "index.html");
    await writeWhole(page, loadPage({ target, result, judged, seed }));
    const files = `${file}\n${relative(process.cwd(), page)}`;
    process.stdout.write(`${loadText({ target, result, judged, seed })}\n\n${files}\n`);
    return LOAD_EXIT_OF[judged.outcome];
  } catch (error) {
    progress.end();
    for (const finding of left) process.stderr.write(`${finding}\n`);
    if (signal.aborted) await rm(folder.path, { recursive: true, force: true });
    else process.stderr.write(`What was recorded until then is in ${relative(process.cwd(), folder.path)}\n`);
    throw error;
  }
}
