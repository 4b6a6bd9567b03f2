import fc from "fast-check";
import { expect, test } from "vitest";
import { HistogramRecorder } from "../../src/timing/histogram-recorder.ts";
import { SparseRecorder } from "../../src/timing/sparse-recorder.ts";

test("it counts what a recorder with all bins counts, and begins anew after each take", () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: -5, max: 60, noNaN: true })), (values) => {
      const [sparse, dense] = [new SparseRecorder(40), new HistogramRecorder(40)];
      for (const value of values) for (const recorder of [sparse, dense]) recorder.add(value);

      expect(sparse.take()).toEqual(dense.take());
      expect(sparse.take()).toEqual(dense.take());
    }),
  );
});
