import { shareInterval } from "@myrcc/oracle";
import { expect, test } from "vitest";
import { atRate, isKneeProfile, ladderOf, seedOf, type KneeProfile } from "../../src/knee/ladder.ts";
import { profileNames, readProfileFile } from "../../src/profile/profile-file.ts";
import { drawCalls } from "../../src/timetable/draw-calls.ts";

const SEARCHES = profileNames().map(readProfileFile).filter(isKneeProfile);

/** The one-sided normal quantile with which shares are judged. */
const Z = 1.645;

test("there is a search that is soon over, and one as strict as the domain asks for", () => {
  expect(SEARCHES.map(({ durationSeconds, name }) => [name, durationSeconds])).toEqual([
    ["knee", 120],
    ["knee-brisk", 8],
  ]);
  expect(readProfileFile("knee")).toMatchObject({
    slos: {
      drivenDelay: [{ quantile: 0.99, atMostMs: 200 }],
      answers: [{ quantile: 0.99, atMostMs: 500 }],
      lostFinals: 0,
      failedCallsShare: 0.001,
      placedShare: 0.99,
    },
    knee: { factor: 1.25, resolution: 0.05, repeats: 3 },
  });
});

test.each(SEARCHES.map((profile) => [profile.name, profile] as const))(
  "the lowest rung of %s has calls enough to meet its shares",
  (_, profile) => {
    const { failedCallsShare = 1, placedShare = 0 } = profile.slos ?? {};
    for (let repeat = 0; repeat < 20; repeat += 1) {
      const calls = callsOfLowestRung(profile, repeat);
      expect(shareInterval(0, calls, Z).high).toBeLessThanOrEqual(failedCallsShare);
      expect(shareInterval(calls, calls, Z).low).toBeGreaterThanOrEqual(placedShare);
    }
  },
);

function callsOfLowestRung(profile: KneeProfile, repeat: number): number {
  const { traffic } = atRate(profile, ladderOf(profile).fromCallsPerSecond);
  if (traffic === undefined) throw new Error("a search has traffic");
  return drawCalls(traffic, 1000 * profile.durationSeconds, seedOf(1, repeat)).length;
}
