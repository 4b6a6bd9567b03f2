import { styleText } from "node:util";
import { Trouble } from "@myrcc/contracts";
import { compareSpecs, type Severity, type SpecChange } from "@myrcc/contracts/spec-diff";
import { readFlags } from "./command-line.ts";
import { EXIT } from "./exit.ts";
import { readSpecFiles } from "./spec-files.ts";

const COLOUR = { breaking: "red", unclassified: "yellow", "non-breaking": "green" } as const;
const SEVERITIES: readonly Severity[] = ["breaking", "unclassified", "non-breaking"];

/** Longest text of a value in the table, in characters. */
const LONGEST_VALUE = 60;

/** Compares two versions of the spec: exit code 0 without and 1 with a breaking change. */
export async function spec(args: readonly string[]): Promise<number> {
  const options = { json: { type: "boolean", default: false } } as const;
  const { values, positionals } = readFlags("spec", args, options, ["diff", "<old>", "<new>"]);
  const [verb = "", before = "", after = ""] = positionals;
  if (verb !== "diff") {
    const mend = "See: npx -y pnpm@12 rcc help";
    throw new Trouble("flag.invalid", { where: "rcc spec", expected: "diff <old> <new>", found: verb, mend });
  }
  const changes = compareSpecs(await readSpecFiles(before), await readSpecFiles(after));
  const counts = countsOf(changes);
  const text = values.json
    ? JSON.stringify({ before, after, counts, changes }, null, 2)
    : [...changes.flatMap(rowsOf), summaryOf(before, after, counts)].join("\n");
  process.stdout.write(`${text}\n`);
  return counts.breaking === 0 ? EXIT.conformant : EXIT.notConformant;
}

function countsOf(changes: readonly SpecChange[]): Record<Severity, number> {
  const count = (severity: Severity): number => changes.filter((change) => change.severity === severity).length;
  return {
    breaking: count("breaking"),
    unclassified: count("unclassified"),
    "non-breaking": count("non-breaking"),
  };
}

function rowsOf(change: SpecChange): string[] {
  const { severity, rule, title, fingerprint, document, where, usedBy } = change;
  const [first = "", ...others] = usedBy.filter((user) => !where.startsWith(user));
  const users = first === "" ? "" : `  (used by ${first}${others.length === 0 ? "" : ` and ${others.length} more`})`;
  const values = [shown(change.before), shown(change.after)].map((value) => value || "–").join(" → ");
  return [
    `${styleText(COLOUR[severity], severity.padEnd(13))} ${rule.padEnd(36)} ${fingerprint}  ${title}`,
    `  ${document}: ${where}${users}`,
    ...(values === "– → –" ? [] : [`  ${values}`]),
  ];
}

function shown(value: unknown): string {
  const text = value === undefined ? "" : JSON.stringify(value);
  return text.length <= LONGEST_VALUE ? text : `${text.slice(0, LONGEST_VALUE - 1)}…`;
}

function summaryOf(before: string, after: string, counts: Readonly<Record<Severity, number>>): string {
  const parts = SEVERITIES.map((severity) => `${counts[severity]} ${severity}`);
  return `${before} → ${after}: ${parts.join(", ")}`;
}
