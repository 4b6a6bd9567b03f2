import { isRequirementId } from "@myrcc/contracts";
import { describe, expect, it } from "vitest";
import { DEFAULT_WORLD, FAULTS, isFaultName, startSimulator, type FaultName, type Simulator } from "../../src/index.ts";
import { ManualClock } from "../manual-clock.ts";
import type { FrameLog } from "./frame-log.ts";
import { RccClient } from "./rcc-client.ts";

function start(faults: readonly FaultName[], clock?: ManualClock): Promise<Simulator> {
  return startSimulator({ port: 0, world: DEFAULT_WORLD, faults, ...(clock === undefined ? {} : { clock }) });
}

interface Monitored {
  readonly client: RccClient;
  readonly log: FrameLog;
  readonly mine: string;
  readonly theirs: string;
}

/** A call of two, watched by the listener `Watch` from when both talk on. */
async function monitoredCall(simulator: Simulator): Promise<Monitored> {
  const client = await RccClient.logIn(simulator);
  const [mine, theirs] = await client.talk("700101", "700102", "102");
  const log = await client.openSocket();
  await client.listen("Watch");
  return { client, log, mine, theirs };
}

/** Lets time pass; a line that changes afterwards shows by its frame that whatever was due has arrived. */
async function pass(ms: number, { client, log }: Monitored, clock: ManualClock): Promise<void> {
  clock.advance(ms);
  const marker = await client.place("700103", "104");
  await log.until(() => log.snapshots("Watch").some(({ lineId }) => lineId === marker));
}

describe("the table of faults", () => {
  it.each(Object.entries(FAULTS))("%s names requirements that exist", (name, { sentence, caughtBy }) => {
    expect(isFaultName(name)).toBe(true);
    expect(sentence).toMatch(/^[A-Z].*\.$|^[a-z].*\.$/);
    expect(caughtBy.length).toBeGreaterThan(0);
    expect(caughtBy.every(isRequirementId)).toBe(true);
  });

  it("knows no other names", () => {
    expect(["nothing", "toString", ""].map(isFaultName)).toEqual([false, false, false]);
  });
});

describe("window-250", () => {
  it.each<[readonly FaultName[], readonly string[]]>([
    [[], ["held", "talking"]],
    [["window-250"], ["held"]],
  ])("with %j a hold and an unhold at once have come as %j after 249 ms", async (faults, states) => {
    const clock = new ManualClock();
    await using simulator = await start(faults, clock);
    const call = await monitoredCall(simulator);
    await call.client.act(call.mine, "hold");
    await call.client.act(call.mine, "unhold");

    await pass(249, call, clock);

    expect(call.log.states("Watch", call.mine)).toEqual(states);
  });

  it("sends the last state after 250 ms", async () => {
    const clock = new ManualClock();
    await using simulator = await start(["window-250"], clock);
    const call = await monitoredCall(simulator);
    await call.client.act(call.mine, "hold");
    await call.client.act(call.mine, "unhold");

    await pass(250, call, clock);

    expect(call.log.states("Watch", call.mine)).toEqual(["held", "talking"]);
  });
});

describe("no-coalescing", () => {
  it.each<[readonly FaultName[], readonly string[]]>([
    [[], ["held", "held"]],
    [["no-coalescing"], ["held", "talking", "held"]],
  ])("with %j three changes at once come as %j", async (faults, states) => {
    const clock = new ManualClock();
    await using simulator = await start(faults, clock);
    const call = await monitoredCall(simulator);
    await call.client.act(call.mine, "hold");
    await call.client.act(call.mine, "unhold");
    await call.client.act(call.mine, "hold");

    await pass(1_000, call, clock);

    expect(call.log.states("Watch", call.mine)).toEqual(states);
  });
});

describe("lost-final-snapshot", () => {
  it.each<[readonly FaultName[], readonly string[]]>([
    [[], ["held", "talking"]],
    [["lost-final-snapshot"], ["held"]],
  ])("with %j a hold and an unhold at once come as %j, however long one waits", async (faults, states) => {
    const clock = new ManualClock();
    await using simulator = await start(faults, clock);
    const call = await monitoredCall(simulator);
    await call.client.act(call.mine, "hold");
    await call.client.act(call.mine, "unhold");

    await pass(10_000, call, clock);

    expect(call.log.states("Watch", call.mine)).toEqual(states);
    expect((await call.client.line(call.mine)).state).toBe("talking");
  });
});

describe("wrong-listener-name", () => {
  it.each<[readonly FaultName[], string]>([
    [[], "Watch"],
    [["wrong-listener-name"], "wATCH"],
  ])("with %j frames carry the name %s", async (faults, name) => {
    await using simulator = await start(faults);
    const { client, log, mine } = await monitoredCall(simulator);

    await client.act(mine, "hold");
    await log.until(() => log.arrivals.length > 0);

    expect(log.arrivals[0]?.frame.listenerName).toBe(name);
  });
});
