import { expect, test } from "vitest";
import { patienceMs } from "../src/patience.ts";

test.each([
  [{}, 1250],
  [{ nominalWindowMs: 500 }, 5250],
  [{ effectWithinMs: 3000 }, 3250],
  [{ nominalWindowMs: 500, effectWithinMs: 3000 }, 5250],
])("nobody gives up on %j before every bound of the oracle is past: %d ms", (target, waitedMs) => {
  expect(patienceMs(target)).toBe(waitedMs);
});
