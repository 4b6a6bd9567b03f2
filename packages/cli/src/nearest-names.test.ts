import { FAULTS } from "@myrcc/simulator";
import { expect, test } from "vitest";
import { nearestNames } from "./nearest-names.ts";

const names = Object.keys(FAULTS);

test.each([
  ["window-251", "window-250"],
  ["unhold-ignore", "unhold-ignored"],
  ["Token_Not_Checked", "token-not-checked"],
  ["listener-served-deleted", "deleted-listener-served"],
])("%s is nearest to %s", (text, name) => {
  expect(nearestNames(text, names)[0]).toBe(name);
});

test("a part of names finds those that have it", () => {
  expect(nearestNames("password", names).every((name) => name.includes("password"))).toBe(true);
});

test("there are as many as are asked for, whatever the text is", () => {
  expect(nearestNames("", names)).toHaveLength(3);
  expect(nearestNames("☎", names, 2)).toHaveLength(2);
  expect(nearestNames("a", [])).toEqual([]);
});
