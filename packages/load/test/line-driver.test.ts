import { expect, test } from "vitest";
import { LineBook } from "../src/user/line-book.ts";
import { driveLine } from "../src/user/line-driver.ts";
import { OwnLines } from "../src/user/own-lines.ts";
import type { Exchange } from "../src/user/ports.ts";
import { RccClient } from "../src/user/rcc-client.ts";
import { Tally } from "../src/user/tally.ts";
import { createWaiting } from "../src/user/waiting.ts";
import { aLoadConfig } from "./a-load-config.ts";
import { REAL_CLOCK } from "./real-clock.ts";

const EXTENSION = "v1/rcc/Extension/1";

const ACCEPTED: Exchange = { status: 204, body: "", headers: {}, cookies: [], writtenMs: 0, firstByteMs: 0 };

/** How long a talking line is driven whose measured time is over after 50 ms, in milliseconds. */
async function drivenMs(restMs: number, patienceMs: number): Promise<number> {
  const config = { ...aLoadConfig(50), trainMs: { min: 5, max: 5 }, restMs: { min: restMs, max: restMs }, patienceMs };
  const own = new OwnLines();
  own.take({
    kind: "placing",
    caller: EXTENSION,
    callerNumber: "101",
    callee: "v1/rcc/Extension/2",
    calleeNumber: "102",
  });
  const book = new LineBook(own);
  const restUri = "v1/rcc/CallLine/-1";
  const view = { lineId: "-1", restUri, extension: EXTENSION, state: "talking", actions: [], isIncoming: false };
  const line = book.pushed({ ...view, displayedNumber: "102", createdMs: 0, modifiedMs: 0 }, 0);
  if (line === undefined) throw new Error("the line is the user's");
  const context = {
    config,
    clock: REAL_CLOCK,
    waiting: createWaiting(REAL_CLOCK),
    client: new RccClient("http://127.0.0.1:9", async () => ACCEPTED, { cookie: "a=1", token: "t" }),
    book,
    own,
    tally: new Tally(config, 1),
    random: () => 0,
    otherListeners: [],
  };
  const startMs = performance.now();
  await driveLine(context, line, () => 0, startMs + 50);
  return performance.now() - startMs;
}

test("a rest is over when the measured time is", async () => {
  expect(await drivenMs(4000, 40)).toBeLessThan(2000);
});

test("a last state has its time to come all the same", async () => {
  expect(await drivenMs(300, 4000)).toBeGreaterThan(290);
});
