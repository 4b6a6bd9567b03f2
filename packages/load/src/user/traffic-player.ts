import type { TimetableCall } from "@myrcc/contracts";
import { LineObserver } from "@myrcc/oracle";
import { createAnswering } from "./answering.ts";
import { delayRecorders } from "./delay-recorders.ts";
import { placeCall } from "./establishing.ts";
import { endCall, type EndingCall } from "./hanging-up.ts";
import type { Line } from "./line-book.ts";
import type { Placement } from "./own-lines.ts";
import { isSuccess } from "./rcc-client.ts";
import type { UserContext } from "./user-context.ts";

/** A call of the timetable, with the extensions that make it. */
export type TrafficCall = Placement & Omit<TimetableCall, "user" | "caller" | "callee">;

/** A call that cannot be placed so long after its instant, in milliseconds, is left out: it would be another timetable. */
const LATE_MS = 500;

/**
 * Makes the calls of an open timetable: nothing that the platform does moves an instant. What cannot be done at its instant
 * is left out and counted; no extension is ever in two calls. Gives the calls that stand when the measured time is over.
 */
export async function playTraffic(
  context: UserContext,
  calls: readonly TrafficCall[],
  startMs: number,
): Promise<readonly EndingCall[]> {
  if (calls.length === 0) return [];
  const player = new TrafficPlayer(context, startMs);
  const playing: Promise<EndingCall | undefined>[] = [];
  for (const call of calls) {
    await context.waiting.untilInstant(startMs + call.placeMs);
    if (context.waiting.isStopped()) break;
    playing.push(player.play(call));
  }
  const standing = await Promise.all(playing);
  context.book.onUpdate = () => {};
  return standing.filter((call) => call !== undefined);
}

class TrafficPlayer {
  readonly #context: UserContext;
  readonly #startMs: number;
  readonly #measuredMs: number;
  /** Extensions whose line is to be answered as soon as it can be. */
  readonly #answering = new Set<string>();
  readonly #answer: (line: Line) => void;
  #underWay = 0;

  constructor(context: UserContext, startMs: number) {
    this.#context = context;
    this.#startMs = startMs;
    this.#measuredMs = context.config.measuredMs;
    this.#answer = createAnswering(context, ({ extension }) => this.#answering.has(extension));
    context.book.onUpdate = this.#answer;
  }

  /** Gives the call when it stands at the end of the measured time. */
  async play(call: TrafficCall): Promise<EndingCall | undefined> {
    const { book, clock, config, tally } = this.#context;
    const dueMs = this.#startMs + call.placeMs;
    tally.count("traffic_planned");
    tally.series.count("calls_offered", dueMs);
    const lateMs = clock.nowMs() - dueMs;
    if (lateMs > LATE_MS) {
      tally.count("traffic_late");
      tally.series.count("calls_late", dueMs);
      return undefined;
    }
    const isFree = book.liveLineOf(call.caller) === undefined && book.liveLineOf(call.callee) === undefined;
    if (!isFree || this.#underWay >= (config.traffic?.callsAtOncePerUser ?? 0)) {
      tally.count("traffic_blocked");
      return undefined;
    }
    this.#underWay += 1;
    // Note: until the request is made and no longer, or a slow platform would be taken for a late instrument.
    tally.recorderOf("trafficPlacedLate").add(lateMs);
    this.#answering.add(call.caller);
    const isPlaced = await placeCall(this.#context, call);
    tally.count(isPlaced ? "traffic_placed" : "traffic_refused");
    tally.series.count(isPlaced ? "calls_placed" : "calls_failed", dueMs);
    const standing = isPlaced ? await this.#lead(call) : undefined;
    this.#answering.delete(call.caller);
    this.#answering.delete(call.callee);
    this.#underWay -= 1;
    return standing;
  }

  async #lead(call: TrafficCall): Promise<EndingCall | undefined> {
    const { book, tally, waiting } = this.#context;
    let hasFailed = false;
    if (call.answerMs !== undefined && (await this.#until(call.answerMs))) {
      const isTalking = await this.#connect(call);
      tally.count(isTalking ? "traffic_answered" : "traffic_unanswered");
      hasFailed = !isTalking;
      if (isTalking) await this.#talk(call);
      else tally.series.count("calls_failed", this.#startMs + call.placeMs);
    }
    const isDue = await this.#until(call.endMs);
    const caller = book.liveLineOf(call.caller);
    const callee = book.liveLineOf(call.callee);
    if (waiting.isStopped()) return undefined;
    if (caller === undefined) {
      // Note: one that did not talk in time has been counted, and most likely had ended before.
      if (hasFailed) return undefined;
      tally.count("traffic_broken");
      tally.series.count("calls_failed", this.#startMs + call.placeMs);
      return undefined;
    }
    caller.observer = undefined;
    if (!isDue) return { caller, callee };
    if (await endCall(this.#context, { caller, callee })) tally.count("traffic_ended");
    for (const line of [caller, callee]) if (line?.state === "dropped") book.forget(line);
    return undefined;
  }

  /** Answers the callee. False when not both ends talk in time. */
  async #connect({ caller, callee }: TrafficCall): Promise<boolean> {
    const { book, config, waiting } = this.#context;
    this.#answering.add(callee);
    const line = book.liveLineOf(callee);
    if (line !== undefined) this.#answer(line);
    const talks = (extension: string): boolean => book.liveLineOf(extension)?.state === "talking";
    return waiting.until(() => talks(caller) && talks(callee), config.patienceMs);
  }

  async #talk({ caller, holdMs, tonesMs, unholdMs }: TrafficCall): Promise<void> {
    const { book, config, tally } = this.#context;
    const line = book.liveLineOf(caller);
    if (line === undefined) return;
    const observer = new LineObserver({
      nominalWindowMs: config.nominalWindowMs,
      // Note: their delays alone. Changes that are seconds apart tell no window.
      recorders: delayRecorders(tally, "trafficDelayLower", "trafficDelayUpper"),
      count: () => {},
      resolved: (writtenMs, snapshotMs) => tally.series.add("singleDelay", writtenMs, snapshotMs - writtenMs),
      state: line.state,
    });
    line.observer = observer;
    // Note: tones come before the hold, as a line on hold sends none.
    if (tonesMs !== undefined && (await this.#until(tonesMs))) await this.#request(line, "sendDtmfs", { dtmfs: "1" });
    if (holdMs !== undefined && (await this.#until(holdMs))) await this.#change(line, observer, holdMs, "hold");
    if (unholdMs === undefined || observer.wantedState !== "held") return;
    if (await this.#until(unholdMs)) await this.#change(line, observer, unholdMs, "unhold");
  }

  async #change(line: Line, observer: LineObserver, planMs: number, action: "hold" | "unhold"): Promise<void> {
    const { client, clock, tally } = this.#context;
    const state = action === "hold" ? "held" : "talking";
    tally.count("traffic_changes_planned");
    observer.sent(this.#startMs + planMs, clock.nowMs(), state);
    const exchange = await client.request("POST", `${line.restUri}/${action}`, action);
    if (isSuccess(exchange)) {
      tally.count("traffic_changes_accepted");
      observer.accepted(state, exchange.writtenMs, exchange.firstByteMs);
    } else {
      tally.count("traffic_changes_refused");
      observer.refused();
    }
  }

  async #request(line: Line, action: string, body: unknown): Promise<void> {
    const { client, tally } = this.#context;
    tally.count("traffic_changes_planned");
    const exchange = await client.request("POST", `${line.restUri}/${action}`, action, body);
    tally.count(isSuccess(exchange) ? "traffic_changes_accepted" : "traffic_changes_refused");
  }

  /** Waits for an instant of the timetable. False when the measured time is over before, or the run is stopped. */
  async #until(atMs: number): Promise<boolean> {
    const { waiting } = this.#context;
    await waiting.untilInstant(this.#startMs + Math.min(atMs, this.#measuredMs));
    return atMs < this.#measuredMs && !waiting.isStopped();
  }
}
