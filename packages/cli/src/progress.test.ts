import { expect, test, vi } from "vitest";
import { Progress } from "./progress.ts";

function lines(isTTY: boolean): { progress: Progress; written: string[] } {
  const written: string[] = [];
  return { progress: new Progress({ isTTY, columns: 40, write: (text) => written.push(text) }), written };
}

test("on a terminal a step replaces the line before and never breaks it", () => {
  const { progress, written } = lines(true);

  progress.phase("measuring");
  progress.step("x".repeat(100));

  expect(written[1]?.startsWith("\r\u001B[K")).toBe(true);
  expect(written[1]).toMatch(/measuring: x+$/);
  expect(written[1]?.match(/x/g)?.length).toBeLessThan(40);
});

test("elsewhere a phase is a line, and its steps show life only now and then", () => {
  vi.useFakeTimers({ toFake: ["performance"] });
  const { progress, written } = lines(false);

  progress.phase("building k6");
  progress.step("1 s");
  vi.advanceTimersByTime(10_000);
  progress.step("11 s");
  progress.step("12 s");
  vi.useRealTimers();

  expect(written.map((line) => line.replace(/^.* s\S* /, "").trim())).toEqual(["building k6", "building k6: 11 s"]);
});
