/** How noisy the machine is: what an idle process and a fixed piece of work suffer in the same run. */
import { loadavg } from "node:os";
import { monitorEventLoopDelay, performance } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import { spreadOf, spreadText } from "./figures.ts";

const RESOLUTION_MS = 10;
const PIECES = 20;
const STEPS_PER_PIECE = 4_000_000;

/** How late a process was that had nothing to do but look at the clock, in milliseconds. */
export interface Idle {
  readonly p99Ms: number;
  readonly maxMs: number;
}

/** Runs something in other processes, and tells how late this one was meanwhile. */
export async function besideIdle<Result>(run: () => Promise<Result>): Promise<readonly [Result, Idle]> {
  const loop = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  loop.enable();
  const result = await run();
  loop.disable();
  const late = (nanoseconds: number): number => Math.max(0, nanoseconds / 1e6 - RESOLUTION_MS);
  return [result, { p99Ms: late(loop.percentile(99)), maxMs: late(loop.max) }];
}

/** The same work again and again: without noise, all pieces would take the same time. */
export async function reference(): Promise<string> {
  const tookMs: number[] = [];
  for (let piece = 0; piece < PIECES; piece += 1) {
    const startMs = performance.now();
    let sum = 0;
    for (let step = 0; step < STEPS_PER_PIECE; step += 1) sum = (sum * 31 + step) | 0;
    if (sum === 1) throw new Error("the sum is even");
    tookMs.push(performance.now() - startMs);
    await sleep(1);
  }
  const load = loadavg().map((value) => value.toFixed(1));
  return `noise: ${PIECES} times the same work took ${spreadText(spreadOf(tookMs), 2)} ms; load average ${load.join(" ")}`;
}
