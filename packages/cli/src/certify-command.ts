import { mkdir, mkdtemp, rm, copyFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import type { Certificate, Profile, Target } from "@myrcc/contracts";
import {
  RunLedger,
  makeFirstContact,
  readTargetFile,
  runConformance,
  sweepLeftovers,
  workersFor,
} from "@myrcc/conformance";
import type { ConformanceOutcome } from "@myrcc/conformance";
import { SMOKE, resolveK6, runLoad } from "@myrcc/load";
import { DEFAULT_PROFILE, decideRepeated, judgeLoad } from "@myrcc/oracle";
import { writeReport } from "@myrcc/report";
import { DEFAULT_WORLD, startSimulator } from "@myrcc/simulator";
import type { FaultName } from "@myrcc/simulator";
import { composeCertificate } from "./certificate.ts";
import { readFlags, readNumber, readWhole } from "./command-line.ts";
import { coverageOfModel } from "./coverage-of-model.ts";
import { EXIT } from "./exit.ts";
import { readOwnFaults } from "./fault-flags.ts";
import { readProfile } from "./profile-flag.ts";
import { Progress } from "./progress.ts";
import { readRepeats } from "./read-repeats.ts";
import { certification, replaying } from "./reproduce.ts";
import { runRepeats } from "./run-repeats.ts";
import { evidenceOf, makeRunFolder, recordingPath } from "./run-folder.ts";
import { writeEmbeddedTarget } from "./simulated-target.ts";
import { identifySuite } from "./suite-identity.ts";
import { verdictTable } from "./verdict-table.ts";

const WANTED_WORKERS = 4;
/** An hour; there are four cases of them, for as many workers. */
const LONGEST_WALKS_S = 3600;
const MOST_REPEATS = 100;

/** What is certified, and with which credentials in the environment. */
interface Subject {
  readonly target: Target;
  readonly targetFile: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly faults: readonly FaultName[] | undefined;
  readonly profile: Profile;
  /** How long each case of random walks goes on; undefined: there are none. */
  readonly walkMs: number | undefined;
  /** Whether every pair of consecutive transitions is walked. */
  readonly pairs: boolean;
  /** How many times the conformance suite is run. */
  readonly repeats: number;
}

/** Certifies a target: first contact, conformance, load, report. */
export async function certify(args: readonly string[], signal: AbortSignal): Promise<number> {
  const { values } = readFlags("certify", args, {
    target: { type: "string" },
    fault: { type: "string", multiple: true, default: [] },
    profile: { type: "string", default: DEFAULT_PROFILE },
    walks: { type: "string" },
    pairs: { type: "boolean", default: false },
    repeat: { type: "string", default: "1" },
    out: { type: "string", default: "reports" },
  });
  const walkMs =
    values.walks === undefined ? undefined : 1000 * readNumber("certify", "walks", values.walks, 0, LONGEST_WALKS_S);
  const repeats = readWhole("certify", "repeat", values.repeat, 1, MOST_REPEATS);
  const faults = readOwnFaults("certify", values.fault, values.target);
  const profile = readProfile(values.profile);
  const progress = new Progress(process.stderr);
  if (values.target !== undefined) {
    const subject = {
      target: await readTargetFile(values.target),
      targetFile: values.target,
      environment: process.env,
      faults: undefined,
      profile,
      walkMs,
      pairs: values.pairs,
      repeats,
    };
    return run(subject, values.out, progress, signal);
  }
  progress.phase(`starting the embedded simulator${faults.length === 0 ? "" : ` with ${faults.join(", ")}`}`);
  await using simulator = await startSimulator({ port: 0, world: DEFAULT_WORLD, faults });
  const folder = await mkdtemp(join(tmpdir(), "myrcc-"));
  try {
    const embedded = await writeEmbeddedTarget(folder, simulator.baseUrl);
    return await run(
      { ...embedded, faults, profile, walkMs, pairs: values.pairs, repeats },
      values.out,
      progress,
      signal,
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function run(subject: Subject, out: string, progress: Progress, signal: AbortSignal): Promise<number> {
  const { target, targetFile, environment, profile } = subject;
  const startedAt = new Date();
  progress.phase("looking for k6");
  const k6 = await resolveK6({ environment, signal, onProgress: (text) => progress.step(text) });
  const ledger = new RunLedger();
  const folder = await makeRunFolder(out, target.product.name, startedAt);
  let isSwept = false;
  let isRecorded = false;
  const leftByLoad: string[] = [];
  try {
    progress.phase(`first contact with ${target.baseUrl}`);
    await makeFirstContact({ target, targetFile, environment, ledger, signal });
    signal.throwIfAborted();
    await copyFile(targetFile, join(folder.path, "target.yaml"));
    const workers = workersFor(target, WANTED_WORKERS);
    isRecorded = true;
    const options = { subject, folder: folder.path, workers, ledger, progress, signal };
    const conformance = await runRepeats({
      repeats: subject.repeats,
      signal,
      run: async (repeat, which) => runRepeat(options, repeat, which),
      sweep: async () => sweepLeftovers(target, environment, ledger),
    });
    progress.phase(`load profile ${SMOKE.name} with k6 ${k6.version}`);
    const load = await runLoad({
      target,
      passwordOf: (name) => environment[name] ?? "",
      profile: SMOKE,
      dialectProfile: profile,
      runDir: folder.path,
      k6,
      signal,
      ...(subject.faults === undefined ? {} : { server: { name: "simulator", pid: process.pid } }),
      onProgress: (text) => progress.step(text),
      onNote: (text) => progress.note(text),
      onLeftover: (text) => leftByLoad.push(text),
    });
    isSwept = true;
    const leftovers = await sweepLeftovers(target, environment, ledger);
    progress.phase("judging the evidence");
    const repeats = await readRepeats(folder.path, conformance.whole, profile);
    const certificate = composeCertificate({
      target,
      embedded: subject.faults !== undefined,
      faults: subject.faults ?? [],
      runId: folder.id,
      startedAt,
      endedAt: new Date(),
      workers,
      profile,
      suite: await identifySuite(),
      plannedCases: conformance.cases,
      repeats,
      coverage: coverageOfModel(repeats),
      results: decideRepeated(repeats, judgeLoad(load)),
      load,
      troubles: [...conformance.errors, ...leftByLoad, ...leftovers],
      evidence: await evidenceOf(folder.path),
      reproduce: certification(subject),
      replay: replaying(subject, "<case>"),
    });
    await writeReport({ runDir: folder.path, certificate, load });
    progress.end();
    process.stdout.write(`${verdictTable(certificate, join(relative(process.cwd(), folder.path), "index.html"))}\n`);
    return exitCodeOf(certificate);
  } catch (error) {
    progress.end();
    for (const finding of leftByLoad) process.stderr.write(`${finding}\n`);
    if (!isSwept && ledger.isUsed) {
      for (const finding of await sweepLeftovers(target, environment, ledger)) process.stderr.write(`${finding}\n`);
    }
    // What was recorded before a trouble shows what it was; half a run that nobody wanted to the end shows nothing.
    if (signal.aborted || !isRecorded) await rm(folder.path, { recursive: true, force: true });
    else process.stderr.write(`What was recorded until then is in ${relative(process.cwd(), folder.path)}\n`);
    throw error;
  }
}

interface RepeatOptions {
  readonly subject: Subject;
  /** Of the run. */
  readonly folder: string;
  readonly workers: number;
  readonly ledger: RunLedger;
  readonly progress: Progress;
  readonly signal: AbortSignal;
}

/** Runs the conformance suite once, into a trace of its own. */
async function runRepeat(options: RepeatOptions, repeat: number, which: string): Promise<ConformanceOutcome> {
  const { subject, folder, workers, ledger, progress, signal } = options;
  const { target, targetFile, environment, profile, walkMs, pairs } = subject;
  progress.phase(`conformance with ${workers} worker(s)${which === "" ? "" : `, ${which}`}`);
  const runDir = dirname(join(folder, recordingPath(repeat)));
  await mkdir(runDir, { recursive: true });
  return runConformance({
    target,
    targetFile,
    runDir,
    workers,
    profile,
    ledger,
    environment,
    signal,
    ...(walkMs === undefined ? {} : { walkMs }),
    pairs,
    onProgress: ({ done, cases: all, title, hasPassed, replay }) => {
      progress.step(`${done} of ${all} cases`);
      if (!hasPassed) progress.note(`missed: ${title}`);
      if (replay !== undefined) progress.note(`  again: ${replaying(subject, replay)}`);
    },
  });
}

function exitCodeOf({ status }: Certificate): number {
  return { conformant: EXIT.conformant, "not-conformant": EXIT.notConformant, inconclusive: EXIT.couldNotJudge }[
    status
  ];
}
