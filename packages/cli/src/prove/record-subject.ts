import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { requirement } from "@myrcc/contracts";
import type { Capability, LoadResult, ProofRecord, RequirementId, Target } from "@myrcc/contracts";
import { SMOKE, runLoad } from "@myrcc/load";
import type { K6Binary } from "@myrcc/load";
import { DEFAULT_WORLD, startSimulator } from "@myrcc/simulator";
import type { World } from "@myrcc/simulator";
import { demoPasswords, targetOf } from "../simulated-target.ts";
import { keepAccusedTrace } from "./accused-trace.ts";
import { detectionOf } from "./assess.ts";
import { foundByCases } from "./found-by-cases.ts";
import { couldNotJudge } from "./found.ts";
import type { Found } from "./judging.ts";
import { keyOf, namedBy, needsLoad } from "./subject.ts";
import type { Scope, Subject } from "./subject.ts";

const WINDOW_MS = 100;

/** Of a simulator whose fault shows at the end of a session: what a case can wait for. */
const SHORT_PERIOD_MS = 3000;
/** Of one that has to be clean in this as well, however long a busy machine lets a session be idle by mistake. */
const CLEAN_PERIOD_MS = 10_000;

export interface RecordingOptions {
  readonly scope: Scope;
  readonly suite: string;
  /** Asked for by subjects that only a load run can tell. */
  readonly k6: () => Promise<K6Binary>;
  readonly signal: AbortSignal;
  readonly onProgress: (text: string) => void;
  /** Where the trace of a clean one is kept that was accused, and who is told of it. Default: nowhere. */
  readonly accused?: { readonly out: string; readonly onKept: (path: string) => void };
}

/** Where a run reaches, on a simulator that is the subject's. */
interface Site {
  readonly subject: Subject;
  readonly target: Target;
  readonly folder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** Certifies a simulator of the subject's kind and tells what was held against it. The simulator is gone afterwards. */
export async function recordSubject(subject: Subject, options: RecordingOptions): Promise<ProofRecord> {
  const startedMs = performance.now();
  const folder = await mkdtemp(join(tmpdir(), "myrcc-proof-"));
  try {
    const switches = { port: 0, world: worldOf(subject), ...switchesOf(subject) };
    await using simulator = await startSimulator(switches);
    await using beside = needs(subject, "redirecting-host")
      ? await startSimulator({ ...switches, redirect: { to: simulator.baseUrl, status: 307 } })
      : undefined;
    const dialects = subject.kind === "clean" ? subject.dialects : [];
    const described = targetOf(switches.world, simulator.baseUrl, WINDOW_MS, dialects);
    const target = targetBeside(described, beside?.baseUrl);
    const site = { subject, target, folder, environment: { ...process.env, ...demoPasswords(switches.world) } };
    const found = await judged(site, options).catch((error: unknown) => couldNotJudge(error, options.signal));
    const record: ProofRecord = {
      format: "myrcc-proof-record/1",
      key: keyOf(subject, options.scope),
      suite: options.suite,
      subject: subject.kind === "fault" ? subject : { ...subject, dialects: [...subject.dialects] },
      scope: options.scope,
      ...found,
      durationMs: Math.round(performance.now() - startedMs),
    };
    const { out, onKept } = options.accused ?? {};
    const kept = out === undefined ? undefined : await keepAccusedTrace(folder, record, out);
    if (kept !== undefined) onKept?.(kept);
    return record;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Whether a requirement that the subject's fault names is judged only on a target that offers something. A clean one offers
 * everything, so that no case is set aside.
 */
function needs(subject: Subject, capability: Capability): boolean {
  if (subject.kind === "clean") return true;
  return namedBy(subject.fault).some((id) => requirement(id).capability === capability);
}

function worldOf(subject: Subject): World {
  if (!needs(subject, "short-expiry")) return DEFAULT_WORLD;
  return { ...DEFAULT_WORLD, sessionTimeoutMs: subject.kind === "clean" ? CLEAN_PERIOD_MS : SHORT_PERIOD_MS };
}

/** @param redirectingUrl where another simulator sends everything to the target, if there is one. */
function targetBeside(target: Target, redirectingUrl: string | undefined): Target {
  return redirectingUrl === undefined ? target : { ...target, offers: { ...target.offers, redirectingUrl } };
}

function switchesOf(subject: Subject): Pick<Parameters<typeof startSimulator>[0], "faults" | "design" | "dialects"> {
  if (subject.kind === "fault") return { faults: [subject.fault] };
  return { design: subject.design, dialects: subject.dialects };
}

async function judged(site: Site, options: RecordingOptions): Promise<Found> {
  const { subject } = site;
  const load = needsLoad(subject) ? await underLoad(site, options) : undefined;
  if (options.scope === "whole" || subject.kind === "clean") return judgedBy(site, options, { load });
  const named = namedBy(subject.fault);
  const first = await judgedBy(site, options, { load, requirements: named, stopsAtFirstFailure: true });
  if (detectionOf(first, named) === "killed") return first;
  // An invariant is judged over everything, and no case may speak of it.
  const hasCases = first.cases > 0 || load !== undefined;
  return judgedBy(site, options, hasCases ? { load, requirements: named } : { load });
}

/** What a subject is judged by. */
interface Means {
  readonly load: LoadResult | undefined;
  /** Only the cases that give occasion to judge these. Default: all. */
  readonly requirements?: readonly RequirementId[];
  readonly stopsAtFirstFailure?: boolean;
}

async function judgedBy(site: Site, options: RecordingOptions, { load, ...choice }: Means): Promise<Found> {
  const { subject, target, folder, environment } = site;
  const { signal, onProgress } = options;
  return foundByCases(target, {
    folder: await mkdtemp(join(folder, "cases-")),
    environment,
    workers: subject.kind === "clean" ? subject.workers : 1,
    profile: subject.kind === "clean" ? subject.profile : "certify",
    ...choice,
    ...(load === undefined ? {} : { load }),
    signal,
    onProgress,
  });
}

async function underLoad({ target, folder, environment }: Site, options: RecordingOptions): Promise<LoadResult> {
  return runLoad({
    target,
    passwordOf: (name) => environment[name] ?? "",
    profile: SMOKE,
    runDir: folder,
    k6: await options.k6(),
    signal: options.signal,
    onProgress: options.onProgress,
  });
}
