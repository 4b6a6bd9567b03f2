import type { Measurement } from "@myrcc/contracts";
import { DESIGN_MEANINGS, type DesignName } from "@myrcc/oracle";

type Estimated = Measurement["bracketMs"];
type Proportion = Measurement["lostFinals"];

const OUTCOMES = {
  "as-agreed": "as agreed",
  "not-as-agreed": "not as agreed",
  open: "open: the measurement cannot tell",
  void: "void: the instrument was not good enough, so there is no verdict",
} as const satisfies Record<Measurement["verdict"]["outcome"], string>;

/** A measurement for people. A void one gives its reasons and no figure of the platform. */
export function measurementText(measurement: Measurement): string {
  const { baseUrl, product, verdict } = measurement;
  const heading = `${product.name} ${product.version} at ${baseUrl}: ${OUTCOMES[verdict.outcome]}`;
  const rows =
    verdict.outcome === "void"
      ? verdict.because.split("; ").map((reason): Row => ["because", reason])
      : [...platformRows(measurement)];
  return [heading, ...[...rows, ...instrumentRows(measurement)].map(rowText)].join("\n");
}

type Row = readonly [name: string, text: string];

function rowText([name, text]: Row): string {
  return `  ${name.padEnd(12)}  ${text}`;
}

function platformRows(measurement: Measurement): Row[] {
  const { coalescing, design, fanOutSkewMs, firstChangeDelayMs, lostFinals, observations, redundant, verdict } =
    measurement;
  return [
    ["because", verdict.because],
    ["design", `${designText(design)}; ${design.because}`],
    ...windowRows(measurement),
    ["first change", `shown after ${estimateText(firstChangeDelayMs, "ms")}`],
    ...coalescing.map(({ agrees, load, ratio, theory }): Row => [
      "coalescing",
      `at ${load.toFixed(1)} changes per window ${ratio.toFixed(2)} snapshots per change${
        theory === undefined ? "" : `, theory ${theory.toFixed(2)}${agrees === false ? ": they disagree" : ""}`
      }`,
    ]),
    ["last states", `${shareText(lostFinals)} lost`],
    ["redundant", `${shareText(redundant)} snapshots`],
    ["fan-out", `first to last listener ${estimateText(fanOutSkewMs, "ms")}`],
    ...observations.map(({ because, outcome, requirement }): Row => [requirement, `${outcome}: ${because}`]),
  ];
}

function designText({ candidates, name }: Measurement["design"]): string {
  if (name !== "undetermined") return `${name}, ${meaning(name)}`;
  return candidates === undefined || candidates.length === 0
    ? "undetermined"
    : `undetermined, one of ${candidates.join(", ")}`;
}

function meaning(name: DesignName): string {
  return DESIGN_MEANINGS[name];
}

function windowRows({ nominalWindowMs, window }: Measurement): Row[] {
  if (window.kind !== "window" || window.windowMs === undefined) {
    return [["window", window.kind === "none" ? "none" : `unknown: ${window.because ?? ""}`]];
  }
  const basis = { period: "period of snapshots", wait: "wait of changes", threshold: "between pushed and forgotten" };
  return [
    [
      "window",
      `${estimateText(window.windowMs, "ms")}, agreed ${nominalWindowMs} ms; ${basis[window.basis ?? "period"]}`,
    ],
    ["jitter", `${(window.jitterMs ?? 0).toFixed(2)} ms`],
    ...(window.driftPpm === undefined ? [] : [["drift", estimateText(window.driftPpm, "ppm")] as const]),
  ];
}

function instrumentRows({ bracketMs, instrument }: Measurement): Row[] {
  const { bursts, control, disturbed, nullAfter, nullBefore, stimulusPhases } = instrument;
  const phases =
    stimulusPhases === undefined ? "" : `; phases of the stimuli even with p = ${stimulusPhases.p.toFixed(3)}`;
  return [
    [
      "instrument",
      `null test ${nullBefore.p99Ms.toFixed(1)} ms before and ${nullAfter.p99Ms.toFixed(1)} ms after, control ${control.p99Ms.toFixed(1)} ms (p99)`,
    ],
    ["", `${disturbed} of ${bursts} stimuli disturbed; changes known to ${estimateText(bracketMs, "ms")}${phases}`],
  ];
}

function estimateText({ high, low, needed, samples, value }: Estimated, unit: string): string {
  if (value === undefined || low === undefined || high === undefined) {
    return `unknown: ${samples} samples, ${needed ?? 0} are needed`;
  }
  return `${value.toFixed(2)} ${unit} (${low.toFixed(2)} to ${high.toFixed(2)})`;
}

function shareText({ count, high, low, of }: Proportion): string {
  const bounds =
    count === 0
      ? `fewer than ${(100 * high).toFixed(1)} %`
      : `${(100 * low).toFixed(1)} to ${(100 * high).toFixed(1)} %`;
  return `${count} of ${of} (${bounds})`;
}
