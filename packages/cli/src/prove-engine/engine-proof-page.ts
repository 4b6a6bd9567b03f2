import { markdownTable } from "../markdown-table.ts";
import { isDetected } from "./engine-proof.ts";
import type { EngineProof, MutantRow } from "./engine-proof.ts";
import { fateCounts, scoreText } from "./engine-proof-text.ts";
import { shown } from "./mutant.ts";

/** The proof as a Markdown page: the score, the survivors with their explanations, and what killed the others. */
export function engineProofPage(proof: EngineProof, suite: string, seed: number): string {
  const { rows, population } = proof;
  const part = rows.length === population ? "" : `, a sample of ${rows.length} by seed ${seed}`;
  const survivors = rows.filter((row) => !isDetected(row));
  return [
    "# Mutants of the engine",
    "",
    `Made by ${suite}.`,
    "",
    `${population} mutants${part}: ${fateCounts(rows) || "none"}. ${scoreText(proof)}.`,
    "",
    "## Not detected",
    "",
    ...markdownTable(
      ["Mutant", "Place", "Was", "Is", "Ground", "Fate", "Missed, or why not"],
      survivors.map(({ explained, ...row }) => [
        ...cellsOf(row),
        row.fate,
        explained === undefined ? row.missed.join(", ") : `${explained.kind}: ${explained.because.trim()}`,
      ]),
    ),
    "",
    "## Requirements that report mutants",
    "",
    "A run ends with the first case that fails, so others would report some of them too.",
    "",
    ...markdownTable(["Requirement", "Mutants", "Which"], byRequirement(rows)),
    "",
    "## By file",
    "",
    ...markdownTable(["File", "Tried", "Detected"], byFile(rows)),
    "",
    "## Detected",
    "",
    ...markdownTable(
      ["Mutant", "Place", "Was", "Is", "Ground", "Fate", "Missed"],
      rows.filter(isDetected).map((row) => [...cellsOf(row), row.fate, row.missed.join(", ")]),
    ),
    "",
  ].join("\n");
}

function cellsOf({ mutant, record }: Pick<MutantRow, "mutant" | "record">): string[] {
  const { id, file, line, original, replacement } = mutant;
  const ground = record?.subject.kind === "mutant" ? record.subject.ground : "none";
  return [id, `${file}:${line}`, code(original), code(replacement), ground];
}

function byRequirement(rows: readonly MutantRow[]): string[][] {
  const killed = new Map<string, string[]>();
  for (const { missed, mutant } of rows) {
    for (const id of missed) killed.set(id, [...(killed.get(id) ?? []), mutant.id]);
  }
  return [...killed]
    .toSorted(([, one], [, other]) => other.length - one.length)
    .map(([id, mutants]) => [id, String(mutants.length), mutants.join(" ")]);
}

function byFile(rows: readonly MutantRow[]): string[][] {
  return [...new Set(rows.map(({ mutant }) => mutant.file))].toSorted().map((file) => {
    const own = rows.filter(({ mutant }) => mutant.file === file);
    return [file, String(own.length), String(own.filter(isDetected).length)];
  });
}

function code(text: string): string {
  const line = shown(text);
  return line.includes("`") ? `\`\` ${line} \`\`` : `\`${line}\``;
}
