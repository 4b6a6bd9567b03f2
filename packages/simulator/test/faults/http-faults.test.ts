import type { HTTP_FAULTS } from "../../src/faults/http-faults.ts";
import type { Simulator } from "../../src/index.ts";
import { RccClient } from "../wire/rcc-client.ts";
import { LISTENERS, raw, repeated, send, statuses } from "./access-probes.ts";
import { prove, type FaultProof } from "./fault-proof.ts";

const LINES = "v1/rcc/CallLine";
const DETAIL = "v1/rcc/Extension/700103";

function nTimes<Value>(count: number, value: Value): Value[] {
  return Array.from({ length: count }, () => value);
}

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

const PROOFS = {
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
  "merge-of-any-type": {
    sound: [415, 415],
    faulty: [400, 415],
    observe: async (simulator) => {
      const client = await RccClient.logIn(simulator);
      const [line] = await client.talk("700101", "700102", "102");
      return statuses(
        () => send(simulator, client, "POST", `${LINES}/${line}/merge`, "{}", "text/plain"),
        () => send(simulator, client, "POST", `${LINES}/${line}/transfer`, "{}", "text/plain"),
      );
    },
  },
  "call-of-any-type": {
    sound: [415, 415],
    faulty: [200, 415],
    observe: async (simulator) => {
      const client = await RccClient.logIn(simulator);
      const body = '{"destination":"102"}';
      return statuses(
        () => send(simulator, client, "POST", "v1/rcc/Extension/700101/placeCall", body, "text/plain"),
        () => send(simulator, client, "POST", LISTENERS, '{"name":"a"}', "text/plain"),
      );
    },
  },
  "redirection-needs-type": {
    sound: [204, 204],
    faulty: [415, 204],
    observe: async (simulator) => {
      const client = await RccClient.logIn(simulator);
      const [line] = await client.talk("700101", "700102", "102");
      // Bytes, since fetch gives a text a type.
      const untyped = async (action: string, body: string): Promise<number> =>
        (
          await fetch(`${simulator.baseUrl}/restletrouter/${LINES}/${line}/${action}`, {
            method: "POST",
            headers: client.headers,
            body: Buffer.from(body),
          })
        ).status;
      const tones = await untyped("sendDtmfs", '{"dtmfs":"1"}');
      const redirect = await untyped("redirect", '{"destination":"103"}');
      return [redirect, tones];
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
