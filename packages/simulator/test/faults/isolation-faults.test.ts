import type { ISOLATION_FAULTS } from "../../src/faults/isolation-faults.ts";
import type { Simulator } from "../../src/index.ts";
import { E1, E1_COLLEAGUE, E2, RccClient, valueOf } from "../wire/rcc-client.ts";
import { statuses } from "./access-probes.ts";
import { prove, type FaultProof } from "./fault-proof.ts";

interface Neighbours {
  readonly one: RccClient;
  readonly two: RccClient;
}

async function neighbours(simulator: Simulator): Promise<Neighbours> {
  return { one: await RccClient.logIn(simulator, E1), two: await RccClient.logIn(simulator, E2) };
}

/** The ids of all listed extensions, and whether the last one can be read. */
async function listed(client: RccClient): Promise<readonly [number, string | undefined, number]> {
  const { count, items } = valueOf("ExtensionPage", await client.get("v1/rcc/Extension?offset=0&length=200"));
  const last = items.at(-1)?.restUri;
  return [count, last?.split("/").at(-1), (await client.get(last ?? "")).status];
}

/** What reading, calling from, and acting on the extension and the line of somebody else is answered with. */
async function reached(client: RccClient, extension: string, line: string): Promise<number[]> {
  return statuses(
    () => client.get(`v1/rcc/Extension/${extension}`),
    () => client.post(`v1/rcc/Extension/${extension}/placeCall`, { destination: "103" }),
    () => client.get(`v1/rcc/CallLine/${line}`),
    () => client.act(line, "hold"),
    () => client.act(line, "disconnect"),
  );
}

async function reachedFromOutside(simulator: Simulator): Promise<number[]> {
  const { one, two } = await neighbours(simulator);
  const [line] = await one.talk("700101", "700102", "102");
  return reached(two, "700101", line);
}

/** What redirecting, sending tones on, and taking off hold a line of somebody else is answered with. */
async function steeredFromOutside(simulator: Simulator): Promise<number[]> {
  const { one, two } = await neighbours(simulator);
  const [line] = await one.talk("700101", "700102", "102");
  const [held] = await one.talk("700103", "700104", "104");
  await one.act(held, "hold");
  return statuses(
    () => two.act(line, "redirect", { destination: "105" }),
    () => two.act(line, "sendDtmfs", { dtmfs: "1" }),
    () => two.act(held, "unhold"),
    () => two.act(line, "hold"),
    () => two.act(line, "addParty", { destination: "106" }),
    () => two.act(line, "leave"),
  );
}

/** Of what another enterprise asks for, one succeeds. */
function steers(which: number): FaultProof {
  const sound = Array.from({ length: 6 }, () => 404);
  return { sound, faulty: sound.with(which, 204), observe: steeredFromOutside };
}

async function reachedThoughDisabled(simulator: Simulator): Promise<number[]> {
  const client = await RccClient.logIn(simulator);
  return reached(client, "700161", "-999999");
}

const HIDDEN = [404, 404, 404, 404, 404];

const PROOFS = {
  "foreign-extension-listed": {
    sound: [
      [60, "700160", 200],
      [12, "800112", 200],
    ],
    faulty: [
      [60, "700160", 200],
      [13, "700113", 200],
    ],
    observe: async (simulator) => {
      const { one, two } = await neighbours(simulator);
      return [await listed(one), await listed(two)];
    },
  },
  "foreign-extension-read": { sound: HIDDEN, faulty: [200, 404, 404, 404, 404], observe: reachedFromOutside },
  "foreign-extension-calls": { sound: HIDDEN, faulty: [404, 200, 404, 404, 404], observe: reachedFromOutside },
  "foreign-extension-betrayed": { sound: HIDDEN, faulty: [403, 403, 404, 404, 404], observe: reachedFromOutside },
  "foreign-line-read": { sound: HIDDEN, faulty: [404, 404, 200, 404, 404], observe: reachedFromOutside },
  "foreign-line-disconnected": { sound: HIDDEN, faulty: [404, 404, 404, 404, 204], observe: reachedFromOutside },
  "foreign-line-disconnected-all-the-same": {
    sound: [404, "talking"],
    faulty: [404, "dropped"],
    observe: async (simulator) => {
      const { one, two } = await neighbours(simulator);
      const [line] = await one.talk("700101", "700102", "102");
      const { status } = await two.act(line, "disconnect");
      return [status, (await one.lines()).find(({ lineId }) => lineId === line)?.state];
    },
  },
  "foreign-line-answered": {
    sound: 404,
    faulty: 204,
    observe: async (simulator) => {
      const { one, two } = await neighbours(simulator);
      await one.place("700101", "102");
      const [ringing] = (await one.lines()).filter(({ actions }) => actions?.includes("answer"));
      return (await two.act(ringing?.lineId ?? "", "answer")).status;
    },
  },
  "foreign-line-redirected": steers(0),
  "foreign-line-toned": steers(1),
  "foreign-line-unheld": steers(2),
  "foreign-line-held": steers(3),
  "foreign-line-joined": steers(4),
  "foreign-line-left": steers(5),
  "lists-of-first-administrator": {
    sound: [2, 2, 2],
    faulty: [2, 0, 2],
    observe: async (simulator) => {
      const first = await RccClient.logIn(simulator, E1);
      const second = await RccClient.logIn(simulator, E1_COLLEAGUE);
      const other = await RccClient.logIn(simulator, E1);
      await first.talk("700101", "700102", "102");
      return Promise.all([first, second, other].map(async (client) => (await client.lines()).length));
    },
  },
  "pushes-to-first-administrator": {
    sound: [true, ["Second"]],
    faulty: [true, []],
    observe: async (simulator) => {
      const first = await RccClient.logIn(simulator, E1);
      const second = await RccClient.logIn(simulator, E1_COLLEAGUE);
      const [log, later] = [await first.openSocket(), await second.openSocket()];
      await second.listen("Second");
      await first.listen("First");
      const line = await second.place("700101", "102");
      await log.until(() => log.states("First", line).length > 0);
      await later.pong();
      return [
        log.states("First", line).length > 0,
        [...new Set(later.arrivals.map(({ frame }) => frame.listenerName))],
      ];
    },
  },
  "foreign-held-lines-listed": {
    sound: [[], []],
    faulty: [[], ["held"]],
    observe: async (simulator) => {
      const { one, two } = await neighbours(simulator);
      const [line] = await one.talk("700101", "700102", "102");
      const before = await two.lines();
      await one.act(line, "hold");
      return [before, await two.lines()].map((lines) => lines.map(({ state }) => state));
    },
  },
  "foreign-drops-pushed": {
    sound: [[], ["prompting"]],
    faulty: [["dropped"], ["prompting"]],
    observe: async (simulator) => {
      const { one, two } = await neighbours(simulator);
      const log = await two.openSocket();
      await two.listen("Watch");
      const foreign = await one.place("700101", "102");
      await one.act(foreign, "disconnect");
      const own = await two.place("800101", "102");
      await log.until(() => log.states("Watch", own).length > 0);
      return [log.states("Watch", foreign), log.states("Watch", own)];
    },
  },
  "foreign-argument-dropped": {
    sound: [404, "talking"],
    faulty: [404, "dropped"],
    observe: async (simulator) => {
      const { one, two } = await neighbours(simulator);
      const [foreign] = await two.talk("800101", "800102", "102");
      await one.talk("700101", "700102", "102");
      const [mine] = await one.talk("700101", "700103", "103");
      const { status } = await one.act(mine, "merge", { line: `v1/rcc/CallLine/${foreign}` });
      return [status, (await two.lines()).find(({ lineId }) => lineId === foreign)?.state];
    },
  },
  "foreign-argument-taken": {
    sound: [404, 404, "talking"],
    faulty: [204, 404, "talking"],
    observe: async (simulator) => {
      const { one, two } = await neighbours(simulator);
      const [foreign] = await two.talk("800101", "800102", "102");
      await two.act(foreign, "hold");
      await one.talk("700101", "700102", "102");
      const [mine] = await one.talk("700101", "700103", "103");
      const replies = await statuses(
        () => one.act(mine, "merge", { line: `v1/rcc/CallLine/${foreign}` }),
        () => one.act(mine, "merge", { line: "v1/rcc/CallLine/-999999" }),
      );
      return [...replies, (await one.line(mine)).state];
    },
  },
  "foreign-name-shown": {
    sound: ["+33199000301", "", ""],
    faulty: ["+33199000301", "Alice Exemple", "Alice Exemple"],
    observe: async (simulator) => {
      const { one, two } = await neighbours(simulator);
      const mine = await one.place("700101", "+33199000301");
      await one.act(mine, "answer");
      const theirs = await two.line(await two.lineOf("800101"));
      const { displayedNumber, displayedLabel } = await one.line(mine);
      return [displayedNumber, displayedLabel, theirs.displayedLabel];
    },
  },
  "disabled-extension-listed": {
    sound: [60, "700160", 200],
    faulty: [61, "700161", 200],
    observe: async (simulator) => listed(await RccClient.logIn(simulator)),
  },
  "disabled-extension-read": { sound: HIDDEN, faulty: [200, 404, 404, 404, 404], observe: reachedThoughDisabled },
  "disabled-extension-calls": { sound: HIDDEN, faulty: [404, 200, 404, 404, 404], observe: reachedThoughDisabled },
  "disabled-extension-monitored": {
    sound: [1, false],
    faulty: [2, true],
    observe: async (simulator) => {
      const client = await RccClient.logIn(simulator);
      const log = await client.openSocket();
      await client.listen("Watch");
      const mine = await client.place("700101", "161");
      await client.act(mine, "answer");
      const last = await client.place("700103", "104");
      await log.until(() => log.states("Watch", last).length > 0);
      const pushed = log.snapshots("Watch").some(({ extension }) => extension?.endsWith("/700161"));
      return [(await client.lines()).length - 1, pushed];
    },
  },
  "listener-shared": {
    sound: [true, [], []],
    faulty: [true, ["Mine"], []],
    observe: async (simulator) => {
      const { one, two } = await neighbours(simulator);
      const third = await RccClient.logIn(simulator, E1);
      const [log, others, foreign] = [await one.openSocket(), await third.openSocket(), await two.openSocket()];
      await one.listen("Mine");
      const line = await one.place("700101", "102");
      await log.until(() => log.states("Mine", line).length > 0);
      await Promise.all([others.pong(), foreign.pong()]);
      const names = [others, foreign].map(({ arrivals }) => arrivals.map(({ frame }) => frame.listenerName));
      return [log.states("Mine", line).length > 0, ...names];
    },
  },
} satisfies Record<keyof typeof ISOLATION_FAULTS, FaultProof>;

prove(PROOFS);
