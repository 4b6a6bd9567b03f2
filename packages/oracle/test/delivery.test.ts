import { describe, expect, test } from "vitest";
import { CALLER, TraceBuilder, changed } from "./trace-builder.ts";

const held = changed(CALLER, "held", 20);

describe("RCC-COALESCE-2: the last state is pushed", () => {
  test("a state that was read and pushed is an occasion on which it held", () => {
    const trace = TraceBuilder.monitoring([CALLER]).list(100, [held]).frame(180, [held]);

    expect(trace.judge("RCC-COALESCE-2").misses).toEqual([]);
    expect(trace.judge("RCC-COALESCE-2").hits).toBeGreaterThan(0);
  });

  test("a state that was read and never pushed is a miss once the bound has passed", () => {
    const trace = TraceBuilder.monitoring([CALLER]).list(100, [held]).list(1200, [held]);

    expect(trace.judge("RCC-COALESCE-2").misses).toEqual(["no snapshot of it in 1000 ms"]);
  });

  test("its end, pushed later, does not make up for a state that was still the last one after the bound", () => {
    const end = changed(CALLER, "dropped", 1300);
    const [unpushed, late] = [1200, 1050].map((againMs) =>
      TraceBuilder.monitoring([CALLER]).list(100, [held]).list(againMs, [held]).frame(1310, [end]),
    );

    expect(unpushed?.judge("RCC-COALESCE-2").misses).toHaveLength(1);
    expect(late?.judge("RCC-COALESCE-2").misses).toEqual([]);
  });

  test("silence that the recording did not wait for decides nothing", () => {
    const trace = TraceBuilder.monitoring([CALLER]).list(100, [held]).list(900, [held]);

    expect(trace.judge("RCC-COALESCE-2").misses).toEqual([]);
  });

  test("a later state stands for the earlier ones", () => {
    const trace = TraceBuilder.monitoring([CALLER])
      .list(100, [held])
      .frame(180, [changed(CALLER, "talking", 30)])
      .list(1200, []);

    expect(trace.judge("RCC-COALESCE-2").misses.join()).not.toContain("no snapshot");
  });

  test("a line that is no longer listed and whose end was never pushed is a miss", () => {
    const trace = TraceBuilder.monitoring([CALLER]).frame(50, [held]).list(100, []).list(1200, []);

    expect(trace.judge("RCC-COALESCE-2").misses[0]).toContain("last snapshot: held");
  });
});

/** Listeners `main`, which monitors, and `other`, which does not yet. */
function oneOfTwo(): TraceBuilder {
  return TraceBuilder.monitoring([CALLER]).exchange(6, "createListener", {
    body: { name: "other" },
    answer: { name: "other", restUri: "v1/service/EventListener/bean/other" },
  });
}

/** Listeners `main` and `other` on one socket. */
function two(): TraceBuilder {
  return oneOfTwo().list(7, [CALLER], "other");
}

/** A subscription of `name` begins with an answer that is awaited from 100 to 105 ms; a frame for it comes at `frameMs`. */
function beginning(frameMs: number, name: string): TraceBuilder {
  return oneOfTwo()
    .frame(frameMs, [held], name)
    .exchange(105, "listCallLines", {
      query: `?listenerName=${name}`,
      answer: { count: 1, results: [CALLER] },
      sentAtMs: 100,
    })
    .exchange(107, "hold", { parameters: { lineId: "-1" }, status: 204, answer: undefined, sentAtMs: 102 })
    .list(110, [held]);
}

// Once a false alarm: the answer goes over another connection than the frames.
describe("a frame that came before the answer that begins a subscription", () => {
  test.each(["RCC-SYNC-2", "RCC-COALESCE-1", "RCC-COALESCE-2"] as const)(
    "is one of it by %s, when it was asked for already",
    (requirement) => {
      const [overtaking, early] = [104, 99].map((frameMs) =>
        beginning(frameMs, "other").frame(111, [held], "main").list(1500, [held]).judge(requirement),
      );

      expect(overtaking?.misses).toEqual([]);
      expect(early?.misses).not.toEqual([]);
    },
  );

  test.each(["RCC-SYNC-2", "RCC-COALESCE-2"] as const)(
    "is one of it by %s, when its listener had been started before as well",
    (requirement) => {
      const [overtaking, early] = [104, 99].map((frameMs) =>
        beginning(frameMs, "main").list(1500, [held]).judge(requirement),
      );

      expect(overtaking?.misses).toEqual([]);
      expect(early?.misses).not.toEqual([]);
    },
  );
});

/** While `other` begins, which takes from 100 to 105 ms, a line changes and leaves the list; its end is told at `endMs`. */
function endedMeanwhile(endMs: number): TraceBuilder {
  return oneOfTwo()
    .frame(102, [held], "main")
    .exchange(105, "listCallLines", {
      query: "?listenerName=other",
      answer: { count: 0, results: [] },
      sentAtMs: 100,
    })
    .frame(106, [changed(CALLER, "talking", 30)], "main")
    .frame(endMs, [changed(CALLER, "dropped", 40)], "main")
    .list(1500, []);
}

describe("a line that changed and ended while a subscription began, and is not in the list that begins it", () => {
  // Once a false alarm of SYNC-2 and of COALESCE-1, on a platform whose lines leave the list at once (C-52).
  test.each(["RCC-SYNC-2", "RCC-COALESCE-1"] as const)("is nothing to the new one by %s", (requirement) => {
    expect(endedMeanwhile(180).judge(requirement).misses).toEqual([]);
    expect(endedMeanwhile(400).judge(requirement).misses).not.toEqual([]);
  });
});

describe("RCC-COALESCE-1: every listener is served", () => {
  test("the same change on both is an occasion on which it held", () => {
    const trace = two().frame(100, [held]).frame(101, [held], "other");

    expect(trace.judge("RCC-COALESCE-1")).toEqual({ hits: 2, misses: [] });
  });

  test("a change that one listener never hears of is a miss", () => {
    const trace = two().frame(100, [held]).list(1200, [held]);

    expect(trace.judge("RCC-COALESCE-1").misses).toEqual(["no snapshot of it in 1000 ms"]);
  });

  test("an end that may have been before the subscription is nobody's to be told", () => {
    const end = changed(CALLER, "dropped", 3);
    const told = (atMs: number): TraceBuilder => two().frame(atMs, [end]).list(1400, []);

    expect(told(200).judge("RCC-COALESCE-1").misses).toEqual([]);
    expect(told(210).judge("RCC-COALESCE-1").misses).not.toEqual([]);
  });
});

describe("RCC-CALL-2: a placed line is pushed", () => {
  test("a line that no frame shows is a miss once the bound has passed", () => {
    const trace = TraceBuilder.monitoring()
      .place(100, changed(CALLER, "prompting", 0))
      .list(1200, []);

    expect(trace.judge("RCC-CALL-2").misses).toEqual(["none in 1000 ms"]);
  });

  test("its end, pushed later, does not make up for it", () => {
    const placed = changed(CALLER, "alerting", 0);
    const end = [changed(CALLER, "dropped", 1300)];
    const trace = (againMs: number): TraceBuilder =>
      TraceBuilder.monitoring().place(100, placed).list(againMs, [placed]).frame(1310, end);

    expect(trace(1200).judge("RCC-CALL-2").misses).toEqual(["none in 1000 ms"]);
    expect(trace(1000).judge("RCC-CALL-2")).toEqual({ hits: 1, misses: [] });
  });
});

const talkingAgain = changed(CALLER, "talking", 40);

const account = (enterprise: string): { answer: undefined; requestHeaders: Record<string, string> } => ({
  answer: undefined,
  requestHeaders: { authorization: `Basic <rcc-demo@${enterprise}>` },
});

const creation = (name: string): { body: object; answer: object } => ({
  body: { name },
  answer: { name, restUri: `v1/service/EventListener/bean/${name}` },
});

const deleted = (): TraceBuilder =>
  two().exchange(50, "deleteListener", { parameters: { name: "other" }, answer: undefined });

/** A frame long after the deletion, and a request that was under way until then. */
function stalled(sentAtMs: number): TraceBuilder {
  return deleted()
    .frame(300, [held], "other")
    .exchange(310, "listCallLines", { answer: { count: 0, results: [] }, sentAtMs });
}

describe("RCC-LISTENER-3: a deleted listener hears nothing more", () => {
  test("silence while another listener was told of a change is an occasion on which it held", () => {
    const trace = deleted().frame(100, [held]).frame(300, [talkingAgain]);

    expect(trace.judge("RCC-LISTENER-3")).toEqual({ hits: 1, misses: [] });
  });

  test("silence is proof of nothing where the change may be older than the deletion", () => {
    const unknown = deleted().frame(300, [held]);
    const unmodified = deleted()
      .list(100, [held])
      .frame(300, [{ ...held, stateCause: "causeOther" }]);

    expect(unknown.judge("RCC-LISTENER-3")).toEqual({ hits: 0, misses: [] });
    expect(unmodified.judge("RCC-LISTENER-3")).toEqual({ hits: 0, misses: [] });
  });

  test.each([
    ["the same", "one", 1],
    ["another", "two", 0],
  ])("silence while a listener of %s enterprise was told of a change is %s: %i", (_, enterprise, hits) => {
    const trace = new TraceBuilder()
      .exchange(1, "login", account("one"))
      .socket(2, "w1", "s1")
      .exchange(3, "createListener", creation("gone"))
      .exchange(4, "listCallLines", { query: "?listenerName=gone", answer: { count: 0, results: [] } })
      .exchange(5, "login", { ...account(enterprise), session: "s2" })
      .socket(6, "w2", "s2")
      .exchange(7, "createListener", { ...creation("main"), session: "s2" })
      .exchange(50, "deleteListener", { parameters: { name: "gone" }, answer: undefined })
      .frame(100, [held], "main", "w2")
      .frame(300, [talkingAgain], "main", "w2");

    expect(trace.judge("RCC-LISTENER-3")).toEqual({ hits, misses: [] });
  });

  test("silence during which nothing changed decides nothing", () => {
    expect(deleted().list(300, [CALLER]).judge("RCC-LISTENER-3")).toEqual({ hits: 0, misses: [] });
  });

  // Once a hit: the driver closed the socket with the deletion, so that nothing could have been heard.
  test("silence on a closed socket decides nothing", () => {
    const trace = deleted().closed(60, "w1").frame(100, [held], "main", "w2").frame(300, [talkingAgain], "main", "w2");

    expect(trace.judge("RCC-LISTENER-3")).toEqual({ hits: 0, misses: [] });
  });

  // Once a miss: half a window of lateness, in a machine that was busy with something else.
  test("a frame within the longest window that is permitted is none", () => {
    expect(deleted().frame(187, [held], "other").judge("RCC-LISTENER-3").misses).toEqual([]);
    expect(deleted().frame(251, [held], "other").judge("RCC-LISTENER-3").misses).toHaveLength(1);
  });

  test("a frame later than that after the deletion is a miss", () => {
    const trace = deleted().frame(300, [held], "other");

    expect(trace.judge("RCC-LISTENER-3").misses).toEqual(["1 frame(s), the first 250.0 ms after it"]);
  });

  test("a frame that a stall held up, as it did a request, is none", () => {
    expect(stalled(60).judge("RCC-LISTENER-3").misses).toEqual([]);
    expect(stalled(290).judge("RCC-LISTENER-3").misses).toHaveLength(1);
  });

  test("a listener that goes with its session is none that was deleted", () => {
    const trace = two().exchange(50, "logout", { answer: undefined, status: 204 }).frame(300, [held], "other");

    expect(trace.judge("RCC-LISTENER-3")).toEqual({ hits: 0, misses: [] });
  });
});

/** A listener that is started at 100 ms, before its session has a socket, which opens at 200 ms; `main` is another session's. */
function withoutSocket(): TraceBuilder {
  const session = "s2";
  const requestHeaders = { authorization: "Basic <credentials of rcc@e1>" };
  return TraceBuilder.monitoring([CALLER])
    .exchange(80, "login", { answer: undefined, requestHeaders })
    .exchange(90, "login", { answer: undefined, requestHeaders, session })
    .exchange(95, "createListener", {
      body: { name: "late" },
      answer: { name: "late", restUri: "v1/service/EventListener/bean/late" },
      session,
    })
    .exchange(100, "listCallLines", {
      query: "?listenerName=late",
      answer: { count: 1, results: [CALLER] },
      session,
    })
    .socket(200, "w2", session);
}

// Once a false alarm: what is sent while there is no socket is lost (C-28).
describe("a listener that was started before there was a socket", () => {
  const requirements = ["RCC-COALESCE-1", "RCC-COALESCE-2"] as const;
  const about = (trace: TraceBuilder): string[] =>
    requirements.flatMap((id) => trace.judge(id).misses.filter((miss) => miss.includes("no snapshot")));

  test("need not be told what changed in between", () => {
    const trace = withoutSocket().frame(260, [held]).list(300, [held]).list(1800, [held]);

    expect(about(trace)).toEqual([]);
    expect(trace.judge("RCC-SYNC-2").misses).toEqual([]);
  });

  test("is to be told what changed later", () => {
    const again = changed(CALLER, "talking", 500);
    const trace = withoutSocket()
      .frame(260, [held])
      .list(300, [held])
      .frame(580, [again])
      .list(600, [again])
      .list(2000, [again]);

    expect(about(trace)).toHaveLength(2);
  });
});
