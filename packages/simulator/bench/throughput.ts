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
/** Changes within one turn of the event loop: as when one request comes after the other, and as under more and more load. */
const PER_TURN = [1, 2, 5, 20];
const ROUNDS = 5;
const WAYS = ["bare", "platform", "bare-bytes"] as const satisfies readonly Way[];
/** No more bytes come when none have come for so long. */
const QUIET_MS = 50;
/** A ping, of which the platform sends one to each socket now and then. Any frame is longer. */
const PING_BYTES = 2;
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
    for (const way of WAYS) await push(way, perTurn);
    const rounds: Round[] = [];
    const [, idle] = await besideIdle(async () => {
      for (let round = 0; round < ROUNDS; round += 1) {
        const pushed = new Map<Way, Pushed>();
        const sizes = new Set<number>();
        // To and fro, so that what drifts favours none.
        for (const way of round % 2 === 0 ? WAYS : WAYS.toReversed()) {
          const one = await push(way, perTurn);
          pushed.set(way, one);
          sizes.add(one.bytes);
        }
        if (Math.max(...sizes) - Math.min(...sizes) > listeners * PING_BYTES)
          throw new Error(`not the same bytes were sent each way: ${[...sizes].join(", ")}`);
        rounds.push(pushed);
      }
    });
    print(`${perTurn} ${perTurn === 1 ? "change" : "changes"} in a turn of the event loop:`);
    print(report(rounds));
    print(`  idle process late by at most ${idle.maxMs.toFixed(1)} ms`);
  }
}

type Round = ReadonlyMap<Way, Pushed>;

function report(rounds: readonly Round[]): string {
  const spread = (value: (round: Round) => number, digits = 0): string =>
    spreadText(spreadOf(rounds.map(value)), digits);
  const perSecond = (way: Way): string => spread((round) => (1_000 * of(round, way).frames) / of(round, way).tookMs);
  const ratios = (bare: Way): string[] => {
    const byTime = (round: Round): number => of(round, bare).tookMs / of(round, "platform").tookMs;
    const isMet = spreadOf(rounds.map(byTime)).median >= TARGET;
    return [
      `    ratio by time: ${spread(byTime, 2)} (target ${TARGET}: ${isMet ? "met" : "missed"})`,
      `    ratio by CPU:  ${spread((round) => of(round, bare).cpuMs / of(round, "platform").cpuMs, 2)}`,
    ];
  };
  return [
    `  platform: ${perSecond("platform")} frames/s`,
    `  bare ws, texts: ${perSecond("bare")} frames/s`,
    ...ratios("bare"),
    `  bare ws, bytes written beforehand: ${perSecond("bare-bytes")} frames/s`,
    ...ratios("bare-bytes"),
  ].join("\n");
}

function of(round: Round, way: Way): Pushed {
  const pushed = round.get(way);
  if (pushed === undefined) throw new Error(`nothing was pushed by way of ${way}`);
  return pushed;
}
