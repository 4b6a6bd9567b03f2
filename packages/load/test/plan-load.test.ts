import { checkSchema, type Target } from "@myrcc/contracts";
import { expect, test } from "vitest";
import { aLoadConfig } from "./a-load-config.ts";
import { planLoad, whyFewerCalls, type LoadPlan } from "../src/plan-load.ts";
import { SMOKE } from "../src/profile/smoke.ts";
import { Tally } from "../src/user/tally.ts";

const TARGET: Target = {
  format: "myrcc-target/1",
  product: { name: "Istra", version: "9.1.4" },
  baseUrl: "http://127.0.0.1:8078/",
  nominalWindowMs: 100,
  accounts: [
    { login: "rcc-e2", enterprise: "e2", passwordEnv: "PASSWORD_E2" },
    { login: "rcc-e1", enterprise: "e1", passwordEnv: "PASSWORD_E1" },
  ],
  enterprises: [{ name: "e1", pool: Array.from({ length: 60 }, (_, index) => String(101 + index)) }],
};

function plan(target: Partial<Target>, more: Partial<LoadPlan> = {}): ReturnType<typeof planLoad> {
  return planLoad({
    target: { ...TARGET, ...target },
    profile: SMOKE,
    dialectProfile: "certify",
    seed: 1,
    lifelineUrl: "ws://127.0.0.1:1",
    summaryFile: "/tmp/summary.json",
    ...more,
  });
}

test("smoke makes 24 calls between neighbours of the pool, on an account of its enterprise", () => {
  const config = plan({});

  expect(checkSchema("LoadConfig", config)).toMatchObject({ ok: true });
  expect(config.pairs).toHaveLength(24);
  expect(config.pairs.slice(0, 2)).toEqual([
    { caller: "101", callee: "102" },
    { caller: "103", callee: "104" },
  ]);
  expect(config).toMatchObject({ login: "rcc-e1", passwordEnv: "PASSWORD_E1", baseUrl: "http://127.0.0.1:8078" });
});

test.each<[string, Partial<Target>, number]>([
  ["the pool", { enterprises: [{ name: "e1", pool: ["101", "102", "103", "104", "105"] }] }, 2],
  ["the limit of calls", { limits: { maxConcurrentCalls: 3, maxCallsPerSecond: 50 } }, 3],
])("no more calls than %s allows", (_, target, calls) => {
  expect(plan(target).pairs).toHaveLength(calls);
});

test.each<[Partial<Target>, string | undefined]>([
  [{}, undefined],
  [{ limits: { maxConcurrentCalls: 24, maxCallsPerSecond: 50 } }, undefined],
  [
    { limits: { maxConcurrentCalls: 23, maxCallsPerSecond: 50 } },
    "23 calls instead of 24: limits.maxConcurrentCalls of the target allows no more",
  ],
  [
    { enterprises: [{ name: "e1", pool: ["101", "102", "103", "104", "105"] }] },
    "2 calls instead of 24: the pool has extensions for no more",
  ],
])("with %j the reader is told %j", (target, note) => {
  expect(whyFewerCalls({ ...TARGET, ...target }, SMOKE)).toBe(note);
});

test("no more users than calls", () => {
  expect(plan({ limits: { maxConcurrentCalls: 1, maxCallsPerSecond: 50 } }).virtualUsers).toBe(1);
});

test("calls are placed no faster than the limit", () => {
  expect(plan({ limits: { maxConcurrentCalls: 24, maxCallsPerSecond: 4 } })).toMatchObject({
    callsPerSecond: 4,
    establishMs: 16_000,
  });
});

test("the stimulus is in proportion to the agreed window", () => {
  expect(plan({ nominalWindowMs: 200 })).toMatchObject({
    gapMs: { min: 40, max: 90 },
    trainMs: { min: 2000, max: 4000 },
    restMs: { min: 800, max: 1000 },
    rangeMs: 800,
  });
});

test("a profile's own stimulus is in windows, and first changes are told by themselves then", () => {
  const stimulus = {
    gapWindows: { min: 0.5, max: 1 },
    trainWindows: { min: 1, max: 2 },
    restWindows: { min: 3, max: 7 },
  };

  expect(plan({ nominalWindowMs: 200 }, { profile: { ...SMOKE, stimulus } })).toMatchObject({
    gapMs: { min: 100, max: 200 },
    trainMs: { min: 200, max: 400 },
    restMs: { min: 600, max: 1400 },
    firstChanges: true,
  });
  expect(plan({}).firstChanges).toBeUndefined();
});

test.each([3000, 10_000, 60_000])("in %d ms there are enough control intervals for a p99", (measuredMs) => {
  const { controlSockets, virtualUsers } = plan({}, { profile: { ...SMOKE, measuredMs } });

  expect(controlSockets * virtualUsers * (measuredMs / 100 - 2)).toBeGreaterThanOrEqual(2 * 299);
});

test("an enterprise without an account cannot be exercised", () => {
  expect(() => plan({ accounts: [{ login: "x", enterprise: "e2", passwordEnv: "X" }] })).toThrow(
    expect.objectContaining({ code: "target-file.invalid" }),
  );
});

test.each([
  [1_000, 1000],
  [10_000, 1000],
  [60_000, 1000],
  [61_000, 2000],
  [7_200_000, 120_000],
])("a run of %i ms is told in whole seconds, sixty buckets at most: %i ms", (measuredMs, bucketMs) => {
  expect(aLoadConfig(measuredMs).bucketMs).toBe(bucketMs);
});

test("the name of a run is in its configuration and in every line", () => {
  const named = plan({}, { run: "one" });

  expect(checkSchema("LoadConfig", named)).toMatchObject({ ok: true });
  expect([named.run, new Tally(named, 1).takeLine(false).run]).toEqual(["one", "one"]);
  expect(plan({})).not.toHaveProperty("run");
  expect(new Tally(plan({}), 1).takeLine(false)).not.toHaveProperty("run");
});
