/** Frames of the platform against a bare `ws` loop that sends the same bytes. */
import { Child } from "./child.ts";
import type { DrainingOrder } from "./draining.ts";
import { spreadOf, spreadText } from "./figures.ts";
import { besideIdle } from "./noise.ts";
import type { Pushed, Pushing, PushingOrder, Way } from "./pushing.ts";

export interface ThroughputOptions {
  readonly listeners: number;
  readonly print: (text: string) => void;
}

/** So many lines that none changes twice within a window: every change is a frame for each listener. */
const CALLS = 4_000;
/** Every line is held and retrieved. */
const CHANGES_PER_ROUND = 4 * CALLS;
/** Changes within one turn of the event loop: as when one request comes after the other, and as under load. */
const PER_TURN = [1, 20];
const PAIRS = 5;
/** No more bytes come when none have come for so long. */
const QUIET_MS = 50;
/** At least this part of the bare loop's frames per second. */
const TARGET = 0.5;

export async function measureThroughput({ listeners, print }: ThroughputOptions): Promise<void> {
  print(`\nThroughput: ${CALLS} calls, ${listeners} listeners on a socket each, every change a frame for each`);
  await using pushing = new Child<PushingOrder>("pushing");
  await using draining = new Child<DrainingOrder>("draining");
  const { platformUrl, bareUrl, cookies } = await pushing.ask<Pushing>({ kind: "start", calls: CALLS, listeners });
  for (const cookie of cookies) {
    await draining.ask({ kind: "connect", url: platformUrl, cookie });
    await draining.ask({ kind: "connect", url: bareUrl, cookie });
  }
  const push = async (way: Way, perTurn: number): Promise<Pushed & { readonly bytes: number }> => {
    const before = await draining.ask<number>({ kind: "bytes", quietMs: QUIET_MS });
    const pushed = await pushing.ask<Pushed>({ kind: "push", way, changes: CHANGES_PER_ROUND, perTurn });
    return { ...pushed, bytes: (await draining.ask<number>({ kind: "bytes", quietMs: QUIET_MS })) - before };
  };
  for (const perTurn of PER_TURN) {
    for (const way of ["bare", "platform"] as const) await push(way, perTurn);
    const pairs: Pair[] = [];
    const [, idle] = await besideIdle(async () => {
      // ABBA, so that what drifts favours neither.
      for (let pair = 0; pair < PAIRS; pair += 1) {
        const isPlatformFirst = pair % 2 === 0;
        const first = await push(isPlatformFirst ? "platform" : "bare", perTurn);
        const second = await push(isPlatformFirst ? "bare" : "platform", perTurn);
        const [platform, bare] = isPlatformFirst ? [first, second] : [second, first];
        if (platform.bytes !== bare.bytes) {
          throw new Error(`the platform sent ${platform.bytes} bytes, the bare loop ${bare.bytes}`);
        }
        pairs.push({ platform, bare });
      }
    });
    print(`${perTurn} ${perTurn === 1 ? "change" : "changes"} in a turn of the event loop:`);
    print(report(pairs));
    print(`  idle process late by at most ${idle.maxMs.toFixed(1)} ms`);
  }
}

interface Pair {
  readonly platform: Pushed;
  readonly bare: Pushed;
}

function perSecond({ frames, tookMs }: Pushed): number {
  return (frames * 1_000) / tookMs;
}

function byTime({ platform, bare }: Pair): number {
  return bare.tookMs / platform.tookMs;
}

function report(pairs: readonly Pair[]): string {
  const spread = (value: (pair: Pair) => number, digits = 0): string => spreadText(spreadOf(pairs.map(value)), digits);
  const isMet = spreadOf(pairs.map(byTime)).median >= TARGET;
  return [
    `  platform: ${spread(({ platform }) => perSecond(platform))} frames/s`,
    `  bare ws:  ${spread(({ bare }) => perSecond(bare))} frames/s`,
    `  ratio by time: ${spread(byTime, 2)} (target ${TARGET}: ${isMet ? "met" : "missed"})`,
    `  ratio by CPU:  ${spread(({ platform, bare }) => bare.cpuMs / platform.cpuMs, 2)}`,
  ].join("\n");
}
