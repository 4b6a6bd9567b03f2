import { expect, it } from "vitest";
import { Calls } from "../../src/engine/calls.ts";
import type { Leg } from "../../src/engine/leg.ts";

const LEG: Leg = {
  id: -1001,
  call: 1,
  party: { kind: "extension", id: "11" },
  hidden: false,
  incoming: false,
  state: "talking",
  cause: "causeNormal",
  conference: false,
  facing: { kind: "extension", id: "12" },
  actions: [],
  createdMs: 0,
  modifiedMs: 0,
  talkingMs: 0,
};

it("a leg that moves to another call is listed there alone", () => {
  const calls = new Calls();
  calls.apply([LEG]);

  calls.apply([{ ...LEG, call: 2 }]);

  expect([[...calls.liveOfCall(1)].length, [...calls.liveOfCall(2)].length]).toEqual([0, 1]);
});

it("a dropped leg can be read, but is not listed among the live ones", () => {
  const calls = new Calls();
  calls.apply([LEG]);

  calls.apply([{ ...LEG, state: "dropped" }]);

  expect(calls.leg(-1001)?.state).toBe("dropped");
  expect([[...calls.liveOfCall(1)].length, [...calls.liveOfExtension("11")].length]).toEqual([0, 0]);
});

it("an id is not given again, even when its leg is forgotten", () => {
  const calls = new Calls();
  calls.apply([LEG]);

  calls.forget(-1001);

  expect(calls.nextLegId).toBe(-1002);
});

it("a dropped leg that lives again, as faults may have it, is listed until it is forgotten", () => {
  const calls = new Calls();
  calls.apply([LEG]);
  calls.apply([{ ...LEG, state: "dropped" }]);

  calls.apply([{ ...LEG, state: "held" }]);
  expect([[...calls.liveOfCall(1)].length, [...calls.liveOfExtension("11")].length]).toEqual([1, 1]);

  calls.forget(-1001);
  calls.apply([{ ...LEG, id: -1002 }]);
  expect([...calls.liveOfExtension("11")].map(({ id }) => id)).toEqual([-1002]);
});
