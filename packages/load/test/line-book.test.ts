import { HistogramRecorder, LineObserver } from "@myrcc/oracle";
import { expect, test } from "vitest";
import { createRecorders } from "../src/user/quantities.ts";
import { LineBook } from "../src/user/line-book.ts";
import { lineView, type LineView } from "../src/user/line-view.ts";

function view(lineId: string, extension: string, state: string): LineView {
  return {
    lineId,
    restUri: `v1/rcc/CallLine/${lineId}`,
    extension,
    state,
    actions: [],
    isIncoming: false,
    displayedNumber: "",
    createdMs: 0,
    modifiedMs: 0,
  };
}

function bookOf(extensions: readonly string[]): LineBook {
  return new LineBook({ owns: ({ extension }) => extensions.includes(extension) });
}

test("lines that are not the user's are not kept", () => {
  const book = bookOf(["e1"]);

  expect(book.pushed(view("-1", "e2", "talking"), 0)).toBeUndefined();
  expect(book.liveLines).toEqual([]);
});

test("a snapshot tells state and pushed state, a read only the state", () => {
  const book = bookOf(["e1"]);
  book.pushed(view("-1", "e1", "ringing"), 0);
  book.read(view("-1", "e1", "talking"));

  expect(book.liveLineOf("e1")).toMatchObject({ state: "talking", pushedState: "ringing" });
});

test("a line that a full read does not show has been dropped", () => {
  const book = bookOf(["e1", "e2"]);
  book.pushed(view("-1", "e1", "talking"), 0);
  book.pushed(view("-2", "e2", "talking"), 0);
  book.readAll([view("-2", "e2", "talking")]);

  expect(book.liveLines.map(({ lineId }) => lineId)).toEqual(["-2"]);
});

test("the latest live line of an extension counts", () => {
  const book = bookOf(["e1"]);
  book.pushed(view("-1", "e1", "dropped"), 0);
  book.pushed(view("-2", "e1", "talking"), 0);

  expect(book.liveLineOf("e1")?.lineId).toBe("-2");
});

test("a line under load hands its snapshots to its observer", () => {
  const book = bookOf(["e1"]);
  const recorders = createRecorders(400);
  const line = book.pushed(view("-1", "e1", "talking"), 0);
  expect(line).toBeDefined();
  const observer = new LineObserver({ nominalWindowMs: 100, recorders, count: () => {}, state: "talking" });
  if (line !== undefined) line.observer = observer;
  book.pushed(view("-1", "e1", "held"), 1000);
  book.pushed(view("-1", "e1", "talking"), 1100);

  expect(recorders.interval.take()).toEqual(once(100));
});

test("what another listener is told counts for its observer alone", () => {
  const book = bookOf(["e1"]);
  const recorders = createRecorders(400);
  const observer = new LineObserver({ nominalWindowMs: 100, recorders, count: () => {}, state: "talking" });
  const line = book.pushed(view("-1", "e1", "talking"), 0);
  if (line !== undefined) line.otherObservers = new Map([["second", observer]]);
  book.pushedToOther("second", view("-1", "e1", "held"), 1000);
  book.pushedToOther("third", view("-1", "e1", "held"), 1050);
  book.pushedToOther("second", view("-2", "e1", "held"), 1060);
  book.pushedToOther("second", view("-1", "e1", "talking"), 1100);

  expect(recorders.interval.take()).toEqual(once(100));
  expect(line).toMatchObject({ state: "talking", pushedState: "talking" });
});

test.each([undefined, null, 7, [], {}, { lineId: "-1", restUri: "x", extension: "e", state: 3 }])(
  "%j is no line",
  (value) => {
    expect(lineView(value)).toBeUndefined();
  },
);

function once(valueMs: number): ReturnType<HistogramRecorder["take"]> {
  const recorder = new HistogramRecorder();
  recorder.add(valueMs);
  return recorder.take();
}

test("the first snapshot of a line is told of once, and what is read of it before that", () => {
  const book = bookOf(["e1"]);
  const told: string[] = [];
  book.onFirstSnapshot = ({ state }, atMs) => told.push(`pushed ${state} at ${atMs}`);
  book.onUnpushed = ({ state }) => told.push(`read ${state}`);

  book.readAll([view("-1", "e1", "ringing"), view("-2", "e2", "ringing")]);
  book.pushed(view("-1", "e1", "ringing"), 5);
  book.read(view("-1", "e1", "talking"));
  book.pushed(view("-1", "e1", "talking"), 9);
  book.pushed(view("-2", "e2", "ringing"), 10);

  expect(told).toEqual(["read ringing", "pushed ringing at 5"]);
});
