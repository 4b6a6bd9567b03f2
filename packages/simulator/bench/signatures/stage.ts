import { performance } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import { DEFAULT_WORLD, startSimulator, type Design } from "../../src/index.ts";
import type { FrameLog } from "../../test/wire/frame-log.ts";
import { RccClient } from "../../test/wire/rcc-client.ts";

/** A change as the platform made it, and a snapshot as it came; instants in ms since 1970, by one clock. */
export interface Change {
  readonly line: string;
  readonly atMs: number;
}

export interface Arrival {
  readonly line: string;
  readonly listenerName: string;
  /** When the state that it shows came about. */
  readonly modifiedMs: number;
  readonly atMs: number;
}

/** What one simulator was seen to do. */
export interface Seen {
  readonly changes: readonly Change[];
  readonly arrivals: readonly Arrival[];
  /** When each listener began to monitor. */
  readonly subscribedMs: ReadonlyMap<string, number>;
}

export interface StageOptions {
  /** Resolves when every stage stands, so that none is disturbed by the others' being set up. */
  readonly start: () => Promise<void>;
  readonly design: Design;
  readonly windowMs: number;
  readonly listeners: readonly string[];
  /** Uniform in [0, 1). */
  readonly random: () => number;
}

/** Makes changes and waits; a change is a hold or an unhold of one of two calls. */
export interface Hands {
  readonly windowMs: number;
  change(call: 0 | 1): Promise<Change>;
  /** Waits so many windows. */
  wait(windows: number): Promise<void>;
  readonly random: () => number;
}

/** Lets a stimulus play on a simulator of its own, over real HTTP and a real WebSocket. */
export async function playStage(options: StageOptions, stimulus: (hands: Hands) => Promise<void>): Promise<Seen> {
  const { design, windowMs, listeners, random, start } = options;
  await using simulator = await startSimulator({ port: 0, world: DEFAULT_WORLD, design, windowMs });
  const client = await RccClient.logIn(simulator);
  const [one] = await client.talk("700101", "700102", "102");
  const [two] = await client.talk("700103", "700104", "104");
  const calls = [one, two] as const;
  const log = await client.openSocket();
  const subscribedMs = new Map<string, number>();
  for (const name of listeners) {
    await sleep(windowMs * random());
    const fromMs = epochMs(performance.now());
    await client.listen(name);
    subscribedMs.set(name, (fromMs + epochMs(performance.now())) / 2);
  }
  const held = new Set<string>();
  const changes: Change[] = [];
  await start();
  await sleep(windowMs * random());
  await stimulus({
    random,
    windowMs,
    wait: (windows) => sleep(windows * windowMs),
    change: async (call) => {
      const line = calls[call];
      const action = held.has(line) ? "unhold" : "hold";
      const { status } = await client.act(line, action);
      if (status !== 204) throw new Error(`${action} is answered with ${status}`);
      if (!held.delete(line)) held.add(line);
      const change = { line, atMs: Number((await client.line(line)).lastModificationTime) };
      changes.push(change);
      return change;
    },
  });
  await sleep(3 * windowMs);
  return { changes, arrivals: arrivalsOf(log), subscribedMs };
}

function arrivalsOf({ arrivals }: FrameLog): readonly Arrival[] {
  return arrivals.flatMap(({ atMs, frame }) =>
    frame.item.map((line) => ({
      line: line.lineId,
      listenerName: frame.listenerName,
      modifiedMs: Number(line.lastModificationTime),
      atMs: epochMs(atMs),
    })),
  );
}

function epochMs(monotonicMs: number): number {
  return performance.timeOrigin + monotonicMs;
}
