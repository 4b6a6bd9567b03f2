import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { RunLedger, sweepLeftovers } from "@myrcc/conformance";
import { checkSchema, type Histogram, type LoadLine, type LoadResult } from "@myrcc/contracts";
import { quantileMs } from "@myrcc/oracle";
import { expect, test } from "vitest";
import { k6In, load, passwords, SHORT, startPlatform, startPlatformHere, whenMeasured } from "./load-run.ts";
import { rcc } from "./rcc.ts";

/** Three sessions, so that two processes have not the same share. */
const PROFILE = { ...SHORT, calls: 18, virtualUsers: 3 };

async function linesOf(file: string): Promise<LoadLine[]> {
  const text = await readFile(file, "utf8");
  return text
    .split("\n")
    .filter((row) => row !== "")
    .map((row) => {
      const check = checkSchema("LoadLine", JSON.parse(row));
      if (!check.ok) throw new Error(`no line: ${row}`);
      return check.value;
    });
}

/** The greatest difference of two cumulative distributions (Kolmogorov and Smirnov). */
function distance(one: Histogram, other: Histogram): number {
  const edges = [...one.bins, ...other.bins].map(([index]) => index);
  return Math.max(...edges.map((edge) => Math.abs(shareUpTo(one, edge) - shareUpTo(other, edge))));
}

function shareUpTo({ bins, count, underflow }: Histogram, upTo: number): number {
  return (underflow + bins.reduce((sum, [index, inBin]) => (index <= upTo ? sum + inBin : sum), 0)) / count;
}

function usersOf(lines: readonly LoadLine[]): number[] {
  return [...new Set(lines.map(({ user }) => user))].toSorted((one, other) => one - other);
}

test("two processes: each has its share, their counts add up, and they see what one process sees", async () => {
  await using platform = await startPlatform();

  const alone = await load({ ...platform, runDir: `${platform.runDir}-alone` }, { profile: PROFILE, attempts: 1 });
  const shared = await load(platform, { profile: PROFILE, processes: 2, attempts: 1 });

  const folder = join(platform.runDir, "load");
  const parts = [await linesOf(join(folder, "lines-1.ndjson")), await linesOf(join(folder, "lines-2.ndjson"))];
  expect(parts.map(usersOf)).toEqual([[1, 3], [2]]);
  expect(parts.map((lines) => [...new Set(lines.map(({ instance }) => instance))])).toEqual([["1"], ["2"]]);

  expect(shared.generator).toMatchObject({ processes: 2, virtualUsers: 3 });
  expect(shared.calls).toEqual({ planned: 18, established: 18 });
  for (const [name, count] of Object.entries(shared.counters).filter(([counter]) => counter !== "clock_steps")) {
    const counted = parts.flat().reduce((sum, { counters }) => sum + (counters[name] ?? 0), 0);
    expect([name, count]).toEqual([name, counted]);
  }
  const sumOf = (quantity: string): number =>
    parts.flat().reduce((sum, { histograms }) => sum + (histograms[quantity]?.count ?? 0), 0);
  expect(shared.interval.count).toBe(sumOf("interval"));
  expect(shared.delayUpper.count).toBe(sumOf("delayUpper"));
  // k6's own counts know nothing of the lines.
  const summaries = await Promise.all(
    [1, 2].map(async (number): Promise<{ metrics: Record<string, { values: { count: number } }> }> =>
      JSON.parse(await readFile(join(folder, `k6-summary-${number}.json`), "utf8")),
    ),
  );
  const snapshots = summaries.map(({ metrics }) => metrics["rcc_snapshots"]?.values.count ?? 0);
  expect(Math.min(...snapshots)).toBeGreaterThan(100);
  expect(snapshots.reduce((sum, count) => sum + count, 0)).toBe(shared.counters["snapshots"]);

  // Whoever has but the files gets the same figures.
  const again = await rcc(["merge", folder, "--out", `${platform.runDir}-merged`]);
  const [merged = ""] = await readdir(`${platform.runDir}-merged`);
  const text = await readFile(join(`${platform.runDir}-merged`, merged, "load-result.json"), "utf8");
  const { calls, changes, delayUpper, finals, frames, gap, profile, saturated }: LoadResult = JSON.parse(text);
  expect(again.stdout).toContain("2 k6 processes");
  expect(shared).toMatchObject({ calls, changes, delayUpper, finals, frames, gap, profile, saturated });
  expect(gap.count).toBeGreaterThan(100);

  // Other work on the machine shifts both a little; a window half as long again makes the second one a third.
  expect(distance(alone.gap, shared.gap)).toBeLessThan(0.2);
  expect(distance(alone.delayUpper, shared.delayUpper)).toBeLessThan(0.25);
  const medians = [alone, shared].map(({ interval }) => quantileMs(interval, 0.5) ?? Number.NaN);
  expect(Math.abs((medians[0] ?? 0) - (medians[1] ?? 0))).toBeLessThan(5);
  expect(await sweepLeftovers(platform.target, passwords, new RunLedger())).toEqual([]);
});

test("when one of two processes dies, the other hangs up, and nothing is left", async () => {
  await using platform = await startPlatformHere();
  const leftovers: string[] = [];
  const startedMs = performance.now();

  const run = load(platform, {
    profile: { ...PROFILE, measuredMs: 90_000 },
    processes: 2,
    onLeftover: (text) => leftovers.push(text),
    onProgress: whenMeasured(1, () => process.kill(k6In(platform.runDir), "SIGKILL")),
  });

  await expect(run).rejects.toThrow("it was killed");
  expect(performance.now() - startedMs).toBeLessThan(60_000);
  expect(leftovers).toEqual([]);
  expect(platform.openSessions()).toBe(0);
});

test("more processes than sessions are refused", async () => {
  const ended = await rcc(["load", "smoke", "--processes", "3"]);

  expect(ended).toMatchObject({ code: 2, stdout: "" });
  expect(ended.stderr).toContain("(flag.invalid)");
  expect(ended.stderr).toContain("at most 2, since each process has a session at least");
  expect(ended.stderr).toContain("--sessions 3");
});
