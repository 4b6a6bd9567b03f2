import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { quantileOf, sortSamples, type Tail } from "@myrcc/oracle";
import { METRONOME_PATH } from "../lifeline/lifeline-message.ts";
import type { Send, Socket } from "../user/ports.ts";
import { PROBE_CLOCK } from "./probe-clock.ts";
import { STAMPED_CONNECT } from "./stamped-connect.ts";
import { StallWatch } from "./stall-watch.ts";

/** Requests of one null test, and the random pause after each, in milliseconds. */
const NULL_SAMPLES = 200;
const NULL_PAUSE_MS = { least: 2, random: 6 };

/** Metronomes that are listened to: each ticks ten times a second at a phase of its own. */
const CONTROL_SOCKETS = 5;

/** What the probe knows about itself: null tests, a control metronome and the times in which it stood still. */
export class Instrument implements AsyncDisposable {
  readonly stalls = new StallWatch();
  readonly #worker: Worker;
  readonly #address: string;
  readonly #send: Send;
  readonly #controls: Socket[] = [];
  readonly #errorsMs: number[] = [];

  private constructor(worker: Worker, port: number, send: Send) {
    this.#worker = worker;
    this.#address = `127.0.0.1:${port}`;
    this.#send = send;
  }

  static async start(send: Send): Promise<Instrument> {
    const worker = new Worker(new URL("./echo-worker.ts", import.meta.url));
    const messages: unknown[] = await once(worker, "message");
    const [port] = messages;
    if (typeof port !== "number") throw new Error("the echo tells its port");
    return new Instrument(worker, port, send);
  }

  /** From request to push at an echo without any coalescing: what the probe adds by itself. */
  async nullTest(signal: AbortSignal): Promise<Tail> {
    const delaysMs: number[] = [];
    const { promise: opened, resolve: open } = Promise.withResolvers<void>();
    let arrived: ((atMs: number) => void) | undefined;
    const socket = STAMPED_CONNECT(`ws://${this.#address}/`, {}, "null", {
      opened: open,
      received: (_text, atMs) => arrived?.(atMs),
      closed: () => open(),
    });
    await opened;
    for (let sample = 0; sample < NULL_SAMPLES && !signal.aborted; sample += 1) {
      const { promise, resolve } = Promise.withResolvers<number>();
      arrived = resolve;
      const { writtenMs, status } = await this.#send({
        method: "POST",
        url: `http://${this.#address}/`,
        headers: {},
        name: "null",
      });
      if (status !== 204) break;
      delaysMs.push((await promise) - writtenMs);
      await pause(NULL_PAUSE_MS.least + Math.random() * NULL_PAUSE_MS.random);
    }
    socket.close();
    return tailOf(delaysMs);
  }

  /** Begins to listen to the control metronome. */
  watch(): void {
    for (let index = 0; index < CONTROL_SOCKETS; index += 1) {
      let last: { readonly sentMs: number; readonly atMs: number } | undefined;
      const socket = STAMPED_CONNECT(`ws://${this.#address}${METRONOME_PATH}`, {}, "control", {
        received: (text, atMs) => {
          const sentMs = Number(text);
          if (last !== undefined) this.#errorsMs.push(Math.abs(atMs - last.atMs - (sentMs - last.sentMs)));
          last = { sentMs, atMs };
        },
        closed: () => {},
      });
      this.#controls.push(socket);
    }
  }

  /** Error of the intervals since `watch`. */
  get control(): Tail {
    return tailOf(this.#errorsMs);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.stalls[Symbol.dispose]();
    for (const socket of this.#controls) socket.close();
    await this.#worker.terminate();
  }
}

function tailOf(values: readonly number[]): Tail {
  const samples = sortSamples(values);
  if (samples === undefined) return { samples: 0, p50Ms: 0, p99Ms: 0 };
  return { samples: samples.length, p50Ms: quantileOf(samples, 0.5), p99Ms: quantileOf(samples, 0.99) };
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => PROBE_CLOCK.after(ms, resolve));
}
