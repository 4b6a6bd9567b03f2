import type { HTTP_FAULTS } from "../../src/faults/http-faults.ts";
import type { Simulator } from "../../src/index.ts";
import { RccClient, type Reply } from "../wire/rcc-client.ts";
import { LISTENERS, raw, repeated, send, statuses } from "./access-probes.ts";
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

/** Whether the bytes are UTF-8, and JSON. */
function formOf(bytes: Buffer): readonly [boolean, boolean] {
  const isUtf8 = Buffer.from(bytes.toString("utf8")).equals(bytes);
  try {
    JSON.parse(bytes.toString("utf8"));
    return [isUtf8, true];
  } catch {
    return [isUtf8, false];
  }
}

const moved = { redirect: { to: "http://127.0.0.1:9", status: 302 } } as const;

async function locationFrom(simulator: Simulator): Promise<string | null> {
  const response = await fetch(`${simulator.baseUrl}/restletrouter/${LINES}?listenerName=a`, { redirect: "manual" });
  return response.headers.get("location");
}

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
  "pages-partial": {
    sound: [200, 200],
    faulty: [206, 200],
    observe: async (simulator) => {
      const client = await RccClient.logIn(simulator);
      return statuses(
        () => client.get("v1/rcc/Extension?offset=0&length=50"),
        () => client.get("v1/rcc/Extension?offset=50&length=50"),
      );
    },
  },
  "page-of-html-now-and-then": {
    sound: nTimes(6, "application/json"),
    faulty: [...nTimes(4, "application/json"), "text/html", "application/json"],
    observe: async (simulator) => {
      const client = await RccClient.logIn(simulator);
      const types: (string | null)[] = [];
      for (let list = 1; list <= 6; list += 1) {
        types.push((await client.get("v1/rcc/Extension")).headers.get("content-type"));
      }
      return types;
    },
  },
  "details-as-plain-text": {
    sound: ["application/json", true, true],
    faulty: ["text/plain", true, true],
    observe: async (simulator) => {
      const { type, bytes } = await raw(simulator, await RccClient.logIn(simulator), DETAIL);
      return [type, ...formOf(bytes)];
    },
  },
  "details-in-latin-1": {
    sound: ["application/json", true, true],
    faulty: ["application/json", false, true],
    observe: async (simulator) => {
      const { type, bytes } = await raw(simulator, await RccClient.logIn(simulator), DETAIL);
      return [type, ...formOf(bytes)];
    },
  },
  "lists-after-a-mark": {
    sound: [true, true],
    faulty: [true, false],
    observe: async (simulator) => formOf((await raw(simulator, await RccClient.logIn(simulator), LINES)).bytes),
  },
  "lists-of-lines-in-items": {
    sound: '{"count":0,"results":[]}',
    faulty: '{"count":0,"items":[]}',
    observe: async (simulator) => (await raw(simulator, await RccClient.logIn(simulator), LINES)).bytes.toString(),
  },
  "lists-cut-off": {
    sound: [true, true],
    faulty: [true, false],
    observe: async (simulator) => {
      const client = await RccClient.logIn(simulator);
      const short = formOf((await raw(simulator, client, LINES)).bytes)[1];
      for (const extension of ["700101", "700102", "700103", "700104", "700105"]) await client.place(extension, "110");
      return [short, formOf((await raw(simulator, client, LINES)).bytes)[1]];
    },
  },
  "placed-status-alternates": {
    sound: nTimes(4, 200),
    faulty: [200, 201, 200, 201],
    observe: async (simulator) => {
      const client = await RccClient.logIn(simulator);
      return repeated(4, () => client.post("v1/rcc/Extension/700101/placeCall", { destination: "102" }));
    },
  },
  "hold-needs-type": {
    sound: [204, 204, 204, "talking"],
    faulty: [400, 204, 204, "talking"],
    observe: async (simulator) => {
      const client = await RccClient.logIn(simulator);
      const [line] = await client.talk("700101", "700102", "102");
      const bare = await client.act(line, "hold");
      if (bare.status === 204) await client.act(line, "unhold");
      const typed = await client.act(line, "hold", "");
      const unhold = await client.act(line, "unhold");
      return [bare.status, typed.status, unhold.status, (await client.line(line)).state];
    },
  },
  "leave-not-by-post": {
    sound: [204, null, "dropped"],
    faulty: [405, "GET", "talking"],
    observe: async (simulator) => {
      const client = await RccClient.logIn(simulator);
      const [line] = await client.talk("700101", "700102", "102");
      const { status, headers } = await client.act(line, "leave");
      return [status, headers.get("allow"), (await client.line(line)).state];
    },
  },
  "any-type-read": {
    sound: [415, 400],
    faulty: [200, 400],
    observe: async (simulator) => {
      const client = await RccClient.logIn(simulator);
      return statuses(
        () => send(simulator, client, "POST", LISTENERS, '{"name":"a"}', "text/xml"),
        () => send(simulator, client, "POST", LISTENERS, "<a/>"),
      );
    },
  },
  "redirect-to-root": {
    options: moved,
    sound: "http://127.0.0.1:9/restletrouter/v1/rcc/CallLine?listenerName=a",
    faulty: "http://127.0.0.1:9/restletrouter/",
    observe: locationFrom,
  },
  "redirect-without-host": {
    options: moved,
    sound: "http://127.0.0.1:9/restletrouter/v1/rcc/CallLine?listenerName=a",
    faulty: "/restletrouter/v1/rcc/CallLine?listenerName=a",
    observe: locationFrom,
  },
} satisfies Record<keyof typeof HTTP_FAULTS, FaultProof>;

prove(PROOFS);
