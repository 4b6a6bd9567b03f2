import { describe, expect, test } from "vitest";
import { kneeRunOf, pointsOf } from "../../src/knee/knee-run.ts";
import { aRung } from "./a-rung.ts";

const FACTS = { callsPerSecond: 10, seed: 3, folder: "runs/1" };

test("a run keeps what was offered, achieved and answered", () => {
  expect(kneeRunOf({ ...FACTS, result: aRung("met") })).toEqual({
    ...FACTS,
    outcome: "met",
    because: [],
    offered: 100,
    laidOutPerSecond: 10,
    placed: 97,
    failed: 4,
    requestsPerSecond: 40,
    answerMeanMs: expect.closeTo(5.05, 6),
    answerP95Ms: expect.closeTo(5.05, 6),
    drivenP95Ms: expect.closeTo(80.05, 6),
  });
});

test("what is not met is told, and why a run is void", () => {
  expect(kneeRunOf({ ...FACTS, result: aRung("missed", 120) })).toMatchObject({
    outcome: "missed",
    because: ["all answered p95 missed: 120 ms (120 ms to 120 ms), of 400; expected at most 100 ms"],
  });
  expect(kneeRunOf({ ...FACTS, result: aRung("undecided") }).outcome).toBe("undecided");
  expect(kneeRunOf({ ...FACTS, result: aRung("void") })).toMatchObject({
    outcome: "void",
    because: ["too much noise"],
  });
});

test("requests at once are their rate times how long one takes, and a void run is no point", () => {
  const runs = (["met", "missed", "void"] as const).map((decision) =>
    kneeRunOf({ ...FACTS, result: aRung(decision, 50) }),
  );

  expect(pointsOf(runs)).toEqual([1, 2].map(() => ({ concurrency: expect.closeTo(2.002, 6), perSecond: 40 })));
});

test("a mean of answers that are partly beyond the bins is none", () => {
  const run = kneeRunOf({ ...FACTS, result: aRung("missed", 40_000) });

  expect(run).not.toHaveProperty("answerMeanMs");
  expect(run).not.toHaveProperty("answerP95Ms");
  expect(pointsOf([run])).toEqual([]);
});

// Once met: of a platform that refused most of the calls, with an objective of delays alone.
test.each([
  ["sockets_lost", "WebSocket(s) to the platform ended"],
  ["calls_refused", "call(s) were refused"],
  ["changes_refused", "hold or unhold request(s) on lines of the run were refused"],
  ["changes_failed", "hold or unhold request(s) got no answer"],
  ["disconnects_refused", "disconnect(s) of calls of the run were refused"],
  ["finals_late", "last state(s) were pushed only after"],
  ["lines_left", "line(s) could not be ended"],
  ["traffic_changes_refused", "request(s) on lines of the timetable's calls were refused"],
])("a run with %s is missed, whatever its objectives say", (counter, text) => {
  const result = aRung("met");
  const run = kneeRunOf({ ...FACTS, result: { ...result, counters: { ...result.counters, [counter]: 3 } } });

  expect(run.outcome).toBe("missed");
  expect(run.because).toEqual([expect.stringContaining(`under load, 3 ${text}`)]);
});

describe("calls of the timetable that the platform fails", () => {
  test.each([
    ["traffic_refused", "call(s) of the timetable were refused"],
    ["traffic_blocked", "call(s) of the timetable could not be placed"],
    ["traffic_unanswered", "call(s) of the timetable were answered and did not talk"],
    ["traffic_broken", "call(s) of the timetable ended by themselves"],
  ])("make a run missed without an objective that counts them: %s", (counter, text) => {
    const { slos = [], ...result } = aRung("met");
    const given = { ...result, slos: slos.slice(0, 1), counters: { [counter]: 9 } };

    expect(kneeRunOf({ ...FACTS, result: given })).toMatchObject({
      outcome: "missed",
      because: [expect.stringContaining(`under load, 9 ${text}`)],
    });
  });

  test.each(["met", "undecided", "missed"] as const)("leave it to an objective that counts them, %s", (decision) => {
    const { slos = [], ...result } = aRung("met");
    const judged = slos.map((slo) => (slo.unit === "share" ? { ...slo, decision } : slo));

    expect(kneeRunOf({ ...FACTS, result: { ...result, slos: judged } }).outcome).toBe(decision);
  });
});

test("requests that were never answered are no throughput", () => {
  const result = aRung("met");
  const { hold } = result.requests ?? {};
  if (hold === undefined) throw new Error("the run has no requests");
  const requests = { hold: { ...hold, count: hold.count + 50, overflow: 50 } };

  expect(kneeRunOf({ ...FACTS, result: { ...result, requests } }).requestsPerSecond).toBe(30);
});

test("a delay that noise may have put beyond its limit leaves a run undecided", () => {
  const { slos = [], ...result } = aRung("met");
  const because = "of 400, which the instrument's noise may have made too long";
  const noisy = slos.map((slo) => (slo.unit === "ms" ? { ...slo, decision: "undecided" as const, because } : slo));

  expect(kneeRunOf({ ...FACTS, result: { ...result, slos: noisy } })).toMatchObject({
    outcome: "undecided",
    because: [expect.stringContaining("noise may have made too long")],
  });
});

test("a MUST that failed makes a run missed, a void one too", () => {
  const finals = { checked: 400, lost: 2 };

  for (const decision of ["met", "void"] as const) {
    expect(kneeRunOf({ ...FACTS, result: { ...aRung(decision), finals } })).toMatchObject({
      outcome: "missed",
      because: expect.arrayContaining([expect.stringMatching(/^RCC-COALESCE-6 failed: 2 of 400 last states/)]),
    });
  }
});

test("calls whose time never came make a run missed", () => {
  const result = aRung("met");
  const traffic = result.traffic;
  if (traffic === undefined) throw new Error("the run has no traffic");
  const cut = { ...traffic, calls: { ...traffic.calls, planned: 60, placed: 58, late: 0 } };

  expect(kneeRunOf({ ...FACTS, result: { ...result, traffic: cut } })).toMatchObject({
    outcome: "missed",
    because: ["40 of 100 calls of the timetable never came due"],
    offered: 100,
  });
});

test("a run that is void only for what the platform may have done is undecided, not the generator's end", () => {
  const empty = aRung("void");
  const changes = { ...empty.changes, planned: 100, skipped: 60 };
  const skipped = "60 of 100 planned changes were due while the previous one was still under way";
  const slow = { ...empty, changes, validity: { valid: false, reasons: [skipped] } };

  expect(kneeRunOf({ ...FACTS, result: slow })).toMatchObject({ outcome: "undecided", because: [skipped] });
  expect(
    kneeRunOf({ ...FACTS, result: { ...slow, validity: { valid: false, reasons: [skipped, "too much noise"] } } }),
  ).toMatchObject({ outcome: "void", because: [skipped, "too much noise"] });
  expect(kneeRunOf({ ...FACTS, result: { ...slow, counters: { changes_refused: 2 } } })).toMatchObject({
    outcome: "missed",
  });
});
