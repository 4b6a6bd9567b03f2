import type { ProfileSlos, SloResult } from "@myrcc/contracts";
import { describe, expect, test } from "vitest";
import { judgeSlos } from "../../src/timing/judge-slos.ts";
import { loadTroubles } from "../../src/timing/load-troubles.ts";
import { syntheticRun } from "./synthetic-run.ts";

const SOUND = syntheticRun({ design: "C", windowMs: 100, lines: 2, seed: 1 });

test("a sound run has none", () => {
  expect(loadTroubles(SOUND)).toEqual([]);
});

test.each([
  ["sockets_lost", "2 WebSocket(s) to the platform ended before"],
  ["calls_refused", "2 call(s) were refused"],
  ["changes_refused", "2 hold or unhold request(s) on lines of the run were refused"],
  ["changes_failed", "2 hold or unhold request(s) got no answer"],
  ["disconnects_refused", "2 disconnect(s) of calls of the run were refused"],
  ["reads_failed", "2 read(s) of the lines gave no list"],
  ["finals_changed_otherwise", "2 line(s) ended in another state"],
  ["finals_late", "2 last state(s) were pushed only after"],
  ["traffic_refused", "2 call(s) of the timetable were refused"],
  ["traffic_blocked", "2 call(s) of the timetable could not be placed"],
  ["traffic_unanswered", "2 call(s) of the timetable were answered and did not talk in time"],
  ["traffic_broken", "2 call(s) of the timetable ended by themselves"],
  ["traffic_changes_refused", "2 request(s) on lines of the timetable's calls were refused"],
  ["lines_left", "2 line(s) could not be ended"],
])("%s", (name, trouble) => {
  const troubles = loadTroubles({ ...SOUND, counters: { ...SOUND.counters, [name]: 2 } });

  expect(troubles).toEqual([expect.stringContaining(`under load, ${trouble}`)]);
});

test("calls that were accepted and never talked, apart from those that were refused", () => {
  const calls = { planned: 24, established: 21 };

  expect(loadTroubles({ ...SOUND, calls, counters: { calls_refused: 1 } })).toEqual([
    "under load, 1 call(s) were refused",
    "under load, 2 call(s) were not talking in time",
  ]);
});

describe("what an objective allows", () => {
  test.each([
    ["traffic_refused", { failedCallsShare: 0.01 }],
    ["traffic_unanswered", { failedCallsShare: 0.01 }],
    ["traffic_broken", { failedCallsShare: 0.01 }],
    ["traffic_refused", { placedShare: 0.99 }],
    ["traffic_blocked", { placedShare: 0.99 }],
  ])("is no trouble while it is met: %s, %j", (counter, slos) => {
    expect(allowing(slos, counter, 1)).toEqual([]);
    expect(allowing(slos, counter, 10)).toHaveLength(1);
    expect(allowing(slos, counter, 100)).toHaveLength(1);
  });

  test.each([
    ["traffic_blocked", { failedCallsShare: 0.01 }],
    ["traffic_unanswered", { placedShare: 0.99 }],
    ["traffic_broken", { placedShare: 0.99 }],
    ["traffic_changes_refused", { failedCallsShare: 0.01, placedShare: 0.99 }],
    ["lines_left", { failedCallsShare: 0.01, placedShare: 0.99 }],
  ])("is not what it does not count: %s, %j", (counter, slos) => {
    expect(allowing(slos, counter, 1)).toHaveLength(1);
  });

  test("is nothing in a void run", () => {
    const slos: SloResult[] = [
      { name: "failed calls", unit: "share", side: "at-most", limit: 0.01, samples: 1000, decision: "undecided" },
    ];

    expect(loadTroubles({ ...SOUND, counters: { traffic_refused: 1 }, slos })).toHaveLength(1);
  });
});

/** Troubles of a run of a thousand calls with those objectives, of which so many are counted there. */
function allowing(slos: ProfileSlos, counter: string, count: number): string[] {
  const refused = counter === "traffic_refused" ? count : 0;
  const unanswered = counter === "traffic_unanswered" ? count : 0;
  const blocked = counter === "traffic_blocked" ? count : 0;
  const placed = 1000 - refused - blocked;
  const calls = { planned: 1000, placed, refused, late: 0, blocked, answered: 0, unanswered, ended: 0 };
  const { delayLower, delayUpper } = SOUND;
  const timetable = { callsPerSecond: 1, callsAtOnce: 1, share: 1, laidOut: 1000, postponed: 0, peak: 1 };
  const changes = { planned: 0, accepted: 0, refused: 0 };
  const traffic = { timetable, calls, changes, delayLower, delayUpper };
  const run = { ...SOUND, counters: { ...SOUND.counters, [counter]: count }, traffic };
  return loadTroubles({ ...run, slos: judgeSlos(slos, run) });
}
