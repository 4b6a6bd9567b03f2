import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { slopeOf, spreadOf } from "../../bench/figures.ts";
import { sharesOf } from "../../bench/time-shares.ts";

interface Ended {
  readonly code: unknown;
  readonly stdout: string;
  readonly stderr: string;
}

async function bench(...flags: readonly string[]): Promise<Ended> {
  return run("simulator.ts", flags);
}

async function run(script: string, flags: readonly string[]): Promise<Ended> {
  const main = fileURLToPath(new URL(`../../bench/${script}`, import.meta.url));
  const child = spawn(process.execPath, [main, ...flags], { env: { ...process.env, NO_COLOR: "1" }, timeout: 180_000 });
  const [[code], stdout, stderr] = await Promise.all([once(child, "close"), text(child.stdout), text(child.stderr)]);
  return { code, stdout, stderr };
}

describe("a bench", () => {
  it.each([
    ["simulator.ts", ["--only", "frame"], "--only", "frames, throughput, paging, memory"],
    ["simulator.ts", ["--calls", "4991"], "--calls", "from 1 to 4990"],
    ["simulator.ts", ["--calls", "1.5"], "--calls", "a whole number"],
    ["simulator.ts", ["--minutes", ""], "--minutes", "an empty value"],
    ["simulator.ts", ["--per-line", "many"], "--per-line", "many"],
    ["simulator.ts", ["--verbose"], "command line", "--verbose"],
    ["signatures.ts", ["0"], "window", "from 10 to 10000"],
    ["signatures.ts", ["100", "many"], "scale", "many"],
    ["signatures.ts", ["100", "1", "1.5"], "seed", "a whole number"],
    ["signatures.ts", ["100", "1", "1", "2"], "arguments", "at most three"],
  ])("%s refuses %j with one trouble", async (script, flags, where, word) => {
    const { code, stdout, stderr } = await run(script, flags);

    expect(code).toBe(2);
    expect(stdout).toBe("");
    expect(stderr.match(/\(flag\.invalid\)/g)).toHaveLength(1);
    expect(stderr).toContain(where);
    expect(stderr).toContain(word);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});

describe("bench:simulator", () => {
  it("measures frames with real requests, and says how noisy the machine was", { timeout: 180_000 }, async () => {
    const { code, stdout, stderr } = await bench(..."--only frames --calls 4 --listeners 2 --seconds 0.5".split(" "));

    expect(stderr).toBe("");
    expect(code).toBe(0);
    expect(stdout).toMatch(/lateness p99 min \d.*\ntarget 5 ms met in \d of the \d rounds/);
    expect(stdout).toMatch(/changes made of those wanted: min 1\.000, .*; requests refused: 0/);
    expect(stdout).toMatch(/what the simulator's time goes to at 4 calls:\n\S.* \d+ %/);
    expect(stdout).toContain("noise: ");
  });
});

function node(id: number, functionName: string, url: string): Parameters<typeof sharesOf>[0]["nodes"][number] {
  return { id, callFrame: { functionName, url, scriptId: "", lineNumber: 0, columnNumber: 0 } };
}

describe("the figures", () => {
  it("have a slope with its uncertainty", () => {
    const straight = slopeOf([0, 1, 2, 3, 4].map((x) => [x, 7 + 3 * x]));
    const bent = slopeOf([
      [0, 1],
      [1, -1],
      [2, -1],
      [3, 1],
    ]);

    expect(straight.perX).toBeCloseTo(3, 9);
    expect(straight.uncertainty).toBeCloseTo(0, 9);
    expect(bent.perX).toBeCloseTo(0, 9);
    // Residuals 1, -1, -1, 1: 2 sqrt(4 / (4 - 2) / 5).
    expect(bent.uncertainty).toBeCloseTo(2 * Math.sqrt(0.4), 9);
  });

  it("have a smallest, a middle and a largest", () => {
    expect(spreadOf([5, 1, 4, 2, 3])).toEqual({ min: 1, median: 3, max: 5 });
  });

  it("have shares of the time in which something was done", () => {
    const shares = sharesOf({
      nodes: [
        node(1, "(idle)", ""),
        node(2, "step", "file:///simulator/src/engine/step.ts"),
        node(3, "writev", ""),
        node(4, "finish", "file:///simulator/src/engine/draft.ts"),
      ],
      startTime: 0,
      endTime: 200,
      samples: [1, 2, 3, 4],
      timeDeltas: [100, 50, 40, 10],
    });

    expect(shares).toEqual([
      { room: "call engine", share: 0.6, most: "step 50 %" },
      { room: "native functions", share: 0.4, most: "writev 40 %" },
    ]);
  });
});
