import { expect, test } from "vitest";
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
