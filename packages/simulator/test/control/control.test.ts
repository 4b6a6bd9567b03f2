import { describe, expect, it } from "vitest";
import { DEFAULT_WORLD, startSimulator } from "../../src/index.ts";
import { ManualClock } from "../manual-clock.ts";
import { RccClient } from "../wire/rcc-client.ts";
import { control, EXTERNAL, OPTIONS, talkingToExternal } from "./control-client.ts";

describe("the control port", () => {
  it("is there on request only, and on the loopback address", async () => {
    await using without = await startSimulator({ port: 0, world: DEFAULT_WORLD });
    await using simulator = await startSimulator(OPTIONS);

    expect(without.controlUrl).toBeUndefined();
    expect(simulator.controlUrl).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/__sim$/);
  });

  it("is no part of the API's port, nor the API of it", async () => {
    await using simulator = await startSimulator(OPTIONS);
    const client = await RccClient.logIn(simulator);
    const statuses = [
      (await fetch(`${simulator.baseUrl}/__sim/state`)).status,
      (await fetch(`${simulator.baseUrl}/restletrouter/__sim/state`, { headers: client.headers })).status,
      (await fetch(new URL("/restletrouter/v1/rcc/CallLine", simulator.controlUrl), { headers: client.headers }))
        .status,
    ];

    expect(statuses).toEqual([404, 404, 404]);
  });

  it("closes both ports when one of them is taken", async () => {
    await using simulator = await startSimulator(OPTIONS);
    const taken = Number(new URL(simulator.controlUrl ?? "").port);
    await using free = await startSimulator({ port: 0, world: DEFAULT_WORLD });
    const port = Number(new URL(free.baseUrl).port);
    await free.close();

    await expect(startSimulator({ port, controlPort: taken, world: DEFAULT_WORLD })).rejects.toMatchObject({
      code: "port.in-use",
    });
    await using again = await startSimulator({ port, world: DEFAULT_WORLD });
    expect(again.baseUrl).toBe(`http://127.0.0.1:${port}`);
  });

  it("frees its port when the simulator is closed", async () => {
    const simulator = await startSimulator(OPTIONS);
    await simulator.close();

    await expect(fetch(`${simulator.controlUrl}/state`)).rejects.toThrow("fetch failed");
  });

  it("lists its endpoints, each of which is there", async () => {
    await using simulator = await startSimulator(OPTIONS);
    const { body } = await control(simulator, "GET", "/");

    expect(body).toMatchObject({
      endpoints: expect.arrayContaining(["GET /__sim/state", "POST /__sim/legs/:id/hang-up"]),
    });
  });
});

describe("a device that is told to behave differently", () => {
  it("does so from the next call on, whichever API client asks for it", async () => {
    const clock = new ManualClock();
    await using simulator = await startSimulator({ ...OPTIONS, clock });
    const client = await RccClient.logIn(simulator);
    const told = await control(simulator, "PUT", "/extensions/700102/device", { kind: "auto-answer", afterMs: 300 });

    const mine = await client.place("700101", "102");
    await client.act(mine, "answer");
    clock.advance(299);
    expect((await client.line(mine)).state).toBe("alerting");
    clock.advance(1);

    expect((await client.line(mine)).state).toBe("talking");
    expect(told).toEqual({ status: 200, body: { kind: "auto-answer", afterMs: 300 } });
    expect((await control(simulator, "GET", "/extensions/700102/device")).body).toEqual(told.body);
    expect((await control(simulator, "GET", "/extensions/700103/device")).body).toEqual({ kind: "manual" });
  });

  it("may be that of an external number, one that nobody had so far included", async () => {
    const clock = new ManualClock();
    await using simulator = await startSimulator({ ...OPTIONS, clock });
    const client = await RccClient.logIn(simulator);
    await control(simulator, "PUT", `/externals/${encodeURIComponent(EXTERNAL)}/device`, { kind: "busy" });
    await control(simulator, "PUT", "/externals/5550100/device", { kind: "auto-answer", afterMs: 0 });

    const causes: unknown[] = [];
    for (const [extension, destination] of [
      ["700101", EXTERNAL],
      ["700102", "5550100"],
    ] as const) {
      const mine = await client.place(extension, destination);
      await client.act(mine, "answer");
      clock.advance(1);
      const { state, stateCause } = await client.line(mine);
      causes.push([state, stateCause]);
    }

    expect(causes).toEqual([
      ["dropped", "causeBusy"],
      ["talking", "causeNormal"],
    ]);
  });

  it("leaves other simulators of the same world alone", async () => {
    await using one = await startSimulator(OPTIONS);
    await using other = await startSimulator(OPTIONS);
    await control(one, "PUT", "/extensions/700102/device", { kind: "busy" });

    expect((await control(other, "GET", "/extensions/700102/device")).body).toEqual({ kind: "manual" });
  });
});

describe("a far party that hangs up", () => {
  it("drops the line of who talked to it, by its number", async () => {
    const clock = new ManualClock();
    await using simulator = await startSimulator({ ...OPTIONS, clock });
    const client = await RccClient.logIn(simulator);
    const mine = await talkingToExternal(client, clock);

    const hungUp = await control(simulator, "POST", `/externals/${encodeURIComponent(EXTERNAL)}/hang-up`);

    expect(hungUp).toEqual({ status: 200, body: { hungUp: [String(Number(mine) - 1)] } });
    expect((await client.line(mine)).state).toBe("dropped");
    expect((await control(simulator, "POST", `/externals/${encodeURIComponent(EXTERNAL)}/hang-up`)).status).toBe(409);
  });

  it("or by its leg, as the calls show it", async () => {
    const clock = new ManualClock();
    await using simulator = await startSimulator({ ...OPTIONS, clock });
    const client = await RccClient.logIn(simulator);
    const mine = await talkingToExternal(client, clock);
    const other = await client.place("700103", EXTERNAL);
    const far = Number(mine) - 1;

    const statuses = [
      (await control(simulator, "POST", `/legs/${far}/hang-up`)).status,
      (await control(simulator, "POST", `/legs/${mine}/hang-up`)).status,
      (await control(simulator, "POST", "/legs/-99/hang-up")).status,
    ];

    expect(statuses).toEqual([200, 409, 404]);
    expect((await client.line(mine)).state).toBe("dropped");
    expect((await client.line(other)).state).toBe("prompting");
  });
});

describe("a leg that breaks down", () => {
  it("takes its call with it for lack of resources (T24)", async () => {
    const clock = new ManualClock();
    await using simulator = await startSimulator({ ...OPTIONS, clock });
    const client = await RccClient.logIn(simulator);
    const mine = await talkingToExternal(client, clock);
    const other = await client.place("700103", EXTERNAL);

    const broken = await control(simulator, "POST", `/legs/${mine}/break`);

    expect(broken).toEqual({ status: 200, body: { broken: [mine] } });
    expect(await client.line(mine)).toMatchObject({ state: "dropped", stateCause: "causeResourcesNotAvailable" });
    expect((await client.line(other)).state).toBe("prompting");
    expect((await control(simulator, "POST", `/legs/${mine}/break`)).status).toBe(409);
    expect((await control(simulator, "POST", "/legs/-99/break")).status).toBe(404);
  });

  it("may be one that is only called", async () => {
    const clock = new ManualClock();
    await using simulator = await startSimulator({ ...OPTIONS, clock });
    const client = await RccClient.logIn(simulator);
    const mine = await client.place("700101", "102");
    await client.act(mine, "answer");
    const ringing = String(Number(mine) - 1);

    const { status } = await control(simulator, "POST", `/legs/${ringing}/break`);

    expect(status).toBe(200);
    expect((await client.line(ringing)).stateCause).toBe("causeResourcesNotAvailable");
  });
});
