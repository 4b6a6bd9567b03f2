import { expect, test } from "vitest";
import { createEpochClock } from "../../src/timing/epoch-clock.ts";

test("the clock keeps the tightest of its stamps, however late the others were shown", () => {
  let elapsedMs = 0;
  const clock = createEpochClock(() => elapsedMs);
  elapsedMs = 10;
  clock.tighten(1_000_000 + 10 - 3);
  elapsedMs = 20;
  clock.tighten(1_000_000 + 20 - 0.002);
  elapsedMs = 30;
  clock.tighten(1_000_000 + 30 - 250);

  expect(clock.nowMs()).toBeCloseTo(1_000_030 - 0.002, 6);
});
