import { CALL_MODEL } from "@myrcc/contracts";
import type { SituationName, TransitionId } from "@myrcc/contracts";
import { beforeAll, describe, expect, it } from "vitest";
import { missingActions } from "../../src/call-model/actions.ts";
import { allowedActions, cell, LINE_ACTIONS } from "../../src/call-model/allowed-actions.ts";
import { passages, planSituation } from "../../src/call-model/exploration.ts";
import { ModelWorld } from "../../src/call-model/model-world.ts";
import { isReachable, nextStates } from "../../src/call-model/reachable.ts";
import { situationOf, SITUATIONS } from "../../src/call-model/situation.ts";
import { transitionPairs } from "../../src/call-model/transition-pairs.ts";
import type { TransitionPair } from "../../src/call-model/transition-pairs.ts";
import { transitions } from "../../src/call-model/transition.ts";
import { CALLER } from "../trace-builder.ts";

describe("the matrix", () => {
  it("has 90 cells, each a transition that starts there or a refusal with 409", () => {
    const cells = SITUATIONS.flatMap((situation) =>
      LINE_ACTIONS.map((action) => ({ situation, action, cell: cell(situation, action) })),
    );

    const open = cells.flatMap(({ situation, action, cell: one }) =>
      one.kind === "refused" ? [] : one.transitions.map((id) => ({ situation, action, id })),
    );
    const statuses = cells.flatMap(({ cell: one }) => (one.kind === "refused" ? [one.status] : []));

    expect(cells).toHaveLength(90);
    expect(new Set(statuses)).toEqual(new Set([409]));
    expect(
      open.filter(({ situation, action, id }) => {
        const { from, actions } = CALL_MODEL.transitions[id];
        return !from.includes(situation) || actions?.includes(action) !== true;
      }),
    ).toEqual([]);
  });

  it.each(SITUATIONS)("puts every action of a line that is %s in one of three classes", (situation) => {
    const { mandatory, optional, forbidden } = allowedActions(situation);

    expect([...mandatory, ...optional, ...forbidden].toSorted()).toEqual(LINE_ACTIONS.toSorted());
    for (const action of mandatory) expect(cell(situation, action).kind).toBe("transition");
    for (const action of forbidden) expect(cell(situation, action).kind).toBe("refused");
  });

  it("leaves merge in a conference open until the siblings are known", () => {
    expect(allowedActions("talking-conference").optional).toContain("merge");
    expect(allowedActions("talking-conference", { heldSibling: true }).mandatory).toContain("merge");
  });

  it.each<[SituationName | undefined, string, boolean | undefined, string[]]>([
    ["talking", "talking", undefined, []],
    ["talking", "talking", false, ["talking", "ringing"]],
    ["talking-with-held-sibling", "talking", undefined, ["held"]],
    ["talking-conference", "talking", true, ["held"]],
    ["held", "held", undefined, ["held"]],
    ["held-conference", "held", true, []],
    ["dropped", "dropped", true, []],
    [undefined, "queued", undefined, []],
  ])("has the row %s for a line that is %s, conference %s, beside %j", (row, state, conference, siblings) => {
    const line = { state, ...(conference === undefined ? {} : { conference }) };

    expect(
      situationOf(
        line,
        siblings.map((one) => ({ state: one })),
      ),
    ).toBe(row);
  });
});

describe("what a line lists", () => {
  it.each([
    ["talking", ["addParty", "disconnect", "hold", "redirect", "sendDtmfs"], ["leave"]],
    ["talking", ["disconnect", "hold", "leave"], []],
    ["held", ["disconnect", "leave", "unhold"], []],
    ["held", ["addParty", "disconnect", "leave", "unhold"], ["redirect"]],
    ["prompting", ["disconnect"], []],
    ["prompting", ["answer", "disconnect", "redirect"], []],
    ["prompting", ["answer"], ["disconnect"]],
    ["dropped", [], []],
    ["queued", [], undefined],
  ])("when %s and it is %j lacks %j", (state, actions, lacking) => {
    expect(missingActions({ ...CALLER, state, actions })).toEqual(lacking);
  });

  it("when prompting includes answer where alerting goes by its own name (D-2)", () => {
    const line = { ...CALLER, state: "prompting", actions: ["disconnect"] };

    expect(missingActions(line, new Set(["prompting", "alerting"]))).toEqual(["answer"]);
  });
});

describe("what follows", () => {
  it.each([
    ["prompting", ["alerting", "dropped"]],
    ["alerting", ["dropped", "talking"]],
    ["ringing", ["dropped", "talking"]],
    ["talking", ["alerting", "dropped", "held"]],
    ["held", ["dropped", "talking"]],
    ["dropped", []],
  ] as const)("%s at once is %j", (state, next) => {
    expect([...nextStates(state)].toSorted()).toEqual(next);
  });

  it.each([
    ["prompting", "held", true],
    ["held", "alerting", true],
    ["held", "prompting", undefined],
    ["talking", "prompting", undefined],
    ["ringing", "prompting", undefined],
    ["alerting", "prompting", false],
    ["talking", "ringing", false],
    ["dropped", "dropped", false],
    ["talking", "talking", true],
    ["talking", "queued", undefined],
  ])("%s may later be seen as %s: %s", (from, to, expected) => {
    expect(isReachable(from, to)).toBe(expected);
  });

  it.each(["talking", "held"])("%s is never seen as prompting where alerting goes by its own name (D-2)", (from) => {
    expect(isReachable(from, "prompting", new Set(["alerting"]))).toBe(false);
    expect(isReachable(from, "prompting", new Set(["ringing"]))).toBe(undefined);
  });
});

describe("the way from idle", () => {
  it.each(SITUATIONS)("leads to a line that is %s", (situation) => {
    const { moves, line } = planSituation(situation);
    const world = moves.reduce((now, move) => now.apply(move).world, ModelWorld.idle());
    const found = world.line(line);

    expect(found && world.situation(found)).toBe(situation);
  });

  it("leads to every transition", () => {
    const missing = new Set<TransitionId>(transitions().map(({ id }) => id));
    for (const { move } of passages()) {
      missing.delete(move.transition);
      if (missing.size === 0) break;
    }

    expect([...missing]).toEqual([]);
  });
});

describe("the pairs of transitions", () => {
  let pairs: readonly TransitionPair[] = [];
  beforeAll(() => {
    pairs = transitionPairs();
  });

  it("have every open cell as a second half, and every transition but T1 that starts from a situation", () => {
    const seconds = new Set(pairs.map(({ situation, second }) => `${situation} ${second}`));
    const starts = transitions().flatMap(({ id, from }) => from.map((situation) => `${situation} ${id}`));

    expect(starts.filter((start) => !seconds.has(start))).toEqual([]);
  });

  it("can be walked as they say", () => {
    for (const { moves, line, situation, second } of pairs) {
      const before = moves.slice(0, -1).reduce((now, move) => now.apply(move).world, ModelWorld.idle());
      const found = before.line(line);
      const last = moves.at(-1);

      expect(found && before.situation(found)).toBe(situation);
      expect(last).toMatchObject({ transition: second, line });
      expect(last !== undefined && before.isPossible(last)).toBe(true);
    }
  });
});
