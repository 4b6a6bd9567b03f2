import { closeSync, mkdirSync, openSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import { performance } from "node:perf_hooks";
import type { RunEvent, TraceEvent } from "@myrcc/contracts";

type Stamped = "worker" | "seq";
type WithoutStamp<Event> = Event extends TraceEvent ? Omit<Event, Stamped> : never;

/** A trace event as its observer knows it; the writer adds whose it is and its place in the order. */
export type Observation = WithoutStamp<TraceEvent>;

/** Where observations go. Instants are read from `nowMs`, one monotonic clock that is zero when the writer was made. */
export interface TraceSink {
  nowMs(): number;
  write(observation: Observation): void;
}

/** Writes one recording to a file, event by event, so that nothing is lost when the process dies. */
export class TraceWriter implements TraceSink {
  readonly events: TraceEvent[] = [];
  readonly #file: number | undefined;
  readonly #worker: number;
  readonly #originMs = performance.now();

  /** @param path undefined keeps the recording in memory only. */
  constructor(
    worker: number,
    path: string | undefined,
    run: Pick<RunEvent, "baseUrl" | "effectWithinMs" | "nominalWindowMs" | "sessionPeriodMs">,
  ) {
    this.#worker = worker;
    if (path !== undefined) {
      mkdirSync(dirname(path), { recursive: true });
      this.#file = openSync(path, "w");
    }
    this.write({ type: "run", atMs: 0, format: "myrcc-trace/1", startedAt: new Date().toISOString(), ...run });
  }

  nowMs(): number {
    return performance.now() - this.#originMs;
  }

  write(observation: Observation): void {
    const event: TraceEvent = { ...observation, worker: this.#worker, seq: this.events.length };
    this.events.push(event);
    if (this.#file !== undefined) writeSync(this.#file, `${JSON.stringify(event)}\n`);
  }

  close(): void {
    if (this.#file !== undefined) closeSync(this.#file);
  }
}
