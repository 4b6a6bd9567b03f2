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
const CHANGES_PER_ROUND = 16_000;
const PAIRS = 9;
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
  const push = async (way: Way): Promise<Pushed & { readonly bytes: number }> => {
    const before = await draining.ask<number>({ kind: "bytes" });
    const pushed = await pushing.ask<Pushed>({ kind: "push", way, changes: CHANGES_PER_ROUND });
    return { ...pushed, bytes: (await draining.ask<number>({ kind: "bytes" })) - before };
  };
  await push("bare");
  await push("platform");
  const pairs: { platform: Pushed; bare: Pushed }[] = [];
  const [, idle] = await besideIdle(async () => {
    // ABBA, so that what drifts favours neither.
    for (let pair = 0; pair < PAIRS; pair += 1) {
      const first = await push(pair % 2 === 0 ? "platform" : "bare");
      const second = await push(pair % 2 === 0 ? "bare" : "platform");
      const [platform, bare] = pair % 2 === 0 ? [first, second] : [second, first];
      if (Math.abs(platform.bytes / bare.bytes - 1) > 0.02) {
        throw new Error(`the platform sent ${platform.bytes} bytes, the bare loop ${bare.bytes}`);
      }
      pairs.push({ platform, bare });
    }
  });
  const perSecond = (one: (pair: { platform: Pushed; bare: Pushed }) => Pushed): string =>
    spreadText(
      spreadOf(
        pairs.map((pair) => {
          const { frames, tookMs } = one(pair);
          return (frames * 1_000) / tookMs;
        }),
      ),
    );
  print(`platform: ${perSecond(({ platform }) => platform)} frames/s`);
  print(`bare ws:  ${perSecond(({ bare }) => bare)} frames/s`);
  const byTime = spreadOf(pairs.map(({ platform, bare }) => bare.tookMs / platform.tookMs));
  const byCpu = spreadOf(pairs.map(({ platform, bare }) => bare.cpuMs / platform.cpuMs));
  print(`ratio by time: ${spreadText(byTime, 2)} (target ${TARGET}: ${byTime.median >= TARGET ? "met" : "missed"})`);
  print(`ratio by CPU:  ${spreadText(byCpu, 2)}; idle process late by at most ${idle.maxMs.toFixed(1)} ms`);
}
