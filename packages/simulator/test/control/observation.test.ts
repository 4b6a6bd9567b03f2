import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { startSimulator, type Simulator } from "../../src/index.ts";
import { ManualClock } from "../manual-clock.ts";
import { RccClient } from "../wire/rcc-client.ts";
import { control, EXTERNAL, OPTIONS, talkingToExternal } from "./control-client.ts";

describe("the state that can be read", () => {
  it("is that of sessions, listeners, calls and lines, the hidden ones included", async () => {
    const clock = new ManualClock();
    await using simulator = await startSimulator({ ...OPTIONS, clock });
    const client = await RccClient.logIn(simulator);
    await client.openSocket();
    await client.listen("Watch");
    await client.post("v1/service/EventListener/bean", { name: "idle" });
    const mine = await talkingToExternal(client, clock);

    const { body } = await control(simulator, "GET", "/state");

    expect(body).toMatchObject({
      sessions: [
        {
          enterprise: "e1",
          sockets: 1,
          listeners: [
            { ordinal: 1, name: "Watch", isSubscribed: true },
            { ordinal: 2, name: "idle", isSubscribed: false },
          ],
        },
      ],
      calls: [
        {
          legs: [
            { id: mine, party: { extension: "700101" }, enterprise: "e1", isShown: true, state: "talking" },
            { party: { number: EXTERNAL }, enterprise: null, isShown: false, state: "talking" },
          ],
        },
      ],
    });
    expect((await control(simulator, "GET", "/lines")).body).toMatchObject({ lines: [{ id: mine }] });
    const parts = await Promise.all(["/sessions", "/calls"].map((path) => control(simulator, "GET", path)));
    expect(Object.assign({}, ...parts.map((part) => part.body))).toEqual(body);
  });

  it("gives no session away", async () => {
    await using simulator = await startSimulator(OPTIONS);
    const { headers } = await RccClient.logIn(simulator);
    const text = JSON.stringify((await control(simulator, "GET", "/state")).body);

    expect(text).toContain('"enterprise":"e1"');
    expect(text).not.toContain(headers.cookie.split("=")[1]);
    expect(text).not.toContain(headers["x-application"].split(";")[1]);
  });
});

interface Figures {
  readonly count: number;
  readonly p99Ms: number;
  readonly maxMs: number;
}

type Counters = Readonly<Record<"eventLoop" | "timers" | "frames" | "firstWaits" | "lastWaits", Figures>>;

async function counters(simulator: Simulator): Promise<Counters> {
  const response = await fetch(`${simulator.controlUrl}/counters`);
  const figures: Counters = JSON.parse(await response.text());
  return figures;
}

describe("the counters", () => {
  it("tell how late a frame left after it was due, and how many there were", async () => {
    const clock = new ManualClock();
    await using simulator = await startSimulator({ ...OPTIONS, clock });
    const client = await RccClient.logIn(simulator);
    const log = await client.openSocket();
    await client.listen("Watch");
    const mine = await client.place("700101", "102");
    expect(await counters(simulator)).toMatchObject({ frames: { count: 1 } });
    await client.act(mine, "answer");

    clock.advance(100, 40);
    await log.until(() => log.states("Watch", mine).includes("alerting"));

    const { frames, timers } = await counters(simulator);
    expect(frames.count).toBe(3);
    expect(frames.maxMs).toBeGreaterThan(39);
    expect(frames.maxMs).toBeLessThan(41);
    // One of the coalescing, by the same clock.
    expect(timers.count).toBeGreaterThan(0);
    expect(timers.maxMs).toBeGreaterThan(39);
    expect(timers.maxMs).toBeLessThan(41);
  });

  it("tell how long changes waited for their frame, once, however many listeners it is for", async () => {
    const clock = new ManualClock();
    await using simulator = await startSimulator({ ...OPTIONS, clock, design: "E" });
    const client = await RccClient.logIn(simulator);
    const log = await client.openSocket();
    for (const name of ["One", "Two"]) await client.listen(name);
    const mine = await client.place("700101", "102");
    clock.advance(30);
    await client.act(mine, "disconnect");
    clock.advance(100, 7);
    await log.until(() => ["One", "Two"].every((name) => log.states(name, mine).includes("dropped")));

    const { firstWaits, lastWaits } = await counters(simulator);

    expect({ first: firstWaits.count, last: lastWaits.count }).toEqual({ first: 1, last: 1 });
    expect(firstWaits.maxMs).toBeCloseTo(137, 0);
    expect(lastWaits.maxMs).toBeCloseTo(107, 0);
  });

  it("tell nothing of changes of two calls before one frame", async () => {
    const clock = new ManualClock();
    await using simulator = await startSimulator({ ...OPTIONS, clock, design: "E" });
    const client = await RccClient.logIn(simulator);
    const log = await client.openSocket();
    await client.listen("One");
    const mine = await client.place("700101", "102");
    const other = await client.place("700103", "104");
    clock.advance(100);
    await log.until(() => [mine, other].every((line) => log.states("One", line).length > 0));

    expect(await counters(simulator)).toMatchObject({ firstWaits: { count: 0 }, lastWaits: { count: 0 } });
  });

  it("tell how late the event loop was", async () => {
    await using simulator = await startSimulator(OPTIONS);
    await sleep(50);
    expect((await control(simulator, "DELETE", "/counters")).status).toBe(204);
    // Whatever happens before the first look after that has nothing to be measured from.
    await sleep(50);
    const stallEnds = performance.now() + 120;
    while (performance.now() < stallEnds);
    await sleep(50);

    const { eventLoop } = await counters(simulator);

    expect(eventLoop.maxMs).toBeGreaterThan(80);
    expect(eventLoop.count).toBeGreaterThan(0);
    await control(simulator, "DELETE", "/counters");
    await sleep(50);
    expect((await counters(simulator)).eventLoop.maxMs).toBeLessThan(eventLoop.maxMs);
  });

  it("begin anew when they are deleted", async () => {
    await using simulator = await startSimulator(OPTIONS);
    const client = await RccClient.logIn(simulator);
    await client.openSocket();
    await client.listen("Watch");
    await client.place("700101", "102");
    expect((await counters(simulator)).frames.count).toBe(1);
    await control(simulator, "DELETE", "/counters");

    expect((await counters(simulator)).frames).toMatchObject({ count: 0, maxMs: 0 });
  });
});
