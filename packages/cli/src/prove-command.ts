import { writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { SPEC_DIGEST, Trouble } from "@myrcc/contracts";
import { resolveK6 } from "@myrcc/load";
import type { K6Binary } from "@myrcc/load";
import { FAULTS, isFaultName } from "@myrcc/simulator";
import { readFlags, readWhole } from "./command-line.ts";
import { EXIT } from "./exit.ts";
import { readFaults } from "./fault-flags.ts";
import { Progress } from "./progress.ts";
import { cleanSubjects } from "./prove/clean-subjects.ts";
import { openProofRecords } from "./prove/proof-records.ts";
import type { ProofRecords } from "./prove/proof-records.ts";
import { proofMatrix, proofPage } from "./prove/proof-page.ts";
import { isProven, proofOf } from "./prove/proof.ts";
import type { Proof } from "./prove/proof.ts";
import { evidenceText, proofSummary } from "./prove/proof-text.ts";
import { recordSubject } from "./prove/record-subject.ts";
import { sideBySide } from "./prove/side-by-side.ts";
import { keyOf, nameOf, needsLoad } from "./prove/subject.ts";
import type { Scope, Subject } from "./prove/subject.ts";
import { identifySuite } from "./suite-identity.ts";

/** Proves that the harness detects every fault of the simulator, and holds nothing against one that has none. */
export async function prove(args: readonly string[], signal: AbortSignal): Promise<number> {
  const { values } = readFlags("prove", args, {
    fault: { type: "string", multiple: true, default: [] },
    slice: { type: "boolean", default: false },
    clean: { type: "string" },
    "no-faults": { type: "boolean", default: false },
    seed: { type: "string", default: "1" },
    jobs: { type: "string", default: String(availableParallelism()) },
    out: { type: "string", default: join("reports", "proof") },
  });
  const chosen = readFaults(values.fault);
  const scope: Scope = values.slice ? "slice" : "whole";
  const combinations = readWhole("prove", "clean", values.clean ?? "10", 0, 1_000);
  const seed = readWhole("prove", "seed", values.seed, 0, 2 ** 31 - 1);
  const jobs = readWhole("prove", "jobs", values.jobs, 1, 64);
  if (values["no-faults"] && (chosen.length > 0 || values.slice)) throw bothAsked(values.slice ? "--slice" : "--fault");
  const all = values["no-faults"] ? [] : Object.keys(FAULTS).filter(isFaultName);
  const faults = chosen.length > 0 ? chosen : all;
  // Whoever asks for some faults, or for a slice, asks for clean runs by name.
  const isWhole = chosen.length === 0 && scope === "whole";
  const clean = isWhole || values.clean !== undefined ? cleanSubjects(combinations, seed) : [];
  const suite = await suiteName();
  const file = await openProofRecords(join(values.out, "records.ndjson"), suite);
  const subjects: readonly Subject[] = [...faults.map((fault) => ({ kind: "fault", fault }) as const), ...clean];

  await recordAll(subjects, { scope, suite, file, out: values.out, jobs, isAsked: chosen.length > 0, signal });

  const proof = gather(subjects, scope, file);
  await writeFile(join(values.out, "proof.md"), proofPage(proof, suite));
  await writeFile(join(values.out, "matrix.csv"), proofMatrix(proof));
  if (chosen.length > 0) process.stdout.write(`${proof.faults.map(evidenceText).join("\n")}\n`);
  process.stdout.write(`${proofSummary(proof)}\n\nProof: ${join(values.out, "proof.md")}\n`);
  return isProven(proof) ? EXIT.conformant : EXIT.notConformant;
}

function bothAsked(flag: string): Trouble {
  return new Trouble("flag.invalid", {
    where: `rcc prove --no-faults ${flag}`,
    expected: `one of --no-faults and ${flag}, which is about faults`,
    found: "both",
    mend: "leave one of them out",
  });
}

interface Work {
  readonly scope: Scope;
  readonly suite: string;
  readonly file: ProofRecords;
  readonly out: string;
  readonly jobs: number;
  /** Faults that were named are recorded again, however often they were before. */
  readonly isAsked: boolean;
  readonly signal: AbortSignal;
}

/** Suites side by side; then, alone on the machine, what takes a load run. */
async function recordAll(subjects: readonly Subject[], work: Work): Promise<void> {
  const { scope, suite, file, out, jobs, isAsked, signal } = work;
  const progress = new Progress(process.stderr);
  const due = subjects.filter((subject) => isAsked || file.recordOf(keyOf(subject, scope)) === undefined);
  const kept = subjects.length - due.length;
  if (kept > 0) progress.note(`${kept} of ${subjects.length} were recorded before, by the same suite`);
  let k6: Promise<K6Binary> | undefined;
  let done = 0;
  progress.phase(`recording ${due.length} simulators, ${jobs} at a time`);
  const record = async (subject: Subject): Promise<void> => {
    signal.throwIfAborted();
    await file.add(
      await recordSubject(subject, {
        scope,
        suite,
        k6: () => (k6 ??= resolveK6({ environment: process.env, signal, onProgress: (text) => progress.step(text) })),
        signal,
        onProgress: (text) => progress.step(`${done} of ${due.length}; ${nameOf(subject)}: ${text}`),
        accused: {
          out,
          onKept: (path) => progress.note(`accused, although clean: ${nameOf(subject)}; its trace: ${path}`),
        },
      }),
    );
    done += 1;
    progress.step(`${done} of ${due.length}`);
  };
  await sideBySide(
    due.filter((subject) => !needsLoad(subject)),
    jobs,
    record,
  );
  await sideBySide(due.filter(needsLoad), 1, record);
  progress.end();
}

function gather(subjects: readonly Subject[], scope: Scope, file: ProofRecords): Proof {
  const recorded = subjects.flatMap((subject) => {
    const record = file.recordOf(keyOf(subject, scope));
    return record === undefined ? [] : [{ subject, record }];
  });
  return proofOf(
    recorded.flatMap(({ subject, record }) => (subject.kind === "fault" ? [{ fault: subject.fault, record }] : [])),
    recorded.flatMap(({ subject, record }) => (subject.kind === "clean" ? [{ name: nameOf(subject), record }] : [])),
  );
}

/** What a record was made with; a changed harness or spec makes it void. */
async function suiteName(): Promise<string> {
  const { version, commit = "unknown commit" } = await identifySuite();
  return `myrcc-harness ${version}, ${commit}, spec ${SPEC_DIGEST.slice(0, 12)}`;
}
