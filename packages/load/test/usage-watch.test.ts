import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { UsageWatch, type ProcessCost } from "../src/usage-watch.ts";

const MIB = 1_048_576;

/** A look at each instant, a second apart unless told; each process uses what its list says until then, and is gone where the list has nothing. */
function watchOf(
  costs: Readonly<Record<number, readonly (ProcessCost | undefined)[]>>,
  instantsMs: readonly number[] = [0, 1000, 2000],
): UsageWatch {
  let look = -1;
  return new UsageWatch({
    costs: async (pids) => {
      look += 1;
      const known = pids.map((pid) => [pid, costs[pid]?.[look]] as const);
      return new Map(known.flatMap(([pid, seen]) => (seen === undefined ? [] : [[pid, seen] as const])));
    },
    machine: () => ({ busyMs: 500 * look, totalMs: 2000 * look }),
    nowMs: () => instantsMs[look] ?? 0,
  });
}

function cost(cpuMs: number, mib = 1): ProcessCost {
  return { cpuMs, memoryBytes: mib * MIB };
}

describe("what a run costs", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("is CPU time per time, its peak, and the most memory", async () => {
    using watch = watchOf({ 7: [cost(100, 10), cost(200, 30), cost(900, 20)] });
    watch.name(7, "k6");
    void watch.start();
    await vi.advanceTimersByTimeAsync(1500);
    watch.stop();

    const usage = await watch.usage();

    expect(usage).toMatchObject({ busy: 0.25, processes: [{ name: "k6", mostMemoryMiB: 30 }] });
    expect(usage?.processes[0]?.cores).toBeCloseTo(0.4);
    expect(usage?.processes[0]?.mostCores).toBeCloseTo(0.7);
  });

  it("is told of a process for the time in which it was there", async () => {
    using watch = watchOf({ 7: [cost(0), cost(500), undefined], 8: [undefined, undefined, cost(0)] });
    watch.name(7, "k6 1");
    watch.name(8, "k6 2");
    void watch.start();
    await vi.advanceTimersByTimeAsync(1500);

    expect((await watch.usage())?.processes).toEqual([{ name: "k6 1", cores: 0.5, mostCores: 0.5, mostMemoryMiB: 1 }]);
  });

  it("has no peak in the moment before the end", async () => {
    using watch = watchOf({ 7: [cost(0), cost(100), cost(110)] }, [0, 1000, 1001]);
    watch.name(7, "k6");
    void watch.start();
    await vi.advanceTimersByTimeAsync(1001);

    expect((await watch.usage())?.processes[0]?.mostCores).toBeCloseTo(0.11, 2);
  });

  it("is not known when nothing was measured", async () => {
    using watch = watchOf({ 7: [cost(0), cost(0)] });
    watch.name(7, "k6");
    expect(await watch.usage()).toBeUndefined();
  });
});

it("this process is seen to compute", async () => {
  using watch = new UsageWatch();
  watch.name(process.pid, "rcc");
  const startedMs = performance.now();
  await watch.start();
  const before = process.cpuUsage();
  while (process.cpuUsage(before).user < 200_000);

  const [rcc] = (await watch.usage())?.processes ?? [];

  const elapsedMs = performance.now() - startedMs;
  expect((rcc?.cores ?? 0) * elapsedMs).toBeGreaterThan(150);
  expect(rcc?.cores).toBeLessThan(1.5);
  expect(rcc?.mostMemoryMiB).toBeGreaterThan(20);
});
