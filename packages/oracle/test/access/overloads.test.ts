import { expect, test } from "vitest";
import type { Deviation } from "../../src/evidence/deviation.ts";
import { TraceBuilder } from "../trace-builder.ts";

const ROUNDS = 6;

type Answered = readonly [deviation: Deviation | null, status: number];

/** Bodies that are no JSON, each followed by a request of another kind. */
function judged(
  broken: (round: number) => number,
  other: (round: number) => Answered,
  rounds = ROUNDS,
): { readonly hits: number; readonly misses: readonly string[] } {
  const trace = TraceBuilder.monitoring();
  for (let round = 0; round < rounds; round += 1) {
    const atMs = 100 + 10 * round;
    const [deviation, status] = other(round);
    trace
      .exchange(atMs, "createListener", { deviation: "broken-json", status: broken(round), answer: undefined })
      .exchange(atMs + 5, "createListener", { deviation, status, answer: undefined });
  }
  return trace.judge("RCC-ERROR-1");
}

const LACKING: Answered = ["missing-member", 400];
const GOOD: Answered = [null, 200];

test("RCC-ERROR-1: a crash is no refusal, and the miss of another", () => {
  expect(
    judged(
      () => 500,
      () => LACKING,
    ),
  ).toEqual({ hits: 0, misses: [] });
});

test.each([["other refusals", LACKING] as const, ["what is good", GOOD] as const])(
  "RCC-ERROR-1: an overload that meets no JSON alone is none, beside %s",
  (_beside, other) => {
    expect(
      judged(
        () => 503,
        () => other,
      ),
    ).toEqual({ hits: 0, misses: ["status 503 6 times of 6, and to few others meanwhile"] });
  },
);

test("RCC-ERROR-1: who is overloaded now and then is believed", () => {
  expect(
    judged(
      (round) => (round === 0 ? 400 : 503),
      () => LACKING,
    ),
  ).toEqual({ hits: 1, misses: [] });
  expect(
    judged(
      () => 503,
      (round) => (round % 2 === 0 ? [null, 503] : GOOD),
    ),
  ).toEqual({ hits: 0, misses: [] });
  expect(
    judged(
      () => 503,
      () => LACKING,
      4,
    ),
  ).toEqual({ hits: 0, misses: [] });
});

test("RCC-ERROR-1: nothing is told where nothing else was asked", () => {
  expect(
    judged(
      () => 503,
      () => ["broken-json", 503],
    ),
  ).toEqual({ hits: 0, misses: [] });
});

test("RCC-ERROR-1: what other operations are answered with tells nothing of the load of this one", () => {
  const trace = TraceBuilder.monitoring();
  for (let atMs = 100; atMs < 100 + 10 * ROUNDS; atMs += 10) {
    trace
      .exchange(atMs, "createListener", { deviation: "broken-json", status: 503, answer: undefined })
      .list(atMs + 5, []);
  }

  expect(trace.judge("RCC-ERROR-1")).toEqual({ hits: 0, misses: [] });
});
