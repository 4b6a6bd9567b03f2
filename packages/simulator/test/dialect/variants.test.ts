import { setTimeout as sleep } from "node:timers/promises";
import { readingOf, reading, tolerates } from "@myrcc/contracts";
import { describe, expect, it } from "vitest";
import type { Variant } from "../../src/dialect/variant.ts";
import { DEFAULT_WORLD, DIALECTS, isDialectName, startSimulator, VARIANTS } from "../../src/index.ts";
import { request } from "../wire/rcc-client.ts";
import { asMembers, membersOf, RawClient, type Members } from "./raw-client.ts";

/** Whether a platform shows a variant on the wire. */
type Probe = (client: RawClient) => Promise<boolean>;

const EXTENSIONS = "v1/rcc/Extension";
const LINES = "v1/rcc/CallLine";

async function actionsOf(client: RawClient, lineId: string): Promise<readonly unknown[]> {
  const { actions } = await client.line(lineId);
  return Array.isArray(actions) ? actions : [];
}

function placed(isShown: (line: Members) => boolean): Probe {
  return async (client) => isShown(membersOf(await client.placed("700101", "102")));
}

function firstExtension(isShown: (extension: Members) => boolean): Probe {
  return async (client) => isShown((await client.elements(EXTENSIONS))[0] ?? {});
}

function dropped(isShown: (line: Members) => boolean): Probe {
  return async (client) => {
    const lineId = await client.place("700101", "102");
    await client.act(lineId, "disconnect");
    return isShown(await client.line(lineId));
  };
}

function loggedOut(isShown: (cookies: readonly string[], status: number) => boolean): Probe {
  return async ({ rcc }) => {
    const { headers, status } = await rcc.post("v1/service/Logout");
    return isShown(headers.getSetCookie(), status);
  };
}

function held(isShown: (status: number) => boolean): Probe {
  return async (client) => {
    const [mine] = await client.talk("102");
    return isShown(await client.act(mine, "hold"));
  };
}

/** The state of the caller's line while the callee's telephone rings. */
function alerting(state: string): Probe {
  return async (client) => {
    const mine = await client.place("700101", "102");
    await client.act(mine, "answer");
    return (await client.line(mine))["state"] === state;
  };
}

const PROBES: Readonly<Record<Variant, Probe>> = {
  "collection-in-items": async (client) => "items" in (await client.members(LINES)),
  "collection-in-results": async (client) => "results" in (await client.members(EXTENSIONS)),
  "collection-in-item": async (client) => "item" in (await client.members(EXTENSIONS)),
  "extension-in-extension-uri": placed((line) => "extensionURI" in line && !("extension" in line)),
  "extension-in-uri-extension": placed((line) => "uriExtension" in line && !("extension" in line)),
  "department-capital": firstExtension((extension) => "Department" in extension && !("department" in extension)),
  "logout-clears-other-cookie": loggedOut(([cookie]) => cookie?.startsWith("myIstra_SESSIONID=") === true),
  "logout-clears-nothing": loggedOut((cookies) => cookies.length === 0),
  "legacy-cookie-date": loggedOut(([cookie]) => cookie?.endsWith("Expires=Thu, 01-Jan-1970 00:00:00") === true),
  "further-actions": async (client) => {
    const [mine] = await client.talk("102");
    await client.act(mine, "hold");
    await client.act(mine, "unhold");
    return (await actionsOf(client, mine)).includes("startRecord");
  },
  "actions-absent-when-dropped": dropped((line) => !("actions" in line)),
  "actions-null-when-dropped": dropped((line) => line["actions"] === null),
  "null-for-absent": placed((line) => line["talkingTime"] === null),
  "empty-for-absent": placed((line) => line["talkingTime"] === ""),
  "zero-for-absent": placed((line) => line["talkingTime"] === "0"),
  "conference-absent": placed((line) => !("conference" in line)),
  "creation-moves-once": async (client) => {
    const line = membersOf(await client.placed("700101", "102"));
    return (await client.line(String(line["lineId"])))["creationTime"] !== line["creationTime"];
  },
  "absolute-path": firstExtension(({ restUri }) => restUri === `/restletrouter/${EXTENSIONS}/700101`),
  "absolute-uri": async (client) => {
    const [first] = await client.elements(EXTENSIONS);
    return first?.["restUri"] === `${client.simulator.baseUrl}/restletrouter/${EXTENSIONS}/700101`;
  },
  "created-201": async (client) => {
    const statuses = [await client.createListener("a"), await client.placed("700101", "102")].map(
      ({ status }) => status,
    );
    return statuses.every((status) => status === 201);
  },
  "deleted-204": async (client) => {
    await client.createListener("a");
    return (await client.rcc.delete("v1/service/EventListener/bean/a")).status === 204;
  },
  "logout-200": loggedOut((_, status) => status === 200),
  "action-200": held((status) => status === 200),
  "action-202": held((status) => status === 202),
  "get-for-actions": async (client) => {
    const [mine] = await client.talk("102");
    const { status } = await client.rcc.get(`${LINES}/${mine}/hold`);
    return status === 204 && (await client.line(mine))["state"] === "held";
  },
  "other-client-error": async (client) => {
    const lineId = await client.place("700101", "102");
    const statuses = [
      (await request(client.simulator, "GET", LINES)).status,
      await client.act(lineId, "hold"),
      (await client.rcc.get(`${EXTENSIONS}/1`)).status,
      (await client.rcc.post(`${EXTENSIONS}/700101/placeCall`, "{")).status,
    ];
    return statuses.join(" ") === "403 403 400 422";
  },
  "login-body": async ({ simulator }) => {
    const reply = await (await RawClient.logIn(simulator)).logInWith("demo-e1");
    return reply.body === "welcome";
  },
  "socket-left-open": async (client) => {
    const socket = await client.socket();
    await client.rcc.post("v1/service/Logout");
    return socket.stays();
  },
  "one-socket-only": async (client) => {
    const [first, second] = [await client.socket(), await client.socket()];
    await client.rcc.listen("a");
    await client.place("700101", "102");
    return (await second.hears(() => true)) && !(await first.hears(() => true));
  },
  "socket-before-listener": async (client) => (await client.createListener("a")).status === 409,
  "json-greeting": async (client) =>
    (await client.socket()).hears((text) => text === '{"timeout_milliseconds":1800000}'),
  "text-keep-alive": async (client) => {
    const socket = await client.socket();
    socket.socket.send("ping");
    return (await socket.hears((text) => text === "pong")) && socket.hears((text) => text === "ping");
  },
  "duplicate-listener-409": async (client) => {
    await client.createListener("a");
    return (await client.createListener("a")).status === 409;
  },
  "unknown-listener-other": async ({ rcc }) => (await rcc.get(`${LINES}?listenerName=none`)).status === 400,
  "second-deletion-other": async (client) => {
    await client.createListener("a");
    await client.rcc.delete("v1/service/EventListener/bean/a");
    return (await client.rcc.delete("v1/service/EventListener/bean/a")).status === 410;
  },
  "no-content-for-empty-list": async ({ rcc }) => (await rcc.get(LINES)).status === 204,
  "null-edge-link": async (client) => (await client.members(`${EXTENSIONS}?length=200`))["next"] === null,
  "paging-clamped": async ({ rcc }) => (await rcc.get(`${EXTENSIONS}?offset=-1&length=x`)).status === 200,
  "line-not-readable": async (client) => {
    const lineId = await client.place("700101", "102");
    return (await client.rcc.get(`${LINES}/${lineId}`)).status === 405;
  },
  "prompting-for-both": alerting("prompting"),
  "documented-states-only": alerting("prompting"),
  "other-state-names": alerting("ringback"),
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
    // What counts as at once is shorter than a busy machine may take for two requests.
    for (let attempt = 0; attempt < 20; attempt += 1) {
      const [mine] = await client.talk("102");
      const statuses = await Promise.all([client.act(mine, "hold"), client.act(mine, "hold")]);
      if (statuses.every((status) => status === 204)) return true;
      await client.act(mine, "disconnect");
    }
    return false;
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
};

async function shows(dialects: readonly Variant[], variant: Variant): Promise<boolean> {
  const bugs: string[] = [];
  await using simulator = await startSimulator({
    port: 0,
    world: DEFAULT_WORLD,
    dialects,
    log: (line) => bugs.push(line),
  });
  const isShown = await PROBES[variant](await RawClient.logIn(simulator));
  expect(bugs).toEqual([]);
  return isShown;
}

describe.each(VARIANTS.map((variant) => [variant, reading(readingOf(variant)).subject] as const))(
  "%s (%s)",
  (variant) => {
    it("shows when it is switched on", async () => {
      expect(await shows([variant], variant)).toBe(true);
    });

    it("does not show otherwise", async () => {
      expect(await shows([], variant)).toBe(false);
    });
  },
);

describe("the named dialects", () => {
  it("are names, as the variants are, and nothing else is", () => {
    expect([...Object.keys(DIALECTS), ...VARIANTS].filter((name) => !isDialectName(name))).toEqual([]);
    expect(["", "toString", "line-argument-other-form", "coalescing-design"].filter(isDialectName)).toEqual([]);
  });

  it.each([
    ["documented", "certify"],
    ["field", "field"],
  ] as const)("%s holds nothing that profile %s does not tolerate", (name, profile) => {
    const intolerable = DIALECTS[name].traits.filter(({ variant }) => !tolerates(profile, variant));

    expect(intolerable).toEqual([]);
  });

  it.each([
    ["canonical", 405],
    ["documented", 405],
    ["field", 204],
  ] as const)("in %s a GET for an action is answered with %i (C-20)", async (name, expected) => {
    await using simulator = await startSimulator({ port: 0, world: DEFAULT_WORLD, dialects: [name] });
    const client = await RawClient.logIn(simulator);
    const lineId = await client.place("700101", "102");

    expect((await client.rcc.get(`${LINES}/${lineId}/disconnect`)).status).toBe(expected);
  });
});
