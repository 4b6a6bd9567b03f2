import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TraceEvent } from "@myrcc/contracts";
import { afterAll, expect, test } from "vitest";
import { foundIn } from "./found.ts";
import { judging } from "./judging.ts";

const folder = await mkdtemp(join(tmpdir(), "myrcc-found-"));
const tracePath = join(folder, "trace.ndjson");

const { signal } = new AbortController();

afterAll(async () => {
  await rm(folder, { recursive: true });
});

function stamp(seq: number): Pick<TraceEvent, "worker" | "seq" | "atMs"> {
  return { worker: 0, seq, atMs: seq };
}

/** A socket that hears nothing but keep-alives, so often that judging it takes a while. */
function longTrace(messages: number): string {
  const run: TraceEvent = {
    ...stamp(0),
    type: "run",
    format: "myrcc-trace/1",
    startedAt: "2026-03-02T10:15:03.000Z",
    baseUrl: "http://127.0.0.1:8078",
    nominalWindowMs: 100,
  };
  const frames = Array.from({ length: messages }, (_, index): TraceEvent => {
    return { ...stamp(index + 1), type: "frame", socket: "s1-a", direction: "in", text: "ping" };
  });
  return [run, ...frames].map((event) => `${JSON.stringify(event)}\n`).join("");
}

/** By how much the longest turn of the event loop exceeded a millisecond or two, as long as something is under way. */
async function longestTurnMs(during: Promise<unknown>): Promise<number> {
  let longestMs = 0;
  let lastMs = performance.now();
  const timer = setInterval(() => {
    const nowMs = performance.now();
    longestMs = Math.max(longestMs, nowMs - lastMs);
    lastMs = nowMs;
  }, 1);
  await during;
  clearInterval(timer);
  return Math.max(longestMs, performance.now() - lastMs);
}

test("other simulators of the process are served while a trace is judged", async () => {
  await writeFile(tracePath, longTrace(60_000));
  const task = { conformance: { tracePath, cases: 0, errors: [] }, profile: "certify", load: undefined } as const;

  const inOneThreadMs = await longestTurnMs(judging(task));
  const besideMs: number[] = [];
  for (let time = 0; time < 3; time += 1) besideMs.push(await longestTurnMs(foundIn(task, signal)));

  // The same work on the same machine: were it done here, all of them would take as long; one may, on a busy machine.
  expect(Math.min(...besideMs)).toBeLessThan(inOneThreadMs / 2);
});

test("a trace that cannot be judged is a trouble, as in one process", async () => {
  await writeFile(tracePath, "no trace\n");

  const conformance = { tracePath, cases: 0, errors: [] };
  const attempt = foundIn({ conformance, profile: "certify", load: undefined }, signal);

  await expect(attempt).rejects.toMatchObject({ name: "Trouble", code: "trace.invalid" });
});

test("what was found arrives, however long it is", async () => {
  await writeFile(tracePath, longTrace(1));
  const errors = Array.from({ length: 20_000 }, (_, index) => `what went wrong outside of case ${index}`);

  const found = await foundIn(
    { conformance: { tracePath, cases: 0, errors }, profile: "certify", load: undefined },
    signal,
  );

  expect(found.troubles.slice(0, errors.length)).toEqual(errors);
});

test("a judgement that dies is no trouble of the target, and nobody waits for it", async () => {
  const conformance = { tracePath: join(folder, "nothing-here.ndjson"), cases: 0, errors: [] };

  const attempt = foundIn({ conformance, profile: "certify", load: undefined }, signal);

  await expect(attempt).rejects.toThrow("the judging process ended with 1");
});

test("whoever stops a proof need not wait for a judgement", async () => {
  await writeFile(tracePath, longTrace(60_000));
  const conformance = { tracePath, cases: 0, errors: [] };

  const attempt = foundIn({ conformance, profile: "certify", load: undefined }, AbortSignal.timeout(50));

  await expect(attempt).rejects.toThrow("aborted");
});
