import type { CallLine } from "@myrcc/contracts";
import { describe, expect, test } from "vitest";
import { CALLEE, CALLER, TraceBuilder, changed } from "./trace-builder.ts";

/** All with the time of the line's creation, as where times advance in whole seconds. */
const TALKING = changed(CALLER, "talking", 0);
const HELD = changed(CALLER, "held", 0);
const PROMPTING = changed(CALLER, "prompting", 0);
/** In a later second. */
const LATER = changed(CALLER, "held", 1000);
/** What the directory tells of the far party, before and after it was asked. */
const UNNAMED = { ...CALLER, displayedLabel: "" };
const NAMED = { ...CALLER, displayedLabel: "102" };

function told(...frames: readonly (readonly [number, CallLine])[]): TraceBuilder {
  return frames.reduce((trace, [atMs, line]) => trace.frame(atMs, [line]), TraceBuilder.monitoring());
}

describe("RCC-SYNC-1: what is pushed and what is read of one modification time", () => {
  test("agree where any of the snapshots of that time is as it is read", () => {
    const trace = told([20, PROMPTING], [120, TALKING], [220, HELD]).list(300, [HELD]).list(2000, [HELD]);

    expect(trace.judge("RCC-SYNC-1")).toEqual({ hits: 2, misses: [] });
  });

  test("need not agree where times tie and more was told while the read was due to be", () => {
    const within = told([20, TALKING], [150, changed(CALLER, "dropped", 90)]).list(60, [HELD]);

    expect(within.list(2000, []).judge("RCC-SYNC-1").misses).toEqual([]);
  });

  // Once a false alarm: the process that reads the frames was busy for a second.
  test("need not agree where times tie and the frame that tells more was held up, unless the line stays so", () => {
    const heldUp = (): TraceBuilder => told([20, TALKING], [1200, changed(CALLER, "dropped", 0)]).list(60, [HELD]);

    expect(heldUp().list(2500, []).judge("RCC-SYNC-1").misses).toEqual([]);
    expect(
      told([20, TALKING], [3200, changed(CALLER, "dropped", 0)])
        .list(60, [HELD])
        .list(4500, [])
        .judge("RCC-SYNC-1").misses,
    ).not.toEqual([]);
    expect(heldUp().list(1150, [HELD]).list(2500, []).judge("RCC-SYNC-1").misses).not.toEqual([]);
  });

  // Once a false alarm: whom it was handed over to has no photo.
  test("need not agree where more was told of another far party", () => {
    const ended = { ...changed(CALLER, "dropped", 0), displayedNumber: "103", displayedLabel: "" };
    const trace = told([20, PROMPTING], [150, ended]).list(60, [NAMED]);

    expect(trace.list(2000, []).judge("RCC-SYNC-1").misses).toEqual([]);
  });

  // Once a false alarm: the listener was created in the second in which the line was held.
  test("need not agree where times tie and the read was before the listener was there, unless it stays so", () => {
    const before = (): TraceBuilder =>
      TraceBuilder.monitoring()
        .list(8, [TALKING])
        .list(10, [HELD])
        .exchange(1300, "createListener", {
          body: { name: "late" },
          answer: { name: "late", restUri: "v1/service/EventListener/bean/late" },
        });
    const late = (line: CallLine): TraceBuilder => before().list(1310, [HELD], "late").frame(1350, [line], "late");

    expect(late(HELD).list(2500, [HELD]).judge("RCC-SYNC-1").misses).toEqual([]);
    expect(late(PROMPTING).list(2500, [HELD]).judge("RCC-SYNC-1").misses).not.toEqual([]);
  });

  // Once a false alarm: whom a line shows may change in the time in which it was in one state only.
  test("need not agree before the listener was there, where any line of the platform ties", () => {
    const [tied, untied] = [HELD, TALKING].map((then) => {
      const trace = TraceBuilder.monitoring().list(8, [CALLEE, TALKING]).frame(20, [TALKING]).frame(30, [then]);
      const shown = { ...CALLEE, displayedNumber: "999" };
      return trace
        .exchange(1300, "createListener", {
          body: { name: "late" },
          answer: { name: "late", restUri: "v1/service/EventListener/bean/late" },
        })
        .list(1310, [shown, then], "late")
        .frame(1350, [shown], "late")
        .list(2500, [shown, then]);
    });

    expect(tied?.judge("RCC-SYNC-1").misses).toEqual([]);
    expect(untied?.judge("RCC-SYNC-1").misses).toEqual(['displayedNumber: pushed "999", read "101"']);
  });

  test("do not agree where times tie and what was read stays untold", () => {
    const late = told([20, TALKING], [1500, changed(CALLER, "dropped", 1400)]).list(60, [HELD]);
    const read = told([20, TALKING], [1040, TALKING]).list(60, [HELD]).list(1100, [HELD]);

    expect(late.list(2000, []).judge("RCC-SYNC-1").misses).toEqual(['state: pushed "talking", read "held"']);
    expect(read.list(1200, [HELD]).judge("RCC-SYNC-1").misses).toHaveLength(1);
  });

  test("do not agree at all where no time was seen to tie", () => {
    const [cause, label] = [{ stateCause: "causeBusy" }, { displayedLabel: "103" }].map((wrong) =>
      told([20, NAMED], [100, changed(NAMED, "held", 40)]).list(30, [{ ...NAMED, ...wrong }]),
    );

    expect(cause?.judge("RCC-SYNC-1").misses).toEqual(['stateCause: pushed "causeNormal", read "causeBusy"']);
    expect(label?.judge("RCC-SYNC-1").misses).toEqual(['displayedLabel: pushed "102", read "103"']);
  });

  test("agree while a display that was looked up is still to be told, and no longer", () => {
    const announced = told([20, UNNAMED], [120, NAMED]).list(60, [NAMED]).list(1500, [NAMED]);
    const changedSince = told([20, UNNAMED], [120, changed(NAMED, "held", 100)]).list(60, [NAMED]);
    const never = told([20, UNNAMED]).list(60, [NAMED]).list(1500, [NAMED]);
    // Once a false alarm: a busy machine held the frame up for a second.
    const heldUp = told([20, UNNAMED], [1200, changed(NAMED, "held", 100)]).list(60, [NAMED]);
    const unsaid = told([20, UNNAMED], [1200, changed(NAMED, "held", 1100)]).list(60, [NAMED]);

    expect(announced.judge("RCC-SYNC-1").misses).toEqual([]);
    expect(changedSince.list(1500, []).judge("RCC-SYNC-1").misses).toEqual([]);
    expect(heldUp.list(1500, []).judge("RCC-SYNC-1").misses).toEqual([]);
    expect(unsaid.list(1500, []).judge("RCC-SYNC-1").misses).toEqual(['displayedLabel: pushed "", read "102"']);
    expect(never.judge("RCC-SYNC-1").misses).toContain('displayedLabel: pushed "", read "102"');
  });

  test("agree where a display is told that was not there when it was read, but not where one has gone", () => {
    const since = told([60, NAMED]).list(40, [UNNAMED]).list(1500, [NAMED]);
    const gone = told([20, NAMED]).list(60, [UNNAMED]).list(1500, [UNNAMED]);

    expect(since.judge("RCC-SYNC-1").misses).toEqual([]);
    expect(gone.judge("RCC-SYNC-1").misses).not.toEqual([]);
  });
});

describe("RCC-ACTION-5: a change that was asked for is pushed", () => {
  test("by a snapshot of it, although its time is that of the one before", () => {
    const trace = TraceBuilder.monitoring([CALLER]).list(50, [TALKING]).act(100, "hold", "-1");

    expect(trace.frame(150, [HELD]).list(200, [HELD]).list(1500, [HELD]).judge("RCC-ACTION-5")).toEqual({
      hits: 1,
      misses: [],
    });
  });

  test("not by one of what was there before, nor by one of what was looked up", () => {
    const [same, completed] = [UNNAMED, NAMED].map((line) =>
      TraceBuilder.monitoring([UNNAMED]).list(50, [UNNAMED]).act(100, "hold", "-1").frame(150, [line]),
    );

    expect(same?.list(200, [HELD]).list(1500, [HELD]).judge("RCC-ACTION-5").misses).toHaveLength(1);
    expect(completed?.list(200, [HELD]).list(1500, [HELD]).judge("RCC-ACTION-5").misses).toHaveLength(1);
  });

  test("and a display that was looked up meanwhile is no change that was asked for", () => {
    const trace = TraceBuilder.monitoring([UNNAMED]).list(50, [UNNAMED]).act(100, "sendDtmfs", "-1");

    expect(trace.list(200, [NAMED]).list(1500, [NAMED]).judge("RCC-ACTION-5")).toEqual({ hits: 0, misses: [] });
  });
});

/** Listeners `main` and `other` on one socket. */
function two(): TraceBuilder {
  return TraceBuilder.monitoring([CALLEE])
    .exchange(6, "createListener", {
      body: { name: "other" },
      answer: { name: "other", restUri: "v1/service/EventListener/bean/other" },
    })
    .list(7, [CALLEE], "other");
}

describe("two listeners that are told of one modification time", () => {
  test("may be told of two states of it, where each was told on (RCC-FRAME-5)", () => {
    const end = changed(CALLER, "dropped", 90);
    const on = two().frame(20, [TALKING]).frame(80, [HELD], "other").frame(150, [end]).frame(150, [end], "other");
    const left = two().frame(20, [TALKING]).frame(80, [HELD], "other");

    expect(on.list(2000, []).judge("RCC-FRAME-5").misses).toEqual([]);
    expect(
      left
        .frame(1500, [changed(CALLER, "dropped", 1400)])
        .list(2000, [])
        .judge("RCC-FRAME-5").misses,
    ).toEqual(['state: "talking" and "held"']);
  });

  test("may be told of two displays of it, where a busy machine held up what one was told next (RCC-FRAME-5)", () => {
    const [heldUp, unsaid] = [100, 1400].map((modifiedMs) => {
      const next = changed(NAMED, "held", modifiedMs);
      const trace = two().frame(20, [UNNAMED]).frame(60, [NAMED], "other");
      return trace.frame(1450, [next]).frame(1450, [next], "other").list(2000, [next]);
    });

    expect(heldUp?.judge("RCC-FRAME-5").misses).toEqual([]);
    expect(unsaid?.judge("RCC-FRAME-5").misses).toEqual(['displayedLabel: "" and "102"']);
  });

  // Once a false alarm: one window was closed before the display was there, and its frame came 0.1 ms after the other one.
  test("may be told of a display in either order, where the one that lacks it is told on, or no more (RCC-FRAME-5)", () => {
    const first = (): TraceBuilder => two().frame(60, [NAMED], "other").frame(61, [UNNAMED]);

    const stopped = first().exchange(70, "deleteListener", { parameters: { name: "main" }, answer: undefined });

    expect(stopped.list(2000, [NAMED]).judge("RCC-FRAME-5").misses).toEqual([]);
    expect(first().frame(160, [NAMED]).list(2000, [NAMED]).judge("RCC-FRAME-5").misses).toEqual([]);
    expect(first().list(2000, [NAMED]).judge("RCC-FRAME-5").misses).toEqual(['displayedLabel: "102" and ""']);
  });

  // Once a false pass: that one of them had been told of the state before was taken for enough.
  test("are both told at last of the state that it stays in (RCC-SYNC-1)", () => {
    const both = (): TraceBuilder => two().frame(20, [TALKING]).frame(30, [HELD]).frame(30, [HELD], "other");
    const wrong = both().frame(50, [TALKING], "other").list(1300, [HELD]).list(2500, [HELD]);
    const mended = both().frame(50, [TALKING], "other").frame(60, [HELD], "other").list(1300, [HELD]);
    const moving = both().frame(50, [TALKING], "other").list(100, [HELD]).list(1300, [HELD]);

    expect(wrong.list(3600, [HELD]).judge("RCC-SYNC-1").misses).toContain('state: pushed "talking", read "held"');
    expect(mended.list(2500, [HELD]).list(3600, [HELD]).judge("RCC-SYNC-1").misses).toEqual([]);
    expect(moving.frame(1400, [HELD], "other").list(2500, [HELD]).judge("RCC-SYNC-1").misses).toEqual([]);
  });

  test("are one where it is told on another socket of its session (RCC-FRAME-5)", () => {
    const trace = TraceBuilder.monitoring().socket(6, "w2", "s1").frame(20, [TALKING]).frame(80, [HELD], "main", "w2");

    expect(trace.list(2000, [HELD]).judge("RCC-FRAME-5").misses).toEqual([]);
  });

  test("may be told of two states of it, where one was told on at another socket (RCC-FRAME-5)", () => {
    const trace = two().socket(11, "w2", "s1").frame(20, [TALKING]).frame(80, [HELD], "other");
    const on = trace.frame(90, [HELD], "main", "w2");

    expect(on.list(2000, [HELD]).judge("RCC-FRAME-5").misses).toEqual([]);
  });

  test("may be told how a line comes back to a state, and not of times in another order (RCC-FRAME-6)", () => {
    const back = two().frame(20, [TALKING]).frame(30, [HELD]).frame(40, [TALKING]);
    const other = two().frame(20, [TALKING]).frame(30, [HELD]).frame(40, [LATER]);

    expect(back.frame(50, [TALKING], "other").frame(60, [HELD], "other").judge("RCC-FRAME-6").misses).toEqual([]);
    expect(other.frame(50, [LATER], "other").frame(60, [TALKING], "other").judge("RCC-FRAME-6").misses).toHaveLength(1);
  });

  // Once a false alarm: the first time that it was talking was over when one window ended.
  test("may be told of states that alternate from another one on (RCC-FRAME-6)", () => {
    const part = two().frame(20, [HELD]).frame(30, [TALKING]);
    const whole = part.frame(50, [TALKING], "other").frame(60, [HELD], "other").frame(70, [TALKING], "other");
    const swapped = two().frame(20, [TALKING]).frame(30, [LATER]).frame(50, [LATER], "other");

    expect(whole.judge("RCC-FRAME-6").misses).toEqual([]);
    expect(swapped.frame(60, [TALKING], "other").judge("RCC-FRAME-6").misses).toHaveLength(1);
  });
});

test("a snapshot that repeats the one before may hide a change, where times tie and something was done (RCC-FRAME-3)", () => {
  const [done, idle, untied] = [HELD, HELD, changed(CALLER, "held", 20)].map((held, index) => {
    const trace = told([20, held], [120, TALKING]);
    return (index === 1 ? trace : trace.act(130, "hold", "-1").act(150, "unhold", "-1")).frame(220, [TALKING]);
  });

  expect(done?.judge("RCC-FRAME-3").misses).toEqual([]);
  expect(idle?.judge("RCC-FRAME-3").misses).toEqual(["the same"]);
  expect(untied?.judge("RCC-FRAME-3").misses).toEqual(["the same"]);
});

/** A listener that never was is deleted after one that was there has been deleted twice, the second time with this answer. */
function deleting(second: number, never: number): TraceBuilder {
  const gone = { parameters: { name: "main" }, answer: undefined };
  return TraceBuilder.monitoring()
    .exchange(20, "deleteListener", gone)
    .exchange(30, "deleteListener", { ...gone, status: second })
    .exchange(40, "deleteListener", {
      parameters: { name: "never" },
      answer: undefined,
      status: never,
      deviation: "unknown-resource",
    });
}

describe("RCC-ERROR-5 and RCC-ERROR-6: the deletion of a listener that never was", () => {
  test.each(["RCC-ERROR-5", "RCC-ERROR-6"] as const)("is accepted by who accepts a second deletion: %s", (id) => {
    expect(deleting(204, 204).judge(id)).toEqual({ hits: 0, misses: [] });
    expect(deleting(404, 204).judge(id).misses).toHaveLength(1);
    expect(deleting(204, 404).judge(id)).toEqual({ hits: 1, misses: [] });
  });
});
