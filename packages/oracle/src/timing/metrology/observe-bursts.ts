import type { RequirementId } from "@myrcc/contracts";
import type { Burst } from "./burst.ts";
import { decideDesign, DECISION_SAMPLES } from "./decide-design.ts";
import { gatherEvidence } from "./design-evidence.ts";
import { isEstimate } from "./estimate.ts";
import type { BurstMeasurement } from "./measure-bursts.ts";

/** What a measurement says of one requirement that nothing else can tell. */
export interface BurstObservation {
  readonly requirement: RequirementId;
  readonly outcome: "held" | "missed" | "open";
  readonly because: string;
}

export interface ObservationContext {
  /** The window that the stimuli were made for. */
  readonly scaleMs: number;
  /** 99th percentile of the error of intervals that should be constant, from a metronome of ours during the measurement. */
  readonly noiseMs: number;
  /** Why the instrument was not good enough. */
  readonly faults: readonly string[];
}

type Observed = Omit<BurstObservation, "requirement">;

/** By how many millionths two clocks run apart (domain §4.3): a period that has changed by no more has kept its length. */
const CLOCK_RATE_PPM = 100;

/** Only a measurement of its own judges these: the registry and this list are equal, held by a test. */
export const JUDGED_BY_MEASUREMENT = ["RCC-COALESCE-8", "RCC-COALESCE-9"] as const satisfies readonly RequirementId[];

export function observeBursts(
  bursts: readonly Burst[],
  measurement: BurstMeasurement,
  context: ObservationContext,
): BurstObservation[] {
  const [design, window] = JUDGED_BY_MEASUREMENT;
  const isVoid = context.faults.length > 0;
  const open: Observed = { outcome: "open", because: `the measurement is void: ${context.faults.join("; ")}` };
  return [
    { requirement: design, ...(isVoid ? open : oneDesign(bursts, measurement, context)) },
    { requirement: window, ...(isVoid ? open : steadyWindow(measurement, context)) },
  ];
}

/** Named from all stimuli, and not as two different ones from the first half of each kind and from the second. */
function oneDesign(
  bursts: readonly Burst[],
  { decision, evidence }: BurstMeasurement,
  { scaleMs }: ObservationContext,
): Observed {
  const [before, after] = halvesOf(bursts).map((half) => decideDesign(gatherEvidence(half, scaleMs)));
  const names = [before?.design, after?.design].filter((name) => name !== undefined && name !== "undetermined");
  if (names.length === 2 && names[0] !== names[1]) {
    return {
      outcome: "missed",
      because: `${names[0]} in the first half of the measurement, ${names[1]} in the second`,
    };
  }
  if (decision.design !== "undetermined") return { outcome: "held", because: decision.because };
  const isEnough = evidence.isolated.samples >= DECISION_SAMPLES && decision.candidates.length === 0;
  return { outcome: isEnough ? "missed" : "open", because: decision.because };
}

/** The first half of each kind of stimulus, and the second. */
function halvesOf(bursts: readonly Burst[]): [Burst[], Burst[]] {
  const halves: [Burst[], Burst[]] = [[], []];
  const places = new Map<Burst["stimulus"], number>();
  for (const burst of bursts) {
    const place = places.get(burst.stimulus) ?? 0;
    places.set(burst.stimulus, place + 1);
    const alike = bursts.filter(({ stimulus }) => stimulus === burst.stimulus).length;
    halves[place < alike / 2 ? 0 : 1].push(burst);
  }
  return halves;
}

function steadyWindow({ window }: BurstMeasurement, { noiseMs }: ObservationContext): Observed {
  if (window.kind === "none") return { outcome: "missed", because: "there is no window" };
  if (window.kind === "unknown") return { outcome: "open", because: window.because };
  const { driftPpm, jitterMs } = window;
  const jitter = `jitter of ${jitterMs.toFixed(2)} ms, noise of ${noiseMs.toFixed(2)} ms`;
  if (jitterMs > noiseMs) return { outcome: "missed", because: jitter };
  if (driftPpm === undefined) return { outcome: "held", because: `${jitter}; there is no fixed rate that could drift` };
  if (!isEstimate(driftPpm)) {
    return { outcome: "open", because: `${jitter}; ${driftPpm.samples} samples do not tell a drift` };
  }
  const { high, low } = driftPpm;
  const drift = `${jitter}; drift of ${low.toFixed(0)} to ${high.toFixed(0)} ppm`;
  if (low > CLOCK_RATE_PPM || high < -CLOCK_RATE_PPM) return { outcome: "missed", because: drift };
  return { outcome: low <= 0 && high >= 0 ? "held" : "open", because: drift };
}
