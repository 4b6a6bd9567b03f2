import { checkSchema, type Histogram, type LoadResult } from "@myrcc/contracts";
import { HistogramRecorder } from "@myrcc/oracle";
import { expect, test } from "vitest";
import { aLoadResult } from "../test/a-load-result.ts";
import { judgeRun, LOAD_EXIT_OF } from "./judged-run.ts";
import { loadText } from "./load-text.ts";

const target = { baseUrl: "http://127.0.0.1:8078", product: { name: "Istra", version: "9.1.4" } };

/** So many samples from a value on, all within a width. */
function around(value: number, count = 400, widthMs = 0.3): Histogram {
  const recorder = new HistogramRecorder(400);
  for (let index = 0; index < count; index += 1) recorder.add(value + (widthMs * (index % 3)) / 3);
  return recorder.take();
}

/** What an office leaves, with a window of that length. */
function anOffice(windowMs: number, more: Partial<LoadResult> = {}): LoadResult {
  return {
    ...aLoadResult({}),
    profile: "office",
    attempts: [{ startedAt: "2026-03-02T10:15:40.000Z" }],
    changes: { planned: 900, sent: 880, accepted: 880, refused: 0, skipped: 20, resolved: 880 },
    interval: around(windowMs),
    saturated: { interval: around(windowMs), wait: around(20, 400, 90), waitLower: around(15, 400, 90) },
    delayLower: around(40),
    delayUpper: around(41),
    control: { periodMs: 100, error: around(0.2), lateness: around(0.1) },
    loopLateness: around(0.3),
    finals: { checked: 120, lost: 0 },
    traffic: {
      timetable: { callsPerSecond: 8.3333, callsAtOnce: 123.4, share: 0.164, laidOut: 493, postponed: 7, peak: 30 },
      calls: { planned: 480, placed: 478, refused: 0, late: 2, blocked: 0, answered: 371, unanswered: 0, ended: 460 },
      placedLate: around(3),
      changes: { planned: 130, accepted: 130, refused: 0 },
      delayLower: around(1, 30),
      delayUpper: around(2, 400),
    },
    requests: { answer: around(1.2), sendDtmfs: around(1.4, 12) },
    ...more,
  };
}

function textOf(result: LoadResult, troubles: readonly string[] = []): string {
  return loadText({ target, result, judged: judgeRun(result, troubles), seed: 7 });
}

test("a run is told by what was offered, what was achieved, and what was found", () => {
  const result = anOffice(100);

  expect(checkSchema("LoadResult", result)).toMatchObject({ ok: true });
  const rows = textOf(result).split("\n");
  expect(rows[0]).toBe("Istra 9.1.4 at http://127.0.0.1:8078 under office, 10 s: honoured");
  expect(rows).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^ {2}pass {10}RCC-COALESCE-4: 100(\.\d)? ms \(9\d.* to 10\d.*\) between snapshots/),
      expect.stringMatching(/^ {2}pass {10}RCC-COALESCE-6: none of 120 lost/),
      "  offered       8.33 calls/s, 123 at once in the long run; 16.4 % of it laid out: 493 calls, at most 30 at once, 7 put off",
      "  achieved      478 of 480 calls placed (0 refused, 2 too late, 0 blocked), 371 answered, 460 hung up; 130 of 130 holds, resumes and tones",
      "                placed late by p50 3.2 ms, p95 3.3 ms, at most 3.3 ms (400)",
      "  driven        24 of 24 calls; 880 of 900 changes accepted, 20 left out",
      "  delay         of driven changes p50 40.2 ms to 41.2 ms, p99 40.3 ms to 41.3 ms (400)",
      "                of single changes p50 1.2 ms to 2.2 ms, p99 ? to 2.3 ms (400)",
      "  answers       answer p50 1.4 ms, p99 1.5 ms (400)",
      "                sendDtmfs p50 1.6 ms, p99 ? (12)",
      "  instrument    noise p50 0.4 ms, p75 0.5 ms, p99 0.5 ms; handlers late by 0.6 ms (p95)",
      "  seed          7",
    ]),
  );
});

test("snapshots that show no change are told, and are no miss of their own", () => {
  const { interval: earlyPairs } = aLoadResult({});
  const cadence = { snapshots: 1600, unchanged: 200, pairs: 1500, earlyPairs, spans: [] };
  const row = "  redundant     200 of 1600 snapshots of driven lines (12.5 %) showed no change of the run";

  const result = anOffice(100, { cadence });

  expect(checkSchema("LoadResult", result)).toMatchObject({ ok: true });
  expect(textOf(result)).toContain(`\n${row}\n`);
  expect(textOf(result)).toMatch(/: honoured\n/);
  expect(textOf(anOffice(100))).not.toContain("redundant");
});

test("a void run gives its reasons and what it missed all the same, and no figure of the platform", () => {
  const result = anOffice(100, {
    validity: { valid: false, reasons: ["6 of 500 calls came too late"] },
    finals: { checked: 120, lost: 3 },
  });

  const text = textOf(result);

  expect(text).toContain("not honoured");
  expect(text).toContain("\n  void          6 of 500 calls came too late\n");
  expect(text).toContain("\n  fail          RCC-COALESCE-6: 3 of 120 last states never arrived");
  expect(text).not.toMatch(/^ {2}(pass|delay|answers) /m);
  expect(text).toContain("\n                placed late by p50 ");
  expect(textOf({ ...result, finals: { checked: 120, lost: 0 } })).toContain(
    "void: the instrument was not good enough, so there is no verdict",
  );
});

test("a window that is too long is not honoured, one that is a little long is a warning", () => {
  const text = textOf(anOffice(250));
  const warned = textOf(anOffice(150));

  expect(text).toMatch(/: not honoured\n/);
  expect(text).toMatch(/^ {2}fail {10}RCC-COALESCE-4: 250/m);
  expect(warned).toMatch(/: honoured\n/);
  expect(warned).toMatch(/^ {2}warning {7}RCC-COALESCE-3: 150/m);
});

test("what went wrong without breaking a requirement leaves the run open", () => {
  const text = textOf(anOffice(100), ["under load, 2 call(s) were refused"]);

  expect(text).toMatch(/: open: could not judge\n/);
  expect(text).toContain("\n  trouble       under load, 2 call(s) were refused\n");
});

test("guests are told of with how many there were, and what their quantiles may be", () => {
  const recorder = new HistogramRecorder(400);
  for (let index = 1; index <= 196; index += 1) recorder.add(index - 0.05);
  const guests = {
    does: "login" as const,
    planned: 200,
    ready: 196,
    failed: 3,
    silent: 2,
    lost: 1,
    readyAfter: recorder.take(),
    firstFrameAfter: around(10, 12),
  };
  const text = textOf(anOffice(100, { guests }));

  expect(text).toContain(
    "\n  login         196 of 200 sessions subscribed (3 failed, 1 sockets lost), 2 told nothing\n",
  );
  // Ranks 74 to 123 of 196 hold the median, 176 to 196 the other: 98 ± 3.29 · 7 and 186.2 ± 3.29 · 3.05.
  expect(text).toContain(
    "\n                ready p50 98.0 ms (73.9 ms to 123.0 ms), p95 186.9 ms (175.9 ms to 196.0 ms) after their instant (196)\n",
  );
  expect(text).toMatch(/first frame p50 10\.\d ms \(\?\), p95 \? \(\?\) later \(12\);/);
});

test("tells what the processes cost, and when k6 takes most of the machine", () => {
  const k6 = { name: "k6", cores: 0.5, mostCores: 0.75, mostMemoryMiB: 120.4 };
  const simulator = { name: "simulator", cores: 0.25, mostCores: 0.3, mostMemoryMiB: 80 };
  const calm = textOf(anOffice(100, { usage: { cores: 2, busy: 0.4, processes: [simulator, k6] } }));
  expect(calm).toContain(
    "cores         simulator 0.25 (at most 0.30, 80 MiB), k6 0.50 (at most 0.75, 120 MiB); the machine has 2 and was 40 % busy",
  );
  expect(calm).not.toContain("of the machine:");

  const processes = [
    { ...k6, name: "k6 1" },
    { ...k6, name: "k6 2", cores: 1 },
  ];
  const crowded = textOf(anOffice(100, { usage: { cores: 2, busy: 1, processes } }));
  expect(crowded).toContain("k6 took 75 % of the machine");
});

test("objectives of the profile are told with their bounds, and decide where no MUST does", () => {
  const slo = { unit: "ms", limit: 60, side: "at-most", samples: 400, value: 41, low: 40, high: 42 } as const;
  const met = { ...slo, name: "driven delay p99", decision: "met" } as const;
  const missed = { ...slo, name: "all answered p99", decision: "missed", limit: 30 } as const;
  const open = { ...slo, name: "single delay p99", decision: "undecided", limit: 41 } as const;

  expect(textOf(anOffice(100, { slos: [met] }))).toContain("10 s: honoured\n");
  expect(textOf(anOffice(100, { slos: [met] }))).toContain(
    "  met           driven delay p99: 41 ms (40 ms to 42 ms), of 400; expected at most 60 ms\n",
  );
  const text = textOf(anOffice(100, { slos: [met, open, missed] }));
  expect(text).toContain("10 s: an objective of the profile was missed\n");
  expect(text).toContain("  missed        all answered p99: 41 ms (40 ms to 42 ms), of 400; expected at most 30 ms\n");
  expect(textOf(anOffice(100, { slos: [met, open] }))).toContain("10 s: open: could not judge\n");
  expect(textOf(anOffice(250, { slos: [missed] }))).toContain("10 s: not honoured\n");
  const noisy = anOffice(100, { slos: [missed], validity: { valid: false, reasons: ["noise"] } });
  expect(textOf(noisy)).not.toContain("all answered");
});

test.each([
  [[], 0],
  [["met"], 0],
  [["met", "undecided"], 2],
  [["undecided", "missed"], 1],
] as const)("a run with objectives %j ends with exit code %i", (decisions, code) => {
  const slos = decisions.map((decision) => ({
    name: "lost last states",
    unit: "count" as const,
    limit: 0,
    side: "at-most" as const,
    samples: 30,
    decision,
  }));

  expect(LOAD_EXIT_OF[judgeRun(anOffice(100, { slos }), []).outcome]).toBe(code);
});

test("a recovery is told, but not of a void run", () => {
  const recovery = { overloadEndsAtMs: 8000, buckets: 3, state: "not-recovered", failing: 4, relapses: 0 } as const;
  const validity = { valid: false, reasons: ["noise"] };

  expect(textOf(anOffice(100, { recovery }))).toMatch(/^ {2}recovery {6}the overload ended at 8 s; not recovered/m);
  expect(textOf(anOffice(100, { recovery, validity }))).not.toContain("overload");
});
