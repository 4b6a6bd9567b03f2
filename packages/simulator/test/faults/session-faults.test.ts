import type { Simulator } from "../../src/index.ts";
import type { SESSION_FAULTS } from "../../src/faults/session-faults.ts";
import { RccClient, request } from "../wire/rcc-client.ts";
import { handshake, LISTENERS, repeated, statuses } from "./access-probes.ts";
import { prove, type FaultProof } from "./fault-proof.ts";
import { afterwards, lineAfter, pushedAfter } from "./session-end-probes.ts";

const LINES = "v1/rcc/CallLine";
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

async function afterLogout(simulator: Simulator): Promise<number[]> {
  const client = await RccClient.logIn(simulator);
  const { status } = await client.post("v1/service/Logout");
  return [status, ...(await afterwards(simulator, client))];
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
  "token-of-elder-session": {
    sound: [ALL_REFUSED, ALL_REFUSED],
    faulty: [ALL_REFUSED, ALL_SERVED],
    observe: async (simulator) => {
      const [elder, younger] = [await RccClient.logIn(simulator), await RccClient.logIn(simulator)];
      return [
        await statusesWith(simulator, { ...younger.headers, cookie: elder.headers.cookie }),
        await statusesWith(simulator, { ...elder.headers, cookie: younger.headers.cookie }),
      ];
    },
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
  "anonymous-served": {
    sound: [ALL_REFUSED, [ALL_REFUSED, ALL_REFUSED, ALL_REFUSED]],
    faulty: [ALL_SERVED, [ALL_REFUSED, ALL_REFUSED, ALL_REFUSED]],
    observe: async (simulator) => {
      const needed = await whatIsNeeded(simulator);
      return [await statusesWith(simulator, {}), needed];
    },
  },
  "cookie-any": {
    sound: [ALL_REFUSED, ALL_REFUSED],
    faulty: [ALL_SERVED, ALL_REFUSED],
    observe: async (simulator) => {
      const { "x-application": token } = (await RccClient.logIn(simulator)).headers;
      return [
        await statusesWith(simulator, { cookie: "myRCC_SESSIONID=1000000000000000001", "x-application": token }),
        await statusesWith(simulator, { "x-application": token }),
      ];
    },
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
  "logout-ends-others": {
    sound: [200, 200],
    faulty: [401, 200],
    observe: async (simulator) => {
      const [first, second] = [await RccClient.logIn(simulator), await RccClient.logIn(simulator)];
      const third = await RccClient.logIn(simulator);
      await third.openSocket();
      await first.post("v1/service/Logout");
      return statuses(
        () => second.get(LINES),
        () => third.get(LINES),
      );
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
      return [first, await handshake(simulator, { cookie }), await handshake(simulator, client.headers)];
    },
  },
} satisfies Record<keyof typeof SESSION_FAULTS, FaultProof>;

prove(PROOFS);
