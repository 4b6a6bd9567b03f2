import { checkSchema, type Histogram, type LoadLine } from "@myrcc/contracts";
import { emptyHistogram, mergeHistograms } from "@myrcc/oracle";
import { addUp, mergeSeries, type MergedBucket } from "./merge-series.ts";
import { parsedJson } from "./parsed-json.ts";
import { perQuantity, QUANTITIES, type Quantity } from "./user/quantities.ts";

/** What all users of all processes counted, and what is missing from it. */
export interface MergedLines {
  readonly histograms: Readonly<Record<Quantity, Histogram>>;
  /** What only some runs have, by name: those that somebody recorded. */
  readonly others: Readonly<Record<string, Histogram>>;
  readonly counters: Readonly<Record<string, number>>;
  /** By the number of the bucket; those in which nothing was left out. */
  readonly series: ReadonlyMap<number, MergedBucket>;
  /** Why it breaks the schema; undefined when no frame does. */
  readonly firstInvalidFrame: string | undefined;
  /** The first name that no listener of its session has; undefined when every frame's is known. */
  readonly firstMisnamedFrame: string | undefined;
  /** How many users told something. */
  readonly users: number;
  /** In words; none when every user's lines are complete. */
  readonly gaps: readonly string[];
}

/** Adds up the lines of all k6 processes of a run (one JSON object per line of text). */
export function mergeLines(text: string, expectedUsers: number, rangeMs: number): MergedLines {
  const gaps: string[] = [];
  const lines: LoadLine[] = [];
  for (const [index, row] of text.split("\n").entries()) {
    if (row.trim() === "") continue;
    const check = checkSchema("LoadLine", parsedJson(row));
    if (check.ok) lines.push(check.value);
    else gaps.push(`line ${index + 1} of the load script's output is damaged`);
  }
  const byUser = Map.groupBy(lines, ({ instance, user }) => `${user} of process ${instance}`);
  for (const [user, own] of byUser) {
    const isComplete = own.every(({ sequence }, index) => sequence === index) && own.at(-1)?.isLast === true;
    if (!isComplete) gaps.push(`virtual user ${user} did not tell everything`);
  }
  if (byUser.size < expectedUsers) gaps.push(`${byUser.size} of ${expectedUsers} virtual users told something`);
  const counters = addUp(lines);
  const series = mergeSeries(lines);
  const partsOf = (quantity: string): Histogram[] =>
    lines.map(({ histograms }) => histograms[quantity]).filter((histogram) => histogram !== undefined);
  const merged = (quantity: string): Histogram => mergeHistograms([emptyHistogram(rangeMs), ...partsOf(quantity)]);
  const firstInvalidFrame = lines.find((line) => line.firstInvalidFrame !== undefined)?.firstInvalidFrame;
  const firstMisnamedFrame = lines.find((line) => line.firstMisnamedFrame !== undefined)?.firstMisnamedFrame;
  const histograms = perQuantity(merged);
  const known = new Set<string>(QUANTITIES);
  const names = new Set(lines.flatMap((line) => Object.keys(line.histograms)).filter((name) => !known.has(name)));
  const others = Object.fromEntries([...names].toSorted().map((name) => [name, mergeHistograms(partsOf(name))]));
  return { histograms, others, counters, series, firstInvalidFrame, firstMisnamedFrame, users: byUser.size, gaps };
}
