import { mkdtemp, rm, writeFile, copyFile, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { Trouble } from "@myrcc/contracts";
import type { Certificate, Target } from "@myrcc/contracts";
import { makeFirstContact, readTargetFile, runConformance, sweepLeftovers, workersFor } from "@myrcc/conformance";
import { SMOKE, resolveK6, runLoad } from "@myrcc/load";
import { decideVerdicts, judgeLoad, judgeTrace, readTrace } from "@myrcc/oracle";
import { writeReport } from "@myrcc/report";
import { DEFAULT_WORLD, startSimulator } from "@myrcc/simulator";
import type { FaultName } from "@myrcc/simulator";
import { composeCertificate } from "./certificate.ts";
import { readFlags } from "./command-line.ts";
import { EXIT } from "./exit.ts";
import { readFaults } from "./fault-flags.ts";
import { Progress } from "./progress.ts";
import { evidenceOf, makeRunFolder } from "./run-folder.ts";
import { demoPasswords, targetOf, targetText } from "./simulated-target.ts";
import { identifySuite } from "./suite-identity.ts";
import { verdictTable } from "./verdict-table.ts";

const NOMINAL_WINDOW_MS = 100;
const WANTED_WORKERS = 2;

/** What is certified, and with which credentials in the environment. */
interface Subject {
  readonly target: Target;
  readonly targetFile: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly faults: readonly FaultName[] | undefined;
}

/** Certifies a target: first contact, conformance, load, report. */
export async function certify(args: readonly string[], signal: AbortSignal): Promise<number> {
  const { values } = readFlags("certify", args, {
    target: { type: "string" },
    fault: { type: "string", multiple: true, default: [] },
    out: { type: "string", default: "reports" },
  });
  const faults = readFaults(values.fault);
  const progress = new Progress(process.stderr);
  if (values.target !== undefined && faults.length > 0) {
    throw new Trouble("flag.invalid", {
      where: "rcc certify --target --fault",
      expected: "one of the two",
      found: "both",
      mend: "Faults are the embedded simulator's. For one started by hand: npx -y pnpm@12 rcc simulate --fault <name>",
    });
  }
  if (values.target !== undefined) {
    const subject = {
      target: await readTargetFile(values.target),
      targetFile: values.target,
      environment: process.env,
      faults: undefined,
    };
    return run(subject, values.out, progress, signal);
  }
  progress.phase(`starting the embedded simulator${faults.length === 0 ? "" : ` with ${faults.join(", ")}`}`);
  await using simulator = await startSimulator({ port: 0, world: DEFAULT_WORLD, faults });
  const folder = await mkdtemp(join(tmpdir(), "myrcc-"));
  try {
    const target = targetOf(DEFAULT_WORLD, simulator.baseUrl, NOMINAL_WINDOW_MS);
    const targetFile = join(folder, "target.yaml");
    await writeFile(targetFile, targetText(target));
    const environment = { ...process.env, ...demoPasswords(DEFAULT_WORLD) };
    return await run({ target, targetFile, environment, faults }, values.out, progress, signal);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function run(subject: Subject, out: string, progress: Progress, signal: AbortSignal): Promise<number> {
  const { target, targetFile, environment } = subject;
  const startedAt = new Date();
  progress.phase("looking for k6");
  const k6 = await resolveK6({ environment, signal, onProgress: (text) => progress.step(text) });
  progress.phase(`first contact with ${target.baseUrl}`);
  await makeFirstContact({ target, targetFile, environment });
  signal.throwIfAborted();

  const folder = await makeRunFolder(out, target.product.name, startedAt);
  let isFinished = false;
  try {
    await copyFile(targetFile, join(folder.path, "target.yaml"));
    const workers = workersFor(target, WANTED_WORKERS);
    progress.phase(`conformance with ${workers} worker(s)`);
    const conformance = await runConformance({
      target,
      targetFile,
      runDir: folder.path,
      workers,
      environment,
      signal,
      onProgress: ({ done, cases, title, hasPassed }) => {
        progress.step(`${done} of ${cases} cases`);
        if (!hasPassed) progress.note(`missed: ${title}`);
      },
    });
    progress.phase(`load profile ${SMOKE.name} with k6 ${k6.version}`);
    const load = await runLoad({
      target,
      passwordOf: (name) => environment[name] ?? "",
      profile: SMOKE,
      runDir: folder.path,
      k6,
      signal,
      onProgress: (text) => progress.step(text),
      onNote: (text) => progress.note(text),
    });
    const left = await sweepLeftovers(target, environment);
    progress.phase("judging the evidence");
    const trace = judgeTrace(readTrace(await readFile(conformance.tracePath, "utf8"), conformance.tracePath));
    const certificate = composeCertificate({
      target,
      embedded: subject.faults !== undefined,
      faults: subject.faults ?? [],
      runId: folder.id,
      startedAt,
      endedAt: new Date(),
      workers,
      suite: await identifySuite(),
      plannedCases: conformance.cases,
      trace,
      results: decideVerdicts(trace, judgeLoad(load)),
      load,
      troubles: left === 0 ? [] : [`${left} live line(s) were left on the pool after the run and have been ended`],
      evidence: await evidenceOf(folder.path),
      reproduce: reproduction(subject),
    });
    await writeReport({ runDir: folder.path, certificate, load });
    isFinished = true;
    progress.end();
    process.stdout.write(`${verdictTable(certificate, join(relative(process.cwd(), folder.path), "index.html"))}\n`);
    return exitCodeOf(certificate);
  } finally {
    progress.end();
    // Half a run is no evidence; what it would take to look into it is in the message.
    if (!isFinished) await rm(folder.path, { recursive: true, force: true });
    if (!isFinished) await sweepLeftovers(target, environment).catch(() => 0);
  }
}

function exitCodeOf({ status }: Certificate): number {
  return { conformant: EXIT.conformant, "not-conformant": EXIT.notConformant, inconclusive: EXIT.couldNotJudge }[
    status
  ];
}

function reproduction({ faults, targetFile, target }: Subject): string {
  if (faults !== undefined) return ["npx -y pnpm@12 certify", ...faults.map((name) => `--fault ${name}`)].join(" ");
  const variables = target.accounts.map(({ passwordEnv }) => `${passwordEnv}=…`);
  return [...variables, "npx -y pnpm@12 certify", "--target", targetFile].join(" ");
}
