import { describe, expect, it } from "vitest";
import { DEFAULT_WORLD, parseWorld, startSimulator } from "../../src/index.ts";
import { ManualClock } from "../manual-clock.ts";
import { basic, E1, E2, RccClient, request, valueOf, type Account } from "./rcc-client.ts";

/** Two enterprises of one domain, and a third of none. */
const VILLAGE = parseWorld(
  `
enterprises:
  - name: bakery
    administrators: [{ login: rcc-bakery, password: demo-bakery }]
    extensions: []
  - { name: garage, extensions: [] }
  - { name: mill, extensions: [] }
domains:
  - name: village
    enterprises: [bakery, garage]
    administrators:
      - { login: rcc-village, password: demo-village }
      - { login: guest, password: demo-guest, rccRight: false }
`,
  "village.yaml",
);

const PLAIN = { port: 0, world: DEFAULT_WORLD } as const;

describe("login", () => {
  it("answers with a cookie of 19 digits and a token that is a UUID (F-30)", async () => {
    await using simulator = await startSimulator(PLAIN);

    const reply = await request(simulator, "POST", "v1/service/Login", {
      headers: { authorization: basic(E1), "x-application": "myRCC" },
    });

    expect(reply.status).toBe(200);
    expect(reply.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^myRCC_SESSIONID=\d{19};Path=\/restletrouter;HttpOnly$/),
    ]);
    expect(reply.headers.get("x-application")).toMatch(
      /^myRCC;[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-/,
    );
  });

  it.each<[string, Account, number]>([
    ["a wrong password", { ...E1, password: "wrong" }, 401],
    ["an unknown account", { ...E1, login: "nobody" }, 401],
    ["an enterprise of another domain", { ...E1, enterprise: "e2" }, 403],
    ["an unknown enterprise", { ...E1, enterprise: "e9" }, 403],
    ["an account without the RCC right", { login: "admin-e1", enterprise: "e1", password: "demo-admin-e1" }, 403],
  ])("refuses %s (D-13)", async (_, account, status) => {
    await using simulator = await startSimulator(PLAIN);

    const reply = await request(simulator, "POST", "v1/service/Login", {
      headers: { authorization: basic(account), "x-application": "myRCC" },
    });

    expect(reply.status).toBe(status);
    expect(reply.headers.getSetCookie()).toEqual([]);
    valueOf("Problem", reply);
  });

  it.each<[string, Record<string, string>]>([
    ["no application name", { authorization: basic(E1) }],
    ["another application name", { authorization: basic(E1), "x-application": "other" }],
    ["no credentials", { "x-application": "myRCC" }],
    ["credentials without a separator", { authorization: `Basic ${btoa("rcc-e1:demo-e1")}`, "x-application": "myRCC" }],
    ["another scheme", { authorization: basic(E1).replace("Basic", "Bearer"), "x-application": "myRCC" }],
  ])("refuses %s with 401", async (_, headers) => {
    await using simulator = await startSimulator(PLAIN);

    const reply = await request(simulator, "POST", "v1/service/Login", { headers });

    expect(reply.status).toBe(401);
  });

  it.each<[string, Account, number]>([
    ["one enterprise of its domain", { login: "rcc-village", enterprise: "bakery", password: "demo-village" }, 200],
    ["the other", { login: "rcc-village", enterprise: "garage", password: "demo-village" }, 200],
    ["an enterprise beside it", { login: "rcc-village", enterprise: "mill", password: "demo-village" }, 403],
    ["another's own enterprise", { login: "rcc-bakery", enterprise: "garage", password: "demo-bakery" }, 403],
    ["its domain without the RCC right", { login: "guest", enterprise: "garage", password: "demo-guest" }, 403],
  ])("of an account for %s is answered with what its domain allows (F-7)", async (_, account, status) => {
    await using simulator = await startSimulator({ port: 0, world: VILLAGE });

    const reply = await request(simulator, "POST", "v1/service/Login", {
      headers: { authorization: basic(account), "x-application": "myRCC" },
    });

    expect(reply.status).toBe(status);
  });

  it("takes the scheme in any letter case, and a password with a colon", async () => {
    const [enterprise, ...others] = DEFAULT_WORLD.enterprises;
    if (enterprise === undefined) throw new Error("the default world has an enterprise");
    const administrators = [{ login: "é", password: "a:b|c", rccRight: true }];
    const world = { ...DEFAULT_WORLD, enterprises: [{ ...enterprise, administrators }, ...others] };
    await using simulator = await startSimulator({ port: 0, world });

    const reply = await request(simulator, "POST", "v1/service/Login", {
      headers: {
        authorization: basic({ login: "é", enterprise: "e1", password: "a:b|c" }).replace("Basic", "bAsIc"),
        "x-application": "myRCC",
      },
    });

    expect(reply.status).toBe(200);
  });

  it("by GET is refused with 405 and what is allowed", async () => {
    await using simulator = await startSimulator(PLAIN);

    const reply = await request(simulator, "GET", "v1/service/Login");

    expect([reply.status, reply.headers.get("allow")]).toEqual([405, "POST, OPTIONS"]);
  });
});

describe("a REST request", () => {
  it.each<[string, (mine: RccClient, other: RccClient) => Record<string, string>]>([
    ["without both", () => ({})],
    ["with the cookie alone", ({ headers }) => ({ cookie: headers.cookie })],
    ["with the token alone", ({ headers }) => ({ "x-application": headers["x-application"] })],
    [
      "with the token of another session",
      (mine, other) => ({ ...mine.headers, "x-application": other.headers["x-application"] }),
    ],
  ])("%s is refused with 401 (C-24)", async (_, headersOf) => {
    await using simulator = await startSimulator(PLAIN);
    const mine = await RccClient.logIn(simulator);
    const other = await RccClient.logIn(simulator, E2);

    const reply = await request(simulator, "GET", "v1/rcc/Extension", { headers: headersOf(mine, other) });

    expect(reply.status).toBe(401);
    valueOf("Problem", reply);
  });

  it("finds its session among other cookies", async () => {
    await using simulator = await startSimulator(PLAIN);
    const { headers } = await RccClient.logIn(simulator);

    const reply = await request(simulator, "GET", "v1/rcc/Extension", {
      headers: { ...headers, cookie: `a=1; myRCC_SESSIONID=17; ${headers.cookie}; b=2` },
    });

    expect(reply.status).toBe(200);
  });
});

describe("logout", () => {
  it("expires the cookie by its own name, voids the session and closes its sockets with 1000 (F-34, C-4, C-27)", async () => {
    await using simulator = await startSimulator(PLAIN);
    const client = await RccClient.logIn(simulator);
    const log = await client.openSocket();

    const reply = await client.post("v1/service/Logout");

    expect(reply.status).toBe(204);
    expect(reply.headers.getSetCookie()).toEqual([
      `${client.headers.cookie};Path=/restletrouter;Expires=Thu, 01 Jan 1970 00:00:00 GMT`,
    ]);
    expect(await log.closed).toMatchObject({ code: 1000 });
    expect((await client.get("v1/rcc/CallLine")).status).toBe(401);
  });

  it("lets calls go on, and other sessions too", async () => {
    await using simulator = await startSimulator(PLAIN);
    const first = await RccClient.logIn(simulator);
    const second = await RccClient.logIn(simulator);
    const [line] = await first.talk("700101", "700102", "102");

    await first.post("v1/service/Logout");

    expect((await second.line(line)).state).toBe("talking");
  });
});

describe("a session without activity", () => {
  it("expires after its time, and its sockets are closed (F-12, C-27)", async () => {
    const clock = new ManualClock();
    await using simulator = await startSimulator({ ...PLAIN, clock });
    const client = await RccClient.logIn(simulator);
    const log = await client.openSocket();

    clock.advance(DEFAULT_WORLD.sessionTimeoutMs);

    expect(await log.closed).toMatchObject({ code: 1008 });
    expect((await client.get("v1/rcc/CallLine")).status).toBe(401);
  });

  it("lives on when it is used in between (D-22)", async () => {
    const clock = new ManualClock();
    await using simulator = await startSimulator({ ...PLAIN, clock });
    const client = await RccClient.logIn(simulator);
    clock.advance(DEFAULT_WORLD.sessionTimeoutMs - 1);
    await client.get("v1/rcc/Extension");

    clock.advance(DEFAULT_WORLD.sessionTimeoutMs - 1);

    expect((await client.get("v1/rcc/CallLine")).status).toBe(200);
  });

  it("lives on when its client says something on the socket, a ping of the protocol aside (D-22)", async () => {
    const clock = new ManualClock();
    await using simulator = await startSimulator({ ...PLAIN, clock });
    const client = await RccClient.logIn(simulator);
    const log = await client.openSocket();
    clock.advance(DEFAULT_WORLD.sessionTimeoutMs - 1);
    log.socket.send("ping");
    await log.pong();

    clock.advance(DEFAULT_WORLD.sessionTimeoutMs - 1);
    await log.pong();
    expect((await client.get("v1/rcc/CallLine")).status).toBe(200);
    clock.advance(DEFAULT_WORLD.sessionTimeoutMs);

    expect(await log.closed).toMatchObject({ code: 1008 });
  });
});
