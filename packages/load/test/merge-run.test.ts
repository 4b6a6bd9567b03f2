import { checkSchema, type LoadLine } from "@myrcc/contracts";
import { HistogramRecorder } from "@myrcc/oracle";
import { expect, test } from "vitest";
import { configIn, mergeRun } from "../src/merge-run.ts";
import { aLoadConfig } from "./a-load-config.ts";

const CONFIG = { ...aLoadConfig(10_000), virtualUsers: 2, processes: 2 };

function line(user: number, more: Partial<LoadLine> = {}): LoadLine {
  const recorder = new HistogramRecorder(CONFIG.rangeMs);
  for (let index = 0; index < 400; index += 1) recorder.add(user);
  const taken = recorder.take();
  return {
    format: "myrcc-load-line/1",
    instance: "1",
    user,
    sequence: 0,
    isLast: true,
    histograms: { controlError: taken, interval: taken },
    counters: { frames: 10 * user, calls_established: 1 },
    ...more,
  };
}

function merged(...rows: readonly unknown[]): ReturnType<typeof mergeRun> {
  const output = rows.map((row) => (typeof row === "string" ? row : JSON.stringify(row))).join("\n");
  return mergeRun({ config: CONFIG, output, writtenAt: new Date("2026-03-02T10:15:40Z") });
}

test("the lines of two pods, and what k6 printed between them, are one result", () => {
  const result = merged("     execution: local", line(1), "running (0m10.0s), 0/1 VUs", line(2), "");

  expect(checkSchema("LoadResult", result)).toMatchObject({ ok: true });
  expect(result).toMatchObject({ profile: "test", generator: { processes: 2, virtualUsers: 2 } });
  expect(result.interval.count).toBe(800);
  expect(result.frames.received).toBe(30);
  expect(result.validity).toEqual({ valid: true, reasons: [] });
});

test.each([
  ["a pod whose output is missing", [line(1)], "1 of 2 virtual users told something"],
  [
    "output that was collected twice",
    [line(1), line(2), line(2)],
    "virtual user 2 of process 1 did not tell everything",
  ],
  ["output that was cut", [line(1), line(2, { isLast: false })], "virtual user 2 of process 1 did not tell everything"],
  [
    "a line that was cut",
    [line(1), line(2), '{"format":"myrcc-load-li'],
    "line 3 of the load script's output is damaged",
  ],
  [
    "pods without a metronome",
    [line(1, { histograms: {} }), line(2, { histograms: {} })],
    "the control metronome gave 0 intervals, 299 are needed for its p99",
  ],
])("%s makes the result void", (_, lines, reason) => {
  expect(merged(...lines).validity).toEqual({ valid: false, reasons: [reason] });
});

test("the configuration is read from a file of its own and from a ConfigMap", () => {
  const inMap = { kind: "ConfigMap", data: { "config.json": JSON.stringify(CONFIG), "script.js": "" } };

  expect(configIn(JSON.stringify(CONFIG), "config.json")).toEqual(CONFIG);
  expect(configIn(JSON.stringify(inMap), "configmap.json")).toEqual(CONFIG);
  expect(() => configIn("{}", "config.json")).toThrow(expect.objectContaining({ code: "format.invalid" }));
});
