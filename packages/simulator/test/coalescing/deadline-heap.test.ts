import fc from "fast-check";
import { expect, it } from "vitest";
import { DeadlineHeap } from "../../src/coalescing/deadline-heap.ts";
import { counterexample } from "../counterexample.ts";

it("gives back whatever was put in by instant, and by arrival at the same instant", () => {
  const broken = counterexample(fc.array(fc.nat(20)), 1_000, (instants) => {
    const heap = new DeadlineHeap<number>();
    for (const [index, dueMs] of instants.entries()) heap.push(dueMs, index);

    const popped = instants.map(() => heap.pop());

    const wanted = [...instants.keys()].toSorted((a, b) => (instants[a] ?? 0) - (instants[b] ?? 0) || a - b);
    return popped.every((value, at) => value === wanted[at]) && heap.pop() === undefined ? undefined : [popped, wanted];
  });

  expect(broken).toBeUndefined();
});
