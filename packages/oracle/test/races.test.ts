import { describe, expect, test } from "vitest";
import { Story } from "./story.ts";
import { CALLEE, CALLER, TraceBuilder, changed } from "./trace-builder.ts";

const TALKING = ["T1 a b", "T2 1", "T8 2"];
const CONSULTATION = [...TALKING, "T1 a c", "T2 3", "T8 4"];
const uri = (line: number): { line: string } => ({ line: `v1/rcc/CallLine/-${line}` });
const live = { state: "talking", actions: ["hold"] };

interface Race {
  readonly requirement: Parameters<Story["judge"]>[0];
  readonly sentence: string;
  readonly before: readonly string[];
  readonly sound: (story: Story) => Story;
  readonly broken: (story: Story) => Story;
}

const on = (operation: "disconnect" | "hold" | "unhold" | "answer" | "leave", line: number, status = 204) => ({
  operation,
  line,
  status,
});

const RACES: readonly Race[] = [
  {
    requirement: "RCC-RACE-1",
    sentence: "a line that outlives both hang-ups",
    before: TALKING,
    sound: (story) => story.races([on("disconnect", 1), on("disconnect", 2, 409)], "T13 1"),
    broken: (story) =>
      story.spoils(2, (line) => ({ ...line, ...live })).races([on("disconnect", 1), on("disconnect", 2, 409)], "T13 1"),
  },
  {
    requirement: "RCC-RACE-2",
    sentence: "a hold that survives the hang-up",
    before: TALKING,
    sound: (story) => story.races([on("hold", 1), on("disconnect", 2)], "T11 1", "T13 2"),
    broken: (story) =>
      story
        .spoils(1, (line) => ({ ...line, state: "held", actions: ["unhold"] }))
        .races([on("hold", 1), on("disconnect", 2)], "T11 1", "T13 2"),
  },
  {
    requirement: "RCC-RACE-3",
    sentence: "one that talks to nobody",
    before: ["T1 a b", "T2 1"],
    sound: (story) => story.races([on("answer", 2, 409), on("disconnect", 1)], "T7 1"),
    broken: (story) =>
      story.spoils(2, (line) => ({ ...line, ...live })).races([on("answer", 2), on("disconnect", 1)], "T7 1"),
  },
  {
    requirement: "RCC-RACE-3",
    sentence: "a hang-up that is accepted and lost",
    before: ["T1 a b", "T2 1"],
    sound: (story) => story.races([on("answer", 2), on("disconnect", 1)], "T8 2", "T13 1"),
    broken: (story) => story.races([on("answer", 2), on("disconnect", 1)], "T8 2"),
  },
  {
    requirement: "RCC-RACE-4",
    sentence: "the same done by nobody",
    before: TALKING,
    sound: (story) => story.races([on("hold", 1), { ...on("hold", 1, 409), session: "s2" }], "T11 1"),
    broken: (story) => story.races([on("hold", 1, 409), { ...on("hold", 1, 409), session: "s2" }], "T11 1"),
  },
  {
    requirement: "RCC-RACE-5",
    sentence: "two talking lines of one extension",
    before: [...CONSULTATION, "T11 3"],
    sound: (story) => story.races([on("unhold", 1), on("unhold", 3)], "T12 1", "T12 3"),
    broken: (story) =>
      story.spoils(1, (line) => ({ ...line, ...live })).races([on("unhold", 1), on("unhold", 3)], "T12 1", "T12 3"),
  },
  {
    requirement: "RCC-RACE-6",
    sentence: "half a transfer",
    before: CONSULTATION,
    sound: (story) =>
      story.races([{ operation: "transfer", line: 3, body: uri(1) }, on("disconnect", 2)], "T20 3 1", "T13 2"),
    broken: (story) =>
      story
        .spoils(1, (line) => ({ ...line, state: "held", actions: ["unhold"] }))
        .races([{ operation: "transfer", line: 3, body: uri(1) }, on("disconnect", 2)], "T20 3 1", "T13 2"),
  },
  {
    requirement: "RCC-RACE-6",
    sentence: "somebody who is left alone",
    before: CONSULTATION,
    sound: (story) =>
      story.races([{ operation: "transfer", line: 3, body: uri(1), status: 409 }, on("disconnect", 2)], "T13 2"),
    broken: (story) =>
      story
        .spoils(3, (line) => ({ ...line, state: "dropped", actions: [] }))
        .races([{ operation: "transfer", line: 3, body: uri(1) }, on("disconnect", 2)], "T13 2"),
  },
  {
    requirement: "RCC-RACE-6",
    sentence: "a hang-up that is accepted and lost",
    before: CONSULTATION,
    sound: (story) =>
      story.races([{ operation: "transfer", line: 3, body: uri(1) }, on("disconnect", 2, 409)], "T20 3 1"),
    broken: (story) => story.races([{ operation: "transfer", line: 3, body: uri(1) }, on("disconnect", 2)], "T20 3 1"),
  },
  {
    requirement: "RCC-RACE-7",
    sentence: "two merges that use up both lines",
    before: CONSULTATION,
    sound: (story) =>
      story.races(
        [
          { operation: "merge", line: 3, body: uri(1) },
          { operation: "merge", line: 1, body: uri(3), status: 409 },
        ],
        "T21 3 1",
      ),
    broken: (story) =>
      story
        .spoils(3, (line) => ({ ...line, state: "dropped", actions: [] }))
        .races(
          [
            { operation: "merge", line: 3, body: uri(1) },
            { operation: "merge", line: 1, body: uri(3) },
          ],
          "T21 3 1",
        ),
  },
  {
    requirement: "RCC-RACE-12",
    sentence: "a guest that is left alone",
    before: [...TALKING, "T17 1 c"],
    sound: (story) => story.races([on("answer", 3), on("leave", 1)], "T18 3", "T15 1"),
    broken: (story) =>
      story
        .spoils(2, (line) => ({ ...line, state: "dropped", actions: [] }))
        .races([on("answer", 3), on("leave", 1)], "T18 3", "T15 1"),
  },
  {
    requirement: "RCC-RACE-13",
    sentence: "a far party that is left alone",
    before: TALKING,
    sound: (story) => story.races([on("hold", 1), on("disconnect", 1)], "T11 1", "T13 1"),
    broken: (story) =>
      story.spoils(2, (line) => ({ ...line, ...live })).races([on("hold", 1), on("disconnect", 1)], "T11 1", "T13 1"),
  },
  {
    requirement: "RCC-RACE-13",
    sentence: "a hang-up that is accepted and lost",
    before: TALKING,
    sound: (story) => story.races([on("hold", 1), on("disconnect", 1, 409)], "T11 1"),
    broken: (story) => story.races([on("hold", 1), on("disconnect", 1)], "T11 1"),
  },
  {
    requirement: "RCC-RACE-13",
    sentence: "a leave that is accepted and lost",
    before: TALKING,
    sound: (story) => story.races([on("hold", 1), on("leave", 1, 409)], "T11 1"),
    broken: (story) => story.races([on("hold", 1), on("leave", 1)], "T11 1"),
  },
];

function refused(status: number): Story {
  return new Story().does(...TALKING, "T11 1").refuses("hold", 1, undefined, status, "stale-snapshot");
}

function deleted(frames: number, afterMs = 25): Story {
  const story = new Story().does(...TALKING);
  return story.tells((trace, atMs) => {
    trace
      .act(atMs, "hold", "-1")
      .exchange(atMs + 5, "deleteListener", { parameters: { name: "main" }, answer: undefined, status: 200 });
    for (let count = 0; count < frames; count += 1) trace.frame(atMs + 5 + afterMs + count, [story.line(2)]);
    trace.list(atMs + 1000, []);
  });
}

const ONE = changed(CALLER, "held", 15);
const OTHER = changed(CALLEE, "held", 16);

/** Frames of the two lines of a call, each line in one of its own, and after its listener was deleted, frames of these items. */
function deletedSingly(...items: readonly unknown[]): TraceBuilder {
  const trace = TraceBuilder.monitoring([CALLER, CALLEE])
    .frame(10, [CALLER])
    .frame(11, [CALLEE])
    .act(20, "hold", CALLER.lineId)
    .exchange(25, "deleteListener", { parameters: { name: "main" }, answer: undefined, status: 200 });
  for (const [index, item] of items.entries())
    trace.message(50 + index, JSON.stringify({ listenerName: "main", item }));
  return trace.list(1000, []);
}

describe("a race", () => {
  test.each(RACES)("$requirement: $sentence is a miss", ({ requirement, before, sound, broken }) => {
    const fair = sound(new Story().does(...before)).judge(requirement);

    expect(fair.hits).toBeGreaterThan(0);
    expect(fair.misses).toEqual([]);
    expect(broken(new Story().does(...before)).judge(requirement).misses).not.toEqual([]);
  });

  test("RCC-RACE-8: an action of an outdated snapshot is refused with 409", () => {
    expect(refused(409).judge("RCC-RACE-8")).toEqual({ hits: 1, misses: [] });
    expect(refused(404).judge("RCC-RACE-8").misses).toEqual(["status 404"]);
  });

  test("RCC-RACE-9: a deletion lets one frame through", () => {
    expect(deleted(1).judge("RCC-RACE-9")).toEqual({ hits: 1, misses: [] });
    expect(deleted(2).judge("RCC-RACE-9").misses).toEqual(["2 frames"]);
    // Not yet a matter of RCC-LISTENER-3.
    expect(deleted(2, 150).judge("RCC-RACE-9").misses).toEqual(["2 frames"]);
  });

  // Once a false alarm.
  test("RCC-RACE-9: a window whose frames hold a bare line each takes one of every line (D-1)", () => {
    expect(deletedSingly(ONE, OTHER).judge("RCC-RACE-9", "field")).toEqual({ hits: 1, misses: [] });
    expect(deletedSingly(ONE, OTHER, ONE).judge("RCC-RACE-9", "field").misses).toEqual(["3 frames"]);
  });

  test("RCC-RACE-9: a window whose frames never hold more than one line takes one of every line (F-42)", () => {
    expect(deletedSingly([ONE], [OTHER]).judge("RCC-RACE-9")).toEqual({ hits: 1, misses: [] });
    expect(deletedSingly([ONE], [OTHER], [ONE]).judge("RCC-RACE-9").misses).toEqual(["3 frames"]);
    expect(deletedSingly([ONE], [ONE, OTHER]).judge("RCC-RACE-9").misses).toEqual(["2 frames"]);
    const elsewhere = deletedSingly([ONE], [OTHER]).frame(1200, [ONE, OTHER]);
    expect(elsewhere.judge("RCC-RACE-9").misses).toEqual(["2 frames"]);
  });

  test("RCC-RACE-9: frames that the answer of the deletion may have overtaken are not held against anybody", () => {
    expect(deleted(2, 15).judge("RCC-RACE-9")).toEqual({ hits: 1, misses: [] });
  });

  // Once a false alarm.
  test("RCC-RACE-4: a display that is filled in meanwhile is no second change (C-47), and a second hold is", () => {
    const hold = on("hold", 1);
    const raced = (members: object, filled: object): readonly string[] =>
      new Story()
        .does(...TALKING)
        .spoils(1, (line) => ({ ...line, ...members }))
        .races([hold, { ...hold, session: "s2" }], "T11 1")
        .tells((trace, atMs) => {
          const line = new Story().does(...TALKING, "T11 1").line(1);
          const lastModificationTime = String(Number(line.lastModificationTime) + 3_600_000);
          trace.frame(atMs, [{ ...line, ...members, ...filled, lastModificationTime }]);
        })
        .judge("RCC-RACE-4").misses;

    expect(raced({ displayedLabel: "" }, { displayedLabel: "Bruno" })).toEqual([]);
    expect(raced({}, {})).toEqual(["2 changes of the line"]);
  });
});
