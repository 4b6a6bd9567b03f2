import { stripVTControlCharacters, styleText } from "node:util";
import type { ProofRecord } from "@myrcc/contracts";
import { isSilent } from "./engine-proof.ts";
import type { EngineProof, Fate, MutantRow } from "./engine-proof.ts";
import { GROUNDS } from "./ground.ts";
import { shown } from "./mutant.ts";

const CANONICAL = GROUNDS[0].name;

const WORDS = {
  warned: "only warned of",
  survived: "survived",
  "not-reached": "not reached",
  undecided: "undecided",
  "timed-out": "timed out",
  crashed: "crashed",
  killed: "killed",
} as const satisfies Record<Fate, string>;

const FATES: readonly Fate[] = ["killed", "crashed", "timed-out", "warned", "undecided", "survived", "not-reached"];

/** The few lines at the end of a proof. */
export function engineSummary(proof: EngineProof): string {
  const { rows, population, open, overtaken } = proof;
  const part = rows.length === population ? "all" : `a sample of ${rows.length}`;
  return [
    "",
    `Mutants     ${population} of the engine, ${part} tried: ${fateCounts(rows)}`,
    `Score       ${scoreText(proof)}`,
    `Silent      ${rows.filter(isSilent).length}, of which ${open.length} without an excuse`,
    ...open.map((row) => `  ${styleText("red", "✗")} ${mutantText(row)}`),
    ...overtaken.map(
      (row) => `  ${styleText("red", "✗")} ${mutantText(row)}, although explained as ${row.explained?.kind}`,
    ),
  ].join("\n");
}

export function fateCounts(rows: readonly MutantRow[]): string {
  return FATES.flatMap((fate) => {
    const count = rows.filter((row) => row.fate === fate).length;
    return count === 0 ? [] : [`${count} ${WORDS[fate]}`];
  }).join(", ");
}

/** The mutation score with its bounds. */
export function scoreText({ rows, detected, score, population }: EngineProof): string {
  if (rows.length === 0) return "none: nothing was tried";
  const share = `${percent(detected / rows.length)} detected`;
  return rows.length === population
    ? share
    : `${share}; of all mutants ${percent(score.low)} to ${percent(score.high)} (95 %)`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

export function mutantText({ mutant, fate, explained }: MutantRow): string {
  const { id, file, line, original, replacement } = mutant;
  const excuse = explained === undefined ? "" : ` (${explained.kind})`;
  return `${id} ${file}:${line} ${shown(original)} → ${shown(replacement)}: ${WORDS[fate]}${excuse}`;
}

/** Everything that was held against the simulator with one mutant. */
export function mutantEvidence(row: MutantRow): string {
  const { record, mutant } = row;
  const missed = record?.missed.filter(({ keyword }) => keyword !== "OBSERVE") ?? [];
  return [
    "",
    mutantText(row),
    ...missed.flatMap(({ requirement: id, keyword, misses, expected, observed, caseId, evidence }) => [
      `  ${id} ${keyword}: missed ${misses} time(s), first in ${caseId ?? "no case"}`,
      `    expected ${expected}`,
      `    observed ${observed}`,
      ...evidence.map((line) => `      ${line}`),
    ]),
    ...(record?.troubles ?? []).map((trouble) => `  ${stripVTControlCharacters(trouble)}`),
    `  Once more: npx -y pnpm@12 prove:engine --mutant ${mutant.id}${groundFlag(record)}`,
  ].join("\n");
}

function groundFlag(record: ProofRecord | undefined): string {
  const ground = record?.subject.kind === "mutant" ? record.subject.ground : CANONICAL;
  return ground === CANONICAL ? "" : ` --ground ${ground}`;
}
