import { expect, test } from "vitest";
import { sideBySide } from "./side-by-side.ts";

test("works on so many at a time, and on all of them", async () => {
  let atOnce = 0;
  let most = 0;
  const done: number[] = [];

  await sideBySide([1, 2, 3, 4, 5], 2, async (item) => {
    atOnce += 1;
    most = Math.max(most, atOnce);
    await Promise.resolve();
    done.push(item);
    atOnce -= 1;
  });

  expect(most).toBe(2);
  expect(done.toSorted((one, other) => one - other)).toEqual([1, 2, 3, 4, 5]);
});

test("starts nothing more after a failure, and throws it when those under way have ended", async () => {
  const ended: number[] = [];

  const running = sideBySide([1, 2, 3, 4], 2, async (item) => {
    if (item === 1) throw new Error("one");
    await Promise.resolve();
    ended.push(item);
  });

  await expect(running).rejects.toThrow("one");
  expect(ended).toEqual([2]);
});
