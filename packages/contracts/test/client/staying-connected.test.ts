import { expect, test } from "vitest";
import type { ConnectionState } from "../../src/client/index.ts";
import { collect } from "./collect.ts";
import { logIn, rejection } from "./account.ts";
import { lineSample } from "./line-sample.ts";
import { ManualClock } from "./manual-clock.ts";
import { frame, iterate, list, next } from "./seen-lines.ts";
import { SmallPlatform } from "./small-platform.ts";
import { waitUntil } from "./wait-until.ts";

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

test("a quiet connection that answers the protocol's own ping is kept", async () => {
  await using platform = await SmallPlatform.start();
  const clock = new ManualClock();
  const session = await logIn(platform, { clock, idleTimeoutMs: 30_000 });
  const states: ConnectionState[] = [];
  await using lines = await session.listen("desk", { onConnection: (state) => states.push(state) });
  let pings = 0;
  platform.sockets[0]?.on("ping", () => (pings += 1));

  for (let count = 1; count <= 3; count += 1) {
    clock.advance(10_000);
    await waitUntil("a protocol ping", () => pings === count);
    // The answer is on its way when the ping is seen; a request and its answer take longer.
    await session.lines();
  }

  expect(states).toEqual([{ state: "connected" }]);
  expect(lines.isClosed).toBe(false);
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

test.each([
  ["desk", "v1/service/EventListener/bean/7", "v1/service/EventListener/bean/7"],
  ["front desk", undefined, "v1/service/EventListener/bean/front%20desk"],
])("a second creation of %o that is refused with 409 is as good (C-30)", async (name, restUri, deletePath) => {
  await using platform = await SmallPlatform.start();
  const clock = new ManualClock();
  const session = await logIn(platform, { clock });
  const states: ConnectionState[] = [];
  let creations = 0;
  platform.answer = ({ method, path }) => {
    if (method !== "POST" || path !== "v1/service/EventListener/bean") return undefined;
    creations += 1;
    return creations === 1 ? { status: 200, body: { name, restUri } } : { status: 409 };
  };
  const lines = await session.listen(name, { onConnection: (state) => states.push(state) });
  const seen = iterate(lines);

  platform.sockets[0]?.close(1001);
  await retry(clock, () => states.length >= 3);
  platform.push({ listenerName: name, item: [lineSample("-1001", "talking", 1)] });

  expect(states.map(({ state }) => state)).toEqual(["connected", "lost", "connected"]);
  expect(await next(seen, 1)).toEqual(["-1001 talking frame"]);
  await lines.close();
  expect(creations).toBe(2);
  expect(platform.paths().at(-1)).toBe(`DELETE ${deletePath}`);
});

test("a name that is refused for another reason than 409 is not listened under", async () => {
  await using platform = await SmallPlatform.start();
  const session = await logIn(platform);
  platform.answer = ({ path }) => (path === "v1/service/EventListener/bean" ? { status: 422 } : undefined);

  expect(await rejection(session.listen("desk"))).toMatchObject({ code: "value.impossible", status: 422 });
});

// The platform closes none of the sockets (C-27): whoever stays on the first session's would never hear anything again.
test.each(["in the handshake", "at the listener's creation", "once connected"])(
  "another login makes a subscription move to the new session: renewed %s",
  async (moment) => {
    await using platform = await SmallPlatform.start();
    const clock = new ManualClock();
    const session = await logIn(platform, { clock });
    const states: ConnectionState[] = [];
    let isExpired = moment === "at the listener's creation";
    platform.answer = ({ path }) => {
      if (path !== "v1/service/Login") return isExpired ? { status: 401 } : undefined;
      isExpired = false;
      const cookie = "myRCC_SESSIONID=2000000000000000002;Path=/restletrouter";
      return { status: 200, headers: { "set-cookie": cookie, "x-application": platform.token } };
    };
    const renew = async (): Promise<undefined> => {
      isExpired = true;
      await session.lines();
    };
    platform.answerHandshake = () =>
      moment === "in the handshake" && platform.handshakes.length === 1 ? renew() : undefined;

    await using lines = await session.listen("desk", { onConnection: (state) => states.push(state) });
    if (moment === "once connected") await renew();
    await retry(clock, () => states.length >= 3);
    platform.push(frame(lineSample("-1001", "talking", 1)));

    expect(states).toEqual([
      { state: "connected" },
      { state: "lost", because: "the session was renewed", retryInMs: 250 },
      { state: "connected" },
    ]);
    expect(platform.handshakes.map(({ headers }) => headers.cookie)).toEqual([
      platform.cookie,
      "myRCC_SESSIONID=2000000000000000002",
    ]);
    expect(platform.paths().slice(-2)).toEqual([
      "POST v1/service/EventListener/bean",
      "GET v1/rcc/CallLine?listenerName=desk",
    ]);
    expect(await next(iterate(lines), 1)).toEqual(["-1001 talking frame"]);
    expect(platform.sockets.map(({ readyState }) => readyState)).toEqual([3, 1]);
  },
);

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
