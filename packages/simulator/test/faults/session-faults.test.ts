import { DEFAULT_WORLD, type Simulator } from "../../src/index.ts";
import type { SESSION_FAULTS } from "../../src/faults/session-faults.ts";
import type { ManualClock } from "../manual-clock.ts";
import { RccClient, request } from "../wire/rcc-client.ts";
import { handshake, LISTENERS, repeated, send, statuses, witnessed } from "./access-probes.ts";
import { prove, type FaultProof } from "./fault-proof.ts";

const LINES = "v1/rcc/CallLine";
const PERIOD_MS = DEFAULT_WORLD.sessionTimeoutMs;
const WRONG = "myRCC;00000000-0000-4000-8000-000000000001";

/** The statuses of a read and of the creation of a listener, with headers of a session's own. */
async function statusesWith(simulator: Simulator, headers: Record<string, string>): Promise<number[]> {
  return statuses(
    () => request(simulator, "GET", LINES, { headers }),
    () => request(simulator, "GET", "v1/rcc/Extension", { headers }),
    () =>
      request(simulator, "POST", LISTENERS, {
        headers: { ...headers, "content-type": "application/json" },
        body: '{"name":"a"}',
      }),
  );
}

/** Without a token, with a wrong one, and without a cookie. */
async function whatIsNeeded(simulator: Simulator): Promise<number[][]> {
  const { cookie, "x-application": token } = (await RccClient.logIn(simulator)).headers;
  return [
    await statusesWith(simulator, { cookie }),
    await statusesWith(simulator, { cookie, "x-application": WRONG }),
    await statusesWith(simulator, { "x-application": token }),
  ];
}

const ALL_REFUSED = [401, 401, 401];
const ALL_SERVED = [200, 200, 200];

/** Reading and writing after the session has ended. */
async function afterwards(simulator: Simulator, client: RccClient): Promise<number[]> {
  return statuses(
    () => client.get(LINES),
    () => send(simulator, client, "POST", LISTENERS, '{"name":"a"}'),
  );
}

async function afterLogout(simulator: Simulator): Promise<number[]> {
  const client = await RccClient.logIn(simulator);
  const { status } = await client.post("v1/service/Logout");
  return [status, ...(await afterwards(simulator, client))];
}

/** Whether frames still come after the session's end, and what a request and a handshake are answered with then. */
async function pushedAfter(
  simulator: Simulator,
  clock: ManualClock,
  end: (client: RccClient) => Promise<unknown>,
): Promise<unknown[]> {
  const client = await RccClient.logIn(simulator);
  const log = await client.openSocket();
  await client.listen("Watch");
  await end(client);
  await witnessed(simulator, (witness) => witness.place("700101", "102"));
  clock.advance(1_000);
  // A frame comes before the answer to a ping that is sent after it; a closed socket answers none.
  if (log.socket.readyState === log.socket.OPEN) await log.pong();
  return [log.arrivals.length > 0, (await client.get(LINES)).status, await handshake(simulator, client.headers)];
}

/** The state of a line after the session that placed it has ended. */
async function lineAfter(simulator: Simulator, end: (client: RccClient) => Promise<unknown>): Promise<string> {
  const client = await RccClient.logIn(simulator);
  const [line] = await client.talk("700101", "700102", "102");
  await end(client);
  return (await (await RccClient.logIn(simulator)).line(line)).state;
}

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
  "token-not-checked": {
    sound: [ALL_REFUSED, ALL_REFUSED, ALL_REFUSED],
    faulty: [ALL_SERVED, ALL_SERVED, ALL_REFUSED],
    observe: whatIsNeeded,
  },
  "token-any": {
    sound: [ALL_REFUSED, ALL_REFUSED, ALL_REFUSED],
    faulty: [ALL_REFUSED, ALL_SERVED, ALL_REFUSED],
    observe: whatIsNeeded,
  },
  "token-needed-once": {
    sound: [ALL_REFUSED, ALL_REFUSED],
    faulty: [ALL_REFUSED, ALL_SERVED],
    observe: async (simulator) => {
      const client = await RccClient.logIn(simulator);
      const { cookie } = client.headers;
      const before = await statusesWith(simulator, { cookie });
      await client.get(LINES);
      return [before, await statusesWith(simulator, { cookie })];
    },
  },
  "token-not-checked-on-reads": {
    sound: [ALL_REFUSED, ALL_REFUSED, ALL_REFUSED],
    faulty: [[200, 200, 401], ALL_REFUSED, ALL_REFUSED],
    observe: whatIsNeeded,
  },
  "token-suffices": {
    sound: [ALL_REFUSED, ALL_REFUSED, ALL_REFUSED],
    faulty: [ALL_REFUSED, ALL_REFUSED, ALL_SERVED],
    observe: whatIsNeeded,
  },
  "token-suffices-for-lines": {
    sound: [ALL_REFUSED, ALL_REFUSED, ALL_REFUSED],
    faulty: [ALL_REFUSED, ALL_REFUSED, [200, 401, 401]],
    observe: whatIsNeeded,
  },
  "session-lost-now-and-then": {
    sound: Array.from({ length: 13 }, () => 200),
    faulty: [...Array.from({ length: 11 }, () => 200), 401, 200],
    observe: async (simulator) => {
      const client = await RccClient.logIn(simulator);
      return repeated(13, () => client.get(LINES));
    },
  },
  "logout-keeps-session": { sound: [204, 401, 401], faulty: [204, 200, 200], observe: afterLogout },
  "logout-leaves-reading": { sound: [204, 401, 401], faulty: [204, 200, 401], observe: afterLogout },
  "logout-leaves-socket": {
    sound: [false, 401, 401],
    faulty: [true, 401, 401],
    observe: (simulator, clock) => pushedAfter(simulator, clock, (client) => client.post("v1/service/Logout")),
  },
  "logout-ends-all": {
    sound: 200,
    faulty: 401,
    observe: async (simulator) => {
      const [first, second] = [await RccClient.logIn(simulator), await RccClient.logIn(simulator)];
      await first.post("v1/service/Logout");
      return (await second.get(LINES)).status;
    },
  },
  "logout-refused": { sound: [204, 401, 401], faulty: [401, 401, 401], observe: afterLogout },
  "logout-with-200-and-page": {
    sound: [204, null],
    faulty: [200, "text/html"],
    observe: async (simulator) => {
      const { status, headers } = await (await RccClient.logIn(simulator)).post("v1/service/Logout");
      return [status, headers.get("content-type")];
    },
  },
  "logout-cookie-by-age": {
    sound: "Expires=Thu, 01 Jan 1970 00:00:00 GMT",
    faulty: "Max-Age=0",
    observe: async (simulator) => {
      const { headers } = await (await RccClient.logIn(simulator)).post("v1/service/Logout");
      return headers.getSetCookie()[0]?.split(";").at(-1);
    },
  },
  "logout-drops-calls": {
    sound: "talking",
    faulty: "dropped",
    observe: (simulator) => lineAfter(simulator, (client) => client.post("v1/service/Logout")),
  },
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
  "socket-without-cookie": {
    sound: [401, 401],
    faulty: [101, 401],
    observe: async (simulator) => [
      await handshake(simulator, {}),
      await handshake(simulator, { cookie: "myRCC_SESSIONID=1000000000000000001" }),
    ],
  },
  "socket-with-any-cookie": {
    sound: [401, 401],
    faulty: [401, 101],
    observe: async (simulator) => [
      await handshake(simulator, {}),
      await handshake(simulator, { cookie: "myRCC_SESSIONID=1000000000000000001" }),
    ],
  },
  "socket-needs-token": {
    sound: [101, 101, 101],
    faulty: [101, 401, 101],
    observe: async (simulator) => {
      const client = await RccClient.logIn(simulator);
      const { cookie } = client.headers;
      const first = await handshake(simulator, { cookie });
      await client.openSocket();
      return [first, await handshake(simulator, { cookie }), await handshake(simulator, client.headers)];
    },
  },
} satisfies Record<keyof typeof SESSION_FAULTS, FaultProof>;

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
