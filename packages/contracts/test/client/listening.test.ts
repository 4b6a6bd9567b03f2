import { expect, test } from "vitest";
import type { Subscription } from "../../src/client/index.ts";
import { collect } from "./collect.ts";
import { logIn, rejection } from "./account.ts";
import { lineSample } from "./line-sample.ts";
import { frame, iterate, list, next } from "./seen-lines.ts";
import { SmallPlatform } from "./small-platform.ts";
import { waitUntil } from "./wait-until.ts";

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
  platform.push(frame(lineSample("-1003", "talking", 20)));
  const other = await next(seen, 1);
  platform.push(frame(lineSample("-1001", "dropped", 40)));
  const second = await next(seen, 1);
  platform.push(frame(lineSample("-1001", "talking", 50)));
  platform.push(frame(lineSample("-1002", "talking", 50)));

  expect([...first, ...other, ...second, ...(await next(seen, 1))]).toEqual([
    "-1001 held frame",
    "-1003 talking frame",
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

test("leaving the loop deletes the listener and closes the socket", async () => {
  await using platform = await SmallPlatform.start();
  const session = await logIn(platform);
  const lines = await session.listen("desk");
  platform.push(frame(lineSample("-1001", "talking", 1)));

  for await (const line of lines) if (line.state === "talking") break;

  expect(platform.paths().at(-1)).toBe("DELETE v1/service/EventListener/bean/desk");
  await waitUntil("the socket is closed", () => platform.sockets[0]?.readyState === 3);
});

test("the listener is deleted under the path that the platform gave it", async () => {
  await using platform = await SmallPlatform.start();
  const session = await logIn(platform);
  platform.answer = ({ method, path }) =>
    method === "POST" && path === "v1/service/EventListener/bean"
      ? { status: 200, body: { name: "desk", restUri: "/restletrouter/v1/service/EventListener/bean/7" } }
      : undefined;

  const lines = await session.listen("desk");
  await lines.close();
  await lines.close();

  expect(platform.paths().filter((path) => path.startsWith("DELETE"))).toEqual([
    "DELETE v1/service/EventListener/bean/7",
  ]);
});

test("a platform that does not answer the closing of a socket holds nothing up", async () => {
  await using platform = await SmallPlatform.start();
  const session = await logIn(platform, { requestTimeoutMs: 2000 });
  const lines = await session.listen("desk");
  platform.sockets[0]?.pause();

  await session.logout();

  expect(lines.isClosed).toBe(true);
  expect(platform.paths().at(-1)).toBe("POST v1/service/Logout");
});

test("leaving the session's scope closes the sockets of its listeners and logs out", async () => {
  await using platform = await SmallPlatform.start();
  let lines: Subscription | undefined;
  {
    await using session = await logIn(platform);
    lines = await session.listen("desk");
  }

  expect(lines.isClosed).toBe(true);
  expect(platform.paths().at(-1)).toBe("POST v1/service/Logout");
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
