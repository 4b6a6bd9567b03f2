import type { AlternativeName, CallLine } from "@myrcc/contracts";
import { describe, expect, test } from "vitest";
import { Story } from "./story.ts";

/** Lines 1 of a, 2 of b and 3 of c. */
const INVITED = ["T1 a b", "T2 1", "T8 2", "T17 1 c"];
const CONFERENCE = [...INVITED, "T18 3"];
/** Line 1 is held, a talks on line 3 to line 4 of c. */
const CONSULTATION = ["T1 a b", "T2 1", "T8 2", "T1 a c", "T2 3", "T8 4"];
const MODIFIED = { lastModificationTime: "1999999999999" };

function shows(story: Story, line: number, members: Partial<CallLine>): Story {
  return story.spoils(line, (shown) => ({ ...shown, ...MODIFIED, ...members }));
}

describe.each([
  ["RCC-ADDPARTY-4", INVITED, "T18 3", 1],
  ["RCC-CONFERENCE-4", [...CONFERENCE, "T17 1 d"], "T18 4", 2],
  ["RCC-LEAVE-4", CONFERENCE, "T15 1", 2],
] as const)("%s", (requirement, before, move, staying) => {
  const misses = (story: Story): readonly string[] => story.does(move).judge(requirement).misses;

  test("is missed where somebody who talked is put on hold", () => {
    expect(misses(shows(new Story().does(...before), staying, { state: "held" }))).not.toEqual([]);
  });

  test("is missed where that shows in frames alone", () => {
    const story = new Story().does(...before);

    expect(misses(story.spoils(staying, (line) => ({ ...line, ...MODIFIED, state: "held" }), "frames"))).toHaveLength(
      1,
    );
  });

  test("says nothing of somebody who held before", () => {
    expect(misses(shows(new Story().does(...before, `T11 ${staying}`), staying, { state: "talking" }))).toEqual([]);
  });

  test("says nothing of who else is shown anew (C-47)", () => {
    expect(misses(new Story().does(...before).pushes(staying, { ...MODIFIED, displayedLabel: "Bob" }))).toEqual([]);
  });

  test("says nothing of who holds by request afterwards", () => {
    expect(new Story().does(...before, move, `T11 ${staying}`).judge(requirement).misses).toEqual([]);
  });

  test("says nothing of somebody whose telephone may answer another call meanwhile (I-16)", () => {
    const party = staying === 1 ? "a" : "b";
    const story = new Story().does(...before, `T1 ${party} new`);

    expect(misses(shows(story, staying, { state: "held" }))).toEqual([]);
  });

  test("says nothing of somebody who is called meanwhile (I-16)", () => {
    const story = shows(new Story().does(...before), staying, { state: "held" });
    const { extension } = story.line(staying);
    const coming = { ...story.line(staying), lineId: "-77", restUri: "v1/rcc/CallLine/-77", state: "ringing" };

    story.does(move).tells((trace, atMs) => trace.frame(atMs - 1900, [{ ...coming, extension }]));

    expect(story.judge(requirement).misses).toEqual([]);
  });
});

test.each([
  ["says nothing of", true, 0],
  ["is missed without", false, 1],
])("RCC-ADDPARTY-4 %s a call that comes before the first look (I-16)", (_words, isCalled, misses) => {
  const story = new Story().does(...INVITED);
  const [host, first, guest] = [story.line(1), story.line(2), story.line(3)];
  const coming = isCalled
    ? [{ ...host, lineId: "-77", restUri: "v1/rcc/CallLine/-77", state: "talking", ...MODIFIED }]
    : [];
  const lines = [{ ...host, ...MODIFIED, state: "held" }, first, { ...guest, ...MODIFIED, state: "talking" }];

  story.tells((trace, atMs) => trace.act(atMs, "answer", "-3").list(atMs + 1800, [...lines, ...coming]));

  expect(story.judge("RCC-ADDPARTY-4").misses).toHaveLength(misses);
});

test("whoever answers a second line of the same call is no longer heard on the first (I-16)", () => {
  const story = new Story().does(...CONSULTATION, "T17 3 b", "T21 3 1", "T18 5");

  expect(story.line(2).state).toBe("held");
  expect(story.judge("RCC-CONFERENCE-4").hits).toBeGreaterThan(0);
  expect(story.judge("RCC-CONFERENCE-4").misses).toEqual([]);
});

const held = { state: "held" };

function missesOfMerge(story: Story): readonly string[] {
  return story.does("T21 3 1").judge("RCC-MERGE-1").misses;
}

function consultation(...alternatives: readonly AlternativeName[]): Story {
  return new Story(alternatives).does(...CONSULTATION);
}

describe("RCC-MERGE-1", () => {
  test("is missed where whoever merged is put on hold", () => {
    expect(missesOfMerge(shows(consultation(), 3, held))).toHaveLength(1);
  });

  test("is missed where the held line is left, and stays held (C-41)", () => {
    const keeping = "merge-keeps-argument";

    expect(missesOfMerge(consultation(keeping))).toEqual([]);
    expect(missesOfMerge(shows(consultation(keeping), 1, held))).toHaveLength(1);
  });

  test("is missed where both lines are left, and neither talks (C-41)", () => {
    const keeping = "merge-keeps-both";

    expect(missesOfMerge(consultation(keeping))).toEqual([]);
    expect(missesOfMerge(shows(shows(consultation(keeping), 3, held), 1, { state: "talking" }))).toEqual([]);
    expect(missesOfMerge(shows(consultation(keeping), 3, held))).toHaveLength(1);
  });

  test("says nothing of whoever may answer another call meanwhile (I-16)", () => {
    expect(missesOfMerge(shows(consultation().does("T1 a d"), 3, held))).toEqual([]);
  });

  test("says nothing of whoever holds by request afterwards", () => {
    expect(consultation().does("T21 3 1", "T11 3").judge("RCC-MERGE-1").misses).toEqual([]);
  });
});
