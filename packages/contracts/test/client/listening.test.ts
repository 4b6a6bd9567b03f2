import { expect, test } from "vitest";
import type { ConnectionState, Line, Subscription } from "../../src/client/index.ts";
import { collect } from "./collect.ts";
import { logIn, rejection } from "./account.ts";
import { lineSample } from "./line-sample.ts";
import { ManualClock } from "./manual-clock.ts";
import { SmallPlatform } from "./small-platform.ts";
import { waitUntil } from "./wait-until.ts";

/** The next snapshots of a subscription, `id state source` each. */
async function next(lines: AsyncIterator<Line>, count: number): Promise<string[]> {
  const found: string[] = [];
  while (found.length < count) {
    const { value } = await lines.next();
    if (value === undefined) throw new Error(`ended after ${found.join(", ")}`);
    found.push(`${value.id} ${value.state} ${value.source}`);
  }
  return found;
}

function iterate(subscription: Subscription): AsyncIterator<Line> {
  return subscription[Symbol.asyncIterator]();
}

const frame = (...item: object[]): object => ({ listenerName: "desk", item });
const list = (...results: object[]): object => ({ count: results.length, results });

test("the socket is open before the listener is created, and the listener before its list is asked for", async () => {
  await using platform = await SmallPlatform.start();
  const session = await logIn(platform);
  const openBefore: number[] = [];
  platform.answer = () => void openBefore.push(platform.sockets.length);

  await using lines = await session.listen("desk");

  expect(lines.name).toBe("desk");
  expect(platform.paths().slice(1)).toEqual([
    "POST v1/service/EventListener/bean",
    "GET v1/rcc/CallLine?listenerName=desk",
  ]);
  expect(openBefore).toEqual([1, 1]);
});

test("a frame that overtakes the list it belongs after is delivered after it", async () => {
  await using platform = await SmallPlatform.start();
  const session = await logIn(platform);
  platform.answer = ({ method }) => {
    if (method !== "GET") return undefined;
    platform.push(frame(lineSample("-1001", "talking", 20), lineSample("-1002", "ringing", 20)));
    return { status: 200, body: list(lineSample("-1001", "alerting", 10)) };
  };

  await using lines = await session.listen("desk");

  // The list's own state of -1001 has been superseded before anybody looked.
  expect(await next(iterate(lines), 2)).toEqual(["-1001 talking frame", "-1002 ringing frame"]);
});

test("noise, greetings, unknown messages and the frames of others are passed over", async () => {
  await using platform = await SmallPlatform.start();
  const session = await logIn(platform);
  await using lines = await session.listen("desk");

  platform.push("ping");
  platform.push({ timeout_milliseconds: 300_000 });
  platform.push("{ broken");
  platform.push("null");
  platform.push({ listenerName: "Desk", item: [lineSample("-1001", "talking", 1)] });
  platform.push({ listenerName: "desk", other: [] });
  platform.sockets[0]?.send(Buffer.from([1, 2, 3]), { binary: true });
  platform.push(frame({ not: "a line" }, lineSample("-1002", "talking", 1)));

  expect(await next(iterate(lines), 1)).toEqual(["-1002 talking frame"]);
  expect(lines.ignoredMessages).toBe(7);
});

test("unknown states and actions are kept as they are, and every known spelling is read", async () => {
  await using platform = await SmallPlatform.start();
  const session = await logIn(platform);
  await using lines = await session.listen("desk");
  const odd = { actions: ["hold", "startRecord"], extension: undefined, uriExtension: "v1/rcc/Extension/7" };

  platform.push({ listenerName: "desk", item: lineSample("-1001", "camping", 1, { ...odd, talkingTime: "0" }) });

  const { value: line } = await iterate(lines).next();
  expect(line).toMatchObject({ state: "camping", extensionId: "7", talkingSinceMs: undefined });
  expect([line.can("startRecord"), line.can("hold"), line.can("answer")]).toEqual([true, true, false]);
});

test("what is older than what is known, and what comes after the end of a line, is not delivered", async () => {
  await using platform = await SmallPlatform.start();
  const session = await logIn(platform);
  await using lines = await session.listen("desk");
  const seen = iterate(lines);

  platform.push(frame(lineSample("-1001", "held", 30)));
  const first = await next(seen, 1);
  platform.push(frame(lineSample("-1001", "talking", 20)));
  platform.push(frame(lineSample("-1001", "dropped", 40)));
  const second = await next(seen, 1);
  platform.push(frame(lineSample("-1001", "talking", 50)));
  platform.push(frame(lineSample("-1002", "talking", 50)));

  expect([...first, ...second, ...(await next(seen, 1))]).toEqual([
    "-1001 held frame",
    "-1001 dropped frame",
    "-1002 talking frame",
  ]);
});

test("a slow consumer sees the latest state of each line", async () => {
  await using platform = await SmallPlatform.start();
  const session = await logIn(platform);
  await using lines = await session.listen("desk");
  const seen = iterate(lines);
  platform.push(frame(lineSample("-1", "talking", 0)));
  await next(seen, 1);

  platform.push(frame(lineSample("-1001", "ringing", 1)));
  platform.push(frame(lineSample("-1002", "ringing", 2)));
  platform.push(frame(lineSample("-1001", "talking", 3)));
  platform.push("end");
  await waitUntil("the last message has arrived", () => lines.ignoredMessages === 1);

  expect(await next(seen, 2)).toEqual(["-1002 ringing frame", "-1001 talking frame"]);
});

test("the text ping is sent at each third of the idle timeout", async () => {
  await using platform = await SmallPlatform.start();
  const clock = new ManualClock();
  const session = await logIn(platform, { clock, idleTimeoutMs: 30_000 });
  await using lines = await session.listen("desk");
  const seen = iterate(lines);

  clock.advance(9_999);
  platform.push(frame(lineSample("-1", "talking", 0)));
  await next(seen, 1);
  const early = [...platform.texts];
  clock.advance(1);
  await waitUntil("a first ping", () => platform.texts.length === 1);
  // Comes behind the answer to the protocol's own ping, so the connection has shown that it lives.
  platform.push(frame(lineSample("-2", "talking", 0)));
  await next(seen, 1);
  clock.advance(10_000);
  await waitUntil("a second ping", () => platform.texts.length === 2);

  expect(early).toEqual([]);
  expect(platform.texts).toEqual(["ping", "ping"]);
});

test("a connection without any sign of life is given up and made anew", async () => {
  await using platform = await SmallPlatform.start();
  const clock = new ManualClock();
  const session = await logIn(platform, { clock, idleTimeoutMs: 30_000, firstRetryMs: 250 });
  const states: ConnectionState[] = [];
  await using lines = await session.listen("desk", { onConnection: (state) => states.push(state) });
  platform.sockets[0]?.pause();

  clock.advance(10_000);
  clock.advance(10_000);
  await waitUntil("the loss is told", () => states.length === 2);
  clock.advance(250);
  await waitUntil("a second socket is in use", () => states.length === 3);

  expect(states.map(({ state }) => state)).toEqual(["connected", "lost", "connected"]);
  expect(lines.isClosed).toBe(false);
});

test("after a reconnect the lines are read anew, and what ended meanwhile is told as dropped", async () => {
  await using platform = await SmallPlatform.start();
  const clock = new ManualClock();
  const session = await logIn(platform, { clock });
  await using lines = await session.listen("desk");
  const seen = iterate(lines);
  platform.push(
    frame(lineSample("-1001", "talking", 1), lineSample("-1002", "talking", 1), lineSample("-1003", "talking", 1)),
  );
  await next(seen, 3);
  platform.answer = ({ method }) =>
    method === "GET"
      ? {
          status: 200,
          body: list(
            lineSample("-1002", "talking", 1),
            lineSample("-1003", "held", 9),
            lineSample("-1004", "ringing", 9),
          ),
        }
      : undefined;

  platform.sockets[0]?.close(1001);
  await reconnect(platform, clock, 2);

  expect(await next(seen, 3)).toEqual(["-1001 dropped absence", "-1003 held list", "-1004 ringing list"]);
});

test("attempts to reconnect are spaced wider and wider, and end once one succeeds", async () => {
  await using platform = await SmallPlatform.start();
  const clock = new ManualClock();
  const session = await logIn(platform, { clock, firstRetryMs: 100, longestRetryMs: 300 });
  const states: ConnectionState[] = [];
  await using lines = await session.listen("desk", { onConnection: (state) => states.push(state) });
  let refusals = 4;
  platform.answerHandshake = () => ((refusals -= 1) >= 0 ? { status: 503 } : undefined);

  platform.sockets[0]?.close(1001);
  for (let count = 2; count <= 6; count += 1) {
    await waitUntil(`${count} states`, () => states.length === count);
    clock.advance(300);
  }
  await waitUntil("connected again", () => states.at(-1)?.state === "connected");
  expect(lines.isClosed).toBe(false);

  expect(states.map((state) => (state.state === "lost" ? state.retryInMs : "connected"))).toEqual([
    "connected",
    100,
    200,
    300,
    300,
    300,
    "connected",
  ]);
});

test("a session that is over leads to another login before the reconnect", async () => {
  await using platform = await SmallPlatform.start();
  const clock = new ManualClock();
  const session = await logIn(platform, { clock });
  await using lines = await session.listen("desk");
  let isExpired = true;
  platform.answer = ({ path }) => {
    if (path === "v1/service/Login") isExpired = false;
    return undefined;
  };
  platform.answerHandshake = () => (isExpired ? { status: 401 } : undefined);

  platform.sockets[0]?.close(1008);
  await reconnect(platform, clock, 2);

  expect(lines.isClosed).toBe(false);
  expect(platform.paths().filter((path) => path === "POST v1/service/Login")).toHaveLength(2);
});

test("an account that is refused meanwhile ends the subscription with that error", async () => {
  await using platform = await SmallPlatform.start();
  const clock = new ManualClock();
  const session = await logIn(platform, { clock });
  const lines = await session.listen("desk");
  platform.answer = () => ({ status: 401 });
  platform.answerHandshake = () => ({ status: 401 });

  platform.sockets[0]?.close(1008);
  const ended = rejection(collect(lines));
  await retry(clock, () => platform.received.some(({ path }, index) => index > 0 && path === "v1/service/Login"));

  expect(await ended).toMatchObject({ code: "credentials.refused" });
});

test("leaving the loop deletes the listener and closes the socket", async () => {
  await using platform = await SmallPlatform.start();
  const session = await logIn(platform);
  const lines = await session.listen("desk");
  platform.push(frame(lineSample("-1001", "talking", 1)));

  for await (const line of lines) if (line.state === "talking") break;

  expect(platform.paths().at(-1)).toBe("DELETE v1/service/EventListener/bean/desk");
  await waitUntil("the socket is closed", () => platform.sockets[0]?.readyState === 3);
});

test("a signal ends the loop with its reason and releases the listener", async () => {
  await using platform = await SmallPlatform.start();
  const session = await logIn(platform);
  const controller = new AbortController();
  const lines = await session.listen("desk", { signal: controller.signal });
  const ended = rejection(collect(lines));

  controller.abort(new Error("enough"));

  expect(await ended).toMatchObject({ message: "enough" });
  expect(platform.paths().at(-1)).toBe("DELETE v1/service/EventListener/bean/desk");
});

test("a first connection that cannot be made is told at once", async () => {
  await using platform = await SmallPlatform.start();
  const session = await logIn(platform);
  platform.answerHandshake = () => ({ status: 404 });

  expect(await rejection(session.listen("desk"))).toMatchObject({ code: "answer.unexpected", status: 404 });
});

async function reconnect(platform: SmallPlatform, clock: ManualClock, sockets: number): Promise<void> {
  await retry(clock, () => platform.sockets.length >= sockets);
}

/** The loss is noticed some time after the close, so time is moved until its consequence shows. */
async function retry(clock: ManualClock, holds: () => boolean): Promise<void> {
  await waitUntil("the reconnect", () => {
    if (!holds()) clock.advance(250);
    return holds();
  });
}
