import { REQUIREMENT_IDS, requirement } from "@myrcc/contracts";
import type { Capability } from "@myrcc/contracts";
import { decideVerdicts, judgeTrace, whatIsIncomplete } from "@myrcc/oracle";
import type { JudgedTrace } from "@myrcc/oracle";
import { DEFAULT_WORLD, canEnter, startSimulator } from "@myrcc/simulator";
import { describe, expect, test } from "vitest";
import { recordConformanceAt } from "./recording.ts";
import { isKnownOfSimulator } from "./simulator-observations.ts";

function needing(...capabilities: readonly Capability[]): string[] {
  return REQUIREMENT_IDS.filter((id) => capabilities.some((one) => requirement(id).capability === one));
}

function verdicts(trace: JudgedTrace, ids: readonly string[]): Record<string, string> {
  const wanted = decideVerdicts(trace, []).filter(({ id }) => ids.includes(id));
  return Object.fromEntries(wanted.map(({ id, verdict }) => [id, verdict]));
}

function all(ids: readonly string[], verdict: string): Record<string, string> {
  return Object.fromEntries(ids.map((id) => [id, verdict]));
}

describe("a target that offers a short session period and an address that redirects", () => {
  test("is judged by all that needs them, and misses nothing", async () => {
    const world = { ...DEFAULT_WORLD, sessionTimeoutMs: 3000 };
    await using simulator = await startSimulator({ port: 0, world });
    await using moved = await startSimulator({ port: 0, world, redirect: { to: simulator.baseUrl, status: 302 } });

    const { outcome, recordings } = await recordConformanceAt(simulator.baseUrl, 4, undefined, undefined, {
      world,
      offers: { redirectingUrl: moved.baseUrl },
    });

    const trace = judgeTrace(recordings);
    const missed = [...trace.judgements.values()].filter(
      ({ requirement: id, misses }) => misses.length > 0 && !isKnownOfSimulator(id),
    );
    expect(missed.map(({ requirement: id, misses }) => [id, misses[0]?.observed])).toEqual([]);
    expect(outcome).toMatchObject({ failed: 0, errors: [] });
    const ids = needing(
      "short-expiry",
      "redirecting-host",
      "second-enterprise",
      "foreign-number",
      "closed-enterprise",
      "second-administrator",
      "restricted-account",
      "two-step-authentication",
      "disabled-extension",
      "unroutable-number",
      "external-number",
      "failing-number",
      "hanging-up-number",
      "unanswered-extension",
    );
    expect(verdicts(trace, ids)).toEqual(all(ids, "pass"));
    expect(simulator.openSessions).toBe(0);
  });
});

describe("a target that offers nothing beyond the API", () => {
  test("is not held to what it does not offer, and is told what to add", async () => {
    const [first] = DEFAULT_WORLD.enterprises;
    if (first === undefined) throw new Error("the world has an enterprise");
    const own = {
      ...first,
      administrators: first.administrators.filter(canEnter).slice(0, 1),
      extensions: first.extensions.filter(({ rccEnabled }) => rccEnabled).slice(0, 4),
    };
    const world = { ...DEFAULT_WORLD, enterprises: [own] };
    await using simulator = await startSimulator({ port: 0, world });

    const { outcome, recordings } = await recordConformanceAt(simulator.baseUrl, 1, undefined, undefined, { world });

    const trace = judgeTrace(recordings);
    const ids = needing(
      "short-expiry",
      "redirecting-host",
      "second-enterprise",
      "foreign-number",
      "closed-enterprise",
      "second-administrator",
      "restricted-account",
      "two-step-authentication",
      "disabled-extension",
      "hanging-up-number",
      "unanswered-extension",
    );
    expect(verdicts(trace, ids)).toEqual(all(ids, "not-applicable"));
    expect(whatIsIncomplete(trace, outcome.cases)).toEqual([]);
    const reasons = decideVerdicts(trace, []).filter(({ id }) => ids.includes(id));
    for (const { reason } of reasons) expect(reason).toMatch(/offers no [a-z-]+; to add: \w+: /);
    expect(outcome).toMatchObject({ failed: 0, errors: [] });
  });
});

describe("a target whose enterprises have no number in common", () => {
  const [first, second] = DEFAULT_WORLD.enterprises;
  if (first === undefined || second === undefined) throw new Error("the world has two enterprises");
  const extensions = second.extensions.map((one) => ({ ...one, addressNumber: `9${one.addressNumber}` }));
  const world = { ...DEFAULT_WORLD, enterprises: [first, { ...second, extensions }] };

  test.each([
    [[], false],
    [["foreign-extension-calls"], true],
  ] as const)("is asked for calls of the other enterprise all the same: with %j", async (faults, isMissed) => {
    await using simulator = await startSimulator({ port: 0, world, faults });

    const { recordings } = await recordConformanceAt(simulator.baseUrl, 1, undefined, undefined, {
      world,
      requirements: ["RCC-ISOLATION-3"],
    });

    const misses = judgeTrace(recordings).judgements.get("RCC-ISOLATION-3")?.misses ?? [];
    expect(misses.some(({ observed }) => observed.includes("/placeCall answered"))).toBe(isMissed);
    expect(misses.length > 0).toBe(isMissed);
  });
});
