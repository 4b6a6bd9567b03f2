import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import { Instrument } from "../../src/measure/instrument.ts";
import { createStampedSend } from "../../src/measure/stamped-send.ts";
import { StallWatch } from "../../src/measure/stall-watch.ts";

function block(ms: number): void {
  const untilMs = performance.now() + ms;
  while (performance.now() < untilMs);
}

test("a time in which the process stood still is known, and what lies outside of it is not part of it", async () => {
  using watch = new StallWatch();
  await pause(20);
  const fromMs = performance.now();
  block(60);
  const toMs = performance.now();

  expect(watch.stalledMs(fromMs, toMs)).toBeGreaterThan(55);
  expect(watch.stalledMs(fromMs, fromMs + 30)).toBeCloseTo(30, 0);
  expect(watch.stalledMs(toMs + 1000, toMs + 2000)).toBe(0);
});

test("the null test times an echo, and the control metronome intervals", async () => {
  using http = createStampedSend(5000);
  await using instrument = await Instrument.start(http.send);
  instrument.watch();

  const tail = await instrument.nullTest(AbortSignal.timeout(60_000));

  expect(tail.samples).toBe(200);
  expect(tail.p50Ms).toBeGreaterThan(0.02);
  expect(tail.p99Ms).toBeGreaterThanOrEqual(tail.p50Ms);
  expect(instrument.control.samples).toBeGreaterThan(10);
  expect(instrument.control.p99Ms).toBeGreaterThanOrEqual(instrument.control.p50Ms);
});

test("a request that gets no answer is an exchange without a status, in time", async () => {
  using http = createStampedSend(200);

  const { firstByteMs, status, writtenMs } = await http.send({
    method: "POST",
    url: "http://127.0.0.1:9/",
    headers: {},
    name: "none",
  });

  expect(status).toBe(0);
  expect(firstByteMs).toBeGreaterThanOrEqual(writtenMs);
});
