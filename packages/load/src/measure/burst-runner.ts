import { BurstRecorder, type Burst, type PlannedBurst } from "@myrcc/oracle";
import { Impasse } from "../user/impasse.ts";
import type { Line } from "../user/line-book.ts";
import type { UserClock } from "../user/ports.ts";
import { isSuccess, type RccClient } from "../user/rcc-client.ts";
import type { Waiting } from "../user/waiting.ts";
import type { StallWatch } from "./stall-watch.ts";

export interface RunnerParts {
  readonly client: RccClient;
  readonly clock: UserClock;
  readonly waiting: Waiting;
  readonly stalls: StallWatch;
  /** The lines that are held and resumed. */
  readonly lines: readonly Line[];
  /** State of every live line as the platform tells it now; undefined when it does not. */
  readonly readState: (line: Line) => Promise<string | undefined>;
  readonly onProgress: (done: number, of: number) => void;
}

export interface RunOptions {
  readonly listeners: number;
  /** How long a snapshot is waited for before its state is looked up, in milliseconds. */
  readonly patienceMs: number;
}

/** Share of a train that may be disturbed: its figures are robust, those of a single change are not. */
const DISTURBED_SHARE = 0.05;

/** Performs planned bursts one after another on an open timetable, and records what happens. */
export class BurstRunner {
  plannedChanges = 0;
  /** Those that were refused, or due while the change before on the same line was under way. */
  missedChanges = 0;
  readonly #parts: RunnerParts;
  readonly #states: string[];
  #recorder: BurstRecorder | undefined;
  #lastPlanMs: number;

  constructor(parts: RunnerParts) {
    this.#parts = parts;
    this.#states = parts.lines.map(({ state }) => state);
    this.#lastPlanMs = parts.clock.nowMs();
  }

  /** A snapshot arrived; those of other lines do not matter. */
  snapshot(listener: number, lineId: string, state: string, atMs: number): void {
    const line = this.#parts.lines.findIndex((one) => one.lineId === lineId);
    if (line >= 0) this.#recorder?.snapshot(listener, line, atMs, state);
  }

  /** Ends early when the waiting is stopped. @throws {Impasse} when a line ends by itself */
  async run(plan: readonly PlannedBurst[], options: RunOptions): Promise<Burst[]> {
    const { clock, onProgress, waiting } = this.#parts;
    const bursts: Burst[] = [];
    this.#lastPlanMs = clock.nowMs();
    for (const [index, planned] of plan.entries()) {
      const burst = await this.#perform(planned, plan[index + 1]?.restMs ?? options.patienceMs, options);
      if (waiting.isStopped()) break;
      bursts.push(burst);
      onProgress(index + 1, plan.length);
    }
    return bursts;
  }

  async #perform(planned: PlannedBurst, nextRestMs: number, options: RunOptions): Promise<Burst> {
    const { clock, stalls, waiting } = this.#parts;
    const recorder = new BurstRecorder(planned.stimulus, options.listeners);
    // Note: a start that is past is drawn anew from now on; whatever made it late must not set the phase.
    const isLate = this.#lastPlanMs + planned.restMs < clock.nowMs();
    const startMs = (isLate ? clock.nowMs() : this.#lastPlanMs) + planned.restMs;
    await waiting.untilInstant(startMs - 1);
    this.#recorder = recorder;
    const underWay = new Map<number, Promise<void>>();
    for (const { line, afterMs } of planned.changes) {
      const planMs = startMs + afterMs;
      this.#lastPlanMs = planMs;
      await waiting.untilInstant(planMs);
      if (waiting.isStopped()) break;
      this.plannedChanges += 1;
      if (underWay.has(line)) {
        this.missedChanges += 1;
        continue;
      }
      underWay.set(
        line,
        this.#change(recorder, line, planMs).finally(() => underWay.delete(line)),
      );
    }
    await Promise.all(underWay.values());
    const endMs = await this.#settle(recorder, this.#lastPlanMs + nextRestMs);
    const unsettled = recorder.isSettled ? [] : recorder.unsettledLines;
    const lost = await this.#countLost(recorder, unsettled, options.patienceMs);
    const finals = new Set(planned.changes.map(({ line }) => line)).size;
    const stalledMs = stalls.stalledMs(startMs - 1, endMs);
    const isLong = planned.stimulus === "train" || planned.stimulus === "sweep";
    return recorder.end(stalledMs > (isLong ? DISTURBED_SHARE * (endMs - startMs) : 0), lost, finals);
  }

  async #change(recorder: BurstRecorder, index: number, planMs: number): Promise<void> {
    const { client, clock, lines } = this.#parts;
    const line = lines[index];
    const before = this.#states[index] ?? "talking";
    if (line === undefined) return;
    const [action, after] = before === "talking" ? ["hold", "held"] : ["unhold", "talking"];
    recorder.sent(index, planMs, clock.nowMs(), after);
    const exchange = await client.request("POST", `${line.restUri}/${action}`, action);
    if (isSuccess(exchange)) {
      this.#states[index] = after;
      recorder.accepted(index, exchange.writtenMs, exchange.firstByteMs);
    } else {
      recorder.refused(index, before);
      this.missedChanges += 1;
    }
  }

  /** Gives when everything was shown, or the time was up. */
  async #settle(recorder: BurstRecorder, untilMs: number): Promise<number> {
    const { clock, waiting } = this.#parts;
    await waiting.until(() => recorder.isSettled, untilMs - clock.nowMs());
    return clock.nowMs();
  }

  /** Of lines whose last state was not shown in time, those on which it never is: the platform tells it when asked. */
  async #countLost(recorder: BurstRecorder, unsettled: readonly number[], patienceMs: number): Promise<number> {
    const { lines, readState, waiting } = this.#parts;
    if (unsettled.length === 0 || waiting.isStopped()) return 0;
    if (await waiting.until(() => recorder.unsettledLines.length === 0, patienceMs)) return 0;
    let lost = 0;
    for (const index of recorder.unsettledLines) {
      const line = lines[index];
      const state = line === undefined ? undefined : await readState(line);
      if (waiting.isStopped()) return 0;
      if (state === "dropped") throw new Impasse("monitoring.impossible", "a call of the probe has ended by itself");
      if (state === this.#states[index] && recorder.unsettledLines.includes(index)) lost += 1;
    }
    return lost;
  }
}
