import { expect, test } from "vitest";
import { noLifeline } from "../src/user/lifeline.ts";
import { LineBook } from "../src/user/line-book.ts";
import { Guest, ownGuests, playGuests } from "../src/user/guests.ts";
import { OwnLines } from "../src/user/own-lines.ts";
import type { Request, SocketEvents } from "../src/user/ports.ts";
import { RccClient } from "../src/user/rcc-client.ts";
import { Tally } from "../src/user/tally.ts";
import { createWaiting } from "../src/user/waiting.ts";
import { aLoadConfig } from "./a-load-config.ts";
import { REAL_CLOCK } from "./real-clock.ts";

interface Platform {
  readonly does?: "login" | "reconnect";
  /** Whether a socket is pushed something. */
  readonly pushes?: boolean;
  /** Whether a socket that was given up is pushed something when there is the next one. */
  readonly straggles?: boolean;
  /** Whether sockets open. */
  readonly opens?: boolean;
  readonly loginStatus?: number;
  /** When each guest comes. */
  readonly atMs?: readonly number[];
  /** Whether it closes a socket by itself. */
  readonly hangsUp?: boolean;
}

/** What is counted of one guest, and requested for it. */
async function play({
  does = "login",
  pushes = true,
  straggles = false,
  opens = true,
  loginStatus = 200,
  hangsUp = false,
  atMs = [10],
}: Platform): Promise<{
  readonly counters: Record<string, number>;
  readonly sockets: number;
  readonly requests: readonly string[];
}> {
  const config = { ...aLoadConfig(5000), guests: { does, atMs: [...atMs] } };
  const requests: string[] = [];
  const send = async ({ name }: Request) => {
    requests.push(name);
    const status = name === "login" ? loginStatus : name === "subscribe" ? 204 : 200;
    const body = JSON.stringify({ name: "load-1-2", restUri: "v1/service/EventListener/bean/load-1-2" });
    return { status, body, headers: { "X-Application": "token-1" }, cookies: ["a=1"], writtenMs: 0, firstByteMs: 0 };
  };
  let sockets = 0;
  let pushOfLast: (() => void) | undefined;
  const connect = (_url: string, _headers: unknown, _name: string, events: SocketEvents) => {
    const push = (): void => events.received('{"listenerName":"load-1-2","item":[]}', REAL_CLOCK.nowMs());
    sockets += 1;
    if (straggles && pushOfLast !== undefined) REAL_CLOCK.after(2, pushOfLast);
    pushOfLast = push;
    if (opens) REAL_CLOCK.after(1, () => events.opened?.());
    if (pushes) REAL_CLOCK.after(15, push);
    if (hangsUp) REAL_CLOCK.after(20, () => events.closed("closed with 1001"));
    return { send: () => {}, close: () => REAL_CLOCK.after(5, () => events.closed("closed with 1000")) };
  };
  const tally = new Tally(config, 1);
  const waiting = createWaiting(REAL_CLOCK);
  const ports = { clock: REAL_CLOCK, send, connect, base64: () => "", record: () => {}, complain: () => {} };
  const guests = ownGuests(config, 1).map(
    (own) =>
      new Guest(own, {
        config,
        user: 1,
        password: "",
        tally,
        ports,
        waiting,
        lifeline: noLifeline(() => {}),
        isMeasuring: () => true,
      }),
  );
  if (does === "reconnect") for (const guest of guests) await guest.arrive();
  const client = new RccClient("http://127.0.0.1:9", send, { cookie: "a=1", token: "t" });
  const own = new OwnLines();
  const book = new LineBook(own);
  const context = { config, clock: REAL_CLOCK, waiting, client, book, own, tally, random: () => 0, otherListeners: [] };
  await playGuests(context, guests, performance.now());
  await new Promise((resolve) => setTimeout(resolve, 30));
  await Promise.all(guests.map((guest) => guest.release()));
  const counters = Object.entries(tally.takeLine(true).counters).filter(([name]) => name.startsWith("guests_"));
  return { counters: Object.fromEntries(counters), sockets, requests };
}

test("a guest logs in, connects and subscribes, and is released", async () => {
  const { counters, requests } = await play({});

  expect(counters).toEqual({ guests_planned: 1, guests_ready: 1 });
  expect(requests).toEqual(["login", "create-listener", "subscribe", "delete-listener", "logout"]);
});

test("one that comes back subscribes its listener again, and the socket it gave up is not lost", async () => {
  const { counters, requests, sockets } = await play({ does: "reconnect" });

  expect(counters).toEqual({ guests_planned: 1, guests_ready: 1 });
  expect(sockets).toBe(2);
  expect(requests.filter((name) => name !== "logout" && name !== "delete-listener")).toEqual([
    "login",
    "create-listener",
    "subscribe",
    "subscribe",
  ]);
});

test.each([
  ["that is pushed nothing", { pushes: false }, { guests_planned: 1, guests_ready: 1, guests_silent: 1 }],
  ["that is refused", { loginStatus: 503 }, { guests_planned: 1, guests_failed: 1 }],
  ["whose socket does not open", { opens: false, hangsUp: true }, { guests_planned: 1, guests_failed: 1 }],
  [
    "that is pushed something by the socket that it gave up, and nothing by the other",
    { does: "reconnect" as const, pushes: false, straggles: true },
    { guests_planned: 1, guests_ready: 1, guests_silent: 1 },
  ],
  ["whose socket the platform closes", { hangsUp: true }, { guests_planned: 1, guests_ready: 1, guests_lost: 1 }],
])("one %s is counted", async (_, platform, counters) => {
  expect((await play(platform)).counters).toEqual(counters);
});

test("once a login is refused no further guest is begun", async () => {
  const { counters, requests } = await play({ loginStatus: 401, atMs: [10, 60, 70] });

  expect(requests).toEqual(["login"]);
  expect(counters).toEqual({ guests_planned: 3, guests_failed: 1, guests_not_begun: 2 });
});

test("guests are dealt out to all users, each with a number of its own after theirs", () => {
  const config = { ...aLoadConfig(400), virtualUsers: 2, guests: { does: "login" as const, atMs: [1, 2, 3] } };

  expect([1, 2].map((user) => ownGuests(config, user))).toEqual([
    [
      { atMs: 1, number: 3 },
      { atMs: 3, number: 5 },
    ],
    [{ atMs: 2, number: 4 }],
  ]);
});
