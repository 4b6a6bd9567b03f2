import { Counter, Gauge } from "k6/metrics";
import type { LoadLine } from "@myrcc/contracts";
import { quantileMs } from "@myrcc/oracle";

/** k6's own view of the counts, for its thresholds and summary; the harness reads the lines instead. */
const COUNTERS = {
  snapshots: new Counter("rcc_snapshots"),
  finals_checked: new Counter("rcc_finals_checked"),
  finals_lost: new Counter("rcc_lost"),
  handler_errors: new Counter("rcc_handler_errors"),
  frames_invalid: new Counter("rcc_frames_invalid"),
  frames_misnamed: new Counter("rcc_frames_misnamed"),
  snapshots_moved: new Counter("rcc_snapshots_moved"),
  snapshots_recreated: new Counter("rcc_snapshots_recreated"),
  snapshots_older: new Counter("rcc_snapshots_older"),
  snapshots_after_dropped: new Counter("rcc_snapshots_after_dropped"),
  sockets_lost: new Counter("rcc_sockets_lost"),
  calls_refused: new Counter("rcc_calls_refused"),
  changes_refused: new Counter("rcc_changes_refused"),
  changes_failed: new Counter("rcc_changes_failed"),
  changes_late: new Counter("rcc_changes_late"),
  lines_left: new Counter("rcc_lines_left"),
  guests_failed: new Counter("rcc_guests_failed"),
  guests_silent: new Counter("rcc_guests_silent"),
  guests_lost: new Counter("rcc_guests_lost"),
  short_spans_10: new Counter("rcc_interval_violations"),
} as const satisfies Record<string, Counter>;

/** Why users could not go on, where no parent process is told. */
const IMPASSES = new Counter("rcc_impasses");

export function countImpasse(): void {
  IMPASSES.add(1);
}

/** For those who watch: of what a user measured since its last line. Gauges do not merge; the lines do. */
const GAUGES = [
  [new Gauge("rcc_interval_p50_ms"), "interval", 0.5],
  [new Gauge("rcc_delay_p50_ms"), "delayUpper", 0.5],
  [new Gauge("rcc_delay_p95_ms"), "delayUpper", 0.95],
  [new Gauge("rcc_handler_lateness_p95_ms"), "loopLateness", 0.95],
] as const;

export function addToCounters({ counters, histograms }: LoadLine): void {
  for (const [gauge, quantity, quantile] of GAUGES) {
    const histogram = histograms[quantity];
    const value = histogram === undefined ? undefined : quantileMs(histogram, quantile);
    if (value !== undefined && Number.isFinite(value)) gauge.add(value);
  }
  // Note: zeros as well, or whoever watches could not tell none from not measured.
  for (const [name, counter] of Object.entries(COUNTERS)) counter.add(counters[name] ?? 0);
  IMPASSES.add(0);
}
