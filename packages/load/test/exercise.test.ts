import { expect, test } from "vitest";
import { exercise } from "../src/user/exercise.ts";
import { noLifeline } from "../src/user/lifeline.ts";
import type { Request, SocketEvents } from "../src/user/ports.ts";
import { ReleaseStack } from "../src/user/release-stack.ts";
import { Tally } from "../src/user/tally.ts";
import { createWaiting } from "../src/user/waiting.ts";
import { aLoadConfig } from "./a-load-config.ts";
import { REAL_CLOCK } from "./real-clock.ts";

const EXTENSIONS = ["101", "102"].map((addressNumber) => ({
  addressNumber,
  displayName: addressNumber,
  restUri: `v1/rcc/Extension/${addressNumber}`,
}));

const BODIES: Readonly<Record<string, unknown>> = {
  extensions: { count: 2, items: EXTENSIONS },
  "create-listener": { name: "load-1-1", restUri: "v1/service/EventListener/bean/load-1-1" },
};

const STATUSES: Readonly<Record<string, number>> = { subscribe: 204, lines: 204, "place-call": 503 };

interface Platform {
  readonly does: "login" | "reconnect";
  readonly guestsAtMs: readonly number[];
  /** Whether placing a call ends in an error of ours. */
  readonly breaks?: boolean;
}

const connect = (_url: string, _headers: unknown, _name: string, events: SocketEvents) => {
  REAL_CLOCK.after(1, () => events.opened?.());
  return { send: () => {}, close: () => REAL_CLOCK.after(1, () => events.closed("closed with 1000")) };
};

/** What is requested of a platform that refuses the only call, until the end and from then on. */
async function requestsOf({ does, guestsAtMs, breaks = false }: Platform): Promise<{
  readonly outcome: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}> {
  const config = {
    ...aLoadConfig(150),
    pairs: [],
    controlSockets: 0,
    guests: { does, atMs: [...guestsAtMs] },
    traffic: {
      callsAtOncePerUser: 1,
      calls: [{ user: 1, caller: "101", callee: "102", placeMs: 20, endMs: 100 }],
    },
  };
  const requests: string[] = [];
  const send = async ({ name }: Request) => {
    requests.push(name);
    if (name === "place-call" && breaks) throw new Error("a defect");
    await new Promise<void>((resolve) => REAL_CLOCK.after(name === "login" ? 60 : 1, resolve));
    const body = JSON.stringify(BODIES[name] ?? {});
    const headers = { "X-Application": "token-1" };
    return { status: STATUSES[name] ?? 200, body, headers, cookies: ["a=1"], writtenMs: 0, firstByteMs: 0 };
  };
  const releases = new ReleaseStack(() => {});
  const run = exercise({
    config,
    user: 1,
    password: "",
    tally: new Tally(config, 1),
    ports: { clock: REAL_CLOCK, send, connect, base64: () => "", record: () => {}, complain: () => {} },
    waiting: createWaiting(REAL_CLOCK),
    lifeline: noLifeline(() => {}),
    releases,
  });
  const outcome = await run.then(
    () => "done",
    (error: unknown) => String(error),
  );
  const before = [...requests];
  await releases.run();
  return { outcome, before, after: requests.slice(before.length) };
}

test("calls are hung up before guests are let go of, which are so all at once", async () => {
  const { after, outcome } = await requestsOf({ does: "login", guestsAtMs: [0, 1] });

  expect(outcome).toBe("done");
  expect(after).toEqual([
    "lines",
    "delete-listener",
    "delete-listener",
    "delete-listener",
    "logout",
    "logout",
    "logout",
  ]);
});

test("a guest that is still logging in when the run breaks is released", async () => {
  const { after, before, outcome } = await requestsOf({ does: "login", guestsAtMs: [0], breaks: true });

  expect(outcome).toContain("a defect");
  expect(before.filter((name) => name === "login")).toHaveLength(2);
  expect(after.filter((name) => name === "logout")).toHaveLength(2);
});

test("guests that are there before come before anybody looks whether extensions are free", async () => {
  const { before } = await requestsOf({ does: "reconnect", guestsAtMs: [60] });

  expect(before).toEqual([
    "login",
    "extensions",
    "login",
    "create-listener",
    "subscribe",
    "create-listener",
    "subscribe",
    "place-call",
    "subscribe",
  ]);
});
