import { expect, test } from "vitest";
import { LineBook } from "../src/user/line-book.ts";
import { changeOnce } from "../src/user/lone-changes.ts";
import { OwnLines } from "../src/user/own-lines.ts";
import type { Exchange } from "../src/user/ports.ts";
import { RccClient } from "../src/user/rcc-client.ts";
import { Tally } from "../src/user/tally.ts";
import { createWaiting } from "../src/user/waiting.ts";
import { aLoadConfig } from "./a-load-config.ts";
import { REAL_CLOCK } from "./real-clock.ts";

const EXTENSION = "v1/rcc/Extension/1";

interface Platform {
  readonly status?: number;
  /** From the answer to the snapshot, in milliseconds. */
  readonly delayMs?: number;
  readonly state?: string;
}

/** One line on a platform with a window of 10 ms. */
async function changed({ status = 204, delayMs = 30, state = "talking" }: Platform) {
  const config = { ...aLoadConfig(50), nominalWindowMs: 10, patienceMs: 300 };
  const tally = new Tally(config, 1);
  const own = new OwnLines();
  const [caller, callee] = [EXTENSION, "v1/rcc/Extension/2"];
  own.take({ kind: "placing", caller, callee, callerNumber: "101", calleeNumber: "102" });
  const book = new LineBook(own);
  const restUri = "v1/rcc/CallLine/-1";
  const view = { lineId: "-1", restUri, extension: EXTENSION, actions: [], isIncoming: false, displayedNumber: "102" };
  const pushed = (shown: string) =>
    book.pushed({ ...view, state: shown, createdMs: 0, modifiedMs: 0 }, REAL_CLOCK.nowMs());
  const line = pushed(state);
  if (line === undefined) throw new Error("the line is the user's");
  const startMs = REAL_CLOCK.nowMs();
  const requests: { readonly url: string; readonly afterMs: number }[] = [];
  const send = async ({ url }: { readonly url: string }): Promise<Exchange> => {
    const writtenMs = REAL_CLOCK.nowMs();
    requests.push({ url, afterMs: writtenMs - startMs });
    if (status === 204) REAL_CLOCK.after(delayMs, () => pushed(url.endsWith("/hold") ? "held" : "talking"));
    return { status, body: "", headers: {}, cookies: [], writtenMs, firstByteMs: writtenMs };
  };
  const context = {
    config,
    clock: REAL_CLOCK,
    waiting: createWaiting(REAL_CLOCK),
    client: new RccClient("http://127.0.0.1:9", send, { cookie: "a=1", token: "t" }),
    book,
    own,
    tally,
    random: () => 0,
    otherListeners: [],
  };
  await changeOnce(context, [line]);
  return { line, requests, ...tally.takeLine(true) };
}

test("a line is held once, after a rest, and resumed, and how long its snapshot took is recorded", async () => {
  const { counters, histograms, line, requests } = await changed({});

  expect(requests.map(({ url }) => url.split("/").at(-1))).toEqual(["hold", "unhold"]);
  expect(requests[0]?.afterMs).toBeGreaterThanOrEqual(1099);
  expect(histograms["loneChangeDelayLower"]).toMatchObject({ count: 1, underflow: 0 });
  expect(histograms["loneChangeDelayLower"]?.bins[0]?.[0]).toBeGreaterThanOrEqual(290);
  expect(histograms["interval"]).toBeUndefined();
  expect(counters).toMatchObject({ finals_checked: 2 });
  expect(line).toMatchObject({ state: "talking", observer: undefined });
});

test("a refusal is counted, and nothing is waited for", async () => {
  const { counters, histograms, line } = await changed({ status: 409 });

  expect(counters).toEqual({ lone_changes_refused: 1 });
  expect(histograms).toEqual({});
  expect(line.observer).toBeUndefined();
});

test("a line that does not talk any more is left alone", async () => {
  expect((await changed({ state: "held" })).requests).toEqual([]);
});
