import type { ProofRecord } from "@myrcc/contracts";
import { shareInterval } from "@myrcc/oracle";
import { missedOf } from "../prove/assess.ts";
import type { Explanations, Explained } from "./explanations.ts";
import { GROUNDS } from "./ground.ts";
import type { Mutant } from "./mutant.ts";

/** What became of a mutant. */
export type Fate =
  /** A MUST was missed. */
  | "killed"
  /** The simulator ended, or did not begin. */
  | "crashed"
  /** It did not come to an end. */
  | "timed-out"
  /** The run could not be trusted, so that no certificate would say conformant; but no requirement tells why. */
  | "undecided"
  /** Only a SHOULD was missed, which the certificate warns of: the platform is conformant all the same. */
  | "warned"
  /** Nothing was missed. */
  | "survived"
  /** Survived without a run: no case comes by its place. */
  | "not-reached";

export interface MutantRow {
  readonly mutant: Mutant;
  readonly fate: Fate;
  /** MUSTs that were missed until the run was stopped, or the SHOULDs of which a certificate warns. */
  readonly missed: readonly string[];
  readonly explained: Explained | undefined;
  readonly record: ProofRecord | undefined;
}

/** Of those mutants that were tried. */
export interface EngineProof {
  /** How many the engine has. */
  readonly population: number;
  readonly rows: readonly MutantRow[];
  /** Killed in whatever way. */
  readonly detected: number;
  /** The share of all mutants that would be detected, with 95 % confidence. */
  readonly score: { readonly low: number; readonly high: number };
  /** Silent, and not excused by an explanation. */
  readonly open: readonly MutantRow[];
  /** Explained, although it is detected or warned of. */
  readonly overtaken: readonly MutantRow[];
}

/** Two-sided normal quantile of 95 %. */
const Z = 1.96;

export interface EngineTrial {
  readonly tried: readonly Mutant[];
  readonly population: number;
  readonly recordOf: (mutant: Mutant) => ProofRecord | undefined;
  /** Whether the cases come by a mutant's place. */
  readonly isReached: (mutant: Mutant) => boolean;
  readonly explanations: Explanations;
}

/** A mutant that is reached and has no record was not tried, whatever stopped it. */
export function engineProof({ tried, population, recordOf, isReached, explanations }: EngineTrial): EngineProof {
  const rows = tried.flatMap((mutant): MutantRow[] => {
    const record = recordOf(mutant);
    if (record === undefined && isReached(mutant)) return [];
    const fate = record === undefined ? "not-reached" : fateOf(record);
    return [{ mutant, fate, missed: missedBy(record), record, explained: explanations.get(mutant.id) }];
  });
  const detected = rows.filter(isDetected).length;
  return {
    population,
    rows,
    detected,
    score: shareInterval(detected, rows.length, Z),
    open: rows.filter((row) => isSilent(row) && (row.explained === undefined || row.explained.kind === "open")),
    overtaken: rows.filter((row) => !isSilent(row) && row.explained !== undefined),
  };
}

export function fateOf(record: ProofRecord): Fate {
  if (missedOf(record).length > 0) return "killed";
  if (record.broke !== undefined) return record.broke;
  if (record.troubles.length > 0) return "undecided";
  // Other readings depart from what is recommended, so that their certificates have warnings anyway.
  const isCanonical = record.subject.kind === "mutant" && record.subject.ground === GROUNDS[0].name;
  return isCanonical && record.missed.some(({ keyword }) => keyword === "SHOULD") ? "warned" : "survived";
}

export function isDetected({ fate }: Pick<MutantRow, "fate">): boolean {
  return fate === "killed" || fate === "crashed" || fate === "timed-out";
}

function missedBy(record: ProofRecord | undefined): string[] {
  const missed = record?.missed.filter(({ keyword }) => keyword !== "OBSERVE") ?? [];
  const musts = missed.filter(({ keyword }) => keyword === "MUST");
  return (musts.length > 0 ? musts : missed).map(({ requirement }) => requirement);
}

/** Whether nothing in the certificate of a platform with it would point to it. */
export function isSilent(row: Pick<MutantRow, "fate">): boolean {
  return !isDetected(row) && row.fate !== "warned";
}

/** Whether every mutant that was tried was told, or has an explanation that holds. */
export function isExplained({ open, overtaken }: EngineProof): boolean {
  return open.length === 0 && overtaken.length === 0;
}
