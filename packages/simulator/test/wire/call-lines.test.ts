import { describe, expect, it } from "vitest";
import { DEFAULT_WORLD, startSimulator } from "../../src/index.ts";
import { E2, RccClient, valueOf } from "./rcc-client.ts";

const PLAIN = { port: 0, world: DEFAULT_WORLD } as const;

describe("a call", () => {
  it("goes from placing to hanging up as the documented sequence does (F-44 to F-48)", async () => {
    await using simulator = await startSimulator(PLAIN);
    const client = await RccClient.logIn(simulator);
    const states: string[] = [];
    const note = async (line: string): Promise<number> => states.push((await client.line(line)).state);

    const mine = await client.place("700101", "102");
    await note(mine);
    const statuses = [(await client.act(mine, "answer")).status];
    await note(mine);
    statuses.push((await client.act(await client.lineOf("700102"), "answer")).status);
    await note(mine);
    statuses.push((await client.act(mine, "hold")).status);
    await note(mine);
    statuses.push((await client.act(mine, "unhold")).status);
    await note(mine);
    statuses.push((await client.act(mine, "disconnect")).status);
    await note(mine);

    expect(states).toEqual(["prompting", "alerting", "talking", "held", "talking", "dropped"]);
    expect(statuses).toEqual([204, 204, 204, 204, 204]);
  });

  it("shows each party the other's data (C-47)", async () => {
    await using simulator = await startSimulator(PLAIN);
    const client = await RccClient.logIn(simulator);

    const [mine, theirs] = await client.talk("700101", "700102", "102");

    expect(await client.line(mine)).toMatchObject({
      displayedNumber: "102",
      displayedLabel: "Bruno Exemple",
      displayedExternalNumber: "+33199000102",
      extension: "v1/rcc/Extension/700101",
      isIncoming: false,
    });
    expect(await client.line(theirs)).toMatchObject({
      displayedNumber: "101",
      displayedLabel: "Alice Exemple",
      displayedPhoto: "http://photos.example/700101.png",
      isIncoming: true,
    });
  });

  it("lists no actions once it is dropped (C-10), and leaves the list after the grace (C-52)", async () => {
    await using simulator = await startSimulator({ port: 0, world: { ...DEFAULT_WORLD, droppedGraceMs: 0 } });
    const client = await RccClient.logIn(simulator);
    const log = await client.openSocket();
    await client.listen("all");
    const mine = await client.place("700101", "102");

    await client.act(mine, "disconnect");
    await log.until(() => log.states("all", mine).includes("dropped"));

    expect(log.snapshots("all").at(-1)).toHaveProperty("actions", []);
    expect(await client.lines()).toEqual([]);
    expect((await client.act(mine, "disconnect")).status).toBe(404);
  });

  it("can be transferred and merged by the restUri of the other line, however it is written (C-17)", async () => {
    await using simulator = await startSimulator(PLAIN);
    const client = await RccClient.logIn(simulator);
    const statuses: number[] = [];

    for (const prefix of ["", "/", "/restletrouter/", `${simulator.baseUrl}/restletrouter/`]) {
      const [held] = await client.talk("700101", "700102", "102");
      const [talking] = await client.talk("700101", "700103", "103");
      const { status } = await client.act(talking, "merge", { line: `${prefix}v1/rcc/CallLine/${held}` });
      statuses.push(status);
      await client.act(talking, "disconnect");
    }

    expect(statuses).toEqual([204, 204, 204, 204]);
  });
});

describe("a refusal", () => {
  it.each<[string, string, unknown, number]>([
    ["an unknown line", "-1/hold", undefined, 404],
    ["a text that is no line id", "abc/hold", undefined, 404],
    ["an unknown action", "LINE/startRecord", undefined, 404],
    ["an action that is not listed", "LINE/unhold", undefined, 409],
    ["a missing destination", "LINE/addParty", {}, 400],
    ["an empty destination", "LINE/redirect", { destination: " " }, 400],
    ["a destination of the wrong type", "LINE/addParty", { destination: 102 }, 400],
    ["a body that is no JSON", "LINE/sendDtmfs", "{", 400],
    ["digits that cannot be keyed in", "LINE/sendDtmfs", { dtmfs: "xyz" }, 422],
    ["the own number as destination", "LINE/redirect", { destination: "101" }, 422],
    ["a merge that is not listed, before its payload is looked at (D-14)", "LINE/merge", { line: "nonsense" }, 409],
    ["a merge without a payload, before its state is looked at (§3.5)", "LINE/merge", {}, 400],
  ])("of %s", async (_, path, body, status) => {
    await using simulator = await startSimulator(PLAIN);
    const client = await RccClient.logIn(simulator);
    const [line] = await client.talk("700101", "700102", "102");
    const before = await client.lines();

    const reply = await client.post(`v1/rcc/CallLine/${path.replace("LINE", line)}`, body);

    expect(reply.status).toBe(status);
    expect(valueOf("Problem", reply)).toMatchObject({
      exceptionId: expect.any(String),
      cause: expect.any(String),
      message: expect.any(String),
    });
    expect(await client.lines()).toEqual(before);
  });

  it("of a body that is not declared as JSON is 415 (C-56)", async () => {
    await using simulator = await startSimulator(PLAIN);
    const client = await RccClient.logIn(simulator);

    const reply = await client.post("v1/rcc/Extension/700101/placeCall", '{"destination":"102"}', "text/plain");

    expect(reply.status).toBe(415);
    expect(await client.lines()).toEqual([]);
  });

  it.each(["application/json;charset=utf-8", "Application/JSON"])("is not given to %s", async (type) => {
    await using simulator = await startSimulator(PLAIN);
    const client = await RccClient.logIn(simulator);

    const reply = await client.post("v1/rcc/Extension/700101/placeCall", '{"destination":"102"}', type);

    expect(reply.status).toBe(200);
  });

  it("comes in the order session, resource, method, body (§3.5)", async () => {
    await using simulator = await startSimulator(PLAIN);
    const client = await RccClient.logIn(simulator);
    const line = await client.place("700101", "102");

    const statuses = [
      (await client.get("v1/rcc/CallLine/-1/hold")).status,
      (await client.get(`v1/rcc/CallLine/${line}/hold`)).status,
      (await client.post("v1/rcc/Extension/1/placeCall", "{", "text/plain")).status,
      (await client.post("v1/rcc/Extension/700101/placeCall", "{", "text/plain")).status,
      (await client.post("v1/rcc/Extension/700101/placeCall", "{")).status,
    ];

    expect(statuses).toEqual([404, 405, 404, 415, 400]);
  });

  it("of a method names those that are allowed", async () => {
    await using simulator = await startSimulator(PLAIN);
    const client = await RccClient.logIn(simulator);

    const reply = await client.delete("v1/rcc/CallLine");

    expect([reply.status, reply.headers.get("allow")]).toEqual([405, "GET, HEAD, OPTIONS"]);
  });

  it("of an unknown path is 404 with a session and 401 without", async () => {
    await using simulator = await startSimulator(PLAIN);
    const client = await RccClient.logIn(simulator);

    const withSession = await client.get("v1/rcc/Nothing");
    const without = await fetch(`${simulator.baseUrl}/restletrouter/v1/rcc/Nothing`);

    expect([withSession.status, without.status]).toEqual([404, 401]);
  });
});

describe("a line of another enterprise", () => {
  it("is neither listed nor found nor acted upon (C-53)", async () => {
    await using simulator = await startSimulator(PLAIN);
    const mine = await RccClient.logIn(simulator);
    const theirs = await RccClient.logIn(simulator, E2);
    const line = await mine.place("700101", "102");

    const answers = [
      (await theirs.get(`v1/rcc/CallLine/${line}`)).status,
      (await theirs.act(line, "disconnect")).status,
      (await theirs.lines()).length,
    ];

    expect(answers).toEqual([404, 404, 0]);
    expect((await mine.line(line)).state).toBe("prompting");
  });
});

describe("a body on an action without payload", () => {
  it.each<[unknown, string]>([
    ["{", "application/json"],
    ["whatever", "text/plain"],
  ])("%j as %s is not looked at (D-16)", async (body, type) => {
    await using simulator = await startSimulator(PLAIN);
    const client = await RccClient.logIn(simulator);
    const line = await client.place("700101", "102");

    const reply = await client.post(`v1/rcc/CallLine/${line}/answer`, body, type);

    expect(reply.status).toBe(204);
  });
});
