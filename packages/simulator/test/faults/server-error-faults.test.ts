import type { SERVER_ERROR_FAULTS } from "../../src/faults/server-error-faults.ts";
import type { Simulator } from "../../src/index.ts";
import { RccClient, type Reply } from "../wire/rcc-client.ts";
import { LISTENERS, repeated, send, statuses } from "./access-probes.ts";
import { prove, type FaultProof } from "./fault-proof.ts";

const LINES = "v1/rcc/CallLine";
const DETAIL = "v1/rcc/Extension/700103";

function nTimes<Value>(count: number, value: Value): Value[] {
  return Array.from({ length: count }, () => value);
}

/** Statuses of `count` like reads. */
async function reads(simulator: Simulator, count: number, path: string): Promise<number[]> {
  const client = await RccClient.logIn(simulator);
  return repeated(count, () => client.get(path));
}

/** The same, of a line that there is. */
async function lineReads(simulator: Simulator, count: number): Promise<readonly [RccClient, string, number[]]> {
  const client = await RccClient.logIn(simulator);
  const line = await client.place("700101", "102");
  return [client, line, await repeated(count, () => client.get(`${LINES}/${line}`))];
}

/** What bodies that are no JSON, of a wrong type, lacking and too long are answered with. */
async function badBodies(simulator: Simulator): Promise<number[]> {
  const client = await RccClient.logIn(simulator);
  const create = (body: string) => (): Promise<Reply> => send(simulator, client, "POST", LISTENERS, body);
  return statuses(create("{"), create('{"name":5}'), create("{}"), create(`{"name":"${"x".repeat(70_000)}"}`));
}

const SOUND_BODIES = [400, 400, 400, 413];

/** What becomes of a request that may never be answered. */
function endOf(request: (signal: AbortSignal) => Promise<Response>): Promise<unknown> {
  return request(AbortSignal.timeout(300)).then(
    ({ status }) => status,
    (error: unknown) => (error instanceof Error && error.name === "TimeoutError" ? "nothing" : "reset"),
  );
}

const PROOFS = {
  "crash-now-and-then": {
    sound: nTimes(21, 200),
    faulty: [...nTimes(19, 200), 500, 200],
    observe: (simulator) => reads(simulator, 21, LINES),
  },
  "gateway-error-now-and-then": {
    sound: nTimes(11, 200),
    faulty: [...nTimes(9, 200), 502, 200],
    observe: async (simulator) => (await lineReads(simulator, 11))[2],
  },
  "crash-on-bad-json": { sound: SOUND_BODIES, faulty: [500, 400, 400, 413], observe: badBodies },
  "crash-on-wrong-type": { sound: SOUND_BODIES, faulty: [400, 500, 400, 413], observe: badBodies },
  "crash-on-odd-line-id": {
    sound: [404, 404, 404],
    faulty: [500, 500, 404],
    observe: async (simulator) => {
      const client = await RccClient.logIn(simulator);
      return statuses(
        () => client.get(`${LINES}/abc`),
        () => client.act("1e3", "hold"),
        () => client.get(`${LINES}/-999999`),
      );
    },
  },
  "crash-on-head": {
    sound: [200, 200],
    faulty: [500, 200],
    observe: async (simulator) => {
      const client = await RccClient.logIn(simulator);
      return statuses(
        () => send(simulator, client, "HEAD", LINES),
        () => client.get(LINES),
      );
    },
  },
  "crash-on-long-body": { sound: SOUND_BODIES, faulty: [400, 400, 400, 500], observe: badBodies },
  "crash-on-long-tones": {
    sound: [413, 413],
    faulty: [500, 413],
    observe: async (simulator) => {
      const client = await RccClient.logIn(simulator);
      const [line] = await client.talk("700101", "700102", "102");
      const long = "_".repeat(70_000);
      return statuses(
        () => client.act(line, "sendDtmfs", { dtmfs: long }),
        () => client.act(line, "addParty", { destination: long }),
      );
    },
  },
  "crash-on-negative-offset": {
    sound: [400, 400],
    faulty: [500, 400],
    observe: async (simulator) => {
      const client = await RccClient.logIn(simulator);
      return statuses(
        () => client.get("v1/rcc/Extension?offset=-1"),
        () => client.get("v1/rcc/Extension?offset=x"),
      );
    },
  },
  "crash-on-second-creation": {
    sound: [200, 200, 200],
    faulty: [200, 200, 500],
    observe: async (simulator) => {
      const client = await RccClient.logIn(simulator);
      return statuses(
        () => client.post(LISTENERS, { name: "a" }),
        () => client.post(LISTENERS, { name: "b" }),
        () => client.post(LISTENERS, { name: "a" }),
      );
    },
  },
  "overload-without-return": {
    sound: [400, 400, 200],
    faulty: [503, 400, 200],
    observe: async (simulator) => {
      const client = await RccClient.logIn(simulator);
      return statuses(
        () => send(simulator, client, "POST", LISTENERS, "{"),
        () => send(simulator, client, "POST", LISTENERS, "{}"),
        () => client.post(LISTENERS, { name: "a" }),
      );
    },
  },
  "bad-json-is-overload": {
    sound: [400, null, 400],
    faulty: [503, "5", 400],
    observe: async (simulator) => {
      const client = await RccClient.logIn(simulator);
      const { status, headers } = await send(simulator, client, "POST", LISTENERS, "{");
      const other = await send(simulator, client, "POST", LISTENERS, "{}");
      return [status, headers.get("retry-after"), other.status];
    },
  },
  "method-not-implemented": {
    sound: [405, 405, 405],
    faulty: [501, 501, 405],
    observe: async (simulator) => {
      const client = await RccClient.logIn(simulator);
      return statuses(
        () => send(simulator, client, "PATCH", LINES),
        () => send(simulator, client, "PUT", LISTENERS),
        () => send(simulator, client, "DELETE", LINES),
      );
    },
  },
  "never-answered-now-and-then": {
    sound: [nTimes(2, 200), 200, 200],
    faulty: [nTimes(2, 200), "nothing", 200],
    observe: async (simulator) => {
      const before = await reads(simulator, 2, DETAIL);
      const client = await RccClient.logIn(simulator);
      const url = `${simulator.baseUrl}/restletrouter/${DETAIL}`;
      const end = await endOf((signal) => fetch(url, { headers: client.headers, signal }));
      return [before, end, (await client.get(DETAIL)).status];
    },
  },
  "connection-reset-now-and-then": {
    sound: [nTimes(4, 200), 200, 200],
    faulty: [nTimes(4, 200), "reset", 200],
    observe: async (simulator) => {
      const [client, line, before] = await lineReads(simulator, 4);
      const url = `${simulator.baseUrl}/restletrouter/${LINES}/${line}`;
      const end = await endOf((signal) => fetch(url, { headers: client.headers, signal }));
      return [before, end, (await client.get(`${LINES}/${line}`)).status];
    },
  },
} satisfies Record<keyof typeof SERVER_ERROR_FAULTS, FaultProof>;

prove(PROOFS);
