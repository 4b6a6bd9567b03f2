import { CALL_MODEL } from "@myrcc/contracts";
import { describe, expect, it } from "vitest";
import { isConnected } from "../../src/call-model/model-line.ts";
import type { ModelLine } from "../../src/call-model/model-line.ts";
import { ModelWorld } from "../../src/call-model/model-world.ts";
import type { Move } from "../../src/call-model/move.ts";
import { possibleMoves } from "../../src/call-model/possible-moves.ts";
import { isReachable, nextStates } from "../../src/call-model/reachable.ts";
import { isLineState } from "../../src/call-model/situation.ts";
import { brokenWalk } from "./abstract-walk.ts";

function callsOf(world: ModelWorld): ModelLine[][] {
  return [...Map.groupBy(world.live(), ({ call }) => call).values()];
}

/** Legs of a call each of which should display the other: two who are connected alone, or one who waits for the other. */
function facing(legs: readonly ModelLine[]): readonly ModelLine[] {
  const connected = legs.filter(isConnected);
  if (connected.length === 2) return connected;
  const isWaiting = legs.length === 2 && legs.filter(({ state }) => state === "ringing").length === 1;
  return isWaiting ? legs : [];
}

/** What an action can do now, and what is listed, in the same words. */
function possibleActions(world: ModelWorld): string[] {
  const moves = possibleMoves(world, { callers: [], destinations: ["somebody else"] });
  const byAction = moves.flatMap((move) =>
    (CALL_MODEL.transitions[move.transition].actions ?? []).map((action) => `${move.line} ${action}`),
  );
  return [...new Set(byAction)].toSorted();
}

describe("after every step of any walk of the model", () => {
  it("no party talks on two lines (I-16)", () => {
    const broken = brokenWalk(({ world }) => {
      const parties = world.lines().flatMap(({ state, party }) => (state === "talking" ? [party] : []));
      return parties.find((party, index) => parties.indexOf(party) !== index);
    });

    expect(broken).toBeUndefined();
  });

  it("a leg is of a conference exactly if it is connected with at least two others (I-26)", () => {
    const broken = brokenWalk(({ world }) =>
      callsOf(world).find((legs) => {
        const isConference = legs.filter(isConnected).length >= 3;
        return legs.some((leg) => leg.conference !== (isConference && isConnected(leg)));
      }),
    );

    expect(broken).toBeUndefined();
  });

  it("a dropped line has not changed, and every other change is one the model knows (I-9, I-10)", () => {
    const broken = brokenWalk(({ outcomes }) =>
      outcomes.find(({ before, after }) => {
        if (before === undefined) return !isLineState(after.state);
        const isStep = before.state === after.state || nextStates(before.state).has(after.state);
        return !isStep || isReachable(before.state, after.state) !== true;
      }),
    );

    expect(broken).toBeUndefined();
  });

  it("two who are connected alone display each other, and so do one who waits and one who rings (I-25)", () => {
    const broken = brokenWalk(({ world }) =>
      callsOf(world).find((legs) => {
        const [one, other] = facing(legs);
        return one !== undefined && (one.displays !== other?.party || other.displays !== one.party);
      }),
    );

    expect(broken).toBeUndefined();
  });

  it("nobody is alone in a call but whoever prompts, and whoever alerts waits for one who rings", () => {
    const broken = brokenWalk(({ world }) =>
      callsOf(world).find((legs) => {
        const states = legs.map(({ state }) => state).toSorted();
        if (states.includes("prompting")) return states.length > 1;
        if (states.includes("alerting")) return states.join(" ") !== "alerting ringing";
        return states.length < 2 || states.every((state) => state === "ringing");
      }),
    );

    expect(broken).toBeUndefined();
  });

  it("whoever is connected has talked, and whoever prompts or rings has not (I-8)", () => {
    const broken = brokenWalk(({ world }) =>
      world.live().find((line) => line.state !== "alerting" && line.hasTalked !== isConnected(line)),
    );

    expect(broken).toBeUndefined();
  });

  it("party and direction of a line stay, and its call but for a join of two calls (I-3)", () => {
    const broken = brokenWalk(({ outcomes, move }) =>
      outcomes.find(({ before, after }) => {
        if (before === undefined) return false;
        const isMoved = before.call !== after.call && CALL_MODEL.transitions[move.transition].joins !== true;
        return isMoved || before.party !== after.party || before.incoming !== after.incoming;
      }),
    );

    expect(broken).toBeUndefined();
  });

  it("an action is possible exactly if the line lists it", () => {
    const broken = brokenWalk(({ world }) => {
      const listed = world.live().flatMap((line) => world.actions(line).map((action) => `${line.id} ${action}`));
      const possible = possibleActions(world);
      return listed.toSorted().join() === possible.join() ? undefined : { listed, possible };
    });

    expect(broken).toBeUndefined();
  });

  it("a line that no outcome names is as before, in what it lists too", () => {
    const broken = brokenWalk(({ from, world, outcomes }) => {
      const named = new Set(outcomes.map(({ after }) => after.id));
      return from.live().find((line) => {
        if (named.has(line.id)) return false;
        const now = world.line(line.id);
        const isAlike = JSON.stringify({ ...now, call: 0 }) === JSON.stringify({ ...line, call: 0 });
        return now === undefined || !isAlike || world.actions(now).join() !== from.actions(line).join();
      });
    });

    expect(broken).toBeUndefined();
  });
});

function worldAfter(moves: readonly Move[], world = ModelWorld.idle()): ModelWorld {
  return moves.reduce((now, move) => now.apply(move).world, world);
}

const TALKING: readonly Move[] = [
  { transition: "T1", caller: "a", destination: "b" },
  { transition: "T2", line: 1 },
  { transition: "T8", line: 2 },
];

describe("a world of a target that takes an alternative", () => {
  it("goes past prompting when devices answer by themselves (C-36)", () => {
    const world = worldAfter(TALKING.slice(0, 1), ModelWorld.idle({ alternatives: ["own-device-answers-by-itself"] }));

    expect(world.live()).toMatchObject([
      { party: "a", state: "alerting" },
      { party: "b", state: "ringing" },
    ]);
  });

  it("does not let one of two leave (C-37)", () => {
    const world = worldAfter(TALKING, ModelWorld.idle({ alternatives: ["leave-of-two-refused"] }));

    expect(world.isPossible({ transition: "T14", line: 1 })).toBe(false);
    expect(() => world.apply({ transition: "T14", line: 1 })).toThrow("does not allow");
  });

  it("keeps the others of a conference that one disconnects from (C-38)", () => {
    const conference: readonly Move[] = [
      ...TALKING,
      { transition: "T17", line: 1, destination: "c" },
      { transition: "T18", line: 3 },
      { transition: "T16", line: 1 },
    ];

    expect(worldAfter(conference).live()).toEqual([]);
    expect(worldAfter(conference, ModelWorld.idle({ alternatives: ["disconnect-of-own-leg"] })).live()).toMatchObject([
      { party: "b", displays: "c", conference: false },
      { party: "c", displays: "b", conference: false },
    ]);
  });

  it("leaves the peer of a blind transfer talking, with the short list of D-5", () => {
    const moves: readonly Move[] = [...TALKING, { transition: "T19", line: 1, destination: "c" }];
    const world = worldAfter(moves, ModelWorld.idle({ alternatives: ["peer-stays-talking"] }));
    const [peer] = world.live();

    expect(peer).toMatchObject({ party: "b", state: "talking", displays: "c" });
    expect(peer && world.actions(peer)).toEqual(["disconnect", "hold", "leave"]);
  });
});
