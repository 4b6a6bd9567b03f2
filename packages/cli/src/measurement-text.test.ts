import { checkSchema } from "@myrcc/contracts";
import { expect, test } from "vitest";
import { aMeasurement } from "../test/a-measurement.ts";
import { measurementText } from "./measurement-text.ts";

test("a measurement is told with its bounds", () => {
  expect(checkSchema("Measurement", aMeasurement()).ok).toBe(true);
  expect(measurementText(aMeasurement())).toBe(
    [
      "Istra 9.1.4 at http://127.0.0.1:8078: as agreed",
      "  because       the window is 99.98 to 100.02 ms (90 %), agreed are 100 ± 5 ms",
      "  design        A, one fixed-rate tick for all listeners; isolated changes are shown after 51.0 ms",
      "  window        100.00 ms (99.98 to 100.03), agreed 100 ms; period of snapshots",
      "  jitter        0.12 ms",
      "  drift         20.00 ppm (-80.00 to 120.00)",
      "  first change  51.00 ms (40.00 to 61.00)".replace("51.00", "shown after 51.00"),
      "  coalescing    at 1.0 changes per window 0.63 snapshots per change, theory 0.63",
      "  last states   0 of 150 (fewer than 2.4 %) lost",
      "  redundant     3 of 300 (0.2 to 2.9 %) snapshots",
      "  fan-out       first to last listener unknown: 3 samples, 8 are needed",
      "  RCC-COALESCE-8  held: isolated changes are shown after 51.0 ms",
      "  RCC-COALESCE-9  open: jitter of 0.12 ms, noise of 1.20 ms",
      "  instrument    null test 1.2 ms before and 1.2 ms after, control 1.2 ms (p99)",
      "                2 of 150 stimuli disturbed; changes known to 1.10 ms (1.00 to 1.20); phases of the stimuli even with p = 0.412",
    ].join("\n"),
  );
});

test("a void one gives its reasons and no figure of the platform", () => {
  const text = measurementText(
    aMeasurement({ verdict: { outcome: "void", because: "the null test is slow; this process stood still" } }),
  );

  expect(text).toMatch(/^Istra .*: void: the instrument was not good enough, so there is no verdict$/m);
  expect(text).toMatch(/^ {2}because {7}the null test is slow\n {2}because {7}this process stood still$/m);
  expect(text).not.toMatch(/window|design|99\.98/);
});

test("what is not known is said to be, and why", () => {
  const text = measurementText(
    aMeasurement({
      design: { name: "undetermined", candidates: ["A", "A′"], because: "noise" },
      window: { kind: "unknown", because: "7 snapshots, 50 are needed" },
    }),
  );

  expect(text).toContain("undetermined, one of A, A′; noise");
  expect(text).toContain("window        unknown: 7 snapshots, 50 are needed");
});

test("a ratio that theory does not explain is pointed at", () => {
  const [point] = aMeasurement().coalescing;
  const text = measurementText(
    aMeasurement({ coalescing: point === undefined ? [] : [{ ...point, ratio: 0.9, agrees: false }] }),
  );

  expect(text).toContain("0.90 snapshots per change, theory 0.63: they disagree");
});
