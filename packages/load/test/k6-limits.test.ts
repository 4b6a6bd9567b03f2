import { expect, test } from "vitest";
import { longestMs, thresholdsFor } from "../src/scripts/k6-limits.ts";
import { aLoadConfig } from "./a-load-config.ts";

const CONFIG = aLoadConfig(60_000);

test("a line that changes all the time is told of in a quarter of the windows at least", () => {
  expect(thresholdsFor(CONFIG)["rcc_snapshots"]).toEqual(["count>150"]);
});

test("one that rests between single changes is told of at all", () => {
  expect(thresholdsFor({ ...CONFIG, firstChanges: true })["rcc_snapshots"]).toEqual(["count>0"]);
});

test("nothing may be refused, lost, out of order or left behind", () => {
  const { rcc_snapshots, rcc_finals_checked, rcc_changes_late, rcc_interval_violations, ...others } =
    thresholdsFor(CONFIG);

  expect([rcc_finals_checked, rcc_changes_late, rcc_interval_violations]).toEqual([
    ["count>0"],
    ["count<30"],
    ["count<30"],
  ]);
  expect(rcc_snapshots).toEqual(["count>150"]);
  expect(Object.keys(others)).toEqual(
    expect.arrayContaining(["rcc_sockets_lost", "rcc_calls_refused", "rcc_snapshots_older", "rcc_lines_left"]),
  );
  for (const limits of Object.values(others)) expect(limits).toEqual(["count==0"]);
});

test("no guest may fail, be told nothing, or be lost", () => {
  const none = ["count==0"];

  expect(thresholdsFor(CONFIG)).toMatchObject({
    rcc_guests_failed: none,
    rcc_guests_silent: none,
    rcc_guests_lost: none,
  });
});

test("guests take time to be let go of", () => {
  const guests = { does: "login" as const, atMs: Array.from({ length: 200 }, (_, index) => index) };

  expect(longestMs({ ...CONFIG, guests })).toBe(longestMs(CONFIG) + 20_000);
});
