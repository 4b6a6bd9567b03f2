import { describe, expect, it } from "vitest";
import { WebSocket } from "ws";
import { DEFAULT_WORLD, startSimulator } from "../../src/index.ts";
import { ManualClock } from "../manual-clock.ts";
import { E2, RccClient, valueOf } from "./rcc-client.ts";

const PLAIN = { port: 0, world: DEFAULT_WORLD } as const;

describe("the handshake", () => {
  it.each<[string, string, Record<string, string>, number]>([
    ["without a cookie", "", {}, 401],
    ["with a cookie of no session", "", { cookie: "myRCC_SESSIONID=1000000000000000001" }, 401],
    ["at another path", "/elsewhere", {}, 404],
  ])("%s is refused (C-24)", async (_, suffix, headers, status) => {
    await using simulator = await startSimulator(PLAIN);
    const socket = new WebSocket(`${simulator.webSocketUrl}${suffix}`, { headers });

    const answered = await new Promise((resolve, reject) => {
      socket.on("error", reject);
      socket.once("open", () => reject(new Error("opened")));
      socket.once("unexpected-response", (_request, response) => {
        resolve(response.statusCode);
        socket.terminate();
      });
    });

    expect(answered).toBe(status);
  });
});

describe("a listener", () => {
  it("is created with a restUri that is url-encoded, and again with the same answer (F-37, C-30)", async () => {
    await using simulator = await startSimulator(PLAIN);
    const client = await RccClient.logIn(simulator);

    const replies = [
      await client.post("v1/service/EventListener/bean", { name: "Call lines/é" }),
      await client.post("v1/service/EventListener/bean", { name: "Call lines/é" }),
    ];

    const listener = { name: "Call lines/é", restUri: "v1/service/EventListener/bean/Call%20lines%2F%C3%A9" };
    expect(replies.map(({ status, body }) => [status, body])).toEqual([
      [200, listener],
      [200, listener],
    ]);
  });

  it.each<[unknown]>([[{}], [{ name: "" }], [{ name: 7 }], [["x"]]])("is not created from %j", async (body) => {
    await using simulator = await startSimulator(PLAIN);
    const client = await RccClient.logIn(simulator);

    expect((await client.post("v1/service/EventListener/bean", body)).status).toBe(400);
  });

  it("is deleted by its restUri, once (F-43, C-30)", async () => {
    await using simulator = await startSimulator(PLAIN);
    const client = await RccClient.logIn(simulator);
    const created = valueOf("Listener", await client.post("v1/service/EventListener/bean", { name: "a/b c" }));

    const statuses = [(await client.delete(created.restUri)).status, (await client.delete(created.restUri)).status];

    expect(statuses).toEqual([200, 404]);
  });

  it("that was never created cannot monitor (C-30)", async () => {
    await using simulator = await startSimulator(PLAIN);
    const client = await RccClient.logIn(simulator);

    expect((await client.get("v1/rcc/CallLine?listenerName=ghost")).status).toBe(404);
  });

  it("of another session is not known", async () => {
    await using simulator = await startSimulator(PLAIN);
    const owner = await RccClient.logIn(simulator);
    const other = await RccClient.logIn(simulator);
    await owner.listen("mine");

    expect((await other.get("v1/rcc/CallLine?listenerName=mine")).status).toBe(404);
  });
});

describe("the lifetime of a listener", () => {
  it("ends with its deletion: one of the same name is pushed to from its own monitoring on", async () => {
    const clock = new ManualClock();
    await using simulator = await startSimulator({ ...PLAIN, clock });
    const client = await RccClient.logIn(simulator);
    const log = await client.openSocket();
    await client.listen("again");
    const line = await client.place("700101", "102");
    await client.delete("v1/service/EventListener/bean/again");
    await client.post("v1/service/EventListener/bean", { name: "again" });
    await client.act(line, "answer");
    clock.advance(1_000);

    await client.get("v1/rcc/CallLine?listenerName=again");
    await client.act(line, "disconnect");
    await log.until(() => log.states("again", line).includes("dropped"));

    expect(log.states("again", line)).toEqual(["prompting", "dropped"]);
  });

  it("does not depend on sockets: what none of them hears is not told later, and a new one hears the rest (D-21)", async () => {
    const clock = new ManualClock();
    await using simulator = await startSimulator({ ...PLAIN, clock });
    const client = await RccClient.logIn(simulator);
    await client.listen("all");
    const line = await client.place("700101", "102");
    clock.advance(1_000);
    const first = await client.openSocket();
    await client.act(line, "answer");
    await first.until(() => first.states("all", line).length > 0);
    first.socket.terminate();
    await first.closed;
    const theirs = await client.lineOf("700102");
    clock.advance(1_000);
    await client.act(theirs, "answer");
    clock.advance(1_000);

    const second = await client.openSocket();
    await client.act(line, "disconnect");
    await second.until(() => second.states("all", line).length > 0);

    expect(first.states("all", line)).toEqual(["alerting"]);
    expect(second.states("all", line)).toEqual(["dropped"]);
  });
});

describe("frames", () => {
  it("carry the registered name and whole snapshots, equal to what a read shows (I-17)", async () => {
    await using simulator = await startSimulator(PLAIN);
    const client = await RccClient.logIn(simulator);
    const log = await client.openSocket();
    await client.listen("Call lines/é");

    const [mine] = await client.talk("700101", "700102", "102");
    await client.act(mine, "hold");
    await log.until(() => log.states("Call lines/é", mine).at(-1) === "held");

    expect(log.snapshots("Call lines/é").findLast(({ lineId }) => lineId === mine)).toEqual(await client.line(mine));
  });

  it("come for both sides of a call, in the order of the changes", async () => {
    await using simulator = await startSimulator({ ...PLAIN, design: "F" });
    const client = await RccClient.logIn(simulator);
    const log = await client.openSocket();
    await client.listen("all");

    const [mine, theirs] = await client.talk("700101", "700102", "102");
    await log.until(() => log.states("all", mine).at(-1) === "talking");
    await client.act(theirs, "disconnect");
    await log.until(() => log.states("all", mine).at(-1) === "dropped");

    expect(log.states("all", mine)).toEqual(["prompting", "alerting", "talking", "dropped"]);
    expect(log.states("all", theirs)).toEqual(["ringing", "talking", "dropped"]);
  });

  it("come for every listener of a session, and to every socket (C-28)", async () => {
    await using simulator = await startSimulator(PLAIN);
    const client = await RccClient.logIn(simulator);
    await client.listen("one");
    await client.listen("two");
    const logs = [await client.openSocket(), await client.openSocket()];

    const line = await client.place("700101", "102");

    await Promise.all(logs.map((log) => log.until(() => log.arrivals.length === 2)));
    expect(logs.map((log) => [log.states("one", line), log.states("two", line)])).toEqual([
      [["prompting"], ["prompting"]],
      [["prompting"], ["prompting"]],
    ]);
  });

  it("are not sent to a listener that has not begun to monitor", async () => {
    await using simulator = await startSimulator(PLAIN);
    const client = await RccClient.logIn(simulator);
    await client.post("v1/service/EventListener/bean", { name: "idle" });
    await client.listen("all");
    const log = await client.openSocket();

    const line = await client.place("700101", "102");
    await log.until(() => log.states("all", line).length === 1);

    expect(log.snapshots("idle")).toEqual([]);
  });

  it("end with the deletion of the listener, even if a change was waiting (R9)", async () => {
    const clock = new ManualClock();
    await using simulator = await startSimulator({ ...PLAIN, clock });
    const client = await RccClient.logIn(simulator);
    const log = await client.openSocket();
    await client.listen("gone");
    await client.listen("stays");
    const line = await client.place("700101", "102");
    await client.act(line, "answer");

    await client.delete("v1/service/EventListener/bean/gone");
    clock.advance(1_000);
    await client.act(line, "disconnect");
    await log.until(() => log.states("stays", line).at(-1) === "dropped");

    expect(log.states("stays", line)).toEqual(["prompting", "alerting", "dropped"]);
    expect(log.states("gone", line)).toEqual(["prompting"]);
  });

  it("do not reach another enterprise, whose extension takes part in the call all the same (D-23)", async () => {
    await using simulator = await startSimulator(PLAIN);
    const mine = await RccClient.logIn(simulator);
    const theirs = await RccClient.logIn(simulator, E2);
    await mine.listen("mine");
    await theirs.listen("theirs");
    const [myLog, theirLog] = [await mine.openSocket(), await theirs.openSocket()];

    const line = await mine.place("700101", "+33199000301");
    await mine.act(line, "answer");
    await theirLog.until(() => theirLog.snapshots("theirs").length > 0);
    await theirs.act(await theirs.lineOf("800101"), "answer");
    await myLog.until(() => myLog.states("mine", line).at(-1) === "talking");

    expect(theirLog.snapshots("theirs").map(({ extension }) => extension)).toContain("v1/rcc/Extension/800101");
    expect(JSON.stringify(theirLog.arrivals)).not.toMatch(/\b7001\d\d\b|Exemple|"101"/);
    expect(JSON.stringify(myLog.arrivals)).not.toMatch(/\b8001\d\d\b/);
  });

  it("tell every change that the answer to the subscription does not show (R10, C-51)", async () => {
    await using simulator = await startSimulator(PLAIN);
    const client = await RccClient.logIn(simulator);
    const log = await client.openSocket();
    await client.post("v1/service/EventListener/bean", { name: "late" });

    const [list, line] = await Promise.all([
      client.get("v1/rcc/CallLine?listenerName=late"),
      client.place("700101", "102"),
    ]);
    const marker = await client.place("700103", "104");
    await log.until(() => log.states("late", marker).length > 0);

    const listed = valueOf("CallLineList", list).results.map(({ lineId }) => lineId);
    const pushed = log.snapshots("late").map(({ lineId }) => lineId);
    expect([...listed, ...pushed]).toContain(line);
  });

  it("of one step that are due together share a frame", async () => {
    await using simulator = await startSimulator(PLAIN);
    const client = await RccClient.logIn(simulator);
    const [mine, theirs] = await client.talk("700101", "700102", "102");
    const log = await client.openSocket();
    await client.listen("all");

    await client.act(mine, "disconnect");
    await log.until(() => log.arrivals.length > 0);

    expect(log.arrivals[0]?.frame.item.map(({ lineId }) => lineId).toSorted()).toEqual([mine, theirs].toSorted());
  });
});

describe("a socket", () => {
  it("is kept when the client sends a text ping, which is not answered (C-29)", async () => {
    await using simulator = await startSimulator(PLAIN);
    const client = await RccClient.logIn(simulator);
    const log = await client.openSocket();
    await client.listen("all");

    log.socket.send("ping");
    const line = await client.place("700101", "102");
    await log.until(() => log.states("all", line).length === 1);

    expect(log.arrivals).toHaveLength(1);
  });

  it("is closed with 1009 when a message is too large", async () => {
    await using simulator = await startSimulator(PLAIN);
    const client = await RccClient.logIn(simulator);
    const log = await client.openSocket();

    log.socket.send("x".repeat(100_000));

    expect((await log.closed).code).toBe(1009);
  });

  it("is closed with 1001 when the simulator ends", async () => {
    const simulator = await startSimulator(PLAIN);
    const client = await RccClient.logIn(simulator);
    const log = await client.openSocket();

    await simulator.close();

    expect((await log.closed).code).toBe(1001);
  });
});
