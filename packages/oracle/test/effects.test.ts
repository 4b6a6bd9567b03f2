import { describe, expect, test } from "vitest";
import { CALLEE, CALLER, TraceBuilder, changed, line } from "./trace-builder.ts";

/** A call that both sides talk on, monitored from before it was placed. */
function talking(run: Parameters<typeof TraceBuilder.monitoring>[2] = {}): TraceBuilder {
  return TraceBuilder.monitoring([], ["101", "102", "103"], run)
    .place(10, changed(CALLER, "prompting", 0))
    .act(12, "answer", "-1")
    .frame(20, [changed(CALLEE, "ringing", 1)])
    .act(30, "answer", "-2")
    .frame(40, [changed(CALLER, "talking", 10), changed(CALLEE, "talking", 10)]);
}

/** A call whose telephones may take three seconds: it is asked to be held, and still talks. */
function askedToHold(listedAtMs: number): TraceBuilder {
  return talking({ effectWithinMs: 3000 })
    .act(100, "hold", "-1")
    .list(listedAtMs, [changed(CALLER, "talking", 10), CALLEE]);
}

/** A call that was placed by a device that goes off hook by itself. */
function alerting(): TraceBuilder {
  return TraceBuilder.monitoring().place(10, changed(CALLER, "alerting", 0));
}

describe("RCC-HOLD-1: an accepted hold makes the line held", () => {
  test("a held snapshot is an occasion on which it held", () => {
    const trace = talking()
      .act(100, "hold", "-1")
      .frame(150, [changed(CALLER, "held", 20)]);

    expect(trace.judge("RCC-HOLD-1")).toEqual({ hits: 1, misses: [] });
  });

  test("a read after the bound that still shows talking is a miss", () => {
    const trace = talking()
      .act(100, "hold", "-1")
      .list(1200, [changed(CALLER, "talking", 10), CALLEE]);

    expect(trace.judge("RCC-HOLD-1").misses).toEqual(["talking, read 1100 ms after the answer"]);
  });

  test("slow telephones have the time that the target file gives them, and no more", () => {
    expect(askedToHold(1200).judge("RCC-HOLD-1")).toEqual({ hits: 0, misses: [] });
    expect(askedToHold(3200).judge("RCC-HOLD-1").misses).toEqual(["talking, read 3100 ms after the answer"]);
  });

  test("a read before the bound decides nothing", () => {
    const trace = talking()
      .act(100, "hold", "-1")
      .list(900, [changed(CALLER, "talking", 10), CALLEE]);

    expect(trace.judge("RCC-HOLD-1")).toEqual({ hits: 0, misses: [] });
  });

  test("a snapshot of an earlier hold that arrives late is not taken for the effect", () => {
    const trace = talking()
      .frame(90, [changed(CALLER, "held", 20)])
      .act(100, "hold", "-1")
      .frame(101, [changed(CALLER, "held", 20)])
      .list(1200, [changed(CALLER, "talking", 30), CALLEE]);

    expect(trace.judge("RCC-HOLD-1").misses).toHaveLength(1);
  });

  // Once a false alarm: two requests that meet go over two connections, and either may be carried out first.
  test("an action that meets another one decides nothing, whichever was sent first", () => {
    const met = [101, 103].map((disconnectMs) =>
      talking()
        .exchange(104, "disconnect", {
          parameters: { lineId: "-1" },
          answer: undefined,
          status: 204,
          sentAtMs: disconnectMs,
        })
        .exchange(105, "hold", { parameters: { lineId: "-1" }, answer: undefined, status: 204, sentAtMs: 102 })
        .frame(200, [changed(CALLER, "dropped", 40), changed(CALLEE, "dropped", 40)])
        .list(1300, [])
        .judge("RCC-HOLD-1"),
    );

    expect(met).toEqual([
      { hits: 0, misses: [] },
      { hits: 0, misses: [] },
    ]);
  });

  test("what is seen after the next action on the call decides nothing", () => {
    const trace = talking()
      .act(100, "hold", "-1")
      .act(110, "unhold", "-1")
      .list(1300, [changed(CALLER, "talking", 30), CALLEE]);

    expect(trace.judge("RCC-HOLD-1")).toEqual({ hits: 0, misses: [] });
  });
});

describe("RCC-HOLD-3: the far party stays live", () => {
  test("a peer that is dropped by a hold is a miss", () => {
    const trace = talking()
      .list(90, [CALLER, CALLEE])
      .act(100, "hold", "-1")
      .frame(150, [changed(CALLEE, "dropped", 20)])
      .list(1200, [changed(CALLER, "held", 20)]);

    expect(trace.judge("RCC-HOLD-3").misses).toEqual(["dropped, showing 101, causeNormal"]);
  });
});

describe("RCC-UNHOLD-1: an accepted unhold makes the line talking", () => {
  test("a line that stays held is a miss", () => {
    const held = changed(CALLER, "held", 20);
    const trace = talking().frame(90, [held]).act(100, "unhold", "-1").list(1200, [held, CALLEE]);

    expect(trace.judge("RCC-UNHOLD-1").misses).toEqual(["held, read 1100 ms after the answer"]);
  });
});

describe("RCC-ANSWER-1: an accepted answer makes both lines talk", () => {
  test("both sides are occasions", () => {
    expect(talking().judge("RCC-ANSWER-1")).toEqual({ hits: 2, misses: [] });
  });

  test("a caller that goes on alerting is a miss", () => {
    const trace = TraceBuilder.monitoring()
      .place(10, changed(CALLER, "prompting", 0))
      .act(12, "answer", "-1")
      .frame(20, [changed(CALLEE, "ringing", 1), changed(CALLER, "alerting", 1)])
      .act(30, "answer", "-2")
      .frame(40, [changed(CALLEE, "talking", 10)])
      .list(1200, [changed(CALLER, "alerting", 1), changed(CALLEE, "talking", 10)]);

    expect(trace.judge("RCC-ANSWER-1")).toEqual({ hits: 1, misses: ["alerting, read 1170 ms after the answer"] });
  });
});

describe("RCC-DISCONNECT-1 and -2: a disconnect drops both lines", () => {
  test("lines that are no longer listed are gone", () => {
    const trace = talking().list(90, [CALLER, CALLEE]).act(100, "disconnect", "-1").list(150, []);

    expect(trace.judge("RCC-DISCONNECT-1")).toEqual({ hits: 1, misses: [] });
    expect(trace.judge("RCC-DISCONNECT-2")).toEqual({ hits: 1, misses: [] });
  });

  test("an own line that stays is a miss of the first", () => {
    const trace = talking()
      .list(90, [CALLER, CALLEE])
      .act(100, "disconnect", "-1")
      .list(1200, [changed(CALLER, "talking", 10)]);

    expect(trace.judge("RCC-DISCONNECT-1").misses).toHaveLength(1);
    expect(trace.judge("RCC-DISCONNECT-2").misses).toEqual([]);
  });

  test("a peer that stays is a miss of the second", () => {
    const trace = talking().list(90, [CALLER, CALLEE]).act(100, "disconnect", "-1").list(1200, [CALLEE]);

    expect(trace.judge("RCC-DISCONNECT-1").misses).toEqual([]);
    expect(trace.judge("RCC-DISCONNECT-2").misses).toHaveLength(1);
  });
});

describe("RCC-DISCONNECT-6: who rejects a call ends it for the caller", () => {
  const ringing = changed(CALLEE, "ringing", 1);
  const waiting = changed(CALLER, "alerting", 20);
  const rejected = (before: TraceBuilder): TraceBuilder =>
    before.list(90, [waiting, ringing]).act(100, "disconnect", "-2").list(1200, [waiting]);

  test("a caller that hears ringing on is a miss", () => {
    expect(rejected(alerting().frame(20, [ringing])).judge("RCC-DISCONNECT-6").misses).toEqual([
      "alerting, showing 102, causeNormal",
    ]);
  });

  // Once a false alarm: whom the call was handed over to rejected it, and who had handed it over was called back (D-5).
  test("a party that was handed over may go on waiting", () => {
    const third = changed(line("-3", "103", "102", true), "ringing", 100);
    const left = { ...changed(CALLEE, "alerting", 100), displayedNumber: "103" };
    const recalling = { ...changed(left, "alerting", 1400), displayedNumber: "101" };
    const trace = talking()
      .list(90, [CALLER, CALLEE])
      .asks(100, "redirect", "-1", "103")
      .frame(150, [changed(CALLER, "dropped", 100), left, third])
      .list(1300, [left, third])
      .act(1400, "disconnect", "-3")
      .list(2500, [recalling]);

    expect(trace.judge("RCC-DISCONNECT-6")).toEqual({ hits: 1, misses: [] });
  });
});

describe("RCC-CALL-3 and -4: the called side", () => {
  test("a called extension that never rings is a miss", () => {
    const trace = TraceBuilder.monitoring()
      .place(10, changed(CALLER, "prompting", 0))
      .act(12, "answer", "-1")
      .list(1200, [changed(CALLER, "alerting", 1)]);

    expect(trace.judge("RCC-CALL-3").misses).toEqual(["none"]);
  });

  test("a caller that is off hook by itself and hears no ringing is a miss", () => {
    const trace = TraceBuilder.monitoring()
      .place(10, changed(CALLER, "alerting", 0))
      .list(1200, [changed(CALLER, "alerting", 0)]);

    expect(trace.judge("RCC-CALL-3")).toEqual({ hits: 0, misses: ["none"] });
  });

  test("a caller that prompts and then is off hook by itself is an occasion, and so is one that talks at once", () => {
    const later = TraceBuilder.monitoring()
      .place(10, changed(CALLER, "prompting", 0))
      .frame(20, [changed(CALLER, "alerting", 1)])
      .frame(30, [changed(CALLEE, "ringing", 1)]);
    const atOnce = TraceBuilder.monitoring()
      .place(10, changed(CALLER, "talking", 0))
      .list(20, [CALLER, CALLEE]);

    expect(later.judge("RCC-CALL-3")).toEqual({ hits: 1, misses: [] });
    expect(atOnce.judge("RCC-CALL-3")).toEqual({ hits: 1, misses: [] });
  });

  test("a caller that goes on prompting is no occasion", () => {
    const trace = TraceBuilder.monitoring()
      .place(10, changed(CALLER, "prompting", 0))
      .list(1200, [changed(CALLER, "prompting", 0)]);

    expect(trace.judge("RCC-CALL-3")).toEqual({ hits: 0, misses: [] });
  });

  test("a called line that came although nothing shows the caller off hook is no occasion", () => {
    const trace = TraceBuilder.monitoring()
      .place(10, changed(CALLER, "prompting", 0))
      .frame(20, [changed(CALLEE, "ringing", 1)]);

    expect(trace.judge("RCC-CALL-3")).toEqual({ hits: 0, misses: [] });
  });

  test("nobody is missed where the read came before the bound, or the call has ended or become another meanwhile", () => {
    const soon = alerting().list(900, [changed(CALLER, "alerting", 0)]);
    const ended = alerting().list(1200, [changed(CALLER, "dropped", 5)]);
    const conference = alerting().list(1200, [{ ...CALLER, conference: true }]);
    const deflected = alerting().list(1200, [{ ...changed(CALLER, "alerting", 5), displayedNumber: "103" }]);

    const misses = [soon, ended, conference, deflected].flatMap((trace) => trace.judge("RCC-CALL-3").misses);

    expect(misses).toEqual([]);
  });

  test("a caller that displays somebody else is a miss", () => {
    const trace = talking().list(100, [{ ...CALLER, displayedNumber: "199" }, CALLEE]);

    expect(trace.judge("RCC-CALL-4").misses).toEqual(["caller shows 199, callee shows 101"]);
  });

  test("a called line that shows whom it is called by later is the called line all the same (C-47)", () => {
    const { displayedNumber: _, ...unnamed } = changed(CALLEE, "ringing", 1);
    const trace = alerting().frame(20, [unnamed]).frame(30, [CALLEE]).list(1200, [CALLER, CALLEE]);

    expect(trace.judge("RCC-CALL-3")).toEqual({ hits: 1, misses: [] });
    expect(trace.judge("RCC-CALL-4")).toEqual({ hits: 1, misses: [] });
  });

  test("a talking line that goes on showing no number is a miss (C-47)", () => {
    const { displayedNumber: _, ...unnamed } = CALLER;
    const early = talking().list(100, [unnamed, CALLEE]);
    const filled = talking().list(100, [unnamed, CALLEE]).list(300, [CALLER, CALLEE]);
    const late = talking().list(100, [unnamed, CALLEE]).list(1300, [unnamed, CALLEE]);

    expect(early.judge("RCC-CALL-4")).toEqual({ hits: 0, misses: [] });
    expect(filled.judge("RCC-CALL-4")).toEqual({ hits: 1, misses: [] });
    expect(late.judge("RCC-CALL-4").misses).toEqual(["caller shows no number, callee shows 101"]);
  });

  // Once a false alarm.
  test("whom a line shows in a conference, or after one, is the platform's choice (T18, T21)", () => {
    const joined = { ...changed(CALLER, "talking", 50), conference: true, displayedNumber: "103" };
    const trace = talking()
      .list(100, [CALLER, CALLEE])
      .list(200, [joined, CALLEE])
      .list(300, [{ ...joined, conference: false }, CALLEE]);

    expect(trace.judge("RCC-CALL-4")).toEqual({ hits: 1, misses: [] });
  });
});

/** Tones on a line that was seen talking just before. */
function tones(deviation: "wrong-media-type" | "untyped-body" | null, status: number): TraceBuilder {
  return talking()
    .list(100, [changed(CALLER, "talking", 10), changed(CALLEE, "talking", 10)])
    .exchange(110, "sendDtmfs", {
      parameters: { lineId: "-1" },
      body: { dtmfs: "1" },
      answer: undefined,
      status,
      deviation,
    });
}

describe("RCC-DTMF-1: tones are accepted on a talking line", () => {
  test("tones that are refused are a miss", () => {
    expect(tones(null, 415).judge("RCC-DTMF-1").misses).toEqual(["status 415"]);
  });

  test("what is refused for the form of its body decides nothing", () => {
    for (const form of ["wrong-media-type", "untyped-body"] as const)
      expect(tones(form, 415).judge("RCC-DTMF-1")).toEqual({ hits: 0, misses: [] });
  });

  test("a body without a type that is taken is an occasion", () => {
    expect(tones("untyped-body", 204).judge("RCC-DTMF-1")).toEqual({ hits: 1, misses: [] });
  });
});
