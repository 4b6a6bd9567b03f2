import type { CallLine } from "@myrcc/contracts";
import { CALLEE, CALLER, TraceBuilder, changed } from "../trace-builder.ts";
import { describeOccasions } from "./occasion.ts";
import type { Occasion } from "./occasion.ts";
import { departing, login, monitoring, use } from "./scene.ts";

const HELD = changed(CALLER, "held", 10);
const TALKING = changed(CALLER, "talking", 20);
const { displayedExternalNumber: _, ...INCOMPLETE } = TALKING;

/** Sessions s1 and s2 of one enterprise, both monitoring. */
function both(): TraceBuilder {
  return monitoring(monitoring(login(login(new TraceBuilder(), 1, "s1"), 2, "s2"), 10, "s1"), 20, "s2");
}

function toldBoth(first: readonly CallLine[], second: readonly CallLine[]): TraceBuilder {
  const trace = both();
  for (const [index, line] of first.entries()) trace.frame(100 + index, [line], "s1", "w-s1");
  for (const [index, line] of second.entries()) trace.frame(200 + index, [line], "s2", "w-s2");
  return trace;
}

function extension(id: string, more: object = {}): object {
  return { restUri: `v1/rcc/Extension/${id}`, addressNumber: id, displayName: `Name ${id}`, ...more };
}

/** Sessions of two enterprises that have listed their extensions: 101 and 102, and 801. */
function enterprises(second: readonly object[] = [extension("801", { pstnNumbers: ["+33199000801"] })]): TraceBuilder {
  const own = [extension("101"), extension("102")];
  return login(login(new TraceBuilder(), 1, "s1"), 2, "s2", "e2")
    .exchange(3, "listExtensions", { answer: { count: 2, items: own } })
    .exchange(4, "listExtensions", { session: "s2", answer: { count: second.length, items: second } });
}

const FOREIGN = { ...CALLER, extension: "v1/rcc/Extension/801", lineId: "-8", restUri: "v1/rcc/CallLine/-8" };

function listedBy(trace: TraceBuilder, atMs: number, session: string, results: readonly CallLine[]): TraceBuilder {
  return trace.exchange(atMs, "listCallLines", { session, answer: { count: results.length, results } });
}

/** 101 calls the other enterprise's 801, and each side is shown this name. */
function crossing(label: string, status = 200): TraceBuilder {
  const caller = { ...CALLER, displayedLabel: label };
  return enterprises().place(10, status === 200 ? caller : undefined, status, "+33199000801");
}

/** A call to another enterprise, and later one that shows a name which somebody of each has. */
function namesake(displayedNumber: string): TraceBuilder {
  const own = [extension("101"), extension("103", { displayName: "Name 801" })];
  const line = { ...CALLER, displayedNumber, displayedLabel: "Name 801" };
  const trace = crossing("+33199000801").exchange(20, "listExtensions", { answer: { count: 2, items: own } });
  return listedBy(trace, 30, "s1", [line]);
}

const WORDS = { exceptionId: "Unknown", cause: "There is no such thing", message: "no extension" };

function refusedLike(foreign: string): TraceBuilder {
  const trace = enterprises();
  const common = { deviation: "unknown-resource", parameters: { extensionId: "999" }, answer: WORDS } as const;
  use(trace, 10, "s1", 404, "getExtension", common);
  return use(trace, 20, "s1", 404, "getExtension", {
    deviation: "foreign-resource",
    parameters: { extensionId: "801" },
    answer: { ...WORDS, message: foreign },
  });
}

/** Extension 109 is not enabled; 101 calls it. */
function disabled(): TraceBuilder {
  const trace = TraceBuilder.monitoring();
  return use(trace, 10, "s1", 404, "getExtension", {
    deviation: "disabled-resource",
    parameters: { extensionId: "109" },
  }).place(20, CALLER, 200, "109");
}

const OCCASIONS: readonly Occasion[] = [
  {
    requirement: "RCC-FRAME-4",
    sentence: "from the second snapshot on a line is complete",
    held: () => TraceBuilder.monitoring().frame(10, [HELD]).frame(20, [TALKING]),
    missed: () => TraceBuilder.monitoring().frame(10, [HELD]).frame(20, [INCOMPLETE]),
    silent: () => TraceBuilder.monitoring().frame(10, [HELD]),
  },
  {
    requirement: "RCC-FRAME-5",
    sentence: "two listeners are told the same",
    held: () => toldBoth([HELD], [{ ...HELD, actions: ["unhold"] }]),
    missed: () => toldBoth([HELD], [{ ...HELD, displayedNumber: "199" }]),
    // One modification time for two states: neither is the other's (D-3).
    silent: () => toldBoth([HELD, { ...HELD, state: "talking" }], [HELD]),
  },
  {
    requirement: "RCC-FRAME-6",
    sentence: "two listeners are told in one order",
    held: () => toldBoth([HELD, TALKING], [HELD, TALKING]),
    missed: () => toldBoth([HELD, TALKING], [TALKING, HELD]),
    silent: () => toldBoth([HELD], [TALKING]),
  },
  {
    requirement: "RCC-FRAME-7",
    sentence: "one line per frame",
    held: () => TraceBuilder.monitoring().frame(10, [HELD]),
    missed: () => TraceBuilder.monitoring().frame(10, [HELD, CALLEE]),
  },
  {
    requirement: "RCC-MEDIA-1",
    sentence: "media flags are booleans",
    held: () => TraceBuilder.monitoring().frame(10, [{ ...HELD, isPlaying: false }]),
    missed: () =>
      TraceBuilder.monitoring().message(
        10,
        JSON.stringify({ listenerName: "main", item: [{ ...HELD, isPlaying: "false" }] }),
      ),
    silent: () => TraceBuilder.monitoring().frame(10, [HELD]),
  },
  {
    requirement: "RCC-MEDIA-2",
    sentence: "nothing plays or records",
    held: () => TraceBuilder.monitoring().frame(10, [{ ...HELD, isRecording: false }]),
    missed: () => TraceBuilder.monitoring().frame(10, [{ ...HELD, isRecording: true }]),
  },
  {
    requirement: "RCC-SYNC-2",
    sentence: "no gap at the start",
    held: () => start().frame(112, [HELD], "main", "w1"),
    missed: () => start().list(1500, []),
    silent: () => start(),
  },
  {
    requirement: "RCC-SYNC-3",
    sentence: "a live line is listed",
    held: () => TraceBuilder.monitoring([CALLER]).list(100, [CALLER]),
    missed: () => TraceBuilder.monitoring([CALLER]).list(100, []).list(200, [CALLER]),
    // Once a false alarm: the frame had been on its way while the line ended and left the list at once.
    silent: () => TraceBuilder.monitoring([CALLER]).list(100, []).frame(101, [TALKING]),
  },
  {
    requirement: "RCC-SYNC-3",
    sentence: "a live line is listed, whatever shows that it is live afterwards",
    held: () => TraceBuilder.monitoring([CALLER]).list(100, [CALLER]).frame(1200, [TALKING]),
    missed: () => TraceBuilder.monitoring([CALLER]).list(100, []).frame(1200, [TALKING]),
    silent: () => TraceBuilder.monitoring([CALLER]).list(100, []),
  },
  {
    requirement: "RCC-SYNC-4",
    sentence: "a dropped line is not listed as live",
    held: () =>
      TraceBuilder.monitoring([CALLER])
        .frame(50, [changed(CALLER, "dropped", 10)])
        .list(100, []),
    missed: () =>
      TraceBuilder.monitoring([CALLER])
        .frame(50, [changed(CALLER, "dropped", 10)])
        .list(100, [TALKING]),
    silent: () => TraceBuilder.monitoring([CALLER]).list(100, [TALKING]),
  },
  {
    requirement: "RCC-SYNC-5",
    sentence: "the count is the length",
    held: () => TraceBuilder.monitoring([CALLER]),
    missed: () => new TraceBuilder().exchange(10, "listCallLines", { answer: { count: 2, results: [CALLER] } }),
  },
  {
    requirement: "RCC-SYNC-6",
    sentence: "an empty list is a list",
    held: () => new TraceBuilder().list(10, []),
    missed: () => new TraceBuilder().exchange(10, "listCallLines", { answer: undefined, status: 204 }),
    silent: () => new TraceBuilder().list(10, [CALLER]),
  },
  {
    requirement: "RCC-ISOLATION-1",
    sentence: "an extension is listed for one enterprise",
    held: () => enterprises(),
    missed: () => enterprises([extension("801"), extension("101")]),
    silent: () => TraceBuilder.monitoring(),
  },
  {
    requirement: "RCC-ISOLATION-2",
    sentence: "a line is listed for one enterprise",
    held: () => listedBy(listedBy(enterprises(), 10, "s2", [FOREIGN]), 20, "s1", [CALLER]),
    missed: () => listedBy(listedBy(enterprises(), 10, "s2", [FOREIGN]), 20, "s1", [FOREIGN]),
    silent: () => listedBy(enterprises(), 20, "s1", [CALLER]),
  },
  {
    requirement: "RCC-ISOLATION-4",
    sentence: "what is foreign is refused like what is unknown",
    held: () => refusedLike("no extension"),
    missed: () => refusedLike("extension of e2"),
    silent: () => departing("foreign-resource", 404, "getExtension"),
  },
  {
    requirement: "RCC-ISOLATION-5",
    sentence: "an extension that is not enabled is refused",
    held: () => departing("disabled-resource", 404, "getExtension", { parameters: { extensionId: "109" } }),
    missed: () => departing("disabled-resource", 200, "getExtension", { parameters: { extensionId: "109" } }),
  },
  {
    requirement: "RCC-ISOLATION-5",
    sentence: "and not listed",
    held: () => disabled(),
    missed: () => disabled().exchange(30, "listExtensions", { answer: { count: 1, items: [extension("109")] } }),
  },
  {
    requirement: "RCC-ISOLATION-6",
    sentence: "and its lines are not pushed",
    held: () => disabled().frame(30, [CALLER]),
    missed: () => disabled().frame(30, [{ ...CALLEE, extension: "v1/rcc/Extension/109" }]),
    silent: () => disabled(),
  },
  {
    requirement: "RCC-ISOLATION-7",
    sentence: "a call between enterprises shows no name",
    held: () => crossing("+33199000801"),
    missed: () => crossing("Name 801"),
    silent: () => enterprises().place(10, CALLER, 200, "102"),
  },
  {
    requirement: "RCC-ISOLATION-7",
    sentence: "one that is refused shows none either",
    held: () => crossing("", 403),
    missed: () => crossing("Name 801"),
  },
  {
    requirement: "RCC-ISOLATION-7",
    sentence: "a namesake of one's own enterprise is nobody of another",
    held: () => namesake("103"),
    missed: () => namesake("+33199000801"),
  },
  {
    requirement: "RCC-LINE-13",
    sentence: "an extension of another enterprise's list is none of one's own",
    held: () => listedBy(listedBy(enterprises(), 10, "s1", [CALLER]), 20, "s2", [FOREIGN]),
    missed: () => listedBy(enterprises(), 10, "s1", [FOREIGN]),
    silent: () => listedBy(login(new TraceBuilder(), 1, "s1"), 10, "s1", [FOREIGN]),
  },
];

/** Monitoring of `main` begins while another session is told of a change. */
function start(): TraceBuilder {
  const trace = monitoring(login(login(new TraceBuilder(), 1, "s1"), 2, "s2"), 20, "s2").socket(30, "w1", "s1");
  trace.exchange(40, "createListener", {
    body: { name: "main" },
    answer: { name: "main", restUri: "v1/service/EventListener/bean/main" },
  });
  trace.exchange(110, "listCallLines", {
    query: "?listenerName=main",
    answer: { count: 0, results: [] },
    sentAtMs: 100,
  });
  return trace.act(105, "hold", "-1").frame(111, [HELD], "s2", "w-s2");
}

describeOccasions(OCCASIONS);
