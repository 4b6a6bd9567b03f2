import type { Distribution, Histogram, LoadResult, LoadSummary } from "@myrcc/contracts";
import { quantileMs } from "@myrcc/oracle";

/** The part of a load result that goes into a certificate. */
export function summarizeLoad(load: LoadResult): LoadSummary {
  return {
    profile: load.profile,
    k6Version: load.generator.k6Version,
    calls: load.calls.established,
    durationMs: load.durationMs,
    nominalWindowMs: load.nominalWindowMs,
    interval: distribution(load.interval),
    // The instant of a change is known as a bracket; from its early end no delay is understated.
    delay: distribution(load.delayUpper),
    controlError: distribution(load.control.error),
    loopLateness: distribution(load.loopLateness),
    lostFinals: load.finals.lost,
    valid: load.validity.valid,
    reasons: load.validity.reasons,
    attempts: load.attempts,
    frames: { received: load.frames.received, checked: load.frames.checked },
  };
}

const QUANTILES = { p1: 0.01, p5: 0.05, p50: 0.5, p90: 0.9, p95: 0.95, p99: 0.99, "p99.9": 0.999 } as const;

function distribution(histogram: Histogram): Distribution {
  const quantiles: Record<string, number> = {};
  for (const [name, quantile] of Object.entries(QUANTILES)) {
    const value = quantileMs(histogram, quantile);
    if (value !== undefined && Number.isFinite(value)) quantiles[name] = value;
  }
  return { count: histogram.count, quantiles };
}
