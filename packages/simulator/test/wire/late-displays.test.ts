import { describe, expect, it } from "vitest";
import type { Leg } from "../../src/engine/leg.ts";
import { LateDisplays } from "../../src/wire/late-displays.ts";
import { inWholeSeconds } from "../../src/wire/modification-times.ts";
import type { Display } from "../../src/world/world-directory.ts";
import { ManualClock } from "../manual-clock.ts";

const START_MS = 1_000_400;
const DISPLAY: Display = {
  number: "102",
  label: "Bob",
  photo: "http://127.0.0.1/bob.png",
  externalNumber: "+33199000102",
};
const NOTHING = { number: "102", label: "", photo: "", externalNumber: "" };
const LEG: Leg = {
  id: -1001,
  call: 1,
  party: { kind: "extension", id: "a" },
  facing: { kind: "extension", id: "b" },
  hidden: false,
  incoming: false,
  state: "prompting",
  cause: "causeNormal",
  conference: false,
  actions: [],
  createdMs: START_MS,
  modifiedMs: START_MS,
  talkingMs: undefined,
};

interface Stage {
  readonly clock: ManualClock;
  readonly late: LateDisplays;
  readonly found: number[];
}

/** Two lines that begin at once. */
function stage(): Stage {
  const clock = new ManualClock(START_MS);
  const late = new LateDisplays(clock);
  const found: number[] = [];
  for (const line of [-1001, -1002]) late.begin(line, () => found.push(line));
  return { clock, late, found };
}

describe("a late display (C-47)", () => {
  it("shows the number at first, and the rest when it has been looked up, which is told", () => {
    const { clock, late, found } = stage();
    clock.advance(149);
    const before = [late.shown(DISPLAY, -1001), found.length];

    clock.advance(1);

    expect(before).toEqual([NOTHING, 0]);
    expect([late.shown(DISPLAY, -1001), found]).toEqual([DISPLAY, [-1001, -1002]]);
  });

  it("modifies every second line, until that changes by itself", () => {
    const { clock, late } = stage();

    clock.advance(150);

    expect(late.seen(LEG).modifiedMs).toBe(START_MS + 150);
    expect(late.seen({ ...LEG, id: -1002 }).modifiedMs).toBe(START_MS);
    expect(late.seen({ ...LEG, modifiedMs: START_MS + 200 }).modifiedMs).toBe(START_MS + 200);
  });

  it("is looked up once for each line, and not for one that is over or when the platform closes", () => {
    const { clock, late, found } = stage();
    late.begin(-1001, () => found.push(0));
    late.begin(-1003, () => found.push(-1003));
    late.end(-1002);
    late.forget(-1003);

    clock.advance(1_000);

    expect([found, late.shown(DISPLAY, -1002)]).toEqual([[-1001], NOTHING]);
    const { clock: other, late: closed } = stage();
    closed.close();
    expect(other.pending).toBe(0);
  });
});

it("times in whole seconds are never before the line began or talked (D-3)", () => {
  const modified = [{}, { modifiedMs: 1_002_900 }, { talkingMs: 1_001_300, modifiedMs: 1_001_900 }].map(
    (members) => inWholeSeconds({ ...LEG, ...members }).modifiedMs,
  );

  expect(modified).toEqual([START_MS, 1_002_000, 1_001_300]);
});
