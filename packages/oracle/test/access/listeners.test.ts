import { CALLER, TraceBuilder, changed } from "../trace-builder.ts";
import { describeOccasions } from "./occasion.ts";
import type { Occasion } from "./occasion.ts";
import { ask, login, monitoring } from "./scene.ts";

const HELD = changed(CALLER, "held", 10);

/** Sessions s1 and s2 of one enterprise, both logged in; s2 monitors. */
function two(): TraceBuilder {
  return monitoring(login(login(new TraceBuilder(), 1, "s1"), 2, "s2"), 20, "s2");
}

function created(trace: TraceBuilder, atMs: number, name: string, status = 200): TraceBuilder {
  return trace.exchange(atMs, "createListener", {
    body: { name },
    status,
    answer: status === 200 ? { name, restUri: `v1/service/EventListener/bean/${encodeURIComponent(name)}` } : {},
  });
}

function deleted(trace: TraceBuilder, atMs: number, status = 200): TraceBuilder {
  return ask(trace, atMs, "deleteListener", status, { parameters: { name: "main" } });
}

const OCCASIONS: readonly Occasion[] = [
  {
    requirement: "RCC-LISTENER-2",
    sentence: "only a second deletion may be refused",
    held: () => deleted(TraceBuilder.monitoring(), 20),
    missed: () => deleted(TraceBuilder.monitoring(), 20, 404),
    silent: () => deleted(TraceBuilder.monitoring(), 20, 401),
  },
  {
    requirement: "RCC-LISTENER-5",
    sentence: "a second creation answers with the first",
    held: () => created(TraceBuilder.monitoring(), 20, "main"),
    missed: () => created(TraceBuilder.monitoring(), 20, "main", 409),
    silent: () => created(TraceBuilder.monitoring(), 20, "other", 409),
  },
  {
    requirement: "RCC-LISTENER-6",
    sentence: "a second deletion is 404",
    held: () => deleted(deleted(TraceBuilder.monitoring(), 20), 30, 404),
    missed: () => deleted(deleted(TraceBuilder.monitoring(), 20), 30, 200),
    silent: () => deleted(TraceBuilder.monitoring(), 20, 404),
  },
  {
    requirement: "RCC-LISTENER-8",
    sentence: "any characters in a name",
    held: () => created(TraceBuilder.monitoring(), 20, "ü/?").list(25, [], "%C3%BC%2F%3F").frame(30, [CALLER], "ü/?"),
    missed: () => created(TraceBuilder.monitoring(), 20, "ü/?", 400),
    silent: () => created(TraceBuilder.monitoring(), 20, "plain", 400),
  },
  {
    requirement: "RCC-LISTENER-9",
    sentence: "nothing before the start",
    held: () =>
      created(two().socket(30, "w1", "s1"), 40, "early")
        .frame(300, [HELD], "s2", "w-s2")
        .list(900, []),
    missed: () => created(two().socket(30, "w1", "s1"), 40, "early").frame(300, [HELD], "early"),
    silent: () => created(two().socket(30, "w1", "s1"), 40, "early").list(900, []),
  },
  {
    requirement: "RCC-LISTENER-10",
    sentence: "no socket needed",
    held: () => created(login(new TraceBuilder(), 1, "s1"), 10, "early"),
    missed: () => created(login(new TraceBuilder(), 1, "s1"), 10, "early", 409),
    silent: () => created(login(new TraceBuilder(), 1, "s1").socket(5, "w1", "s1"), 10, "late", 409),
  },
  {
    requirement: "RCC-ISOLATION-9",
    sentence: "a listener is its session's alone",
    held: () => two().socket(30, "w1", "s1").frame(100, [HELD], "s2", "w-s2"),
    missed: () => two().socket(30, "w1", "s1").frame(100, [HELD], "s2", "w1"),
    silent: () => two().frame(100, [HELD], "s2", "w-s2"),
  },
  {
    requirement: "RCC-FRAME-2",
    sentence: "what is another session's name is not an unknown one",
    held: () => two().frame(100, [HELD], "s2", "w-s2"),
    missed: () => two().frame(100, [HELD], "S2", "w-s2"),
    silent: () => two().socket(30, "w1", "s1").frame(100, [HELD], "s2", "w1"),
  },
];

describeOccasions(OCCASIONS);
