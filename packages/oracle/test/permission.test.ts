import { describe, expect, test } from "vitest";
import type { Recording } from "../src/evidence/recording.ts";
import { judgeTrace } from "../src/judge.ts";
import { CALLEE, CALLER, TraceBuilder, changed, line } from "./trace-builder.ts";

describe("RCC-ACTION-1: a listed action is accepted", () => {
  test("a refusal is a miss", () => {
    const trace = TraceBuilder.monitoring([CALLER, CALLEE]).act(100, "hold", "-1", 409);

    expect(trace.judge("RCC-ACTION-1").misses).toEqual(["status 409"]);
  });

  test("a refusal is not judged when a newer snapshot shows that the line had changed", () => {
    const trace = TraceBuilder.monitoring([CALLER, CALLEE])
      .act(100, "hold", "-1", 409)
      .frame(150, [changed(CALLER, "dropped", 95)]);

    expect(trace.judge("RCC-ACTION-1")).toEqual({ hits: 0, misses: [] });
  });

  test("a refusal is not judged while another action on the call may just have taken effect", () => {
    const trace = TraceBuilder.monitoring([CALLER, CALLEE]).act(90, "disconnect", "-1").act(100, "hold", "-1", 409);

    expect(trace.judge("RCC-ACTION-1")).toEqual({ hits: 1, misses: [] });
  });
});

// Once a false alarm: a call that leads nowhere was over, and its line had left the list, before anything of that was pushed.
test("RCC-ACTION-1: of a line that the last list lacks, nothing is judged", () => {
  const gone = TraceBuilder.monitoring([CALLER, CALLEE]).list(50, [CALLEE]).act(100, "hold", "-1", 404);
  const back = TraceBuilder.monitoring([CALLER, CALLEE]).list(50, []).list(60, [CALLER]).act(100, "hold", "-1", 404);

  expect([gone, back].map((trace) => trace.judge("RCC-ACTION-1").misses)).toEqual([[], ["status 404"]]);
});

describe("RCC-ACTION-1: of a line that is to be resumed (T12, D-9)", () => {
  const held = changed(CALLER, "held", 10);
  const second = line("-3", "101", "104", false);

  test("a refusal with 409 is tolerated while another line of the extension talks", () => {
    const trace = TraceBuilder.monitoring([held, CALLEE, second]).act(100, "unhold", "-1", 409);

    expect(trace.judge("RCC-ACTION-1")).toEqual({ hits: 0, misses: [] });
  });

  test("a refusal with 409 is tolerated when another line of the extension was resumed just then", () => {
    const other = changed(second, "held", 5);
    const trace = TraceBuilder.monitoring([held, CALLEE, other]).act(99, "unhold", "-3").act(100, "unhold", "-1", 409);

    expect(trace.judge("RCC-ACTION-1")).toEqual({ hits: 1, misses: [] });
  });

  test("it is a miss while none does, and with another status", () => {
    const alone = TraceBuilder.monitoring([held, CALLEE, changed(second, "held", 5)]).act(100, "unhold", "-1", 409);
    const broken = TraceBuilder.monitoring([held, CALLEE, second]).act(100, "unhold", "-1", 405);

    expect([alone, broken].map((trace) => trace.judge("RCC-ACTION-1").misses)).toEqual([
      ["status 409"],
      ["status 405"],
    ]);
  });
});

const BESIDE = [changed(CALLER, "held", 10), CALLEE, line("-3", "101", "104", false)];

/** A held line beside one that talks is resumed with 403, where an unlisted action was refused with that status before. */
function resumedBeside(statusOfUnlisted: number): TraceBuilder {
  return TraceBuilder.monitoring(BESIDE)
    .act(50, "hold", "-1", statusOfUnlisted, "unlisted-action")
    .act(100, "unhold", "-1", 403);
}

describe("RCC-ACTION-1: of a platform that refuses what is not listed with another status (C-21)", () => {
  test("resuming beside a line that talks may be refused so too (D-9)", () => {
    expect(resumedBeside(403).judge("RCC-ACTION-1").misses).toEqual([]);
  });

  test("but not where it refuses that with 409", () => {
    expect(resumedBeside(409).judge("RCC-ACTION-1").misses).toEqual(["status 403"]);
  });

  // Once a false alarm: a worker that was started anew, after a failure, had seen nothing refused for not being listed.
  test("what other recordings of the run show counts, and where none does, either may be", () => {
    const resumed = TraceBuilder.monitoring(BESIDE).act(100, "unhold", "-1", 403).recording();
    const unlisted = [403, 409].map((status) =>
      TraceBuilder.monitoring([CALLER, CALLEE]).act(50, "unhold", "-1", status, "unlisted-action").recording(),
    );

    const missesBeside = (others: readonly Recording[]): number | undefined =>
      judgeTrace([resumed, ...others]).judgements.get("RCC-ACTION-1")?.misses.length;

    expect([missesBeside(unlisted.slice(0, 1)), missesBeside(unlisted.slice(1)), missesBeside([])]).toEqual([0, 1, 0]);
  });
});

describe("RCC-ACTION-1: of a call of two that is left (C-37)", () => {
  test.each([400, 403, 409])("a refusal with %i is tolerated", (status) => {
    expect(withLines().act(100, "leave", "-1", status).judge("RCC-ACTION-1").misses).toEqual([]);
  });
});

describe("RCC-ACTION-1: of an action with a payload", () => {
  test("a refusal for the line's state is a miss", () => {
    expect(withLines().act(100, "redirect", "-1", 409).judge("RCC-ACTION-1").misses).toEqual(["status 409"]);
  });

  test("a refusal that may be due to the payload is not judged", () => {
    for (const status of [400, 404, 422]) {
      expect(withLines().act(100, "redirect", "-1", status).judge("RCC-ACTION-1")).toEqual({ hits: 0, misses: [] });
    }
    expect(withLines().act(100, "addParty", "-1", 409, "unlisted-action").judge("RCC-ACTION-1")).toEqual({
      hits: 0,
      misses: [],
    });
  });

  // Once a false pass.
  test.each(["addParty", "redirect"] as const)(
    "%s that calls an idle extension has nothing wrong with it",
    (action) => {
      const calling = (destination: string, lines = [CALLER, CALLEE]): readonly string[] =>
        TraceBuilder.monitoring(lines, ["101", "102", "103"])
          .exchange(100, action, {
            parameters: { lineId: "-1" },
            body: { destination },
            answer: undefined,
            status: 422,
          })
          .judge("RCC-ACTION-1").misses;

      expect(calling("103")).toEqual(["status 422"]);
      expect(calling("102")).toEqual([]);
      expect(calling("104")).toEqual([]);
      expect(calling("103", [CALLER, CALLEE, line("-3", "103", "109", true)])).toEqual([]);
      expect(calling("103", [{ ...CALLER, conference: true }, CALLEE])).toEqual([]);
    },
  );
});

describe("RCC-ACTION-1: of an action whose payload is impossible on purpose (D-15)", () => {
  test.each([204, 404, 409, 422])("an answer %i shows nothing of what is listed", (status) => {
    const trace = withLines().act(100, "addParty", "-1", status, "impossible-argument");

    expect(trace.judge("RCC-ACTION-1")).toEqual({ hits: 0, misses: [] });
  });
});

describe("RCC-ACTION-2: an action that is not listed is refused", () => {
  test("a refusal is an occasion on which it held", () => {
    const trace = TraceBuilder.monitoring([CALLER, CALLEE]).act(100, "unhold", "-1", 409, "unlisted-action");

    expect(trace.judge("RCC-ACTION-2")).toEqual({ hits: 1, misses: [] });
  });

  test("an acceptance is a miss", () => {
    const trace = TraceBuilder.monitoring([CALLER, CALLEE]).act(100, "unhold", "-1", 204, "unlisted-action");

    expect(trace.judge("RCC-ACTION-2").misses).toEqual(["status 204"]);
  });
});

describe("a burst of changes, faster than the window", () => {
  // Once a false alarm: the snapshot after the first unhold arrives while the second hold is already done.
  test("a snapshot of an earlier change of the burst is no measure for the last action", () => {
    const trace = TraceBuilder.monitoring([CALLER, CALLEE])
      .act(100, "hold", "-1")
      .frame(101, [changed(CALLER, "held", 100)])
      .act(103, "unhold", "-1")
      .act(106, "hold", "-1")
      .frame(107, [changed(CALLER, "talking", 103)])
      .act(109, "unhold", "-1");

    expect(trace.judge("RCC-ACTION-2")).toEqual({ hits: 0, misses: [] });
  });
});

/** What is missed where the line is modified beside a refusal, with these members. */
function modifiedBeside(members: object): readonly string[] {
  return TraceBuilder.monitoring([CALLER, CALLEE])
    .act(100, "unhold", "-1", 409, "unlisted-action")
    .list(110, [{ ...changed(CALLER, "talking", 105), ...members }, CALLEE])
    .judge("RCC-ACTION-3").misses;
}

describe("RCC-ACTION-3: a refused action changes nothing", () => {
  test("the same line before and after is an occasion on which it held", () => {
    const trace = TraceBuilder.monitoring([CALLER, CALLEE])
      .act(100, "unhold", "-1", 409, "unlisted-action")
      .list(110, [CALLER, CALLEE]);

    expect(trace.judge("RCC-ACTION-3")).toEqual({ hits: 1, misses: [] });
  });

  test("a line that reads differently afterwards is a miss", () => {
    const trace = TraceBuilder.monitoring([CALLER, CALLEE])
      .act(100, "unhold", "-1", 409, "unlisted-action")
      .list(110, [{ ...CALLER, displayedNumber: "199" }, CALLEE]);

    expect(trace.judge("RCC-ACTION-3").misses).toEqual(['displayedNumber: "102" became "199"']);
  });

  // Once a false alarm.
  test("a display that is filled in just then is nobody's deed (C-47), but a modification without one is", () => {
    const display = { displayedLabel: "Bruno", displayedExternalNumber: "+33199000102" };

    expect(modifiedBeside(display)).toEqual([]);
    expect(modifiedBeside({})).toHaveLength(1);
    expect(modifiedBeside({ ...display, isIncoming: true })).toHaveLength(1);
  });

  test("but not where another line of the extension was resumed beside it", () => {
    const [held, sibling] = [changed(CALLER, "held", 10), changed(line("-3", "101", "104", false), "held", 5)];
    const resumed = (status: number): TraceBuilder =>
      TraceBuilder.monitoring([held, CALLEE, sibling])
        .act(100, "unhold", "-3", status)
        .act(100.2, "unhold", "-1", 409)
        .list(110, [{ ...held, actions: ["unhold"] }, CALLEE, sibling]);

    expect(resumed(204).judge("RCC-ACTION-3").misses).toEqual([]);
    expect(resumed(409).judge("RCC-ACTION-3").misses).not.toEqual([]);
  });

  test("nothing is judged of a line when another line of its extension was resumed meanwhile", () => {
    const held = changed(CALLER, "held", 5);
    const other = changed(line("-3", "101", "104", false), "held", 5);
    const trace = TraceBuilder.monitoring([held, CALLEE, other])
      .act(99, "unhold", "-3")
      .act(100, "unhold", "-1", 409)
      .list(110, [{ ...held, actions: [...(held.actions ?? []), "merge"] }, CALLEE, { ...other, state: "talking" }]);

    expect(trace.judge("RCC-ACTION-3")).toEqual({ hits: 0, misses: [] });
  });
});

function withLines(): TraceBuilder {
  return TraceBuilder.monitoring([CALLER, CALLEE]);
}
