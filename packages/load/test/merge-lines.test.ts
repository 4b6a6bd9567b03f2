import type { LoadLine } from "@myrcc/contracts";
import { HistogramRecorder, SparseRecorder } from "@myrcc/oracle";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mergeLines } from "../src/merge-lines.ts";

const RANGE_MS = 400;

function line(values: readonly number[], more: Partial<LoadLine> = {}): LoadLine {
  const recorder = new HistogramRecorder(RANGE_MS);
  for (const value of values) recorder.add(value);
  return {
    format: "myrcc-load-line/1",
    instance: "1",
    user: 1,
    sequence: 0,
    isLast: true,
    histograms: { interval: recorder.take() },
    counters: { frames: values.length },
    ...more,
  };
}

const textOf = (lines: readonly unknown[]): string => lines.map((entry) => `${JSON.stringify(entry)}\n`).join("");

test("lines of several users and processes add up to what one recorder would have counted", () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.integer({ min: 0, max: 500 })), { minLength: 1, maxLength: 8 }), (parts) => {
      const lines = parts.map((values, index) =>
        line(values, { instance: String(1 + (index % 2)), user: 1 + Math.floor(index / 2) }),
      );

      const merged = mergeLines(textOf(lines), lines.length, RANGE_MS);

      expect(merged.histograms.interval).toEqual(line(parts.flat()).histograms["interval"]);
      expect(merged.counters).toEqual({ frames: parts.flat().length });
      expect(merged).toMatchObject({ users: lines.length, gaps: [] });
    }),
  );
});

test("a quantity that only some runs have keeps the range of its own", () => {
  const recorder = new SparseRecorder(30_000);
  const lines = [1, 2].map((user) => {
    recorder.add(1000 * user);
    return line([1], { user, histograms: { guestReady: recorder.take() } });
  });

  expect(mergeLines(textOf(lines), 2, RANGE_MS).others["guestReady"]).toMatchObject({
    rangeMs: 30_000,
    count: 2,
    bins: [
      [10_000, 1],
      [20_000, 1],
    ],
  });
});

test("a quantity that nobody recorded is an empty histogram", () => {
  const merged = mergeLines(textOf([line([1])]), 1, RANGE_MS);

  expect(merged.histograms.bracket).toMatchObject({ count: 0, rangeMs: RANGE_MS, bins: [] });
});

test("what only some runs record adds up under its own name", () => {
  const [first, second] = [line([], {}), line([], { user: 2 })].map((entry, index) => ({
    ...entry,
    histograms: { "request:hold": line([index + 1]).histograms["interval"] },
  }));

  const { others } = mergeLines(textOf([first, second]), 2, RANGE_MS);

  expect(others).toEqual({ "request:hold": line([1, 2]).histograms["interval"] });
});

describe("a gap is noticed when", () => {
  test.each([
    [
      "a line is missing",
      textOf([line([1], { isLast: false }), line([2], { sequence: 2 })]),
      /user 1 of process 1 did not/,
    ],
    ["a user did not come to its end", textOf([line([1], { isLast: false })]), /user 1 of process 1 did not/],
    ["a line is cut off", textOf([line([1])]) + '{"format":"myrcc-load-l', /line 2 .* is damaged/],
    ["a line is something else", textOf([line([1]), { level: "info" }]), /line 2 .* is damaged/],
  ])("%s", (_, text, gap) => {
    expect(mergeLines(text, 1, RANGE_MS).gaps).toEqual([expect.stringMatching(gap)]);
  });

  test("a user said nothing at all", () => {
    expect(mergeLines(textOf([line([1])]), 2, RANGE_MS).gaps).toEqual(["1 of 2 virtual users told something"]);
  });
});
