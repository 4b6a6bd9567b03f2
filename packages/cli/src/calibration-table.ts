import type { CalibrationClimb, Measurement } from "@myrcc/contracts";
import { quantileOf, sortSamples } from "@myrcc/oracle";
import type { Rung } from "./calibration-ladder.ts";

/** What the probe made of a rung. */
export interface Climb {
  readonly rung: Rung;
  /** By the simulator's own clock. */
  readonly truth: CalibrationClimb["truth"];
  readonly measurement: Measurement;
}

/** What the calibration is held to (issue of the metrology): design right in so many, window off by no more. */
const GOAL = { rightShare: 0.98, errorMs: 0.2, jitterMs: 1 } as const;

/** Judged runs that a figure which is published rests on; with fewer a share of 98 % says little. */
const RUNS_TO_PUBLISH = 200;

/**
 * The window that a rung shows: a clock that runs fast makes it shorter, and ticks that are armed anew when they have pushed add
 * up how late they are. A wait is what the simulator itself saw between the writes of answer and frame: its timers' lateness,
 * jitter and the machine's own, belongs to it. Without coalescing there is none.
 */
export function trueWindowMs({ design, driftPpm, windowMs }: Rung, truth: Climb["truth"]): number | undefined {
  const keptMs = windowMs / (1 + driftPpm * 1e-6);
  switch (design) {
    case "A":
    case "B":
    case "C":
    case "C′":
    case "G":
      return keptMs;
    case "A′":
      return keptMs + truth.timersLateMs;
    case "D":
      return truth.firstWaitMs;
    case "E":
      return truth.lastWaitMs;
    case "F":
      return undefined;
  }
}

const COVERED: Readonly<Record<string, string>> = { true: "yes", false: "no" };

const COLUMNS = [
  "design",
  "window",
  "jitter",
  "drift",
  "fault",
  "found",
  "window found",
  "error",
  "in bounds",
  "verdict",
];
const WIDTHS = [7, 7, 7, 7, 20, 22, 28, 8, 10, 14];

export const TABLE_HEADING = rowOf(COLUMNS);

export function climbRow(climb: Climb): string {
  const { measurement, rung } = climb;
  const error = errorMs(climb);
  return rowOf([
    rung.design,
    String(rung.windowMs),
    String(rung.jitterMs),
    String(rung.driftPpm),
    rung.fault ?? "",
    foundText(measurement),
    windowText(measurement),
    error === undefined ? "" : error.toFixed(3),
    COVERED[String(isCovered(climb))] ?? "",
    measurement.verdict.outcome,
  ]);
}

/** How the probe did over all of them, and whether that reaches the goal; undefined when everything was void. */
export function summarise(climbs: readonly Climb[]): { readonly text: string; readonly isGood: boolean | undefined } {
  const judged = climbs.filter(({ measurement }) => measurement.verdict.outcome !== "void");
  const total = `${climbs.length} runs, ${climbs.length - judged.length} of them void, ${judged.length} judged`;
  if (judged.length === 0) return { text: total, isGood: undefined };
  const right = judged.filter(isRight);
  const open = judged.filter(({ measurement }) => measurement.design.name === "undetermined");
  const covered = judged.map(isCovered).filter((one) => one !== undefined);
  const missing = judged.filter(lacksWindow);
  const errors = sortSamples(judged.filter(isCalm).map((climb) => Math.abs(errorMs(climb) ?? Number.NaN)));
  const largestMs = errors === undefined ? 0 : quantileOf(errors, 1);
  const found =
    errors === undefined
      ? "none found"
      : `off by ${quantileOf(errors, 0.5).toFixed(3)} ms at the median and ${largestMs.toFixed(3)} ms at most in ${errors.length} runs with a jitter of up to ${GOAL.jitterMs} ms; within its bounds in ${covered.filter(Boolean).length} of ${covered.length}`;
  // Note: of a design that was not named there is no window either, and that has been held against it already.
  const isGood =
    right.length >= GOAL.rightShare * judged.length &&
    largestMs <= GOAL.errorMs &&
    !missing.some((climb) => isRight(climb) && isCalm(climb));
  const goal = `design right in ${100 * GOAL.rightShare} %, every window found and off by ${GOAL.errorMs} ms at most`;
  const lines = [
    total,
    `design: right in ${right.length} of ${judged.length}, undetermined in ${open.length}, wrong in ${judged.length - right.length - open.length}`,
    `window: ${found}; not found in ${missing.length}`,
    `goal (${goal}): ${isGood ? "reached" : "missed"}${restsOn(judged.length)}`,
  ];
  return { text: lines.join("\n"), isGood };
}

function restsOn(judged: number): string {
  if (judged >= RUNS_TO_PUBLISH) return "";
  return `, of ${judged} judged ${judged === 1 ? "run" : "runs"}; ${RUNS_TO_PUBLISH} are needed for the published figure`;
}

function isRight({ measurement, rung }: Climb): boolean {
  return measurement.design.name === rung.design;
}

function isCalm({ rung }: Climb): boolean {
  return rung.jitterMs <= GOAL.jitterMs;
}

/** Whether there is a window to be found and none was. */
function lacksWindow({ measurement, rung, truth }: Climb): boolean {
  return trueWindowMs(rung, truth) !== undefined && measurement.window.windowMs?.value === undefined;
}

function errorMs({ measurement: { window }, rung, truth }: Climb): number | undefined {
  const truthMs = trueWindowMs(rung, truth);
  const foundMs = window.windowMs?.value;
  return truthMs === undefined || foundMs === undefined ? undefined : foundMs - truthMs;
}

/** Undefined where there is no window, or none was found. */
function isCovered(climb: Climb): boolean | undefined {
  const truthMs = trueWindowMs(climb.rung, climb.truth);
  const { low, high } = climb.measurement.window.windowMs ?? {};
  return truthMs === undefined || low === undefined || high === undefined
    ? undefined
    : low <= truthMs && truthMs <= high;
}

function foundText({ design }: Measurement): string {
  return design.name === "undetermined" ? `? ${(design.candidates ?? []).join(" ")}` : design.name;
}

function windowText({ window }: Measurement): string {
  const { value, low, high } = window.windowMs ?? {};
  if (value === undefined || low === undefined || high === undefined) return window.kind;
  return `${value.toFixed(2)} (${low.toFixed(2)} to ${high.toFixed(2)})`;
}

function rowOf(cells: readonly string[]): string {
  return cells
    .map((cell, index) => cell.padEnd(WIDTHS[index] ?? 0))
    .join(" ")
    .trimEnd();
}
