import { isRequirementId } from "@myrcc/contracts";
import { describe, expect, it } from "vitest";
import { DEFAULT_WORLD, FAULTS, isFaultName, startSimulator, type FaultName, type Simulator } from "../../src/index.ts";
import type { FrameLog } from "./frame-log.ts";
import { RccClient } from "./rcc-client.ts";

function start(faults: readonly FaultName[]): Promise<Simulator> {
  return startSimulator({ port: 0, world: DEFAULT_WORLD, faults });
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

describe("unhold-ignored", () => {
  it.each<[readonly FaultName[], string]>([
    [[], "talking"],
    [["unhold-ignored"], "held"],
  ])("with %j a line is %s after an unhold that answers 204", async (faults, state) => {
    await using simulator = await start(faults);
    const { client, mine } = await monitoredCall(simulator);
    await client.act(mine, "hold");

    const { status } = await client.act(mine, "unhold");

    expect([status, (await client.line(mine)).state]).toEqual([204, state]);
  });
});

describe("peer-not-dropped", () => {
  it.each<[readonly FaultName[], string]>([
    [[], "dropped"],
    [["peer-not-dropped"], "talking"],
  ])("with %j the far party is %s after a disconnect", async (faults, state) => {
    await using simulator = await start(faults);
    const { client, mine, theirs } = await monitoredCall(simulator);

    await client.act(mine, "disconnect");

    expect((await client.line(mine)).state).toBe("dropped");
    expect((await client.line(theirs)).state).toBe(state);
  });

  it("leaves the far party a line that can be disconnected", async () => {
    await using simulator = await start(["peer-not-dropped"]);
    const { client, mine, theirs } = await monitoredCall(simulator);
    await client.act(mine, "disconnect");

    const { status } = await client.act(theirs, "disconnect");

    expect([status, (await client.line(theirs)).state]).toEqual([204, "dropped"]);
  });

  it("does not concern a call that has not been answered", async () => {
    await using simulator = await start(["peer-not-dropped"]);
    const client = await RccClient.logIn(simulator);
    const mine = await client.place("700101", "102");
    await client.act(mine, "answer");
    const theirs = await client.lineOf("700102");

    await client.act(mine, "disconnect");

    expect((await client.line(theirs)).state).toBe("dropped");
  });
});
