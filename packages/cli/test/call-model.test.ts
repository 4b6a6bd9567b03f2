import { CALL_MODEL } from "@myrcc/contracts";
import type { AlternativeName, TransitionId } from "@myrcc/contracts";
import type { EngineVariant } from "@myrcc/simulator";
import { possibleMoves, transition, transitionPairs, transitions } from "@myrcc/oracle";
import type { Move, TransitionPair } from "@myrcc/oracle";
import { describe, expect, it } from "vitest";
import { CALLERS, DESTINATIONS, EngineBesideModel } from "./engine-beside-model.ts";

const EXTENSIONS: Readonly<Record<string, string>> = { a: "101", b: "102", c: "103", d: "104", new: "106" };

/** A move of the model's abstract parties as one of the extensions. */
function amongExtensions(move: Move): Move {
  const { caller, destination } = move;
  return {
    ...move,
    ...(caller === undefined ? {} : { caller: EXTENSIONS[caller] ?? caller }),
    ...(destination === undefined ? {} : { destination: EXTENSIONS[destination] ?? destination }),
  };
}

/** A generator of numbers in [0, 1) that a seed decides (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What of a line keeps a walk from growing: most of its moves would only end calls. */
function endsCall(id: TransitionId): boolean {
  const { effects, joins } = transition(id);
  const isDropped = effects.some(({ who, state }) => who === "line" && state === "dropped");
  return isDropped && joins !== true && !effects.some(({ who }) => who === "new-line");
}

/** The first disagreement of a walk, with the way to it. */
function walk(seed: number, length: number, made: Map<string, number>): object | undefined {
  const next = numbersFrom(seed);
  const pick = <T>(items: readonly T[]): T | undefined => items[Math.floor(next() * items.length)];
  const both = new EngineBesideModel();
  const history: Move[] = [];
  while (history.length < length) {
    const moves = possibleMoves(both.world, { callers: CALLERS, destinations: DESTINATIONS }).filter((move) =>
      both.canHappen(move),
    );
    const kind = pick([...new Set(moves.map((move) => move.transition))]);
    if (kind === undefined || (endsCall(kind) && next() < 0.85)) continue;
    const move = pick(moves.filter((one) => one.transition === kind));
    if (move === undefined) continue;
    history.push(move);
    made.set(kind, (made.get(kind) ?? 0) + 1);
    const found = both.happen(move, next() < 0.5);
    if (found.length > 0) return { seed, history, found };
  }
  return undefined;
}

/** Pairs of transitions after which engine and model disagree. */
function disagreements(
  pairs: readonly TransitionPair[],
  byEvent: boolean,
  alternatives: AlternativeName[] = [],
  variants: EngineVariant[] = [],
): object[] {
  return pairs.flatMap((pair) => {
    const both = new EngineBesideModel(alternatives, variants);
    for (const move of pair.moves) {
      const found = both.happen(amongExtensions(move), byEvent);
      if (found.length > 0) return [{ pair: `${pair.first} ${pair.situation} ${pair.second}`, at: move, found }];
    }
    return [];
  });
}

const PAIRS = transitionPairs();

describe("the simulator's engine and the call model", () => {
  it.each(["by actions", "by events"])(
    "agree on every line after every transition and every pair of them, %s",
    (how) => {
      expect(disagreements(PAIRS, how === "by events")).toEqual([]);
    },
  );

  it("agree on every line after each of some thousand random moves", () => {
    const made = new Map<string, number>();

    const found = Array.from({ length: 120 }, (_, seed) => walk(seed, 40, made)).filter((one) => one !== undefined);

    expect(found).toEqual([]);
    expect(transitions().filter(({ id }) => !made.has(id))).toEqual([]);
  });

  it.each<[AlternativeName, EngineVariant]>([
    ["disconnect-of-own-leg", "disconnect-own-leg"],
    ["merge-keeps-argument", "argument-survives"],
    ["peer-stays-talking", "peer-stays-talking"],
    ["unaffected-legs-modified", "conference-bystander-frame"],
    ["merge-keeps-both", "both-survive"],
    ["dtmf-modifies", "dtmf-modifies"],
  ])("agree on %s, where the engine takes %s", (alternative, variant) => {
    // A pair is reached as the canonical model goes; where the alternative is met on the way, no pair is left of it.
    const { at } = CALL_MODEL.alternatives[alternative];
    const affected = transitionPairs().filter(({ first }) => !at.some((one) => one === first));

    expect(disagreements(affected, false, [alternative], [variant])).toEqual([]);
  });

  it.each<AlternativeName>([
    "disconnect-of-own-leg",
    "merge-keeps-argument",
    "transfer-keeps-display",
    "peer-stays-talking",
    "merge-keeps-both",
    "dtmf-modifies",
    "inviter-modified",
  ])("are seen to disagree when the model is of a target with %s", (name) => {
    const affected = PAIRS.filter(({ second }) => CALL_MODEL.alternatives[name].at.includes(second));

    expect(disagreements(affected, false, [name])).not.toEqual([]);
  });
});
