import { DEFAULT_WORLD, type Simulator } from "../../src/index.ts";
import type { EXPIRY_FAULTS } from "../../src/faults/expiry-faults.ts";
import type { ManualClock } from "../manual-clock.ts";
import { RccClient, type Reply } from "../wire/rcc-client.ts";
import { handshake, LISTENERS, statuses } from "./access-probes.ts";
import { prove, type FaultProof } from "./fault-proof.ts";
import { afterwards, lineAfter, pushedAfter } from "./session-end-probes.ts";

const LINES = "v1/rcc/CallLine";
const PERIOD_MS = DEFAULT_WORLD.sessionTimeoutMs;

/** The status of a read each `everyMs`, and at the end. */
async function readEvery(simulator: Simulator, clock: ManualClock, everyMs: readonly number[]): Promise<number[]> {
  const client = await RccClient.logIn(simulator);
  const found: number[] = [];
  for (const ms of everyMs) {
    clock.advance(ms);
    found.push((await client.get(LINES)).status);
  }
  return found;
}

const PROOFS = {
  "expiry-late": {
    sound: [401, 401],
    faulty: [200, 401],
    observe: (simulator, clock) => readEvery(simulator, clock, [2 * PERIOD_MS, 3 * PERIOD_MS]),
  },
  "expiry-early": {
    sound: [200],
    faulty: [401],
    observe: (simulator, clock) => readEvery(simulator, clock, [0.9 * PERIOD_MS]),
  },
  "expiry-despite-use": {
    sound: [200, 200, 200, 200],
    faulty: [200, 401, 200, 401],
    observe: async (simulator, clock) => [
      ...(await readEvery(simulator, clock, [0.6 * PERIOD_MS, 0.6 * PERIOD_MS])),
      ...(await createEvery(simulator, clock)),
    ],
  },
  "expiry-despite-reading": {
    sound: [200, 200, 200, 200],
    faulty: [200, 401, 200, 200],
    observe: async (simulator, clock) => [
      ...(await readEvery(simulator, clock, [0.6 * PERIOD_MS, 0.6 * PERIOD_MS])),
      ...(await createEvery(simulator, clock)),
    ],
  },
  "expiry-leaves-reading": {
    sound: [401, 401],
    faulty: [200, 401],
    observe: async (simulator, clock) => {
      const client = await RccClient.logIn(simulator);
      clock.advance(PERIOD_MS);
      return afterwards(simulator, client);
    },
  },
  "expiry-noticed-by-reading": {
    sound: [401, 401, 401, 401],
    faulty: [200, 401, 401, 401],
    observe: async (simulator, clock) => {
      const [client, other] = [await RccClient.logIn(simulator), await RccClient.logIn(simulator)];
      clock.advance(PERIOD_MS);
      const create = (): Promise<Reply> => client.post(LISTENERS, { name: "a" });
      return [...(await statuses(create, () => client.get(LINES), create)), await handshake(simulator, other.headers)];
    },
  },
  "expiry-noticed-by-requests": {
    sound: [401, 401, 401],
    faulty: [101, 401, 401],
    observe: async (simulator, clock) => {
      const client = await RccClient.logIn(simulator);
      clock.advance(PERIOD_MS);
      const before = await handshake(simulator, client.headers);
      const { status } = await client.get(LINES);
      return [before, status, await handshake(simulator, client.headers)];
    },
  },
  "expiry-leaves-socket": {
    sound: [false, 401, 401],
    faulty: [true, 401, 401],
    observe: (simulator, clock) =>
      pushedAfter(simulator, clock, () => {
        clock.advance(PERIOD_MS);
        return Promise.resolve();
      }),
  },
  "expiry-drops-calls": {
    sound: "talking",
    faulty: "dropped",
    observe: (simulator, clock) =>
      lineAfter(simulator, () => {
        clock.advance(PERIOD_MS);
        return Promise.resolve();
      }),
  },
} satisfies Record<keyof typeof EXPIRY_FAULTS, FaultProof>;

prove(PROOFS);

/** The statuses of two creations of a listener, each well within the period since the one before. */
async function createEvery(simulator: Simulator, clock: ManualClock): Promise<number[]> {
  const client = await RccClient.logIn(simulator);
  const create = async (): Promise<number> => {
    clock.advance(0.6 * PERIOD_MS);
    return (await client.post(LISTENERS, { name: "a" })).status;
  };
  return [await create(), await create()];
}
