import { checkSchema, Trouble, type LoadConfig, type LoadResult } from "@myrcc/contracts";
import { emptyHistogram } from "@myrcc/oracle";
import { buildLoadResult } from "./build-load-result.ts";
import { mergeLines } from "./merge-lines.ts";

/** What is left of a run. */
export interface CollectedRun {
  readonly config: LoadConfig;
  /** Of all processes; what else they printed, k6's summary for one, may stand between their lines. */
  readonly output: string;
  /** When the last of it was written. */
  readonly writtenAt: Date;
  /** The result that lies beside the lines; undefined where the processes had no parent, as pods have none. */
  readonly told: LoadResult | undefined;
}

/**
 * The result of a run from the lines of its processes, as `runLoad` has it. What only the parent process sees is taken from
 * what it told: when the measured time began, how late the metronome was, and steps of the clock. Where it told nothing the
 * result is void: its figures are there, and what the clock did meanwhile is not known.
 */
export function mergeRun({ config, output, writtenAt, told }: CollectedRun): LoadResult {
  const lines = output.split("\n").filter((row) => row.trimStart().startsWith("{"));
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

function isOfRun({ profile, durationMs, generator }: LoadResult, config: LoadConfig): boolean {
  return (
    profile === config.profile &&
    durationMs === config.measuredMs &&
    generator.processes === config.processes &&
    generator.virtualUsers === config.virtualUsers
  );
}

/**
 * The configuration in a `config.json`, or in the ConfigMap of `--kubernetes`.
 *
 * @throws {Trouble} format.invalid
 */
export function configIn(text: string, where: string): LoadConfig {
  const value = parsed(text);
  const inMap = checkSchema("LoadConfig", parsed(configText(value)));
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

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
