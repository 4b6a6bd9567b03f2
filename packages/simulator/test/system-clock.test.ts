import { expect, it } from "vitest";
import { SYSTEM_CLOCK } from "../src/system-clock.ts";

function waited(delayMs: number): Promise<number> {
  const startMs = SYSTEM_CLOCK.nowMs();
  return new Promise((resolve) => {
    SYSTEM_CLOCK.after(delayMs, () => resolve(SYSTEM_CLOCK.nowMs() - startMs));
  });
}

it("tells the time of day", () => {
  expect(Math.abs(SYSTEM_CLOCK.nowMs() - Date.now())).toBeLessThan(1_000);
});

it.each([0, 0.4, 1.7, 10.5])("never runs earlier than asked for: %d ms", async (delayMs) => {
  expect(await waited(delayMs)).toBeGreaterThanOrEqual(delayMs);
});

it("does not run what was cancelled, and never runs before it has returned", async () => {
  const ran: string[] = [];
  const cancel = SYSTEM_CLOCK.after(0, () => ran.push("cancelled"));
  SYSTEM_CLOCK.after(0, () => ran.push("at once"));
  SYSTEM_CLOCK.after(30, () => ran.push("late"))();
  const before = [...ran];
  cancel();

  await waited(40);

  expect([before, ran]).toEqual([[], ["at once"]]);
});

it("waits longer than Node's longest timer instead of running at once", async () => {
  let ran = false;
  const cancel = SYSTEM_CLOCK.after(1e11, () => (ran = true));

  await waited(20);

  expect(ran).toBe(false);
  cancel();
});
