import type { Measurement } from "@myrcc/contracts";
import { DESIGN_NAMES } from "@myrcc/oracle";
import { describe, expect, test } from "vitest";
import { aMeasurement } from "../test/a-measurement.ts";
import { CALIBRATION_FLAGS, readLadder, type Rung } from "./calibration-ladder.ts";
import { climbRow, summarise, trueWindowMs, type Climb } from "./calibration-table.ts";

const TRUTH = { timersLateMs: 0.798, firstWaitMs: 100.674, lastWaitMs: 100.574 };
const RUNG: Rung = { design: "A", windowMs: 100, jitterMs: 0, driftPpm: 0, fault: undefined };

function climb(value: number, change: Partial<Rung> = {}, more: Partial<Measurement> = {}): Climb {
  const { window } = aMeasurement();
  const windowMs = { value, low: value - 0.05, high: value + 0.05, samples: 200 };
  return {
    rung: { ...RUNG, ...change },
    truth: TRUTH,
    measurement: aMeasurement({ window: { ...window, windowMs }, ...more }),
  };
}

/** A run that shows no window, of a platform that was taken for that design. */
function withoutWindow(change: Partial<Rung>, found: Rung["design"] = "A"): Climb {
  return climb(0, change, { design: { name: found, because: "" }, window: { kind: "unknown", because: "too few" } });
}

function textOfGood(count: number): string {
  return summarise(Array.from({ length: count }, () => climb(100))).text;
}

function outcomeOf(climbs: readonly Climb[]): boolean | undefined {
  return summarise(climbs).isGood;
}

describe("the ladder", () => {
  test("has every design with every window, jitter and drift, and the faults", () => {
    const { isRestricted, parallel, rungs } = readLadder({});

    expect({ isRestricted, parallel }).toEqual({ isRestricted: false, parallel: 1 });
    for (const design of DESIGN_NAMES) {
      const own = rungs.filter((rung) => rung.design === design && rung.fault === undefined);
      expect(new Set(own.map(({ windowMs }) => windowMs))).toEqual(new Set([20, 50, 87, 100, 150, 250]));
      expect(new Set(own.map(({ jitterMs }) => jitterMs))).toEqual(new Set([0, 1, 5, 15]));
      expect(new Set(own.map(({ driftPpm }) => driftPpm))).toEqual(new Set([0, -500, 500]));
    }
    expect(rungs.flatMap(({ fault }) => fault ?? [])).toEqual(["window-250", "no-coalescing", "lost-final-snapshot"]);
  });

  test("combines what is listed, so often as is wanted", () => {
    const { isRestricted, rungs } = readLadder({ windows: "20,87", designs: "C', D", jitters: "1", runs: "2" });

    expect(isRestricted).toBe(true);
    const once = [
      ["C′", 20, 1],
      ["D", 20, 1],
      ["C′", 87, 1],
      ["D", 87, 1],
    ];
    expect(rungs.map(({ design, windowMs, jitterMs }) => [design, windowMs, jitterMs])).toEqual([...once, ...once]);
  });

  test.each(Object.keys(CALIBRATION_FLAGS))("knows that it was asked for by --%s", (flag) => {
    const value = { designs: "F", faults: "window-250" }[flag] ?? "10";

    expect(readLadder({ [flag]: value }).isRestricted).toBe(true);
  });

  test("of faults alone has these alone, and their truth", () => {
    expect(readLadder({ faults: "window-250,no-coalescing" }).rungs).toMatchObject([
      { design: "C", windowMs: 250, fault: "window-250" },
      { design: "F", fault: "no-coalescing" },
    ]);
  });
});

describe("the true window", () => {
  test.each<[Partial<Rung>, number | undefined]>([
    [{ design: "A", jitterMs: 5 }, 100],
    [{ design: "C", driftPpm: 500 }, 99.95],
    [{ design: "D" }, 100.674],
    [{ design: "E" }, 100.574],
    [{ design: "A′" }, 100.798],
    [{ design: "F" }, undefined],
  ])("of %j is %d ms", (change, truthMs) => {
    const found = trueWindowMs({ ...RUNG, ...change }, TRUTH);

    expect(found === undefined ? undefined : Number(found.toFixed(3))).toBe(truthMs);
  });
});

describe("the table", () => {
  test("has truth, estimate, error, whether its bounds hold the truth, and the verdict", () => {
    expect(climbRow(climb(100.02)).split(/ {2,}/)).toEqual([
      "A",
      "100",
      "0",
      "0",
      "A",
      "100.02 (99.97 to 100.07)",
      "0.020",
      "yes",
      "as-agreed",
    ]);
    expect(climbRow(climb(100.07))).toMatch(/0\.070 +no +as-agreed$/);
  });

  test("ends with whether the goal is reached", () => {
    const good = Array.from({ length: 49 }, () => climb(100.01));
    const wrong = climb(100.01, { design: "B" });

    expect(outcomeOf([...good, wrong])).toBe(true);
    expect(outcomeOf([...good, wrong, wrong])).toBe(false);
    expect(outcomeOf([...good, climb(100.21)])).toBe(false);
    expect(outcomeOf([...good, climb(102, { jitterMs: 5 })])).toBe(true);
    expect(summarise([...good, wrong]).text).toContain("right in 49 of 50, undetermined in 0, wrong in 1");
  });

  test("leaves void runs out, and is undecided when all are", () => {
    const nothing = climb(120, {}, { verdict: { outcome: "void", because: "busy" } });

    expect(summarise([climb(100), nothing])).toMatchObject({
      isGood: true,
      text: expect.stringContaining("1 of them void"),
    });
    expect(summarise([nothing])).toEqual({ isGood: undefined, text: "1 runs, 1 of them void, 0 judged" });
  });

  test("counts windows that were not found, which miss the goal where the design was named and the timers are calm", () => {
    const good = Array.from({ length: 99 }, () => climb(100.01));

    expect(summarise([...good, withoutWindow({})])).toMatchObject({
      isGood: false,
      text: expect.stringMatching(/^window: off by .* in 99 of 99; not found in 1$/m),
    });
    expect(summarise([withoutWindow({})])).toMatchObject({
      isGood: false,
      text: expect.stringMatching(/^window: none found; not found in 1$/m),
    });
    expect(outcomeOf([...good, withoutWindow({ jitterMs: 1 })])).toBe(false);
    expect(summarise([...good, withoutWindow({ jitterMs: 5 })])).toMatchObject({
      isGood: true,
      text: expect.stringContaining("; not found in 1\n"),
    });
    // Of a design that was taken for another one.
    expect(outcomeOf([...good, withoutWindow({ design: "B" })])).toBe(true);
  });

  test("misses no window of a design that has none", () => {
    expect(summarise([withoutWindow({ design: "F" }, "F")])).toMatchObject({
      isGood: true,
      text: expect.stringMatching(/^window: none found; not found in 0$/m),
    });
  });

  test("says of how many judged runs the goal is, until they are enough", () => {
    expect(textOfGood(12)).toMatch(/^12 runs, 0 of them void, 12 judged\n/);
    expect(textOfGood(12)).toMatch(/: reached, of 12 judged runs; 200 are needed for the published figure$/);
    expect(textOfGood(199)).toMatch(/: reached, of 199 judged runs; /);
    expect(textOfGood(200)).toMatch(/: reached$/);
  });
});
