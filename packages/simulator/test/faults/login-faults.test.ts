import type { LOGIN_FAULTS } from "../../src/faults/login-faults.ts";
import { basic, E1, E1_COLLEAGUE, E2, RccClient, request } from "../wire/rcc-client.ts";
import { logIn, opened, statuses } from "./access-probes.ts";
import { prove, type FaultProof } from "./fault-proof.ts";

/** A login that is refused with 401 when sound and opens a session when not. */
function lets(account: Partial<typeof E1>, sound = 401): FaultProof {
  return {
    sound: [sound, false],
    faulty: [200, true],
    observe: async (simulator) => {
      const reply = await logIn(simulator, { ...E1, ...account });
      return [reply.status, opened(reply)];
    },
  };
}

const PROOFS = {
  "login-without-application": {
    sound: [401, 401],
    faulty: [200, 401],
    observe: async (simulator) => {
      const headers = { authorization: basic(E1) };
      const without = await request(simulator, "POST", "v1/service/Login", { headers });
      const other = await request(simulator, "POST", "v1/service/Login", {
        headers: { ...headers, "x-application": "other" },
      });
      return [without.status, other.status];
    },
  },
  "login-any-password": lets({ password: "wrong" }),
  "login-password-any-case": lets({ password: "DEMO-e1" }),
  "login-password-cut": lets({ password: "demo-e1-and-more" }),
  "login-empty-password": lets({ password: "" }),
  "login-refused-in-words-only": {
    sound: [401, false],
    faulty: [200, false],
    observe: async (simulator) => {
      const reply = await logIn(simulator, { ...E1, password: "wrong" });
      return [reply.status, opened(reply)];
    },
  },
  "login-unknown-enterprise": lets({ enterprise: "e9" }, 403),
  "login-foreign-enterprise": {
    sound: 0,
    faulty: 12,
    observe: async (simulator) => {
      const reply = await logIn(simulator, { ...E1, enterprise: "e2" });
      return opened(reply) ? countOfExtensions(await RccClient.logIn(simulator, { ...E1, enterprise: "e2" })) : 0;
    },
  },
  "login-own-for-foreign-enterprise": {
    sound: 0,
    faulty: 60,
    observe: async (simulator) => {
      const reply = await logIn(simulator, { ...E1, enterprise: "e2" });
      return opened(reply) ? countOfExtensions(await RccClient.logIn(simulator, { ...E1, enterprise: "e2" })) : 0;
    },
  },
  "login-enterprise-guessed": {
    sound: [401, 401],
    faulty: [200, 401],
    observe: async (simulator) => {
      const given = ["rcc-e1:demo-e1", "rcc-e1:wrong"].map((text) => Buffer.from(text).toString("base64"));
      return Promise.all(
        given.map(async (text) => {
          const headers = { authorization: `Basic ${text}`, "x-application": "myRCC" };
          return (await request(simulator, "POST", "v1/service/Login", { headers })).status;
        }),
      );
    },
  },
  "login-without-right": lets({ login: "admin-e1", password: "demo-admin-e1" }, 403),
  "login-token-bare-now-and-then": {
    sound: [true, true, true, true, 200],
    faulty: [true, true, true, false, 200],
    observe: async (simulator) => {
      const prefixed: boolean[] = [];
      let last: RccClient | undefined;
      for (let login = 1; login <= 4; login += 1) {
        last = await RccClient.logIn(simulator);
        prefixed.push(last.headers["x-application"].startsWith("myRCC;"));
      }
      return [...prefixed, (await last?.get("v1/rcc/CallLine"))?.status];
    },
  },
  "login-keeps-given-session": {
    sound: false,
    faulty: true,
    observe: async (simulator) => {
      const { headers } = await RccClient.logIn(simulator);
      const again = await request(simulator, "POST", "v1/service/Login", {
        headers: { authorization: basic(E1), "x-application": "myRCC", cookie: headers.cookie },
      });
      return again.headers.getSetCookie()[0]?.startsWith(headers.cookie);
    },
  },
  "login-without-second-step": lets({ login: "careful-e1", password: "demo-careful-e1" }, 412),
  "login-ends-colleagues": {
    sound: [200, 200, 200],
    faulty: [401, 200, 200],
    observe: async (simulator) => {
      const first = await RccClient.logIn(simulator);
      const neighbour = await RccClient.logIn(simulator, E2);
      const second = await RccClient.logIn(simulator, E1_COLLEAGUE);
      return statuses(
        () => first.get("v1/rcc/CallLine"),
        () => neighbour.get("v1/rcc/CallLine"),
        () => second.get("v1/rcc/CallLine"),
      );
    },
  },
  "login-one-administrator-at-a-time": {
    sound: [true, true, true, true],
    faulty: [true, true, true, false],
    observe: async (simulator) => {
      const found: boolean[] = [];
      for (const account of [E1, E1, E2, E1_COLLEAGUE]) found.push(opened(await logIn(simulator, account)));
      return found;
    },
  },
  "login-shares-tokens": {
    sound: [2, 2],
    faulty: [2, 1],
    observe: async (simulator) => {
      const sessions = [await RccClient.logIn(simulator), await RccClient.logIn(simulator)];
      return [
        new Set(sessions.map(({ headers }) => headers.cookie)).size,
        new Set(sessions.map(({ headers }) => headers["x-application"])).size,
      ];
    },
  },
  "login-cookie-for-scripts": {
    sound: true,
    faulty: false,
    observe: async (simulator) => (await logIn(simulator)).headers.getSetCookie()[0]?.endsWith(";HttpOnly"),
  },
} satisfies Record<keyof typeof LOGIN_FAULTS, FaultProof>;

prove(PROOFS);

async function countOfExtensions(client: RccClient): Promise<unknown> {
  const { body } = await client.get("v1/rcc/Extension");
  return typeof body === "object" && body !== null && "count" in body ? body.count : undefined;
}
