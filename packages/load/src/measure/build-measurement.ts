import { checkSchema, Trouble, type Measurement, type Target } from "@myrcc/contracts";
import {
  isEstimate,
  judgeBursts,
  measureBursts,
  observeBursts,
  probeFaults,
  type Burst,
  type BurstMeasurement,
  type Estimated,
  type Tail,
} from "@myrcc/oracle";

/** By how much a window may differ from the agreed one and count as equal, as a share of it (domain §4.5). */
const MARGIN = 0.05;

export interface MeasurementParts {
  readonly target: Target;
  readonly startedAt: Date;
  readonly seed: number;
  readonly nominalWindowMs: number;
  readonly scaleMs: number;
  readonly bursts: readonly Burst[];
  readonly plannedChanges: number;
  readonly missedChanges: number;
  readonly instrument: { readonly nullBefore: Tail; readonly nullAfter: Tail; readonly control: Tail };
}

/** The document of a measurement. @throws {Trouble} format.invalid when it breaks its schema, which is a bug of ours */
export function buildMeasurement(parts: MeasurementParts): Measurement {
  const { bursts, nominalWindowMs, scaleMs, target } = parts;
  const marginMs = MARGIN * nominalWindowMs;
  const { nullAfter, nullBefore } = parts.instrument;
  const pathMs = Math.min(nullBefore.p50Ms, nullAfter.p50Ms);
  const measured = measureBursts(bursts, { scaleMs, nominalWindowMs, marginMs, pathMs });
  const { decision, stimulusPhases } = measured;
  const counts = {
    bursts: bursts.length,
    disturbed: bursts.filter(({ isDisturbed }) => isDisturbed).length,
    plannedChanges: parts.plannedChanges,
    missedChanges: parts.missedChanges,
  };
  const faults = probeFaults({
    ...parts.instrument,
    ...counts,
    bracketMs: isEstimate(measured.bracketMs) ? measured.bracketMs.value : undefined,
    scaleMs,
    stimulusPhases,
  });
  const measurement: Measurement = {
    format: "myrcc-measurement/1",
    product: target.product,
    baseUrl: target.baseUrl,
    startedAt: parts.startedAt.toISOString(),
    durationMs: Date.now() - parts.startedAt.getTime(),
    seed: parts.seed,
    nominalWindowMs,
    marginMs,
    scaleMs,
    verdict: judgeBursts(measured, nominalWindowMs, faults),
    observations: observeBursts(bursts, measured, { scaleMs, noiseMs: parts.instrument.control.p99Ms, faults }),
    design: {
      name: decision.design,
      because: decision.because,
      ...(decision.design === "undetermined" ? { candidates: [...decision.candidates] } : {}),
    },
    window: windowPart(measured),
    firstChangeDelayMs: copyOf(measured.firstChangeDelayMs),
    bracketMs: copyOf(measured.bracketMs),
    fanOutSkewMs: copyOf(measured.fanOutSkewMs),
    coalescing: measured.coalescing.map(({ agrees, theory, ...point }) => ({
      ...point,
      ...(theory === undefined ? {} : { theory }),
      ...(agrees === undefined ? {} : { agrees }),
    })),
    lostFinals: measured.lostFinals,
    redundant: measured.redundant,
    instrument: {
      ...parts.instrument,
      ...counts,
      ...(stimulusPhases === undefined
        ? {}
        : {
            stimulusPhases: {
              resultant: stimulusPhases.resultant,
              p: stimulusPhases.p,
              samples: stimulusPhases.samples,
            },
          }),
    },
    bursts: bursts.map(({ changes, frames, ...rest }) => ({
      ...rest,
      changes: changes.map((change) => ({ ...change })),
      frames: frames.map((frame) => ({ ...frame })),
    })),
  };
  const check = checkSchema("Measurement", measurement);
  if (check.ok) return measurement;
  throw new Trouble("format.invalid", {
    where: "the measurement",
    expected: "a Measurement",
    found: check.issues.map(({ pointer, message }) => `${pointer} ${message}`).join("; "),
    mend: "This is a bug of the harness: report it.",
  });
}

function windowPart({ window }: BurstMeasurement): Measurement["window"] {
  if (window.kind !== "window") return { ...window };
  const { basis, driftPpm, jitterMs, missedShare, walk, windowMs } = window;
  return {
    kind: "window",
    windowMs: { ...windowMs },
    basis,
    jitterMs,
    ...(driftPpm === undefined ? {} : { driftPpm: copyOf(driftPpm) }),
    ...(missedShare === undefined ? {} : { missedShare }),
    ...(walk === undefined ? {} : { spreads: walk.spreads.map((spread) => ({ ...spread })) }),
  };
}

function copyOf(estimated: Estimated): Measurement["bracketMs"] {
  return { ...estimated };
}
