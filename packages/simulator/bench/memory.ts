/** Memory under the same load, with calls and sessions that come and go. */
import { performance } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import { rowText, slopeOf, type Slope } from "./figures.ts";
import { openScene } from "./frames.ts";

export interface MemoryOptions {
  readonly calls: number;
  readonly listeners: number;
  readonly perLine: number;
  readonly minutes: number;
  readonly print: (text: string) => void;
}

interface Sample {
  readonly minute: number;
  /** After garbage was collected, MiB. */
  readonly heapMiB: number;
  readonly rssMiB: number;
}

const SAMPLES = 20;
/** Of the samples, counted from the first on, left out of the slope: pools, caches and compiled code fill up. */
const WARM_UP = 5;
const MIB = 1_048_576;

export async function measureMemory({ calls, listeners, perLine, minutes, print }: MemoryOptions): Promise<void> {
  print(`\nMemory: ${calls} calls, ${listeners} listeners, ${perLine} changes per second and line, ${minutes} min`);
  await using scene = await openScene(calls, listeners);
  const seconds = minutes * 60;
  const changing = scene.change(seconds, perLine);
  print(rowText(["minute", "heap MiB", "RSS MiB"]));
  const samples: Sample[] = [];
  const startMs = performance.now();
  for (let sample = 1; sample <= SAMPLES; sample += 1) {
    const dueMs = startMs + (sample * seconds * 1_000) / SAMPLES;
    await Promise.race([sleep(Math.max(0, dueMs - performance.now())), changing]);
    const { heap, rss } = await scene.usage();
    const minute = (performance.now() - startMs) / 60_000;
    samples.push({ minute, heapMiB: heap / MIB, rssMiB: rss / MIB });
    print(rowText([minute, heap / MIB, rss / MIB].map((value) => value.toFixed(2))));
  }
  const { done, seconds: took } = await changing;
  print(`changes made: ${(done / took).toFixed(0)}/s`);
  for (const [name, value] of [
    ["heap", ({ heapMiB }: Sample) => heapMiB],
    ["RSS", ({ rssMiB }: Sample) => rssMiB],
  ] as const) {
    const { perX, uncertainty } = slopeOf(samples.slice(WARM_UP).map((sample) => [sample.minute, value(sample)]));
    print(
      `${name}: ${perX.toFixed(3)} ± ${uncertainty.toFixed(3)} MiB/min from minute ${samples[WARM_UP]?.minute.toFixed(1)} on: ${finding({ perX, uncertainty })}`,
    );
  }
}

/** Flat is what grows by less than a MiB in ten minutes for certain. */
function finding({ perX, uncertainty }: Slope): string {
  if ((Math.abs(perX) + uncertainty) * 10 < 1) return "flat";
  if (Math.abs(perX) <= uncertainty) return "no trend within the noise; more minutes tell more";
  return perX > 0 ? "grows" : "shrinks";
}
