import {
  checkSchema,
  Trouble,
  type ProfileFile,
  type ProfileSlos,
  type ProfileTraffic,
  type Target,
} from "@myrcc/contracts";
import { describe, expect, test } from "vitest";
import type { LoadProfile } from "../src/profile/load-profile.ts";
import { planLoad } from "../src/plan-load.ts";
import { fitProfile, needsOf, type Overrides } from "../src/profile/fit-profile.ts";
import { profileNames, readProfileFile } from "../src/profile/profile-file.ts";
import { requireCountable } from "../src/profile/require-countable.ts";

function target(extensions: number, maxConcurrentCalls: number, maxCallsPerSecond = 50, maxSessions?: number): Target {
  return {
    format: "myrcc-target/1",
    product: { name: "Istra", version: "9.1.4" },
    baseUrl: "http://127.0.0.1:8078",
    nominalWindowMs: 100,
    accounts: [{ login: "rcc-e1", enterprise: "e1", passwordEnv: "PASSWORD_E1" }],
    enterprises: [{ name: "e1", pool: Array.from({ length: extensions }, (_, index) => String(101 + index)) }],
    limits: { maxConcurrentCalls, maxCallsPerSecond, ...(maxSessions === undefined ? {} : { maxSessions }) },
  };
}

function wish(name: string, overrides: Overrides = {}): Parameters<typeof fitProfile>[0] {
  return { profile: readProfileFile(name), overrides, seed: 11 };
}

/** The most calls per second that a profile may ask for. */
const FULL: ProfileTraffic = {
  arrivals: { callsPerSecond: 1000 },
  ringing: { medianSeconds: 1, sigma: 0 },
  talking: { medianSeconds: 1, sigma: 0 },
};

function withTraffic(traffic: Partial<ProfileTraffic>, durationMs: number): Parameters<typeof fitProfile>[0] {
  return {
    profile: { ...readProfileFile("metrology"), traffic: { ...FULL, ...traffic } },
    overrides: { durationMs },
    seed: 11,
  };
}

function refusal(run: () => unknown): Trouble["detail"] {
  try {
    run();
  } catch (error) {
    if (error instanceof Trouble && error.code === "profile.too-large") return error.detail;
    throw error;
  }
  throw new Error("it was not refused");
}

test.each(profileNames())("%s fits a target that allows what it needs, whole", (name) => {
  const { callsAtOnce, callsPerSecond, extensions, sessions } = needsOf(wish(name));

  const fitted = fitProfile(wish(name), target(extensions, callsAtOnce, callsPerSecond, sessions));

  expect(fitted.traffic?.offered.share ?? 1).toBe(1);
  expect(fitted.calls + (fitted.traffic?.offered.peak ?? 0)).toBeLessThanOrEqual(callsAtOnce);
  expect(fitted.virtualUsers + (fitted.guests?.atMs.length ?? 0)).toBe(sessions);
});

test("an office is 150 calls at once, at ten times its pace", () => {
  const { callsAtOnce, extensions } = needsOf(wish("office"));
  const { traffic } = fitProfile(wish("office"), target(extensions, callsAtOnce));

  expect(traffic?.offered.callsPerSecond).toBeCloseTo(25 / 3, 9);
  // 0.83 calls/s of 8 s ringing and, of 78 %, 180 s talking.
  expect(traffic?.offered.callsAtOnce).toBeCloseTo(123.4, 0);
  expect(extensions).toBe(1000);
});

test("a fitted profile becomes a configuration that k6 takes", () => {
  const fitting = target(120, 60);
  const profile = fitProfile(wish("office", { calls: 40, durationMs: 10_000 }), fitting);

  const config = planLoad({
    target: fitting,
    profile,
    dialectProfile: "certify",
    seed: 11,
    lifelineUrl: "ws://127.0.0.1:1",
    summaryFile: "/tmp/summary.json",
  });

  expect(checkSchema("LoadConfig", config)).toMatchObject({ ok: true });
  expect(config.traffic?.calls.length).toBeGreaterThan(10);
  const driven = new Set(config.pairs.flatMap(({ caller, callee }) => [caller, callee]));
  const travelling = config.traffic?.calls.flatMap(({ caller, callee }) => [caller, callee]) ?? [];
  expect(travelling.filter((number) => driven.has(number))).toEqual([]);
});

describe("a profile that the target does not allow is refused with what would fit", () => {
  test("too many calls at once", () => {
    const { expected, found, mend } = refusal(() => fitProfile(wish("office"), target(60, 24)));

    expect(expected).toContain("at most 24 calls at once (limits.maxConcurrentCalls of the target allows no more)");
    expect(found).toMatch(/^\d{3} calls at once, and 8\.33 calls per second \(123 at once on average\)$/);
    expect(mend).toMatch(/^Make it smaller: --calls 24 leaves \d(\.\d)? % of its traffic\./);
    const { calls, traffic } = fitProfile(wish("office", { calls: 24 }), target(60, 24));
    expect(traffic?.timetable.calls.length).toBeGreaterThan(50);
    expect(calls + 2 * (traffic?.timetable.callsAtOncePerUser ?? Infinity)).toBeLessThanOrEqual(24);
  });

  test("too few extensions", () => {
    const { expected, mend } = refusal(() => fitProfile(wish("smoke"), target(11, 24)));

    expect(expected).toContain("at most 5 calls at once (the pool has extensions for no more)");
    expect(mend).toContain("--calls 5.");
    expect(fitProfile(wish("smoke", { calls: 5 }), target(11, 24))).toMatchObject({ calls: 5, virtualUsers: 2 });
  });

  test("too many calls per second", () => {
    const { extensions, callsAtOnce } = needsOf(wish("office"));

    const { expected, found, mend } = refusal(() => fitProfile(wish("office"), target(extensions, callsAtOnce, 5)));

    expect(expected).toContain("and 5 calls per second");
    expect(found).toContain("8.33 calls per second");
    expect(mend).toContain("leaves 48 % of its traffic");
  });

  test("too few calls for the driven ones and one of each session", () => {
    const { mend } = refusal(() => fitProfile(wish("office"), target(60, 5)));

    expect(mend).toContain("--sessions 2 and fewer drivenCalls");
  });

  test("more calls than are allowed, asked for by hand", () => {
    expect(refusal(() => fitProfile(wish("office", { calls: 25 }), target(60, 24))).found).toBe("--calls 25");
  });
});

describe("traffic that no memory holds is refused before it is drawn", () => {
  const DAY_MS = 86_400_000;

  test("by what a target needs and by what fits one", () => {
    const { expected, found, mend } = refusal(() => needsOf(withTraffic({}, DAY_MS)));

    expect(expected).toBe("at most 2000000 calls in one run");
    expect(found).toBe("some 86400000: 1000 calls per second at the most for 86400 s");
    expect(mend).toContain("--duration");
    expect(refusal(() => fitProfile(withTraffic({}, DAY_MS), target(60, 24))).found).toBe(found);
  });

  test.each<[string, Partial<ProfileTraffic>, number, number]>([
    ["by its rate", {}, 2001, 2_001_000],
    ["at its highest on the ramp", { ramp: [{ atSeconds: 1, share: 10 }] }, 201, 2_010_000],
    ["of an office", { arrivals: { users: 36_000, callsPerUserPerHour: 100 } }, 2001, 2_001_000],
    ["compressed", { compression: 100 }, 21, 2_100_000],
  ])("%s", (_, traffic, seconds, calls) => {
    expect(refusal(() => needsOf(withTraffic(traffic, 1000 * seconds))).found).toContain(`some ${calls}: `);
  });

  test("but not a single call of two million", () => {
    expect(() => requireCountable({ name: "mine", traffic: FULL }, 2_000_000)).not.toThrow();
  });
});

describe("no more sessions than the target allows", () => {
  test("of guests, ten in all when it says nothing", () => {
    const { expected, found, mend } = refusal(() => fitProfile(wish("storm-login"), target(60, 24)));

    expect(expected).toContain("at most 10 sessions at once (limits.maxSessions");
    expect(found).toBe("2 sessions and 200 guests");
    expect(mend).toContain("limits.maxSessions: 202");
    expect(refusal(() => fitProfile(wish("storm-reconnect"), target(60, 24, 50, 201))).found).toContain("200 guests");
    expect(fitProfile(wish("storm-reconnect"), target(60, 24, 50, 202)).guests?.atMs).toHaveLength(200);
  });

  test("of those that are asked for by hand", () => {
    const { found, mend } = refusal(() => fitProfile(wish("smoke", { sessions: 11 }), target(60, 24)));

    expect(found).toBe("11 sessions");
    expect(mend).toContain("--sessions 10.");
    expect(fitProfile(wish("smoke", { sessions: 10 }), target(60, 24)).virtualUsers).toBe(10);
  });
});

test.each([
  ["storm-login", 14_900, "15 s, when the last session comes"],
  ["storm-answer", 10_000, "10 s, the moment of answer"],
  ["storm-hang-up", 18_000, "18 s, the moment of hangUp"],
])("%s of %d ms is over before all of it comes, and refused", (name, durationMs, expected) => {
  const wanted = wish(name, { durationMs });
  const { callsAtOnce, callsPerSecond, extensions, sessions } = needsOf(wanted);

  expect(() => fitProfile(wanted, target(extensions, callsAtOnce, callsPerSecond, sessions))).toThrow(
    expect.objectContaining({
      code: "flag.invalid",
      detail: expect.objectContaining({ expected: `a measured time of more than ${expected}` }),
    }),
  );
});

test("guests are refused beside lines that rest for longer than a guest's news are waited for", () => {
  const guests = { does: "login" as const, sessions: 2, atSeconds: 1, withinSeconds: 1 };
  const gapWindows = { min: 1, max: 1 };
  const fit = (restWindows: number): unknown => {
    const stimulus = { gapWindows, trainWindows: gapWindows, restWindows: { min: 2, max: restWindows } };
    return fitProfile(
      { ...wish("metrology"), profile: { ...readProfileFile("metrology"), guests, stimulus } },
      target(60, 24),
    );
  };

  expect(fit(29)).toMatchObject({ name: "metrology" });
  expect(() => fit(30)).toThrow(expect.objectContaining({ code: "profile.invalid" }));
});

test("all guests of a storm of logins are drawn", () => {
  expect(fitProfile(wish("storm-login", { durationMs: 30_000 }), target(60, 24, 50, 202)).guests?.atMs).toHaveLength(
    200,
  );
});

test("duration and sessions are those of the command where it names them", () => {
  const fitted = fitProfile(wish("fanout", { durationMs: 3000, sessions: 6, calls: 30 }), target(100, 30));

  expect(fitted).toMatchObject({ measuredMs: 3000, virtualUsers: 6, calls: 6, listenersPerSession: 5 });
  expect(fitProfile(wish("fanout", { listeners: 50, calls: 30 }), target(100, 30)).listenersPerSession).toBe(50);
  const users = new Set(fitted.traffic?.timetable.calls.map(({ user }) => user));
  expect([...users].every((user) => user >= 1 && user <= 6)).toBe(true);
  expect(fitted.traffic?.timetable.calls.every(({ placeMs }) => placeMs < 3000)).toBe(true);
});

describe("an objective beyond the bins of the figures that it is about is refused", () => {
  test.each([
    ["a driven delay", { slos: { drivenDelay: delay(401) } }, { slos: { drivenDelay: delay(400) } }],
    ["a single delay", { slos: { singleDelay: delay(401) } }, { slos: { singleDelay: delay(400) } }],
    ["a delay of a recovery", recovery(30_001), recovery(30_000)],
  ])("%s", (_, beyond, within) => {
    expect(() => aSmoke(beyond)).toThrow(expect.objectContaining({ code: "profile.invalid" }));
    expect(aSmoke(within)).toMatchObject(within);
  });

  test("where the bins of a wider window reach further", () => {
    expect(aSmoke({ slos: { drivenDelay: delay(800) } }, 200).slos?.drivenDelay).toEqual(delay(800));
    expect(() => aSmoke({ slos: { drivenDelay: delay(801) } }, 200)).toThrow(
      expect.objectContaining({ detail: expect.objectContaining({ expected: expect.stringContaining("800 ms") }) }),
    );
  });
});

test("a recovery that could not be seen within the measured time is refused", () => {
  // Sixteen seconds and five, three buckets of a second, and one in which the overload may end.
  expect(recovering(25_000).recovery?.buckets).toBe(3);
  expect(() => recovering(24_999)).toThrow(expect.objectContaining({ code: "flag.invalid" }));
});

function recovering(durationMs: number): LoadProfile {
  const asked = wish("overload-recovery", { durationMs });
  const { callsAtOnce, callsPerSecond, extensions } = needsOf(asked);
  return fitProfile(asked, target(extensions, callsAtOnce, callsPerSecond));
}

/** A smoke otherwise, for that window. */
function aSmoke(more: Partial<ProfileFile>, nominalWindowMs = 100): LoadProfile {
  return fitProfile(
    { ...wish("smoke"), profile: { ...readProfileFile("smoke"), ...more } },
    { ...target(60, 24), nominalWindowMs },
  );
}

function delay(atMostMs: number): NonNullable<ProfileSlos["drivenDelay"]> {
  return [{ quantile: 0.9, atMostMs }];
}

function recovery(atMostMs: number): Partial<ProfileFile> {
  return {
    recovery: { overloadEndsAtSeconds: 1, withinSeconds: 2, buckets: 3, drivenDelay: { quantile: 0.9, atMostMs } },
  };
}
