import type { REFUSAL_FAULTS } from "../../src/faults/refusal-faults.ts";
import type { Simulator } from "../../src/index.ts";
import { RccClient, request, type Reply } from "../wire/rcc-client.ts";
import { LISTENERS, raw, send, statuses } from "./access-probes.ts";
import { naming, onStage } from "./call-stage.ts";
import { prove, type FaultProof } from "./fault-proof.ts";

const LINES = "v1/rcc/CallLine";
const GHOST = "-999999";

/**
 * The error table, case by case: no JSON, a missing member, a wrong type, an impossible value, an unknown action, an unknown
 * line to disconnect, to read and to hold, an action that is not listed, and the state of the line afterwards.
 */
async function refusals(simulator: Simulator): Promise<unknown[]> {
  const client = await RccClient.logIn(simulator);
  const [line] = await client.talk("700101", "700102", "102");
  const dtmfs = (body: string) => (): Promise<Reply> =>
    send(simulator, client, "POST", `${LINES}/${line}/sendDtmfs`, body);
  const found = await statuses(
    dtmfs("dtmfs=5"),
    dtmfs("{}"),
    dtmfs('{"dtmfs":5}'),
    dtmfs('{"dtmfs":"xyz"}'),
    () => client.act(line, "explode"),
    () => client.act(GHOST, "disconnect"),
    () => client.get(`${LINES}/${GHOST}`),
    () => client.act(GHOST, "hold"),
    () => client.act(line, "answer"),
  );
  return [...found, (await client.line(line)).state];
}

const SOUND = [400, 400, 400, 422, 404, 404, 404, 404, 409, "talking"] as const;

function withCells(changes: Readonly<Record<number, number>>): unknown[] {
  return SOUND.map((cell, index) => changes[index] ?? cell);
}

/** The table, and with some of its cells changed. */
function table(changes: Readonly<Record<number, number>>): FaultProof {
  return { sound: [...SOUND], faulty: withCells(changes), observe: refusals };
}

/** Actions on a line that was dropped, and on another enterprise's or nobody's. */
async function onDropped(simulator: Simulator): Promise<unknown[]> {
  const client = await RccClient.logIn(simulator);
  const [line] = await client.talk("700101", "700102", "102");
  await client.act(line, "disconnect");
  const found = await statuses(
    () => client.act(line, "disconnect"),
    () => client.act(line, "hold"),
  );
  return [...found, (await client.line(line)).state];
}

/** Statuses of unhold and disconnect of lines that were merged away, transferred away and redirected away. */
function usedUp(faulty: readonly number[]): FaultProof {
  return onStage({
    sound: [409, 409, 409, 409, 409, 409],
    faulty,
    observe: async (stage) => {
      const asked = async (line: string): Promise<number[]> => [
        await stage.act(line, "unhold"),
        await stage.act(line, "disconnect"),
      ];
      const merged = await stage.consultation();
      await stage.act(merged.talking, "merge", naming(merged.held));
      const found = await asked(merged.held);
      const [held] = await stage.talk("104", "105");
      const [talking] = await stage.talk("104", "106");
      await stage.act(talking, "transfer", naming(held));
      found.push(...(await asked(held)));
      const [, redirected] = await stage.talk("107", "108");
      await stage.act(redirected, "redirect", { destination: "109" });
      return [...found, ...(await asked(redirected))];
    },
  });
}

async function bodyOfUnknown(simulator: Simulator): Promise<unknown[]> {
  const { status, type, bytes } = await raw(simulator, await RccClient.logIn(simulator), `${LINES}/${GHOST}`);
  return [status, type, bytes.toString().includes("<")];
}

const PROOFS = {
  "bad-json-accepted": table({ 0: 204 }),
  "bad-json-conflicts": table({ 0: 409 }),
  "dtmfs-of-digits-accepted": table({ 2: 204 }),
  "missing-member-not-found": table({ 1: 404 }),
  "unknown-action-accepted": table({ 4: 204 }),
  "disconnect-of-nothing-accepted": table({ 5: 204 }),
  "leave-of-mangled-id-accepted": {
    sound: [404, 404, 404],
    faulty: [204, 404, 404],
    observe: async (simulator) => {
      const client = await RccClient.logIn(simulator);
      return statuses(
        () => client.act("none", "leave"),
        () => client.act(GHOST, "leave"),
        () => client.act("none", "hold"),
      );
    },
  },
  "deletion-of-no-listener-accepted": {
    sound: [200, 404, 404],
    faulty: [200, 404, 204],
    observe: async (simulator) => {
      const client = await RccClient.logIn(simulator);
      await client.post(LISTENERS, { name: "main" });
      return statuses(
        () => client.delete(`${LISTENERS}/main`),
        () => client.delete(`${LISTENERS}/main`),
        () => client.delete(`${LISTENERS}/never-created`),
      );
    },
  },
  "call-from-mangled-id-malformed": {
    sound: [404, 404],
    faulty: [400, 404],
    observe: async (simulator) => {
      const client = await RccClient.logIn(simulator);
      return statuses(
        () => client.post("v1/rcc/Extension/none/placeCall", { destination: "102" }),
        () => client.post("v1/rcc/Extension/999999999/placeCall", { destination: "102" }),
      );
    },
  },
  "unknown-line-malformed": table({ 6: 400 }),
  "line-deletion-accepted": {
    sound: [405, 405, "talking"],
    faulty: [204, 405, "talking"],
    observe: async (simulator) => {
      const client = await RccClient.logIn(simulator);
      const [line] = await client.talk("700101", "700102", "102");
      const found = await statuses(
        () => client.delete(`${LINES}/${line}`),
        () => client.delete(LINES),
      );
      return [...found, (await client.line(line)).state];
    },
  },
  "unhold-by-put-accepted": {
    sound: [405, 405, "talking"],
    faulty: [204, 405, "talking"],
    observe: async (simulator) => {
      const client = await RccClient.logIn(simulator);
      const [line] = await client.talk("700101", "700102", "102");
      const found = await statuses(
        () => send(simulator, client, "PUT", `${LINES}/${line}/unhold`),
        () => send(simulator, client, "PUT", `${LINES}/${line}/hold`),
      );
      return [...found, (await client.line(line)).state];
    },
  },
  "listener-read": {
    sound: [200, 405, 404],
    faulty: [200, 200, 404],
    observe: async (simulator) => {
      const client = await RccClient.logIn(simulator);
      return statuses(
        () => client.post(LISTENERS, { name: "a" }),
        () => client.get(`${LISTENERS}/a`),
        () => client.get(`${LISTENERS}/b`),
      );
    },
  },
  "allow-missing": {
    sound: [405, "GET, HEAD, OPTIONS"],
    faulty: [405, null],
    observe: async (simulator) => {
      const { status, headers } = await (await RccClient.logIn(simulator)).delete(LINES);
      return [status, headers.get("allow")];
    },
  },
  "wrong-state-malformed": {
    sound: [...SOUND, 409, 409, "dropped"],
    faulty: [...withCells({ 8: 400 }), 409, 409, "dropped"],
    observe: async (simulator) => [...(await refusals(simulator)), ...(await onDropped(simulator))],
  },
  "impossible-value-conflicts": table({ 3: 409 }),
  "dropped-line-disconnected-again": {
    sound: [409, 409, "dropped"],
    faulty: [204, 409, "dropped"],
    observe: onDropped,
  },
  "merged-line-takes-unhold": usedUp([204, 409, 409, 409, 409, 409]),
  "transferred-line-takes-unhold": usedUp([409, 409, 204, 409, 409, 409]),
  "redirected-line-disconnected-again": usedUp([409, 409, 409, 409, 409, 204]),
  "dropped-line-gone-at-once": { sound: [409, 409, "dropped"], faulty: [404, 404, "dropped"], observe: onDropped },
  "unknown-path-before-credentials": {
    sound: [401, 401, 404],
    faulty: [404, 401, 404],
    observe: async (simulator) => {
      const client = await RccClient.logIn(simulator);
      return statuses(
        () => request(simulator, "GET", "v1/rcc/Nothing"),
        () => request(simulator, "GET", `${LINES}/${GHOST}`),
        () => client.get("v1/rcc/Nothing"),
      );
    },
  },
  "refusal-as-page": {
    sound: [404, "application/json", false],
    faulty: [404, "text/html", true],
    observe: bodyOfUnknown,
  },
  "refusal-with-stack-trace": {
    sound: [400, "application/json", false],
    faulty: [400, "text/plain", true],
    observe: async (simulator) => {
      const client = await RccClient.logIn(simulator);
      const response = await fetch(`${simulator.baseUrl}/restletrouter/${LISTENERS}`, {
        method: "POST",
        headers: { ...client.headers, "content-type": "application/json" },
        body: "{",
      });
      return [response.status, response.headers.get("content-type"), (await response.text()).includes("\tat ")];
    },
  },
} satisfies Record<keyof typeof REFUSAL_FAULTS, FaultProof>;

prove(PROOFS);
