import { Trouble } from "@myrcc/contracts";
import { expect, test } from "vitest";
import { runRepeats } from "./run-repeats.ts";
import type { RepeatsOutcome, RepeatsPlan } from "./run-repeats.ts";

const brokenOff = new Trouble("conformance.failed", {
  where: "Playwright Test",
  expected: "the suites to run to their end",
  found: "exit code 130 after 3 cases",
  mend: "Report it.",
});

type Run = RepeatsPlan["run"];

/** What came of so many repeats, and in which order they and the sweeps between them were made. */
async function ran(
  repeats: number,
  run: Run,
  { signal = new AbortController().signal, left = [] as readonly string[] } = {},
): Promise<RepeatsOutcome & { readonly order: string }> {
  const order: string[] = [];
  const outcome = await runRepeats({
    repeats,
    signal,
    run: async (repeat, which) => {
      order.push(String(repeat));
      return run(repeat, which);
    },
    sweep: async () => {
      order.push("sweep");
      return left;
    },
  });
  return { ...outcome, order: order.join(" ") };
}

/** A run of which the repeat with this number breaks off. */
function breaking(at: number, error: unknown = brokenOff): Run {
  return async (repeat) => {
    if (repeat === at) throw error;
    return { cases: 90, errors: [] };
  };
}

test("repeats are run one after another, and each finds the pool as the first did", async () => {
  const outcome = await ran(3, async (repeat) => ({ cases: 90, errors: repeat === 2 ? ["a worker died"] : [] }));

  expect(outcome).toEqual({
    whole: 3,
    cases: 90,
    errors: ["repeat 2 of 3: a worker died"],
    order: "1 sweep 2 sweep 3",
  });
});

test("a single one has no number, and what it left is for the end of the run", async () => {
  expect(await ran(1, async () => ({ cases: 90, errors: ["a worker died"] }))).toEqual({
    whole: 1,
    cases: 90,
    errors: ["a worker died"],
    order: "1",
  });
});

test("one that breaks off is the last, is told of, and leaves those before it whole", async () => {
  expect(await ran(5, breaking(3), { left: ["2 session(s) were left open"] })).toEqual({
    whole: 2,
    cases: 90,
    errors: [
      "repeat 1 of 5: 2 session(s) were left open",
      "repeat 2 of 5: 2 session(s) were left open",
      `repeat 3 broke off: ${brokenOff.message}`,
      "repeat 3 of 5: 2 session(s) were left open",
    ],
    order: "1 sweep 2 sweep 3 sweep",
  });
});

test("nothing is made of the first one that breaks off, of a fault of ours, or of a run that nobody wants any more", async () => {
  const aborted = AbortSignal.abort(new Error("Ctrl-C"));

  await expect(ran(3, breaking(1))).rejects.toBe(brokenOff);
  await expect(ran(3, breaking(2, new TypeError("undefined")))).rejects.toThrow(TypeError);
  await expect(ran(3, breaking(2), { signal: aborted })).rejects.toBe(brokenOff);
});
