import type { Histogram, LoadResult, LoadSummary } from "@myrcc/contracts";
import { quantileMs } from "@myrcc/oracle";

/** The part of a load result that goes into a certificate. */
export function summaryOf(load: LoadResult): LoadSummary {
  return {
    profile: load.profile,
    k6Version: load.generator.k6Version,
    calls: load.calls.established,
    durationMs: load.durationMs,
    nominalWindowMs: load.nominalWindowMs,
    interval: distributionOf(load.interval),
    delay: distributionOf(load.delayUpper),
    controlError: distributionOf(load.control.error),
    loopLateness: distributionOf(load.loopLateness),
    lostFinals: load.finals.lost,
    valid: load.validity.valid,
    reasons: load.validity.reasons,
    attempts: load.attempts,
    frames: { received: load.frames.received, checked: load.frames.checked },
  };
}

function distributionOf(histogram: Histogram): LoadSummary["interval"] {
  const median = quantileMs(histogram, 0.5);
  const high = quantileMs(histogram, 0.99);
  return {
    count: histogram.count,
    quantiles: { ...(median === undefined ? {} : { p50: median }), ...(high === undefined ? {} : { p99: high }) },
  };
}
