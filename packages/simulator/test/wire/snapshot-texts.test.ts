import { expect, it } from "vitest";
import type { Leg } from "../../src/engine/leg.ts";
import { SnapshotTexts } from "../../src/wire/snapshot-texts.ts";

const LEG: Leg = {
  id: -1001,
  call: 1,
  party: { kind: "extension", id: "a" },
  facing: { kind: "number", number: "+33199000001" },
  hidden: false,
  incoming: false,
  state: "talking",
  cause: "causeNormal",
  conference: false,
  actions: [],
  createdMs: 0,
  modifiedMs: 0,
  talkingMs: 0,
};

it("a leg is written once, a changed one anew, and one that was forgotten too", () => {
  const texts = new SnapshotTexts();
  let written = 0;
  const write = (): string => String((written += 1));
  expect([texts.of(LEG, write), texts.of(LEG, write)]).toEqual(["1", "1"]);
  const held: Leg = { ...LEG, state: "held" };
  expect([texts.of(held, write), texts.of(held, write)]).toEqual(["2", "2"]);
  texts.forget(LEG.id);
  expect(texts.of(held, write)).toBe("3");
});
