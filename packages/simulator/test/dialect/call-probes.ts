import { setTimeout as sleep } from "node:timers/promises";
import type { Variant } from "../../src/dialect/variant.ts";
import { EXTENSIONS, LINES, actionsOf, alerting, placed, type Probe } from "./probe.ts";
import { asMembers, membersOf } from "./raw-client.ts";

/** Variants that show in what calls do. */
export const CALL_PROBES = {
  "prompting-for-both": alerting("prompting"),
  "documented-states-only": alerting("prompting"),
  "other-state-names": alerting("ringback"),
  "silent-until-talking": async (client) => {
    const mine = await client.place("700101", "102");
    await client.act(mine, "answer");
    const theirs = await client.line(await client.lineOf("700102"));
    return (await client.line(mine))["state"] === "prompting" && theirs["state"] === "ringing";
  },
  "disconnect-own-leg": async (client) => {
    const [mine, far] = await client.talk("102");
    await client.act(mine, "addParty", { destination: "103" });
    await client.act(await client.lineOf("700103"), "answer");
    await client.act(mine, "disconnect");
    const after = await client.line(far);
    return after["state"] === "talking" && after["displayedNumber"] === "103";
  },
  "unhold-refused": async (client) => {
    const { held, talking } = await client.consult();
    const status = await client.act(held, "unhold");
    const states = [(await client.line(held))["state"], (await client.line(talking))["state"]];
    return status === 409 && states.join(" ") === "held talking";
  },
  "peer-stays-talking": async (client) => {
    const [mine, far] = await client.talk("102");
    await client.act(mine, "redirect", { destination: "103" });
    const after = await client.line(far);
    return after["state"] === "talking" && after["displayedNumber"] === "103";
  },
  "failed-transfer-recalls": async (client) => {
    const [mine, far] = await client.talk("102");
    await client.act(mine, "redirect", { destination: "103" });
    await client.act(await client.lineOf("700103"), "disconnect");
    if ((await client.line(far))["state"] !== "alerting") return false;
    const recall = await client.lineOf("700101");
    const isRinging = (await client.line(recall))["displayedNumber"] === "102";
    await client.act(recall, "answer");
    const states = [(await client.line(recall))["state"], (await client.line(far))["state"]];
    return isRinging && states.join(" ") === "talking talking";
  },
  "unroutable-refused": async (client) => {
    const isPlacedRefused = (await client.placed("700101", "+33199009999")).status === 422;
    const [mine] = await client.talk("102");
    return isPlacedRefused && (await client.act(mine, "addParty", { destination: "+33199009999" })) === 422;
  },
  "device-answers-itself": placed(({ state }) => state === "alerting"),
  "leave-of-two-refused": async (client) => {
    const [mine] = await client.talk("102");
    return (await client.act(mine, "leave")) === 409 && (await client.line(mine))["state"] === "talking";
  },
  "held-redirect-unlisted": async (client) => {
    const [mine] = await client.talk("102");
    await client.act(mine, "hold");
    const isListed = (await actionsOf(client, mine)).some((action) => action === "redirect" || action === "addParty");
    return !isListed && (await client.act(mine, "redirect", { destination: "103" })) === 409;
  },
  "transfer-always-listed": async (client) => {
    const [mine] = await client.talk("102");
    const actions = await actionsOf(client, mine);
    return actions.includes("transfer") && actions.includes("merge");
  },
  "transfer-on-held": async (client) => {
    const lines = await client.consult();
    const isListed = (await actionsOf(client, lines.held)).includes("transfer");
    const status = await client.act(lines.held, "transfer", { line: `${LINES}/${lines.talking}` });
    return isListed && status === 204 && (await client.line(lines.far))["displayedNumber"] === "103";
  },
  "argument-survives": async (client) => {
    const lines = await client.consult();
    await client.act(lines.talking, "merge", { line: `${LINES}/${lines.held}` });
    const after = [await client.line(lines.held), await client.line(lines.talking)];
    return after.map(({ state }) => state).join(" ") === "talking dropped" && after[0]?.["conference"] === true;
  },
  "both-survive": async (client) => {
    const lines = await client.consult();
    await client.act(lines.talking, "merge", { line: `${LINES}/${lines.held}` });
    const after = [await client.line(lines.held), await client.line(lines.talking)];
    return after.every(({ state, conference }) => state !== "dropped" && conference === true);
  },
  "display-not-updated": async (client) => {
    const lines = await client.consult();
    await client.act(lines.talking, "transfer", { line: `${LINES}/${lines.held}` });
    const far = await client.line(lines.far);
    return far["state"] === "talking" && far["displayedNumber"] === "101";
  },
  "add-party-200": async (client) => {
    const [mine] = await client.talk("102");
    const reply = await client.rcc.act(mine, "addParty", { destination: "103" });
    return reply.status === 200 && membersOf(reply)["lineId"] === (await client.lineOf("700103"));
  },
  "dtmf-pause": async (client) => {
    const [mine] = await client.talk("102");
    return (await client.act(mine, "sendDtmfs", { dtmfs: "1,2" })) === 204;
  },
  "dtmf-modifies": async (client) => {
    const [mine] = await client.talk("102");
    const before = await client.line(mine);
    await client.act(mine, "sendDtmfs", { dtmfs: "1" });
    return (await client.line(mine))["lastModificationTime"] !== before["lastModificationTime"];
  },
  "other-cause": async (client) => {
    const mine = await client.place("700101", "102");
    await client.act(mine, "answer");
    const theirs = await client.lineOf("700102");
    await client.act(mine, "disconnect");
    return (await client.line(theirs))["stateCause"] === "causeCleared";
  },
  "display-incomplete": placed((line) => !("displayedExternalNumber" in line)),
  "display-late": async (client) => {
    const lineId = await client.place("700101", "102");
    const socket = await client.socket();
    await client.rcc.listen("a");
    const first = await client.line(lineId);
    client.pass(150);
    const later = await client.line(lineId);
    const isTold = await socket.hears((text) => text.includes(`"lineId":"${lineId}"`), 1);
    const labels = [first, later].map(({ displayedLabel }) => displayedLabel !== "");
    return isTold && labels.join() === "false,true" && first["displayedNumber"] === "102";
  },
  "modification-ties": async (client) => {
    const [mine] = await client.talk("102");
    const instants: unknown[] = [];
    for (const action of ["hold", "unhold", "hold", "unhold"]) {
      await client.act(mine, action);
      instants.push((await client.line(mine))["lastModificationTime"]);
    }
    return new Set(instants).size < instants.length;
  },
  "text-boolean": placed(({ isIncoming, isPlaying }) => isIncoming === "false" && isPlaying === "false"),
  "call-id": placed(({ callId }) => typeof callId === "string"),
  "subscription-duplicate": async (client) => {
    const lineId = await client.place("700101", "102");
    const socket = await client.socket();
    await client.rcc.listen("a");
    return socket.hears((text) => text.includes(`"lineId":"${lineId}"`));
  },
  "dropped-leaves-at-once": async (client) => {
    const lineId = await client.place("700101", "102");
    await client.act(lineId, "disconnect");
    await sleep(50);
    return (await client.elements(LINES)).length === 0;
  },
  "foreign-403": async ({ rcc }) => {
    const statuses = [await rcc.get(`${EXTENSIONS}/800101`), await rcc.get(`${EXTENSIONS}/700162`)];
    const unknown = await rcc.get(`${EXTENSIONS}/1`);
    return statuses.every(({ status }) => status === 403) && unknown.status === 404;
  },
  "content-type-charset": async ({ rcc }) =>
    (await rcc.get(LINES)).headers.get("content-type") === "application/json; charset=utf-8",
  "loser-204": async (client) => {
    const [mine] = await client.talk("102");
    const statuses = await Promise.all([client.act(mine, "hold"), client.act(mine, "hold")]);
    return statuses.every((status) => status === 204);
  },
  "busy-refused": async (client) => {
    await client.place("700101", "102");
    return (await client.placed("700101", "103")).status === 409;
  },
  "bare-item": async (client) => {
    const socket = await client.socket();
    await client.rcc.listen("a");
    await client.place("700101", "102");
    return socket.hears((text) => {
      const { item } = asMembers(JSON.parse(text));
      return !Array.isArray(item) && typeof item === "object";
    });
  },
  "conference-bystander-frame": async (client) => {
    const [mine] = await client.talk("102");
    for (const number of ["103", "104"]) {
      await client.act(mine, "addParty", { destination: number });
      await client.act(await client.lineOf(`700${number}`), "answer");
    }
    const before = await client.line(mine);
    await client.act(await client.lineOf("700104"), "leave");
    const after = await client.line(mine);
    return after["conference"] === true && after["lastModificationTime"] !== before["lastModificationTime"];
  },
  "other-unstated-cause": async (client) => {
    await client.act(await client.place("700101", "102"), "answer");
    const theirs = await client.lineOf("700102");
    await client.act(theirs, "disconnect");
    return (await client.line(theirs))["stateCause"] !== "causeNormal";
  },
  "semi-attended-accepted": async (client) => {
    const [mine, far] = await client.talk("102");
    const consulting = await client.place("700101", "103");
    await client.act(consulting, "answer");
    await client.act(mine, "unhold");
    const status = await client.act(mine, "transfer", { line: `${LINES}/${consulting}` });
    return status === 204 && (await client.line(far))["displayedNumber"] === "103";
  },
  "login-refusal-other": async (client) => (await client.logInWith("wrong")).status === 403,
  "values-first": async (client) =>
    (await client.act(await client.place("700101", "102"), "sendDtmfs", { dtmfs: "xyz" })) === 422,
  "line-argument-other-refusal": async (client) => {
    const { talking } = await client.consult();
    const statuses = [
      await client.act(talking, "transfer", { line: `${LINES}/-9999` }),
      await client.act(talking, "transfer", { line: `${EXTENSIONS}/700101` }),
      await client.act(talking, "transfer", { line: `${LINES}/${talking}` }),
    ];
    return statuses.every((status) => status === 400);
  },
  "untyped-body-refused": async ({ rcc, simulator }) => {
    const { status } = await fetch(`${simulator.baseUrl}/restletrouter/${EXTENSIONS}/700101/placeCall`, {
      method: "POST",
      headers: rcc.headers,
      body: Buffer.from('{"destination":"102"}'),
    });
    return status === 415;
  },
  "self-call-accepted": async (client) => {
    const reply = await client.placed("700101", "101");
    await sleep(50);
    return reply.status === 200 && (await client.line(String(membersOf(reply)["lineId"])))["state"] === "dropped";
  },
  "dropped-other-refusal": async (client) => {
    const lineId = await client.place("700101", "102");
    await client.act(lineId, "disconnect");
    return (await client.act(lineId, "hold")) === 410;
  },
  "cross-enterprise-refused": async (client) => (await client.placed("700101", "+33199000301")).status === 422,
} satisfies Partial<Record<Variant, Probe>>;
