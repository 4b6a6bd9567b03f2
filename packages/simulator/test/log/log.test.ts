import { readFile } from "node:fs/promises";
import { once } from "node:events";
import { describe, expect, it } from "vitest";
import { WebSocket } from "ws";
import { DEFAULT_WORLD, logTo, startSimulator } from "../../src/index.ts";
import type { LogFormat, LogOptions, Simulator, SimulatorOptions } from "../../src/index.ts";
import { LEVEL_OF } from "../../src/log/log-event.ts";
import { ManualClock } from "../manual-clock.ts";
import { basic, E1, RccClient, request } from "../wire/rcc-client.ts";

interface Logged extends AsyncDisposable {
  readonly simulator: Simulator;
  readonly lines: readonly string[];
  /** Events in the order of their writing. */
  events(): readonly Readonly<Record<string, unknown>>[];
  until(event: string, count?: number): Promise<void>;
}

async function startLogged(
  options: Partial<LogOptions> = {},
  simulatorOptions: Partial<SimulatorOptions> = {},
): Promise<Logged> {
  const lines: string[] = [];
  const stream = { write: (text: string) => void lines.push(text) };
  const log = logTo(stream, { format: "json", level: "info", ...options });
  const simulator = await startSimulator({ port: 0, world: DEFAULT_WORLD, ...simulatorOptions, log });
  const events = (): readonly Readonly<Record<string, unknown>>[] => lines.map((line) => JSON.parse(line));
  return {
    simulator,
    lines,
    events,
    until: async (event, count = 1) => {
      const deadline = performance.now() + 5_000;
      while (events().filter((one) => one["event"] === event).length < count) {
        if (performance.now() > deadline) throw new Error(`no ${event} within 5 s: ${lines.join("")}`);
        await new Promise((resolve) => setImmediate(resolve));
      }
    },
    [Symbol.asyncDispose]: () => simulator.close(),
  };
}

describe("the log of requests", () => {
  it("has a line for each, with path template, operation, status, duration and session", async () => {
    await using logged = await startLogged();
    const client = await RccClient.logIn(logged.simulator);
    const line = await client.place("700101", "102");
    await client.act(line, "answer");
    await client.post("v1/service/Logout");
    await logged.until("request", 4);

    const requests = logged.events().filter(({ event }) => event === "request");

    const session = logged.events().find(({ event }) => event === "session-opened")?.["session"];
    expect(session).toMatch(/^[0-9a-f]{12}$/);
    expect(requests).toMatchObject([
      { level: "info", method: "POST", path: "/v1/service/Login", operation: "login", status: 200, session: null },
      { path: "/v1/rcc/Extension/:extensionId/placeCall", operation: "placeCall", status: 200, session },
      { path: "/v1/rcc/CallLine/:lineId/:action", operation: "answer", status: 204, session },
      { path: "/v1/service/Logout", operation: "logout", status: 204, session },
    ]);
    for (const { durationMs, time } of requests) {
      expect(durationMs).toBeGreaterThan(0);
      expect(durationMs).toBeLessThan(5_000);
      expect(new Date(String(time)).toISOString()).toBe(time);
    }
  });

  it.each([
    ["a path that there is not", "GET", "v1/rcc/Nothing", { path: null, operation: null, status: 401 }],
    ["a path that cannot be read", "GET", "v1/rcc/%zz", { path: null, status: 400 }],
    ["a session that there is not", "GET", "v1/rcc/CallLine", { path: "/v1/rcc/CallLine", status: 401 }],
    ["a wrong method", "DELETE", "v1/service/Login", { path: "/v1/service/Login", operation: null, status: 405 }],
  ])("tells of %s", async (_, method, path, expected) => {
    await using logged = await startLogged();

    await request(logged.simulator, method, path);
    await logged.until("request");

    expect(logged.events()).toMatchObject([{ event: "request", method, session: null, ...expected }]);
  });
});

describe("the log of sessions, sockets and listeners", () => {
  it("tells when they come and go", async () => {
    await using logged = await startLogged();
    const client = await RccClient.logIn(logged.simulator);
    await client.openSocket();
    await client.listen("Watch");
    await client.listen("Watch");
    await client.delete("v1/service/EventListener/bean/Watch");
    await client.post("v1/service/Logout");
    await logged.until("socket-closed");

    const told = logged.events().filter(({ event }) => event !== "request");

    const session = told[0]?.["session"];
    expect(told).toMatchObject([
      { event: "session-opened", session, enterprise: "e1" },
      { event: "socket-opened", session },
      { event: "listener-created", session, listener: 1 },
      { event: "listener-subscribed", session, listener: 1 },
      { event: "listener-deleted", session, listener: 1 },
      { event: "session-closed", session, reason: "logged out" },
      { event: "socket-closed", session, code: 1000 },
    ]);
  });

  it("tells of a session that expires and of a socket that is refused", async () => {
    const clock = new ManualClock();
    await using logged = await startLogged({}, { clock });
    await RccClient.logIn(logged.simulator);
    clock.advance(DEFAULT_WORLD.sessionTimeoutMs);
    const socket = new WebSocket(logged.simulator.webSocketUrl);
    await once(socket, "error");

    expect(logged.events().filter(({ event }) => event !== "request")).toMatchObject([
      { event: "session-opened" },
      { event: "session-closed", reason: "session expired" },
      { event: "socket-refused", status: 401 },
    ]);
  });
});

describe("the log of lines", () => {
  it("tells each state at level debug", async () => {
    await using logged = await startLogged({ level: "debug" });
    const client = await RccClient.logIn(logged.simulator);
    const line = await client.place("700101", "102");
    await client.act(line, "answer");
    await client.act(line, "disconnect");

    const states = logged.events().filter((one) => one["line"] === line);

    expect(states).toMatchObject([
      { event: "line", level: "debug", enterprise: "e1", state: "prompting", cause: "causeNormal" },
      { state: "alerting" },
      { state: "dropped" },
    ]);
  });

  it.each([
    ["info", ["session-opened", "request"]],
    ["error", []],
  ] as const)("is not there at level %s", async (level, expected) => {
    await using logged = await startLogged({ level });
    const client = await RccClient.logIn(logged.simulator);
    await client.place("700101", "102");
    await client.get("v1/rcc/CallLine");

    expect([...new Set(logged.events().map(({ event }) => event))]).toEqual(expected);
  });
});

it.each<LogFormat>(["json", "text"])(
  "the %s log never has a credential or anything of the phone book",
  async (format) => {
    await using logged = await startLogged({ format, level: "debug" });
    const { simulator } = logged;
    const client = await RccClient.logIn(simulator);
    const cookie = client.headers.cookie.split("=")[1] ?? "";
    const token = client.headers["x-application"].split(";")[1] ?? "";
    const socket = await client.openSocket();
    await client.listen("Watch");
    // A client that gives itself away wherever it can.
    await client.listen(`${cookie} ${token} Alice +33199009001 ${E1.password}`);
    await client.get(`v1/rcc/CallLine?cookie=${cookie}&token=${token}`);
    await client.get(`v1/rcc/${token}/${cookie}`);
    await client.get(`v1/rcc/%zz${token}`);
    await client.get(`v1/rcc/Extension/${token}`);
    await client.post(`v1/rcc/CallLine/1/${token}`, { token, cookie, password: E1.password });
    await client.post("v1/service/Login", basic(E1));
    await request(simulator, "POST", `v1/service/Login?password=${E1.password}`, {
      headers: { authorization: basic({ ...E1, password: `${E1.password}-wrong` }), "x-application": "myRCC" },
    });
    await client.talk("700101", "700102", "102");
    await client.place("700103", "+33199009001");
    await client.post("v1/service/Logout");
    await socket.closed;
    const text = logged.lines.join("");

    expect(text).toContain("listener-subscribed");
    expect(text).not.toContain("Watch");
    expect(text).toContain("line");
    for (const secret of [cookie, token, E1.password, basic(E1).split(" ")[1] ?? "", "Authorization"]) {
      expect(secret).not.toBe("");
      expect(text.toLowerCase()).not.toContain(secret.toLowerCase());
    }
    for (const entry of ["+33", "7001", "Alice", "Exemple", "Sales", "photos"]) expect(text).not.toContain(entry);
  },
);

describe("the log of bugs", () => {
  it.each<LogFormat>(["json", "text"])(
    "says in %s where one is, and nothing that its message holds",
    async (format) => {
      const clock = new ManualClock();
      await using logged = await startLogged({ format, level: "error" }, { clock });
      const client = await RccClient.logIn(logged.simulator);
      clock.nowMs = () => {
        throw new RangeError('no time for {"displayedName":"Alice"}\n    at +33199009001 (/700101.ts:1:1)');
      };

      expect((await client.post("v1/service/Logout")).status).toBe(500);

      const text = logged.lines.join("");
      expect(text).toContain("RangeError");
      expect(text).toMatch(/\bat["=:]+(sessions|http)\/[a-z-]+\.ts:\d+:\d+, /);
      for (const entry of ["Alice", "+33", "7001"]) expect(text).not.toContain(entry);
    },
  );
});

it("a line of text names what it tells of and leaves out what there is not", async () => {
  await using logged = await startLogged({ format: "text" });

  await request(logged.simulator, "GET", "v1/rcc/CallLine");
  while (logged.lines.length === 0) await new Promise((resolve) => setImmediate(resolve));

  expect(logged.lines).toHaveLength(1);
  expect(logged.lines[0]).toMatch(
    /^\d\d:\d\d:\d\d\.\d{3} request method=GET path=\/v1\/rcc\/CallLine operation=listCallLines status=401 durationMs=[\d.]+\n$/,
  );
});

it("the README has every event at its level", async () => {
  const readme = await readFile(new URL("../../README.md", import.meta.url), "utf8");

  const rows = Array.from(readme.matchAll(/^\| `([a-z-]+)` +\| (info|debug|error) /gm), ([, event, level]) => [
    event,
    level,
  ]);

  expect(Object.fromEntries(rows)).toEqual(LEVEL_OF);
});
