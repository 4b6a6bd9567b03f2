import { requirement } from "@myrcc/contracts";
import { judgeTrace } from "@myrcc/oracle";
import type { JudgedTrace, Judgement } from "@myrcc/oracle";
import { DEFAULT_WORLD, startSimulator } from "@myrcc/simulator";
import { beforeAll, describe, expect, test } from "vitest";
import { startProxy } from "./proxy.ts";
import { recordConformance, recordConformanceAt } from "./recording.ts";
import type { Recorded } from "./recording.ts";

const RENAMED = new Map([
  ["extension", "uriExtension"],
  ["department", "Department"],
]);

/** Writes a document as a platform of another dialect might: names, collections and paths (C-1, C-2, C-3, C-10, C-16). */
function respell(document: unknown): unknown {
  if (Array.isArray(document)) return document.map(respell);
  if (typeof document !== "object" || document === null) return document;
  const members = Object.entries(document).flatMap(([name, value]: [string, unknown]): [string, unknown][] => {
    if (name === "actions" && "state" in document && document.state === "dropped") return [];
    if (name === "items") return [["results", respell(value)]];
    if (name === "results") return [["items", respell(value)]];
    const written = typeof value === "string" && value.startsWith("v1/") ? `/restletrouter/${value}` : respell(value);
    return [[RENAMED.get(name) ?? name, written]];
  });
  return Object.fromEntries(members);
}

/** Judgements of what counts against a platform. */
function musts({ judgements }: JudgedTrace): Judgement[] {
  return [...judgements.values()].filter((judgement) => requirement(judgement.requirement).keyword === "MUST");
}

function missesOf(trace: JudgedTrace): string[] {
  return musts(trace).flatMap(({ requirement: id, misses }) => misses.map(({ observed }) => `${id}: ${observed}`));
}

function exercised(trace: JudgedTrace): string[] {
  return musts(trace).flatMap(({ requirement: id, hits }) => (hits > 0 ? [id] : []));
}

describe("a platform that writes in another, tolerated way", () => {
  let recorded: Recorded;
  beforeAll(async () => {
    await using simulator = await startSimulator({ port: 0, world: DEFAULT_WORLD });
    await using proxy = await startProxy(simulator.baseUrl, { respell });
    recorded = await recordConformanceAt(proxy.baseUrl, 2);
  });

  test("is driven through every case", () => {
    expect(recorded.text).toContain("uriExtension");
    expect(recorded.text).not.toContain('\\"extension\\"');
    expect(recorded.outcome).toMatchObject({ passed: recorded.outcome.cases, failed: 0, errors: [] });
  });

  test("misses no MUST in profile certify, and the same ones are exercised as on one that is canonical", async () => {
    const canonical = judgeTrace((await recordConformance([], 2)).recordings);
    const trace = judgeTrace(recorded.recordings);

    expect(missesOf(trace)).toEqual([]);
    expect(exercised(trace)).toEqual(exercised(canonical));
  });

  test("misses RCC-HTTP-3 and RCC-FRAME-1 in profile strict", () => {
    const missed = missesOf(judgeTrace(recorded.recordings, "strict"));

    expect(missed.some((miss) => miss.startsWith("RCC-HTTP-3"))).toBe(true);
    expect(missed.some((miss) => miss.startsWith("RCC-FRAME-1"))).toBe(true);
  });
});
