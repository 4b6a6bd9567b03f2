import { describe, expect, it } from "vitest";
import type { Design } from "../../src/coalescing/designs.ts";
import { accountOf, type Account } from "./account.ts";
import { DAMAGES } from "./damages.ts";
import { INVARIANTS } from "./invariants/table.ts";
import { sampledHistory } from "./platform-event.ts";
import { PlatformHistory } from "./platform-history.ts";
import { RecordedPlatform } from "./recorded-platform.ts";

/** A long history that gives every invariant an occasion: design A ticks for all, design E delays all alike. */
function happened(design: Design): PlatformHistory {
  const history = new PlatformHistory(new RecordedPlatform(design, 100));
  for (const event of sampledHistory(1_000, 1)) history.happen(event);
  history.settle();
  return history;
}

const ticking = happened("A");
const delaying = happened("E");

function firstBreach(name: string, account: Account): unknown {
  let broken: unknown;
  INVARIANTS[name]?.(account, (holds, because) => {
    if (!holds) broken ??= because();
  });
  return broken;
}

it("there is a damage for every invariant", () => {
  expect(Object.keys(DAMAGES).toSorted()).toEqual(Object.keys(INVARIANTS).toSorted());
});

describe.each(Object.keys(DAMAGES))("%s", (name) => {
  it("is not seen broken where it holds, and is where it does not", () => {
    const history = name === "delays" ? delaying : ticking;

    expect(firstBreach(name, accountOf(history))).toBeUndefined();
    expect(firstBreach(name, accountOf(history, DAMAGES[name]))).toBeDefined();
  });
});
