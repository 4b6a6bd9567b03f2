import { WebSocket } from "ws";
import type { Variant } from "../../src/dialect/variant.ts";
import { request } from "../wire/rcc-client.ts";
import { EXTENSIONS, LINES, held, loggedOut, type Probe } from "./probe.ts";
import { RawClient } from "./raw-client.ts";

/** Variants that show in statuses, listeners and sockets. */
export const ANSWER_PROBES = {
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
  "handshake-closed": async ({ simulator }) => {
    const socket = new WebSocket(simulator.webSocketUrl);
    const code = await new Promise((resolve) => {
      socket.on("close", resolve);
      socket.on("error", () => undefined);
    });
    return code === 1008;
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
    if (!(await socket.hears((text) => text === "pong"))) return false;
    if (!(await socket.hears((text) => text === "ping"))) return false;
    client.pass(client.simulator.world.sessionTimeoutMs / 3);
    return socket.hears((text) => text === "ping", 2);
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
  "second-deletion-accepted": async (client) => {
    const path = "v1/service/EventListener/bean";
    await client.createListener("a");
    const first = await client.rcc.delete(`${path}/a`);
    const others = [await client.rcc.delete(`${path}/a`), await client.rcc.delete(`${path}/never`)];
    return first.status === 200 && others.every(({ status }) => status === 204);
  },
  "no-content-for-empty-list": async ({ rcc }) => (await rcc.get(LINES)).status === 204,
  "null-edge-link": async (client) => (await client.members(`${EXTENSIONS}?length=200`))["next"] === null,
  "paging-clamped": async ({ rcc }) => (await rcc.get(`${EXTENSIONS}?offset=-1&length=x`)).status === 200,
  "line-not-readable": async (client) => {
    const lineId = await client.place("700101", "102");
    return (await client.rcc.get(`${LINES}/${lineId}`)).status === 405;
  },
} satisfies Partial<Record<Variant, Probe>>;
