import { describe, expect, test } from "vitest";
import type { DesignName } from "../../../src/timing/metrology/design.ts";
import { measureBursts } from "../../../src/timing/metrology/measure-bursts.ts";
import { observeBursts, type BurstObservation } from "../../../src/timing/metrology/observe-bursts.ts";
import type { Burst } from "../../../src/timing/metrology/burst.ts";
import { BRISK } from "../../../src/timing/metrology/stimulus-plan.ts";
import { syntheticBursts, type BurstOptions } from "./synthetic-bursts.ts";

/** Twice of everything, so that each half names a design. */
const SIZES = { ...BRISK, isolated: 2 * BRISK.isolated, pairs: 2 * BRISK.pairs, crosses: 2 * BRISK.crosses };

function observed(
  bursts: readonly Burst[],
  noiseMs = 1,
  faults: readonly string[] = [],
): BurstObservation["outcome"][] {
  const context = { scaleMs: 100, nominalWindowMs: 100, marginMs: 5, pathMs: 0.2 };
  const measured = measureBursts(bursts, context);
  return observeBursts(bursts, measured, { scaleMs: 100, noiseMs, faults }).map(({ outcome }) => outcome);
}

const of = (design: DesignName, more: Partial<BurstOptions> = {}): Burst[] =>
  syntheticBursts({ design, windowMs: 100, seed: 3, sizes: SIZES, ...more });

/** The first half of each kind by one design, the second by another. */
function turning(before: DesignName, after: DesignName): Burst[] {
  const [one, other] = [of(before), of(after)];
  const counts = new Map<string, number>();
  return one.map((burst, index) => {
    const place = counts.get(burst.stimulus) ?? 0;
    counts.set(burst.stimulus, place + 1);
    const all = one.filter(({ stimulus }) => stimulus === burst.stimulus).length;
    return place < all / 2 ? burst : (other[index] ?? burst);
  });
}

describe("RCC-COALESCE-8", () => {
  test.each<DesignName>(["A", "C", "D"])("holds of design %s", (design) => {
    expect(observed(of(design))[0]).toBe("held");
  });

  test("is missed where the design changes on the way", () => {
    expect(observed(turning("C", "D"))[0]).toBe("missed");
  });

  test("is open with too few changes, and of a void measurement", () => {
    expect(observed(of("C").slice(0, 10))[0]).toBe("open");
    expect(observed(of("C"), 1, ["the null test is slow"])).toEqual(["open", "open"]);
  });
});

describe("RCC-COALESCE-9", () => {
  test.each<DesignName>(["A", "C"])("holds of design %s", (design) => {
    expect(observed(of(design))[1]).toBe("held");
  });

  test("is missed where snapshots stray more than the metronome", () => {
    expect(observed(of("C", { jitterMs: 4 }))[1]).toBe("missed");
    expect(observed(of("C", { jitterMs: 4 }), 10)[1]).toBe("held");
  });

  test("is missed without any window", () => {
    expect(observed(of("F"))[1]).toBe("missed");
  });
});
