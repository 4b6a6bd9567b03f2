import { ModelWorld } from "@myrcc/oracle";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { intentions, isSemiAttended } from "../src/walk/deed.ts";
import type { Deed } from "../src/walk/deed.ts";
import { seek } from "../src/walk/seek.ts";
import type { Played, Sought } from "../src/walk/seek.ts";
import type { Step } from "../src/walk/step.ts";
import { readToken, tokenIn, tokenOf } from "../src/walk/token.ts";
import { tread } from "../src/walk/tread.ts";
import { LONGEST_WALK } from "../src/walk/walk.ts";

const WALKS = 300;
const walks = fc.sample(intentions, { seed: 7, numRuns: WALKS }).map((intended) => tread(intended, LONGEST_WALK));

function shareOf(is: (world: ModelWorld, step: Step) => boolean): number {
  return (
    walks.filter(({ steps, worlds }) =>
      steps.some((step, index) => {
        const world = worlds[index];
        return world !== undefined && is(world, step);
      }),
    ).length / WALKS
  );
}

describe("random walks", () => {
  test("mostly do something in a conference", () => {
    const share = shareOf((world, step) => {
      const line = world.line((step.kind === "ask" ? step.line : step.move.line) ?? 0);
      return line?.conference === true;
    });

    expect(share).toBeGreaterThan(0.5);
  });

  test("mostly come to a line with a held sibling", () => {
    expect(shareOf((world) => world.live().some((line) => world.joinable(line).length > 0))).toBeGreaterThan(0.75);
  });

  test("mostly ask for a semi-attended transfer", () => {
    const share = shareOf((world, step) => {
      const line = step.kind === "ask" && step.action === "transfer" ? world.line(step.line) : undefined;
      return line !== undefined && isSemiAttended(world, line);
    });

    expect(share).toBeGreaterThan(0.5);
  });

  test("are mostly as long as they may be", () => {
    expect(walks.filter(({ steps }) => steps.length === LONGEST_WALK).length / WALKS).toBeGreaterThan(0.75);
  });

  test("leave out no action", () => {
    const done = new Set(walks.flatMap(({ deeds }) => deeds.map(({ kind }) => kind)));

    expect([...done].toSorted()).toEqual(
      ["addParty", "answer", "disconnect", "hold", "leave", "merge", "placeCall", "redirect", "sendDtmfs", "transfer"]
        .concat(["unhold", "unlisted"])
        .toSorted(),
    );
  });
});

/**
 * A search in which each step takes a tenth of a second.
 *
 * @param missed index of the step on which something is missed; -1 when nothing is.
 */
async function sought(budgetMs: number, missed: (steps: readonly Step[]) => number): Promise<Sought> {
  let nowMs = 0;
  const play = async (intended: readonly Deed[], untilMs: number): Promise<Played> => {
    const { steps, deeds } = tread(intended, LONGEST_WALK);
    const inTime = steps.slice(0, Math.ceil((untilMs - nowMs) / 100));
    nowMs += inTime.length * 100;
    const at = missed(inTime);
    return {
      steps: inTime,
      deeds: deeds.slice(0, inTime.length),
      missed: at < 0 ? [] : ["RCC-HOLD-1"],
      neededSteps: at + 1,
    };
  };
  return seek({ seed: 11, budgetMs, shrinkMs: 20_000, nowMs: () => nowMs, play });
}

function holdAfterMerge(steps: readonly Step[]): number {
  const joined = steps.findIndex((step) => step.kind === "move" && step.move.transition === "T21");
  return joined < 0
    ? -1
    : steps.findIndex((step, index) => index > joined && step.kind === "move" && step.move.transition === "T11");
}

describe("a search", () => {
  test("finds what only a sequence shows, and leaves little but that", async () => {
    const { missed } = await sought(60_000, holdAfterMerge);

    const steps = missed?.steps ?? [];
    expect(holdAfterMerge(steps)).toBe(steps.length - 1);
    // Two calls of three steps each, a merge, a hold.
    expect(steps.length).toBe(8);
  });

  test("ends with its budget where nothing is missed", async () => {
    const { walks: number, steps, missed } = await sought(5000, () => -1);

    expect({ steps, missed }).toEqual({ steps: 50, missed: undefined });
    expect(number).toBeGreaterThan(2);
  });
});

describe("a token", () => {
  test("holds every walk whole, in a word that a shell takes as it is", () => {
    for (const { steps } of walks) {
      const token = tokenOf(steps);

      expect(token).toMatch(/^w1\.[\w.]+$/);
      expect(readToken(token)).toEqual({ kind: "steps", steps });
    }
  });

  test("is found in what a case says", () => {
    const token = tokenOf(walks[0]?.steps ?? []);

    expect(tokenIn(`2 walk(s); missed on: npx -y pnpm@12 rcc replay ${token}\n\nRCC-HOLD-1: more`)).toBe(token);
    expect(tokenIn("nothing of the kind")).toBeUndefined();
  });

  test("is refused when any of its characters is another one, missing or doubled", () => {
    const token = tokenOf(walks[1]?.steps ?? []);

    for (let index = 0; index < token.length; index += 1) {
      const [before, after] = [token.slice(0, index), token.slice(index + 1)];
      for (const damaged of [`${before}${token[index] === "1" ? "2" : "1"}${after}`, before + after]) {
        expect({ damaged, kind: readToken(damaged).kind }).toEqual({ damaged, kind: "damaged" });
      }
    }
    expect(readToken(`${token}0`).kind).toBe("damaged");
  });

  test.each([
    ["nothing", "", "begins with nothing"],
    ["another version", "w9.T1ab.x", "begins with w9"],
    ["no step", tokenOf([]), "without a step"],
    [
      "a party that no target has",
      tokenOf([{ kind: "move", move: { transition: "T1", caller: "a", destination: "z" } }]),
      "T1az",
    ],
    ["a call of nobody", tokenOf([{ kind: "move", move: { transition: "T1", line: 1 } }]), "T1_1"],
    [
      "too many steps",
      tokenOf(Array.from({ length: 201 }, () => ({ kind: "ask", action: "hold", line: 1 }))),
      "201 steps",
    ],
  ])("is refused with %s", (_what, token, found) => {
    const reading = readToken(token);

    expect(reading).toMatchObject({ kind: "damaged" });
    expect(reading.kind === "damaged" ? reading.found : "").toContain(found);
  });
});
