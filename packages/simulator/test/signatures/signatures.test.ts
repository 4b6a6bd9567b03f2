import { beforeAll, describe, expect, it } from "vitest";
import { compare, isTelling, type Noise } from "../../bench/signatures/compare.ts";
import { ALL_DESIGNS, measureAll } from "../../bench/signatures/measure-all.ts";
import type { Signature } from "../../bench/signatures/measure.ts";
import type { Design } from "../../src/index.ts";

const WINDOW_MS = 300;

/** A machine that is too busy to tell anything by is given so many tries. */
const TRIES = 3;

/** A and A′ differ in how their ticks wander, which takes minutes to see (domain §4.4). */
const ALIKE: readonly (readonly [Design, Design])[] = [
  ["A", "A′"],
  ["A′", "A"],
];

let signatures: ReadonlyMap<Design, Signature> = new Map();
let noise: Noise;

function comparedAs(design: Design, claimed: Design): ReturnType<typeof compare> {
  const signature = signatures.get(design);
  if (signature === undefined) throw new Error(`${design} is not measured`);
  return compare(claimed, signature, noise);
}

beforeAll(async () => {
  for (let tried = 0; tried < TRIES; tried += 1) {
    ({ signatures, noise } = await measureAll({ windowMs: WINDOW_MS, scale: 1, seed: Date.now() % 100_000 }));
    if (ALL_DESIGNS.every((design) => isTelling(comparedAs(design, design), WINDOW_MS))) return;
  }
}, 300_000);

/** Over real HTTP and WebSockets, in real time: see packages/simulator/bench/signatures. */
describe.each<Design>(ALL_DESIGNS)("design %s, over the socket", (design) => {
  it("was measured well enough to tell it from others", () => {
    expect(comparedAs(design, design).filter((one) => !isTelling([one], WINDOW_MS))).toEqual([]);
  });

  it("has the signature that domain §4.1 gives it", () => {
    expect(comparedAs(design, design).filter(({ holds }) => !holds)).toEqual([]);
  });

  it("has the signature of no other design", () => {
    const mistaken = ALL_DESIGNS.filter(
      (claimed) => claimed !== design && comparedAs(design, claimed).every(({ holds }) => holds),
    );

    expect(mistaken).toEqual(ALIKE.filter(([one]) => one === design).map(([, other]) => other));
  });
});
