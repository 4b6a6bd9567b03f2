import { CadenceWatch } from "./cadence-watch.ts";
import { ChangeLedger, type Resolution } from "./change-ledger.ts";
import type { DurationRecorder } from "./histogram-recorder.ts";
import { SpanCheck } from "./span-check.ts";

/** The quantities that follow from the changes and snapshots of one line; many lines share one set of recorders. */
export interface TimingRecorders {
  readonly interval: DurationRecorder;
  readonly delayLower: DurationRecorder;
  readonly delayUpper: DurationRecorder;
  readonly delayFromPlan: DurationRecorder;
  readonly bracket: DurationRecorder;
  readonly gap: DurationRecorder;
  readonly saturatedInterval: DurationRecorder;
  readonly saturatedWait: DurationRecorder;
  readonly saturatedWaitLower: DurationRecorder;
  /** Two intervals that follow on each other, of which the second is far shorter than any window: see `CadenceWatch`. */
  readonly earlyPair?: DurationRecorder;
  /** Delays of the first change after a rest. */
  readonly first?: { readonly delayLower: DurationRecorder; readonly delayUpper: DurationRecorder };
}

export interface ObserverOptions {
  readonly nominalWindowMs: number;
  readonly recorders: TimingRecorders;
  /** Counts by name, for what is no duration; once unless told otherwise. */
  readonly count: (name: string, times?: number) => void;
  /** Told of each change that a snapshot shows: when its request had been written, and when the snapshot came. */
  readonly resolved?: (writtenMs: number, snapshotMs: number) => void;
  /** The line's state when observation begins. */
  readonly state: string;
}

/** Share of the nominal window by which spans may fall short before they are counted. */
const SPAN_ALLOWANCE = 0.1;

/** Windows beyond which a change is late: the longest that is permitted is two (RCC-COALESCE-4). */
const LATE_WINDOWS = 2 + SPAN_ALLOWANCE;

/**
 * Turns what happens on one line into durations: intervals between its snapshots, and delays from its changes to the
 * snapshots that show them (domain §4.3, §4.7). All instants are epoch milliseconds of one clock.
 */
export class LineObserver {
  readonly #options: ObserverOptions;
  readonly #ledger = new ChangeLedger();
  readonly #spans: SpanCheck;
  readonly #cadence: CadenceWatch;
  #lastSnapshotMs: number | undefined;
  #lastResolvedMs: number | undefined;
  #lastChangeMs: number | undefined;
  #shownState: string;
  #wantedState: string;

  constructor(options: ObserverOptions) {
    this.#options = options;
    this.#spans = new SpanCheck(options.nominalWindowMs, options.nominalWindowMs * SPAN_ALLOWANCE);
    this.#cadence = new CadenceWatch(options);
    this.#shownState = options.state;
    this.#wantedState = options.state;
  }

  /** State in the latest snapshot. */
  get shownState(): string {
    return this.#shownState;
  }

  /** State that the last accepted change has led to. */
  get wantedState(): string {
    return this.#wantedState;
  }

  /** Accepted changes that no snapshot has shown yet. */
  get unresolvedCount(): number {
    return this.#ledger.unresolved.length;
  }

  sent(planMs: number, sentMs: number, state: string): void {
    this.#ledger.sent(planMs, sentMs, state);
  }

  accepted(state: string, writtenMs: number, firstByteMs: number): void {
    const { recorders } = this.#options;
    const middleMs = (writtenMs + firstByteMs) / 2;
    if (this.#lastChangeMs !== undefined) recorders.gap.add(middleMs - this.#lastChangeMs);
    recorders.bracket.add(firstByteMs - writtenMs);
    this.#lastChangeMs = middleMs;
    this.#wantedState = state;
    this.#take(this.#ledger.accepted(writtenMs, firstByteMs));
  }

  refused(): void {
    this.#take(this.#ledger.refused());
  }

  snapshot(atMs: number, state: string): void {
    const { recorders, count } = this.#options;
    if (this.#lastSnapshotMs !== undefined) recorders.interval.add(atMs - this.#lastSnapshotMs);
    for (const steps of this.#spans.arrived(atMs)) count(`short_spans_${steps}`);
    this.#lastSnapshotMs = atMs;
    this.#shownState = state;
    this.#take(this.#ledger.snapshot(atMs, state));
  }

  /** The stimulus has paused and everything is shown: what comes next is no continuation. */
  rested(): void {
    this.#lastSnapshotMs = undefined;
    this.#lastResolvedMs = undefined;
    this.#lastChangeMs = undefined;
    this.#spans.restart();
    this.#cadence.restart();
  }

  #take(resolutions: readonly Resolution[]): void {
    for (const resolution of resolutions) this.#resolve(resolution);
  }

  #resolve({ snapshotMs, changes }: Resolution): void {
    const { recorders, count, nominalWindowMs } = this.#options;
    const previousMs = this.#lastResolvedMs;
    this.#lastResolvedMs = snapshotMs;
    const [first] = changes;
    if (first === undefined) {
      count("snapshots_without_change");
      return;
    }
    const outdatedMs = snapshotMs - Math.max(previousMs ?? 0, (first.writtenMs + first.firstByteMs) / 2);
    count("outdated_ms", Math.max(0, Math.round(outdatedMs)));
    count("snapshots_with_change");
    // Note: one that shows nothing new is redundant, which RCC-FRAME-3 is about, and no change came too early with it.
    this.#cadence.arrived(snapshotMs);
    for (const { writtenMs, firstByteMs, planMs } of changes) {
      recorders.delayLower.add(snapshotMs - firstByteMs);
      recorders.delayUpper.add(snapshotMs - writtenMs);
      recorders.delayFromPlan.add(snapshotMs - planMs);
      this.#options.resolved?.(writtenMs, snapshotMs);
      count("changes_resolved");
      if (snapshotMs - firstByteMs > LATE_WINDOWS * nominalWindowMs) count("changes_late");
    }
    if (previousMs === undefined) {
      recorders.first?.delayLower.add(snapshotMs - first.firstByteMs);
      recorders.first?.delayUpper.add(snapshotMs - first.writtenMs);
    }
    if (previousMs === undefined || first.firstByteMs - previousMs > nominalWindowMs / 2) return;
    recorders.saturatedInterval.add(snapshotMs - previousMs);
    recorders.saturatedWait.add(snapshotMs - first.writtenMs);
    recorders.saturatedWaitLower.add(snapshotMs - first.firstByteMs);
  }
}
