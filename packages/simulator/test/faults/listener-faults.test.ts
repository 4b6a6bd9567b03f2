import { describe, expect, it } from "vitest";
import type { LISTENER_FAULTS } from "../../src/faults/listener-faults.ts";
import { DEFAULT_WORLD, startSimulator, type Simulator } from "../../src/index.ts";
import type { ManualClock } from "../manual-clock.ts";
import { RccClient, type Reply } from "../wire/rcc-client.ts";
import { LISTENERS } from "./access-probes.ts";
import { prove, type FaultProof } from "./fault-proof.ts";

interface Scene {
  readonly simulator: Simulator;
  readonly clock: ManualClock;
}

function membersOf({ body }: Reply): Record<string, unknown> {
  return typeof body === "object" && body !== null ? { ...body } : {};
}

/** The document of a new listener, and the status of its deletion under what the document says. */
async function createAndDelete(simulator: Simulator, name: string): Promise<readonly [unknown, unknown, number]> {
  const client = await RccClient.logIn(simulator);
  const { name: given, restUri } = membersOf(await client.post(LISTENERS, { name }));
  const { status } = await client.delete(typeof restUri === "string" ? restUri : LISTENERS);
  const token = client.headers["x-application"].split(";")[1] ?? "";
  return [given, typeof restUri === "string" ? restUri.replace(token, "SECRET") : restUri, status];
}

/** What is heard under a name after `act`, while another listener of the session is told of the same changes. */
async function heardAs(
  { simulator, clock }: Scene,
  name: string,
  act: (client: RccClient) => Promise<unknown>,
): Promise<readonly [unknown, boolean]> {
  const client = await RccClient.logIn(simulator);
  const log = await client.openSocket();
  const acted = await act(client);
  // Whoever is told after it shows that its turn has passed.
  await client.listen("Other");
  const line = await client.place("700101", "102");
  await log.until(() => log.states("Other", line).length > 0);
  await client.act(line, "disconnect");
  clock.advance(1_000);
  await log.until(() => log.states("Other", line).length > 1);
  return [acted, log.snapshots(name).length > 0];
}

async function deletion(client: RccClient): Promise<readonly [number, number]> {
  await client.listen("Watch");
  const first = await client.delete(`${LISTENERS}/Watch`);
  return [first.status, (await client.delete(`${LISTENERS}/Watch`)).status];
}

const PROOFS = {
  "deleted-listener-served": {
    sound: [[200, 404], false],
    faulty: [[200, 404], true],
    observe: (simulator, clock) => heardAs({ simulator, clock }, "Watch", deletion),
  },
  "listener-not-deleted": {
    sound: [[200, 404], false],
    faulty: [[200, 200], true],
    observe: (simulator, clock) => heardAs({ simulator, clock }, "Watch", deletion),
  },
  "listener-deletion-refused": {
    sound: [[200, 404], false],
    faulty: [[404, 404], false],
    observe: (simulator, clock) => heardAs({ simulator, clock }, "Watch", deletion),
  },
  "listener-deletes-all": {
    sound: [200, true],
    faulty: [200, false],
    observe: (simulator, clock) =>
      heardAs({ simulator, clock }, "Kept", async (client) => {
        await client.listen("Kept");
        await client.listen("Watch");
        return (await client.delete(`${LISTENERS}/Watch`)).status;
      }),
  },
  "listener-name-lowered": {
    sound: ["Watch", `${LISTENERS}/Watch`, 200],
    faulty: ["watch", `${LISTENERS}/Watch`, 200],
    observe: (simulator) => createAndDelete(simulator, "Watch"),
  },
  "listener-without-uri": {
    sound: ["Watch", `${LISTENERS}/Watch`, 200],
    faulty: ["Watch", undefined, 405],
    observe: (simulator) => createAndDelete(simulator, "Watch"),
  },
  "listener-uri-encoded-twice": {
    sound: [`${LISTENERS}/Front%20desk`, 200, `${LISTENERS}/Watch`, 200],
    faulty: [`${LISTENERS}/Front%2520desk`, 404, `${LISTENERS}/Watch`, 200],
    observe: async (simulator) => [
      ...(await createAndDelete(simulator, "Front desk")).slice(1),
      ...(await createAndDelete(simulator, "Watch")).slice(1),
    ],
  },
  "listener-uri-numbered": {
    sound: ["Watch", `${LISTENERS}/Watch`, 200],
    faulty: ["Watch", `${LISTENERS}/1`, 404],
    observe: (simulator) => createAndDelete(simulator, "Watch"),
  },
  "listener-uri-carries-token": {
    sound: ["Watch", `${LISTENERS}/Watch`, 200],
    faulty: ["Watch", `${LISTENERS}/Watch?token=SECRET`, 200],
    observe: (simulator) => createAndDelete(simulator, "Watch"),
  },
  "listener-monitors-at-once": {
    sound: [200, false],
    faulty: [200, true],
    observe: (simulator, clock) =>
      heardAs(
        { simulator, clock },
        "Watch",
        async (client) => (await client.post(LISTENERS, { name: "Watch" })).status,
      ),
  },
  "listener-unknown-created": {
    sound: [404, false],
    faulty: [200, true],
    observe: (simulator, clock) =>
      heardAs(
        { simulator, clock },
        "Ghost",
        async (client) => (await client.get("v1/rcc/CallLine?listenerName=Ghost")).status,
      ),
  },
  "listener-unknown-passed-over": {
    sound: [404, false],
    faulty: [200, false],
    observe: (simulator, clock) =>
      heardAs(
        { simulator, clock },
        "Ghost",
        async (client) => (await client.get("v1/rcc/CallLine?listenerName=Ghost")).status,
      ),
  },
} satisfies Record<keyof typeof LISTENER_FAULTS, FaultProof>;

prove(PROOFS);

describe("deleted-listener-served", () => {
  it("serves until the session ends, and not beyond", async () => {
    await using simulator = await startSimulator({
      port: 0,
      world: DEFAULT_WORLD,
      faults: ["deleted-listener-served"],
    });
    const client = await RccClient.logIn(simulator);
    const log = await client.openSocket();
    await client.listen("Watch");
    await client.delete(`${LISTENERS}/Watch`);

    await client.post("v1/service/Logout");

    expect((await log.closed).code).toBe(1000);
    expect(simulator.openSessions).toBe(0);
  });
});
