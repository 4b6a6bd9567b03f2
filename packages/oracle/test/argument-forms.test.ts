import type { Profile } from "@myrcc/contracts";
import { describe, expect, test } from "vitest";
import { judgeTrace } from "../src/judge.ts";
import { Story } from "./story.ts";

/** Line 1 is held, a talks on line 3 to line 4 of c. */
const CONSULTATION = ["T1 a b", "T2 1", "T8 2", "T1 a c", "T2 3", "T8 4"];

const RELATIVE = "v1/rcc/CallLine/-1";
const FORMS = ["/restletrouter/v1/rcc/CallLine/-1", "https://127.0.0.1:1/restletrouter/v1/rcc/CallLine/-1"];
const JOINS = [
  { action: "merge", exact: "RCC-MERGE-6", other: "RCC-MERGE-7" },
  { action: "transfer", exact: "RCC-TRANSFER-6", other: "RCC-TRANSFER-7" },
] as const;

/** A platform that writes the restUri of the held line so. */
function consultation(restUri: string): Story {
  return new Story().spoils(1, (line) => ({ ...line, restUri })).does(...CONSULTATION);
}

/** What the recording tells of C-17. */
function formsTold({ trace }: Story): (string | null)[] {
  const { entries } = judgeTrace([trace.recording()]).dialect;
  return entries.filter(({ reading }) => reading === "C-17").map(({ variant }) => variant);
}

describe.each(JOINS)("a $action with the restUri as it was given", ({ action, exact, other }) => {
  test.each([RELATIVE, ...FORMS])("is taken or refused: %s", (form) => {
    const taken = consultation(form).accepts(action, 3, { line: form });
    const refused = consultation(form).refuses(action, 3, { line: form }, 404);

    expect(taken.judge(exact)).toEqual({ hits: 1, misses: [] });
    expect(refused.judge(exact)).toEqual({ hits: 0, misses: ["status 404"] });
    expect([taken, refused].map((story) => story.judge(other))).toEqual([
      { hits: 0, misses: [] },
      { hits: 0, misses: [] },
    ]);
  });
});

describe.each(JOINS)(
  "a $action with the restUri in the canonical form, which was not given,",
  ({ action, exact, other }) => {
    test.each(FORMS)("tells nothing of the one that was: %s", (form) => {
      const taken = consultation(form).accepts(action, 3, { line: RELATIVE }, "other-argument-form");
      const refused = consultation(form).refuses(action, 3, { line: RELATIVE }, 404, "other-argument-form");

      expect([taken, refused].map((story) => story.judge(exact))).toEqual([
        { hits: 0, misses: [] },
        { hits: 0, misses: [] },
      ]);
      expect(taken.judge(other)).toEqual({ hits: 1, misses: [] });
      expect(refused.judge(other)).toEqual({ hits: 0, misses: ["status 404"] });
    });
  },
);

test.each(FORMS)("the canonical form is another one where it was not given: %s", (form) => {
  const asGiven = consultation(form).accepts("merge", 3, { line: form });
  const relative = consultation(form).accepts("merge", 3, { line: RELATIVE }, "other-argument-form");
  const ofNobody = consultation(form).accepts("merge", 3, { line: "v1/rcc/CallLine/-99" });

  expect([asGiven, relative, ofNobody].map(formsTold)).toEqual([[null], ["line-argument-other-form"], []]);
});

function errorsOf({ trace }: Story, profile: Profile): readonly string[] {
  return judgeTrace([trace.recording()], profile).harnessErrors;
}

test.each(FORMS)("a form that the target may write is no breach of ours: %s", (form) => {
  const story = consultation(form).accepts("transfer", 3, { line: form });

  expect((["strict", "certify", "field"] as const).map((profile) => errorsOf(story, profile))).toEqual([[], [], []]);
});

test("what no target may write is one", () => {
  const [error = ""] = errorsOf(
    consultation(RELATIVE).refuses("transfer", 3, { line: "/v1/rcc/CallLine/-1" }),
    "field",
  );

  expect(error).toMatch(/^our own request transfer .*\/line must match/);
});
