import type { Histogram, LoadConfig, LoadLine } from "@myrcc/contracts";
import { HistogramRecorder, SparseRecorder, type DurationRecorder } from "@myrcc/oracle";
import {
  createRecorders,
  isLong,
  LONG_RANGE_MS,
  QUANTITIES,
  type OtherQuantity,
  type Recorders,
} from "./quantities.ts";
import { SeriesRecorder } from "./series-recorder.ts";

/** Letters that are kept of a reason. */
const REASON_LENGTH = 200;

/** What one virtual user has counted since it last printed a line. */
export class Tally {
  readonly recorders: Recorders;
  /** For what nobody asks. */
  readonly ignored: HistogramRecorder;
  readonly series: SeriesRecorder;
  readonly #rangeMs: number;
  readonly #run: string | undefined;
  readonly #instance: string;
  readonly #user: number;
  /** Made when they are first used: emptying one takes k6 a noticeable time. */
  readonly #others = new Map<string, DurationRecorder>();
  #counters: Record<string, number> = {};
  #sequence = 0;
  #firstInvalidFrame: string | undefined;
  #firstMisnamedFrame: string | undefined;

  constructor(config: LoadConfig, user: number) {
    this.recorders = createRecorders(config.rangeMs);
    this.ignored = new HistogramRecorder(config.rangeMs);
    this.series = new SeriesRecorder(config.bucketMs, config.measuredMs);
    this.#rangeMs = config.rangeMs;
    this.#run = config.run;
    this.#instance = config.instance;
    this.#user = user;
  }

  count(name: string, times = 1): void {
    this.#counters[name] = (this.#counters[name] ?? 0) + times;
  }

  /** A recorder for a quantity that not every run has. */
  recorderOf(name: OtherQuantity): DurationRecorder {
    const known = this.#others.get(name);
    if (known !== undefined) return known;
    const recorder = isLong(name) ? new SparseRecorder(LONG_RANGE_MS) : new HistogramRecorder(this.#rangeMs);
    this.#others.set(name, recorder);
    return recorder;
  }

  /** A frame breaks the schema; of why it does, the first reason is kept. */
  countInvalidFrame(reason: string): void {
    this.count("frames_invalid");
    this.#firstInvalidFrame ??= reason.slice(0, REASON_LENGTH);
  }

  /** A frame has a name that its session did not register; the first one is kept. */
  countMisnamedFrame(name: string): void {
    this.count("frames_misnamed");
    this.#firstMisnamedFrame ??= name.slice(0, REASON_LENGTH);
  }

  /** Takes everything since the last line, so that lines add up. */
  takeLine(isLast: boolean): LoadLine {
    const histograms: Record<string, Histogram> = {};
    for (const quantity of QUANTITIES) {
      const taken = this.recorders[quantity].take();
      if (taken.count > 0) histograms[quantity] = taken;
    }
    for (const [name, recorder] of this.#others) {
      const taken = recorder.take();
      if (taken.count > 0) histograms[name] = taken;
    }
    const series = this.series.take();
    const line: LoadLine = {
      format: "myrcc-load-line/1",
      ...(this.#run === undefined ? {} : { run: this.#run }),
      instance: this.#instance,
      user: this.#user,
      sequence: this.#sequence,
      isLast,
      histograms,
      counters: this.#counters,
      ...(series.length === 0 ? {} : { series }),
      ...(this.#firstInvalidFrame === undefined ? {} : { firstInvalidFrame: this.#firstInvalidFrame }),
      ...(this.#firstMisnamedFrame === undefined ? {} : { firstMisnamedFrame: this.#firstMisnamedFrame }),
    };
    this.#sequence += 1;
    this.#counters = {};
    this.#firstInvalidFrame = undefined;
    this.#firstMisnamedFrame = undefined;
    return line;
  }
}
