import { Trouble } from "@myrcc/contracts";
import { describe, expect, test } from "vitest";
import { parseProfile, profileNames, readProfileFile } from "../src/profile/profile-file.ts";

test.each(profileNames())("%s comes with the harness under its own name, with what it is for", (name) => {
  expect(readProfileFile(name)).toMatchObject({ name, purpose: expect.stringMatching(/\.$/) });
});

test("what certify runs is a profile too", () => {
  expect(readProfileFile("smoke")).toEqual({
    format: "myrcc-profile/1",
    name: "smoke",
    purpose: expect.any(String),
    durationSeconds: 10,
    sessions: 2,
    listenersPerSession: 2,
    drivenCalls: 24,
  });
});

const HEAD = "format: myrcc-profile/1\nname: mine\ndurationSeconds: 60\nsessions: 2\ndrivenCalls: 4\n";
const TRAFFIC = [
  "traffic:",
  "  arrivals: { callsPerSecond: 2 }",
  "  ringing: { medianSeconds: 2, sigma: 0.3 }",
  "  talking: { medianSeconds: 5, sigma: 0.5 }",
  "",
].join("\n");

test("a file of one's own", () => {
  expect(parseProfile(HEAD + TRAFFIC, "mine.yaml").traffic?.arrivals).toEqual({ callsPerSecond: 2 });
});

/** A defect, the file with it, where it is, and a word of what is expected there. */
const DEFECTS: readonly (readonly [string, string, string, string])[] = [
  ["no YAML", `${HEAD}seed: [`, ":6:", "well-formed YAML"],
  ["another format", HEAD.replace("profile/1", "profile/2"), ":1:9, at /format", "myrcc-profile/1"],
  ["a misspelt member", HEAD.replace("drivenCalls", "drivenCall"), ":5:1, at /", "drivenCall"],
  ["a time as text", HEAD.replace("60", "1m"), ":3:18, at /durationSeconds", "number"],
  ["a name for no folder", HEAD.replace("mine", "My profile"), ":2:7, at /name", "A word"],
  ["no seed", `${HEAD}seed: -1\n`, ":6:7, at /seed", ">= 0"],
  ["more sessions than calls", HEAD.replace("sessions: 2", "sessions: 5"), ":4:11, at /sessions", "which are 4"],
  [
    "rests without an end",
    `${HEAD}stimulus: { gapWindows: { min: 1, max: 1 }, trainWindows: { min: 1, max: 2 }, restWindows: { min: 1, max: 3 } }\n`,
    "at /stimulus/restWindows/min",
    "two windows",
  ],
  [
    "a range that ends before it begins",
    `${HEAD}stimulus: { gapWindows: { min: 2, max: 1 }, trainWindows: { min: 1, max: 2 }, restWindows: { min: 3, max: 3 } }\n`,
    "at /stimulus/gapWindows/max",
    "2 at least",
  ],
  ["no talking time", HEAD + TRAFFIC.replace(/ {2}talking.*\n/, ""), ":7:3, at /traffic", "'talking'"],
  ["no median", HEAD + TRAFFIC.replace("5, sigma", "0, sigma"), ":9:29, at /traffic/talking/medianSeconds", "> 0"],
  [
    "two rates",
    HEAD + TRAFFIC.replace("Second: 2", "Second: 2, users: 10"),
    ":7:13, at /traffic/arrivals",
    "either callsPerSecond, or users",
  ],
  [
    "half a rate",
    HEAD + TRAFFIC.replace("callsPerSecond: 2", "users: 10"),
    ":7:13, at /traffic/arrivals",
    "either callsPerSecond, or users",
  ],
  [
    "a ramp that goes back",
    `${HEAD}${TRAFFIC}  ramp: [{ atSeconds: 5, share: 1 }, { atSeconds: 5, share: 2 }]\n`,
    ":10:51, at /traffic/ramp/1/atSeconds",
    "after 5 s",
  ],
  ["no objective at all", `${HEAD}slos: {}\n`, "at /slos", "fewer than 1"],
  [
    "an objective without a limit",
    `${HEAD}slos: { drivenDelay: [{ quantile: 0.99 }] }\n`,
    "at /slos/drivenDelay/0",
    "'atMostMs'",
  ],
  ["a limit of nothing", `${HEAD}slos: { placedShare: 0 }\n`, "at /slos/placedShare", "> 0"],
  ["calls that there are none of", `${HEAD}slos: { failedCallsShare: 0.01 }\n`, "at /slos/failedCallsShare", "traffic"],
  [
    "a recovery from nothing",
    `${HEAD}${TRAFFIC}recovery: { overloadEndsAtSeconds: 9, withinSeconds: 5, buckets: 3, drivenDelay: { quantile: 0.9, atMostMs: 150 } }\n`,
    "at /recovery",
    "with a ramp",
  ],
  [
    "a ladder without objectives",
    `${HEAD}${TRAFFIC}knee: { fromCallsPerSecond: 1, toCallsPerSecond: 9 }\n`,
    "at /knee",
    "slos in the profile",
  ],
  [
    "a ladder of nothing",
    `${HEAD}slos: { lostFinals: 0 }\nknee: { fromCallsPerSecond: 1, toCallsPerSecond: 9 }\n`,
    "at /knee",
    "callsPerSecond",
  ],
  [
    "a ladder downwards",
    `${HEAD}${TRAFFIC}slos: { lostFinals: 0 }\nknee: { fromCallsPerSecond: 9, toCallsPerSecond: 1 }\n`,
    "at /knee/toCallsPerSecond",
    "9 at least",
  ],
  [
    "answers to no request",
    `${HEAD}${TRAFFIC}slos: { answers: [{ action: place_call, quantile: 0.99, atMostMs: 50 }] }\n`,
    "at /slos/answers/0/action",
    "place-call",
  ],
  [
    "a rung that is compressed",
    `${HEAD}${TRAFFIC}  compression: 10\nslos: { lostFinals: 0 }\nknee: { fromCallsPerSecond: 1, toCallsPerSecond: 9 }\n`,
    "at /traffic/compression",
    "the rate of a rung",
  ],
  [
    "a rung with a ramp",
    `${HEAD}${TRAFFIC}  ramp: [{ atSeconds: 5, share: 2 }]\nslos: { lostFinals: 0 }\nknee: { fromCallsPerSecond: 1, toCallsPerSecond: 9 }\n`,
    "at /traffic/ramp",
    "the rate of a rung",
  ],
  [
    "answers that nobody times",
    `${HEAD}slos: { answers: [{ quantile: 0.99, atMostMs: 50 }] }\n`,
    "at /slos/answers",
    "traffic",
  ],
];

describe("a file is refused at its place", () => {
  test.each(DEFECTS)("%s", (_, text, place, expected) => {
    const { code, detail } = troubleOf(() => parseProfile(text, "mine.yaml"));

    expect(code).toBe("profile.invalid");
    expect(detail.where).toMatch(/^mine\.yaml:\d/);
    expect(detail.where).toContain(place);
    expect(detail.expected).toContain(expected);
    expect(detail.mend).toContain("packages/load/profiles/");
  });
});

test("a name that is none is told with those that exist", () => {
  const { code, detail } = troubleOf(() => readProfileFile("ofice"));

  expect(code).toBe("file.unreadable");
  expect(detail.expected).toContain("office, overload-recovery, smoke");
});

function troubleOf(run: () => unknown): Trouble {
  try {
    run();
  } catch (error) {
    if (error instanceof Trouble) return error;
    throw error;
  }
  throw new Error("there was no trouble");
}
