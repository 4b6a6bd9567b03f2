import type { CallLine } from "@myrcc/contracts";
import { describe, expect, test } from "vitest";
import { Story } from "./story.ts";

const CONSULTATION = ["T1 a b", "T2 1", "T8 2", "T1 a c", "T2 3", "T8 4"];
const uri = (line: number): { line: string } => ({ line: `v1/rcc/CallLine/-${line}` });
const dropped = (line: CallLine): CallLine => ({ ...line, state: "dropped", actions: [] });
const held = (line: CallLine): CallLine => ({ ...line, state: "held", actions: ["unhold"] });

/** Line 3 talks with 4 and is to be handed over to the party of 1, which is held; that one, line 2, hangs up. */
function refusedTransfer(story: Story): Story {
  return story.races(
    [
      { operation: "transfer", line: 3, body: uri(1), status: 409 },
      { operation: "disconnect", line: 2 },
    ],
    "T13 2",
  );
}

type Joining = "merge" | "transfer";

function crossing(story: Story, operation: Joining, statuses: readonly [number, number], ...moves: string[]): Story {
  return story.races(
    [
      { operation, line: 3, body: uri(1), status: statuses[0] },
      { operation, line: 1, body: uri(3), status: statuses[1] },
    ],
    ...moves,
  );
}

const consultation = (): Story => new Story().does(...CONSULTATION);

describe("RCC-RACE-6: a refused transfer", () => {
  test("that leaves the other call as it was is a hit", () => {
    expect(refusedTransfer(consultation()).judge("RCC-RACE-6")).toEqual({ hits: 1, misses: [] });
  });

  test.each([
    ["drops the other far party", 4, dropped, "refused, and -4 dropped"],
    ["no longer lists the other far party", 4, () => undefined, "refused, and -4 not listed"],
    ["drops the other own line", 3, dropped, "refused, and -3 dropped"],
    ["holds the other own line", 3, held, "refused, and -3 held"],
  ] as const)("that %s is a miss", (_what, line, spoil, observed) => {
    expect(refusedTransfer(consultation().spoils(line, spoil)).judge("RCC-RACE-6").misses).toEqual([observed]);
  });

  test("is not blamed for a far party that holds its call", () => {
    expect(refusedTransfer(consultation().spoils(4, held)).judge("RCC-RACE-6").misses).toEqual([]);
  });

  test("is not blamed for what a third request that was under way at once may have done", () => {
    const story = consultation().tells((trace, atMs) =>
      trace.exchange(atMs + 1999, "disconnect", { parameters: { lineId: "-4" }, answer: undefined, status: 204 }),
    );

    expect(refusedTransfer(story.spoils(4, dropped)).judge("RCC-RACE-6").misses).toEqual([]);
  });

  test("tells nothing of a call in which somebody rang", () => {
    const story = new Story().does(...CONSULTATION, "T17 3 d");

    expect(refusedTransfer(story.spoils(4, dropped)).judge("RCC-RACE-6").misses).toEqual([]);
  });
});

describe("RCC-RACE-7: of two that name each other's line", () => {
  test.each([
    ["merge", "T21 3 1"],
    ["transfer", "T20 3 1"],
  ] as const)("a %s that is done leaves both far parties in the call", (operation, move) => {
    const done = (story: Story): Story => crossing(story, operation, [204, 409], move);

    expect(done(consultation()).judge("RCC-RACE-7")).toEqual({ hits: 1, misses: [] });
    expect(done(consultation().spoils(2, dropped)).judge("RCC-RACE-7").misses).toEqual(["-2 dropped"]);
    const both = consultation()
      .spoils(2, dropped)
      .spoils(4, () => undefined);
    expect(done(both).judge("RCC-RACE-7").misses).toEqual(["-4 not listed, -2 dropped"]);
    expect(done(consultation().spoils(2, held)).judge("RCC-RACE-7").misses).toEqual([]);
  });

  test.each(["merge", "transfer"] as const)("two %ss that are refused change nothing", (operation) => {
    const refused = (story: Story): Story => crossing(story, operation, [409, 409]);

    expect(refused(consultation()).judge("RCC-RACE-7")).toEqual({ hits: 1, misses: [] });
    expect(refused(consultation().spoils(3, held)).judge("RCC-RACE-7").misses).toEqual(["both refused, and -3 held"]);
    expect(refused(consultation().spoils(4, dropped)).judge("RCC-RACE-7").misses).toEqual([
      "both refused, and -4 dropped",
    ]);
  });

  test("nothing is told of far parties where one of them rang", () => {
    const story = new Story().does(...CONSULTATION, "T17 1 d").spoils(4, dropped);

    expect(crossing(story, "merge", [204, 409], "T21 3 1").judge("RCC-RACE-7").misses).toEqual([]);
  });
});

describe("RCC-RACE-4: the same asked for by two sessions", () => {
  const TALKING = CONSULTATION.slice(0, 3);
  type Same = "answer" | "disconnect" | "leave" | "hold";

  function same(
    story: Story,
    operation: Same,
    line: number,
    statuses: readonly [number, number],
    ...moves: string[]
  ): ReturnType<Story["judge"]> {
    const [status, second] = statuses;
    return story
      .races(
        [
          { operation, line, status },
          { operation, line, status: second, session: "s2" },
        ],
        ...moves,
      )
      .judge("RCC-RACE-4");
  }

  function bothRefused(operation: Same): ReturnType<Story["judge"]> {
    return same(new Story().does(...TALKING), operation, 1, [409, 409]);
  }

  test.each([
    ["answer", TALKING.slice(0, 2), 2, "T8 2"],
    ["disconnect", TALKING, 1, "T13 1"],
    ["leave", TALKING, 1, "T14 1"],
  ] as const)("%s is done once", (operation, before, line, move) => {
    const story = (): Story => new Story().does(...before);

    expect(same(story(), operation, line, [204, 409], move)).toEqual({ hits: 1, misses: [] });
    expect(same(story(), operation, line, [204, 204], move)).toEqual({ hits: 1, misses: [] });
    expect(same(story(), operation, line, [204, 500], move).misses).toEqual(["a status that is neither 2xx nor 4xx"]);
    const again = story().pushes(line, { lastModificationTime: "1764000099999" });
    expect(same(again, operation, line, [204, 204], move).misses).toEqual(["2 changes of the line"]);
  });

  test("to leave a call of two may be refused to both, to end it or to hold it may not", () => {
    expect(bothRefused("leave")).toEqual({ hits: 0, misses: [] });
    expect(bothRefused("disconnect").misses).toEqual(["both refused"]);
    expect(bothRefused("hold").misses).toEqual(["both refused"]);
  });

  test("what is not listed may be refused to both", () => {
    expect(same(new Story().does(...TALKING), "answer", 1, [409, 409])).toEqual({ hits: 0, misses: [] });
  });
});
