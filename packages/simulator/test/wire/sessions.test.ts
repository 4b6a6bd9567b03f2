import { describe, expect, it } from "vitest";
import { DEFAULT_WORLD, startSimulator } from "../../src/index.ts";
import { ManualClock } from "../manual-clock.ts";
import { E1, E2, RccClient, valueOf } from "./rcc-client.ts";

const PLAIN = { port: 0, world: DEFAULT_WORLD } as const;

describe("several sessions of one account (F-6)", () => {
  it("have cookies and tokens of their own, and end one by one", async () => {
    await using simulator = await startSimulator(PLAIN);
    const clients = await Promise.all(Array.from({ length: 20 }, () => RccClient.logIn(simulator)));

    expect(new Set(clients.map(({ headers }) => headers.cookie)).size).toBe(20);
    expect(new Set(clients.map(({ headers }) => headers["x-application"])).size).toBe(20);
    expect(simulator.openSessions).toBe(20);
    const [first, second] = clients;
    await first?.post("v1/service/Logout");
    expect((await first?.get("v1/rcc/CallLine"))?.status).toBe(401);
    expect((await second?.get("v1/rcc/CallLine"))?.status).toBe(200);
    expect(simulator.openSessions).toBe(19);
  });

  it("have listeners of their own under the same name, and each its frames", async () => {
    await using simulator = await startSimulator(PLAIN);
    const [first, second] = [await RccClient.logIn(simulator), await RccClient.logIn(simulator)];
    const logs = [await first.openSocket(), await second.openSocket()];
    await first.listen("same");
    await second.listen("same");
    const line = await first.place("700101", "102");
    for (const log of logs) await log.until(() => log.states("same", line).length === 1);

    await first.delete("v1/service/EventListener/bean/same");
    await second.act(line, "disconnect");
    await logs[1]?.until(() => logs[1]?.states("same", line).includes("dropped") ?? false);

    expect(logs.map((log) => log.states("same", line))).toEqual([["prompting"], ["prompting", "dropped"]]);
  });

  it("expire one by one, each by its own last use (F-12)", async () => {
    const clock = new ManualClock();
    await using simulator = await startSimulator({ ...PLAIN, clock });
    const [idle, busy] = [await RccClient.logIn(simulator), await RccClient.logIn(simulator)];
    const half = DEFAULT_WORLD.sessionTimeoutMs / 2;
    clock.advance(half);
    await busy.get("v1/rcc/CallLine");
    clock.advance(half);

    expect([(await idle.get("v1/rcc/CallLine")).status, (await busy.get("v1/rcc/CallLine")).status]).toEqual([
      401, 200,
    ]);
  });

  it("do not live on by what is pushed to them, nor by requests that are refused with 401 (C-26)", async () => {
    const clock = new ManualClock();
    await using simulator = await startSimulator({ ...PLAIN, clock });
    const [idle, busy] = [await RccClient.logIn(simulator), await RccClient.logIn(simulator)];
    const log = await idle.openSocket();
    await idle.listen("idle");
    const half = DEFAULT_WORLD.sessionTimeoutMs / 2;
    clock.advance(half);
    const line = await busy.place("700101", "102");
    await log.until(() => log.states("idle", line).length === 1);
    const withoutToken = await fetch(`${simulator.baseUrl}/restletrouter/v1/rcc/CallLine`, {
      headers: { cookie: idle.headers.cookie },
    });
    expect(withoutToken.status).toBe(401);
    clock.advance(half);

    expect(await log.closed).toMatchObject({ code: 1008 });
    expect((await idle.get("v1/rcc/CallLine")).status).toBe(401);
    expect(log.states("idle", line)).toEqual(["prompting"]);
  });
});

describe("every socket of a session", () => {
  it.each<[string, number, (client: RccClient, clock: ManualClock) => Promise<unknown>]>([
    ["a logout", 1000, (client) => client.post("v1/service/Logout")],
    [
      "its expiry",
      1008,
      (_, clock) => {
        clock.advance(DEFAULT_WORLD.sessionTimeoutMs);
        return Promise.resolve();
      },
    ],
  ])("is closed by %s with %i, and cannot be opened again (C-27)", async (_, code, end) => {
    const clock = new ManualClock();
    await using simulator = await startSimulator({ ...PLAIN, clock });
    const client = await RccClient.logIn(simulator);
    const logs = [await client.openSocket(), await client.openSocket(), await client.openSocket()];

    await end(client, clock);

    for (const log of logs) expect((await log.closed).code).toBe(code);
    await expect(client.openSocket()).rejects.toThrow("401");
  });

  it("answers a ping of the protocol, and goes on after text and binary keep-alives", async () => {
    await using simulator = await startSimulator(PLAIN);
    const client = await RccClient.logIn(simulator);
    const log = await client.openSocket();
    await client.listen("all");

    for (const message of ["ping", "pong", "", "{", Buffer.from([0, 255])]) log.socket.send(message);
    await log.pong();
    const line = await client.place("700101", "102");
    await log.until(() => log.states("all", line).length === 1);

    expect(log.arrivals).toHaveLength(1);
  });
});

describe("the enterprise of a session", () => {
  it("bounds what can be read, changed and monitored", async () => {
    await using simulator = await startSimulator(PLAIN);
    const [one, two] = [await RccClient.logIn(simulator, E1), await RccClient.logIn(simulator, E2)];
    const log = await two.openSocket();
    await two.listen("two");
    const [line] = await one.talk("700101", "700102", "102");
    const before = await one.line(line);

    const refused = await Promise.all([
      two.get(`v1/rcc/CallLine/${line}`),
      two.act(line, "hold"),
      two.act(line, "disconnect"),
      two.act(line, "explode"),
      two.get("v1/rcc/Extension/700101"),
      two.post("v1/rcc/Extension/700101/placeCall", { destination: "102" }),
    ]);
    const own = await two.place("800101", "102");
    await log.until(() => log.states("two", own).length === 1);

    expect(refused.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404, 404]);
    expect(JSON.stringify(refused.map(({ body }) => body))).not.toContain("Alice");
    expect(await one.line(line)).toEqual(before);
    expect((await two.lines()).map(({ lineId }) => lineId)).toEqual([own]);
    expect(new Set(log.snapshots("two").map(({ lineId }) => lineId))).toEqual(new Set([own]));
    expect(valueOf("ExtensionPage", await two.get("v1/rcc/Extension")).count).toBe(12);
  });
});
