import { expect, test } from "vitest";
import { checkLastState } from "../src/user/last-state.ts";
import { LineBook } from "../src/user/line-book.ts";
import type { LineView } from "../src/user/line-view.ts";
import { OwnLines } from "../src/user/own-lines.ts";
import { RccClient } from "../src/user/rcc-client.ts";
import { Tally } from "../src/user/tally.ts";
import { createWaiting, type Waiting } from "../src/user/waiting.ts";
import { aLoadConfig } from "./a-load-config.ts";
import { REAL_CLOCK } from "./real-clock.ts";

const EXTENSION = "v1/rcc/Extension/1";

const CONFIG = aLoadConfig(1000);

/** A platform whose only line reads as one of `reads` after the other; each read first does what comes with it. */
interface Platform {
  readonly pushed: string;
  readonly reads: readonly string[];
  readonly onRead?: (read: number, book: LineBook, waiting: Waiting) => void;
}

function viewOf(state: string): LineView {
  const restUri = "v1/rcc/CallLine/-1";
  return {
    lineId: "-1",
    restUri,
    extension: EXTENSION,
    state,
    actions: [],
    isIncoming: false,
    displayedNumber: "102",
    createdMs: 0,
    modifiedMs: 0,
  };
}

/** What is found when `held` is wanted of the line, and what was counted. */
async function find({ pushed, reads, onRead }: Platform): Promise<readonly [string, Record<string, number>]> {
  const own = new OwnLines();
  own.take({
    kind: "placing",
    caller: EXTENSION,
    callerNumber: "101",
    callee: "v1/rcc/Extension/2",
    calleeNumber: "102",
  });
  const book = new LineBook(own);
  const waiting = createWaiting(REAL_CLOCK);
  const tally = new Tally(CONFIG, 1);
  let read = 0;
  const send = async () => {
    onRead?.(read, book, waiting);
    const body = JSON.stringify({ results: [viewOf(reads[read] ?? "no more reads")] });
    read += 1;
    return { status: 200, body, headers: {}, cookies: [], writtenMs: 0, firstByteMs: 0 };
  };
  const client = new RccClient("http://127.0.0.1:9", send, { cookie: "a=1", token: "t" });
  const line = book.pushed(viewOf(pushed), 0);
  if (line === undefined) throw new Error("the line is the user's");
  const context = {
    config: CONFIG,
    clock: REAL_CLOCK,
    waiting,
    client,
    book,
    own,
    tally,
    random: () => 0,
    otherListeners: [],
  };
  return [await checkLastState(context, line, "held"), { ...tally.takeLine(true).counters }];
}

test("a last state in a snapshot is shown", async () => {
  expect(await find({ pushed: "held", reads: [] })).toEqual(["shown", { finals_checked: 1 }]);
});

test("a last state is lost when two reads tell it and no snapshot between them does", async () => {
  expect(await find({ pushed: "talking", reads: ["held", "held"] })).toEqual([
    "lost",
    { finals_checked: 1, finals_lost: 1 },
  ]);
});

function pushSoon(_read: number, book: LineBook): void {
  setTimeout(() => book.pushed(viewOf("held"), 0), CONFIG.patienceMs / 4);
}

test("a snapshot that comes after the first read is late, not lost", async () => {
  expect(await find({ pushed: "talking", reads: ["held"], onRead: pushSoon })).toEqual([
    "late",
    { finals_checked: 1, finals_late: 1 },
  ]);
});

test.each([
  ["at once", ["talking"]],
  ["after it was held for a moment", ["held", "talking"]],
])("a state that reads and snapshots agree on is not lost: %s", async (_, reads) => {
  expect(await find({ pushed: "talking", reads })).toEqual([
    "changed-otherwise",
    { finals_checked: 1, finals_changed_otherwise: 1 },
  ]);
});

test.each([0, 1])("nothing is lost over a socket that has ended by read %d", async (last) => {
  const onRead = (read: number, _book: LineBook, waiting: Waiting): void => {
    if (read === last) waiting.stop();
  };

  expect(await find({ pushed: "talking", reads: ["held", "held"], onRead })).toEqual(["unknown", {}]);
});
