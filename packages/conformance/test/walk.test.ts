import { ModelWorld } from "@myrcc/oracle";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { intentions, isSemiAttended, stepOf } from "../src/walk/deed.ts";
import type { Deed } from "../src/walk/deed.ts";
import { LONGEST_WALK } from "../src/walk/walk.ts";
import { PARTIES } from "../src/walk/step.ts";
import type { Step } from "../src/walk/step.ts";
import { readToken, tokenOf } from "../src/walk/token.ts";

interface Walked {
  readonly steps: readonly Step[];
  /** Before each step, and after the last one. */
  readonly worlds: readonly ModelWorld[];
}

/** A walk on the model alone. */
function walked(intended: readonly Deed[]): Walked {
  let world = ModelWorld.idle();
  const worlds = [world];
  const steps: Step[] = [];
  for (const deed of intended) {
    const step = stepOf(world, deed, PARTIES);
    if (step === undefined) continue;
    steps.push(step);
    if (step.kind === "move") ({ world } = world.apply(step.move));
    worlds.push(world);
    if (steps.length === LONGEST_WALK) break;
  }
  return { steps, worlds };
}

const WALKS = 300;
const walks = fc.sample(intentions, { seed: 7, numRuns: WALKS }).map(walked);

function shareOf(is: (walk: Walked) => boolean): number {
  return walks.filter(is).length / WALKS;
}

describe("a random walk", () => {
  test("mostly comes to where calls meet", () => {
    const shares = {
      conference: shareOf(({ worlds }) => worlds.some((world) => world.live().some(({ conference }) => conference))),
      heldSibling: shareOf(({ worlds }) =>
        worlds.some((world) => world.live().some((line) => world.joinable(line).length > 0)),
      ),
      semiAttended: shareOf(({ worlds, steps }) =>
        steps.some(
          (step, index) =>
            step.kind === "ask" &&
            step.action === "transfer" &&
            (worlds[index]?.live() ?? []).some(
              (line) => line.id === step.line && isSemiAttended(worlds[index] ?? ModelWorld.idle(), line),
            ),
        ),
      ),
      full: shareOf(({ steps }) => steps.length === LONGEST_WALK),
    };
    console.log(shares);
    expect(shares.conference).toBeGreaterThan(0.5);
  });
});

test("t", () => { expect(walks.every(({ steps }) => readToken(tokenOf(steps)).kind === "steps")).toBe(true); console.log(tokenOf(walks[0]!.steps)); });
