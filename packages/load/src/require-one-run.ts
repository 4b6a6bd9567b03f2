import { checkSchema, Trouble, type Histogram, type LoadConfig, type LoadLine } from "@myrcc/contracts";
import { emptyHistogram } from "@myrcc/oracle";
import { parsedJson } from "./parsed-json.ts";
import { QUANTITIES } from "./user/quantities.ts";

/** What k6 processes printed into one file; what is no line, as k6's summary, may stand between their lines. */
export interface Printed {
  readonly where: string;
  readonly text: string;
}

type Bins = Pick<Histogram, "binMs" | "rangeMs">;

/** The rows that may be lines of a user. */
export function rowsOf({ text }: Printed): string[] {
  return text.split("\n").filter((row) => row.trimStart().startsWith("{"));
}

/**
 * Refuses lines that are of another run than the configuration, by everything that a line says of its run: its name, how many
 * buckets the figures by time have, and the bins of its durations, whose range follows from the agreed window. Lines of versions
 * that gave runs no name are told apart by the others alone.
 *
 * @throws {Trouble} format.invalid, with the two files
 */
export function requireOneRun(config: LoadConfig, configFile: string, printed: readonly Printed[]): void {
  const own = { bins: emptyHistogram(config.rangeMs), where: configFile };
  const known = new Map<string, { readonly bins: Bins; readonly where: string }>(QUANTITIES.map((name) => [name, own]));
  const buckets = Math.ceil(config.measuredMs / config.bucketMs);
  for (const each of printed) {
    const { where } = each;
    for (const line of linesOf(each)) {
      if (line.run !== config.run) {
        throw foreign(where, `lines of ${nameOf(config.run)}, as ${configFile} is`, `one of ${nameOf(line.run)}`);
      }
      const beyond = line.series?.find(({ bucket }) => bucket >= buckets);
      if (beyond !== undefined) {
        const expected = `figures by time in ${buckets} buckets of ${config.bucketMs} ms, as in ${configFile}`;
        throw foreign(where, expected, `bucket ${beyond.bucket + 1}`);
      }
      for (const [quantity, bins] of histogramsOf(line)) {
        const first = known.get(quantity);
        if (first === undefined) known.set(quantity, { bins, where });
        else if (!areSame(first.bins, bins))
          throw foreign(where, `${binsText(first.bins)} of ${quantity}, as in ${first.where}`, binsText(bins));
      }
    }
  }
}

/** What is damaged is left to those who count it. */
function linesOf(printed: Printed): LoadLine[] {
  return rowsOf(printed).flatMap((row) => {
    const check = checkSchema("LoadLine", parsedJson(row));
    return check.ok ? [check.value] : [];
  });
}

/** Those by time have names of their own, since their bins are others. */
function histogramsOf({ histograms, series = [] }: LoadLine): [quantity: string, bins: Bins][] {
  const byTime = series.flatMap((bucket) => Object.entries(bucket.histograms));
  return [...Object.entries(histograms), ...byTime.map(([name, bins]): [string, Bins] => [`${name} by time`, bins])];
}

function areSame(one: Bins, other: Bins): boolean {
  return one.binMs === other.binMs && one.rangeMs === other.rangeMs;
}

function binsText({ binMs, rangeMs }: Bins): string {
  return `bins of ${binMs} ms up to ${rangeMs} ms`;
}

function nameOf(run: string | undefined): string {
  return run === undefined ? "a run without a name" : `the run ${run}`;
}

function foreign(where: string, expected: string, found: string): Trouble {
  const mend = "Name only what the processes of one run printed, with the folder of that run.";
  return new Trouble("format.invalid", { where, expected, found, mend });
}
