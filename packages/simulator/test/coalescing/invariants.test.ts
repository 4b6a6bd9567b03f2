import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createCoalescing, type Design } from "../../src/coalescing/designs.ts";
import type { Leg } from "../../src/engine/leg.ts";
import { CallScene } from "../call-scene.ts";
import { counterexample } from "../counterexample.ts";
import { happen, randomHistory } from "../engine/random-history.ts";
import { ManualClock } from "../manual-clock.ts";

const LOSSLESS: readonly Design[] = ["A", "A′", "B", "C", "C′", "D", "E", "F"];

describe.each(LOSSLESS)("design %s, over any history of calls", (design) => {
  it("tells each line's changes in their order and ends with its last state (I-5, I-17)", () => {
    const broken = counterexample(fc.tuple(randomHistory, fc.constantFrom(20, 100, 250)), 200, ([events, windowMs]) => {
      const scene = new CallScene();
      const told = new Map<number, number>();
      const last = new Map<number, number>();
      const inversions: unknown[] = [];
      const queue = createCoalescing(design, { clock: scene.clock, windowMs }).listen((changes) => {
        for (const { line, snapshot } of changes) {
          const modifiedMs = Number(snapshot);
          if (modifiedMs <= (told.get(line) ?? 0)) inversions.push(["not newer", line, modifiedMs]);
          told.set(line, modifiedMs);
        }
      });
      scene.onPublish = (changed: readonly Leg[]) => {
        for (const leg of changed) last.set(leg.id, leg.modifiedMs);
        queue.offer(
          changed.map(({ id, state, modifiedMs }) => {
            return { line: id, isLast: state === "dropped", snapshot: String(modifiedMs) };
          }),
        );
      };

      for (const event of events) happen(scene, event);
      scene.clock.advance(10_000);

      const lost = [...last].find(([line, modifiedMs]) => told.get(line) !== modifiedMs);
      return inversions[0] ?? lost;
    });

    expect(broken).toBeUndefined();
  });
});

describe.each(LOSSLESS.filter((design) => design !== "F"))("design %s, for any times of change", (design) => {
  it("sends a line at most once in a window", () => {
    const broken = counterexample(fc.array(fc.nat(400), { minLength: 1, maxLength: 60 }), 200, (gapsMs) => {
      const clock = new ManualClock();
      const sentMs: number[] = [];
      const queue = createCoalescing(design, { clock, windowMs: 100 }).listen(() => sentMs.push(clock.nowMs()));
      for (const [index, gapMs] of gapsMs.entries()) {
        clock.advance(gapMs);
        queue.offer([{ line: 1, isLast: false, snapshot: String(index) }]);
      }
      clock.advance(1_000);
      return sentMs.slice(1).find((ms, index) => ms - (sentMs[index] ?? 0) < 100);
    });

    expect(broken).toBeUndefined();
  });
});
