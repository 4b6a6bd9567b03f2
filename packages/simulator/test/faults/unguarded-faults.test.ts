import { DEFAULT_WORLD, type Simulator } from "../../src/index.ts";
import type { UNGUARDED_FAULTS } from "../../src/faults/unguarded-faults.ts";
import { RccClient, request } from "../wire/rcc-client.ts";
import { LISTENERS } from "./access-probes.ts";
import { prove, type FaultProof } from "./fault-proof.ts";

/** A destination that is no number. */
const NOBODY = '{"destination":"_"}';
const ALL_REFUSED = [401, 401, 401, 401];

/** The statuses of a call, an invitation, the deletion of a listener, and a list, with these headers. */
async function statusesWith(
  simulator: Simulator,
  lineId: string,
  headers: Readonly<Record<string, string>>,
): Promise<number[]> {
  const post = { headers: { ...headers, "content-type": "application/json" }, body: NOBODY };
  const replies = [
    await request(simulator, "POST", "v1/rcc/Extension/700103/placeCall", post),
    await request(simulator, "POST", `v1/rcc/CallLine/${lineId}/addParty`, post),
    await request(simulator, "DELETE", `${LISTENERS}/Own`, { headers }),
    await request(simulator, "GET", "v1/rcc/Extension", { headers }),
  ];
  return replies.map(({ status }) => status);
}

/** With the cookie alone, and with nothing at all. */
async function withoutKeys(simulator: Simulator): Promise<number[][]> {
  const client = await RccClient.logIn(simulator);
  const [lineId] = await client.talk("700101", "700102", "102");
  await client.listen("Own");
  const { cookie } = client.headers;
  return [await statusesWith(simulator, lineId, { cookie }), await statusesWith(simulator, lineId, {})];
}

/** With both keys of a session that is over. */
async function afterTheEnd(
  simulator: Simulator,
  end: (client: RccClient) => void | Promise<unknown>,
): Promise<number[]> {
  const client = await RccClient.logIn(simulator);
  const [lineId] = await client.talk("700101", "700102", "102");
  await client.listen("Own");
  await end(client);
  return statusesWith(simulator, lineId, client.headers);
}

const PROOFS = {
  "token-not-checked-for-calls": {
    sound: [ALL_REFUSED, ALL_REFUSED],
    faulty: [[200, 401, 401, 401], ALL_REFUSED],
    observe: withoutKeys,
  },
  "token-not-checked-for-guests": {
    sound: [ALL_REFUSED, ALL_REFUSED],
    faulty: [[401, 204, 401, 401], ALL_REFUSED],
    observe: withoutKeys,
  },
  "anonymous-calls": {
    sound: [ALL_REFUSED, ALL_REFUSED],
    faulty: [
      [200, 401, 401, 401],
      [200, 401, 401, 401],
    ],
    observe: withoutKeys,
  },
  "listener-deleted-for-anybody": {
    sound: [ALL_REFUSED, ALL_REFUSED],
    faulty: [
      [401, 401, 204, 401],
      [401, 401, 204, 401],
    ],
    observe: withoutKeys,
  },
  "logout-leaves-calling": {
    sound: ALL_REFUSED,
    faulty: [200, 204, 401, 401],
    observe: (simulator) => afterTheEnd(simulator, (client) => client.post("v1/service/Logout")),
  },
  "expiry-leaves-calling": {
    sound: ALL_REFUSED,
    faulty: [200, 204, 401, 401],
    observe: (simulator, clock) => afterTheEnd(simulator, () => clock.advance(DEFAULT_WORLD.sessionTimeoutMs)),
  },
  "unknown-line-before-credentials": {
    sound: [401, 401],
    faulty: [404, 401],
    observe: async (simulator) => {
      const client = await RccClient.logIn(simulator);
      const [lineId] = await client.talk("700101", "700102", "102");
      const ask = async (id: string): Promise<number> =>
        (await request(simulator, "POST", `v1/rcc/CallLine/${id}/hold`)).status;
      return [await ask("-999999"), await ask(lineId)];
    },
  },
} satisfies Record<keyof typeof UNGUARDED_FAULTS, FaultProof>;

prove(PROOFS);
