import { describe, expect, it } from "vitest";
import { Lateness } from "../../src/control/lateness.ts";

describe("the lateness of frames", () => {
  it("is told by count, mean, median, 99th percentile and maximum", () => {
    const lateness = new Lateness();
    for (let lateMs = 1; lateMs <= 100; lateMs += 1) lateness.frame(lateMs);

    const { frames } = lateness.figures;
    lateness.close();

    expect(frames.count).toBe(100);
    expect(frames.maxMs).toBeCloseTo(100, 0);
    expect(frames.p99Ms).toBeCloseTo(99, 0);
    expect(frames.p50Ms).toBeCloseTo(50, 0);
    expect(frames.meanMs).toBeCloseTo(50.5, 0);
  });

  it("is zero as long as there was none", () => {
    const lateness = new Lateness();

    const { frames } = lateness.figures;
    lateness.close();

    expect(frames).toEqual({ count: 0, meanMs: 0, p50Ms: 0, p99Ms: 0, maxMs: 0 });
  });

  it("keeps fractions of a millisecond, and takes what left early for what left in time", () => {
    const lateness = new Lateness();
    for (const lateMs of [-0.2, 0.25, 0.25]) lateness.frame(lateMs);

    const { frames } = lateness.figures;
    lateness.close();

    expect(frames.p50Ms).toBeCloseTo(0.25, 2);
    expect(frames.meanMs).toBeCloseTo(0.5 / 3, 2);
  });
});
