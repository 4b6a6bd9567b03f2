import { expect, test } from "vitest";
import { drawGuests } from "../../src/timetable/draw-guests.ts";

const STORM = { does: "login", sessions: 200, atSeconds: 5, withinSeconds: 10 } as const;

test("guests come at uniform instants of their time, in order, the same with the same seed", () => {
  const { atMs, does } = drawGuests(STORM, 7);

  expect(does).toBe("login");
  expect(atMs).toHaveLength(200);
  expect(atMs).toEqual(atMs.toSorted((one, other) => one - other));
  expect(Math.min(...atMs)).toBeGreaterThanOrEqual(5000);
  expect(Math.max(...atMs)).toBeLessThan(15_000);
  // Four standard errors of a share of 200.
  expect(Math.abs(atMs.filter((instant) => instant < 10_000).length - 100)).toBeLessThan(29);
  expect(drawGuests(STORM, 7).atMs).toEqual(atMs);
  expect(drawGuests(STORM, 8).atMs).not.toEqual(atMs);
});
