import { isDeepStrictEqual } from "node:util";
import { checkSchema, Trouble, type LoadConfig, type LoadResult } from "@myrcc/contracts";
import { emptyHistogram } from "@myrcc/oracle";
import { buildLoadResult } from "./build-load-result.ts";
import { mergeLines } from "./merge-lines.ts";
import { parsedJson } from "./parsed-json.ts";
import { requireOneRun, rowsOf, type Printed } from "./require-one-run.ts";

/** What is left of a run. */
export interface CollectedRun {
  readonly config: LoadConfig;
  /** Where it was read. */
  readonly configFile: string;
  /** By all processes. */
  readonly printed: readonly Printed[];
  /** When the last of it was written. */
  readonly writtenAt: Date;
  /** The result that lies beside the lines; undefined where the processes had no parent, as pods have none. */
  readonly told: LoadResult | undefined;
}

/**
 * The result of a run from the lines of its processes, as `runLoad` has it. What only the parent process sees is taken from
 * what it told: when the measured time began, how late the metronome was, and steps of the clock. Where it told nothing the
 * result is void: its figures are there, and what the clock did meanwhile is not known.
 *
 * @throws {Trouble} format.invalid when lines are of another run
 */
export function mergeRun({ config, configFile, printed, writtenAt, told }: CollectedRun): LoadResult {
  requireOneRun(config, configFile, printed);
  const lines = printed.flatMap(rowsOf);
  const parent = told !== undefined && isOfRun(told, config) ? told : undefined;
  const startedAt =
    parent === undefined ? new Date(writtenAt.getTime() - config.measuredMs) : new Date(parent.startedAt);
  const measured = buildLoadResult({
    config,
    k6Version: parent?.generator.k6Version ?? "unknown",
    startedAt,
    merged: mergeLines(lines.join("\n"), config.virtualUsers, config.rangeMs),
    metronomeLateness: parent?.control.lateness ?? emptyHistogram(),
    clockSteps: parent?.counters["clock_steps"],
    usage: parent?.usage,
  });
  return { ...measured, attempts: parent?.attempts ?? [{ startedAt: startedAt.toISOString() }] };
}

/** By everything that both say: the name of the run, and of one without a name what it was. */
function isOfRun(told: LoadResult, config: LoadConfig): boolean {
  const { calls, durationMs, generator, guests, interval, nominalWindowMs, profile, run, series, traffic } = told;
  return (
    run === config.run &&
    profile === config.profile &&
    durationMs === config.measuredMs &&
    nominalWindowMs === config.nominalWindowMs &&
    interval.rangeMs === config.rangeMs &&
    (series === undefined || series.bucketMs === config.bucketMs) &&
    generator.processes === config.processes &&
    generator.virtualUsers === config.virtualUsers &&
    calls.planned === config.pairs.length &&
    guests?.does === config.guests?.does &&
    isDeepStrictEqual(traffic?.timetable, config.offered)
  );
}

/**
 * The configuration in a `config.json`, or in the ConfigMap of `--kubernetes`.
 *
 * @throws {Trouble} format.invalid
 */
export function configIn(text: string, where: string): LoadConfig {
  const value = parsedJson(text);
  const inMap = checkSchema("LoadConfig", parsedJson(configText(value)));
  const check = inMap.ok ? inMap : checkSchema("LoadConfig", value);
  if (check.ok) return check.value;
  const [first] = check.issues;
  throw new Trouble("format.invalid", {
    where,
    expected: "the configuration of a load run",
    found: `at ${first?.pointer || "/"}: ${first?.message ?? "no JSON"}`,
    mend: "Name the folder load/ of a run, or the one that --kubernetes wrote, unedited.",
  });
}

function configText(value: unknown): string {
  if (typeof value !== "object" || value === null || !("data" in value)) return "";
  const { data } = value;
  if (typeof data !== "object" || data === null || !("config.json" in data)) return "";
  return typeof data["config.json"] === "string" ? data["config.json"] : "";
}
