import { once } from "node:events";
import type { Variant } from "../../src/dialect/variant.ts";
import { DEFAULT_WORLD, type World } from "../../src/index.ts";
import { request } from "../wire/rcc-client.ts";
import { LINES, type Probe } from "./probe.ts";
import { RawClient } from "./raw-client.ts";

const ACCENTED = { login: "rcc-é1", password: "dé", rccRight: true } as const;

/** The default world, in which an account has letters that charsets write differently. */
export const PROBED_WORLD: World = {
  ...DEFAULT_WORLD,
  enterprises: DEFAULT_WORLD.enterprises.map((enterprise) =>
    enterprise.name === "e1" ? { ...enterprise, administrators: [...enterprise.administrators, ACCENTED] } : enterprise,
  ),
};

/** Two of them are longer than a session lasts. */
const SHORTER_THAN_A_SESSION_MS = 0.6 * PROBED_WORLD.sessionTimeoutMs;

/** Variants that show in logins, in the life of sessions, and in who is told. */
export const SESSION_PROBES = {
  "credentials-template": async ({ simulator }) => (await logInStatus(simulator, "e1/rcc-e1:demo-e1")) === 200,
  "credentials-latin-1": async ({ simulator }) =>
    (await logInStatus(simulator, `${ACCENTED.login}|e1:${ACCENTED.password}`, "latin1")) === 200,
  "delete-collection-with-body": async ({ rcc, simulator }) => {
    const path = "v1/service/EventListener/bean";
    await rcc.post(path, { name: "a" });
    const { status } = await request(simulator, "DELETE", path, {
      headers: { ...rcc.headers, "content-type": "application/json" },
      body: '{"name":"a"}',
    });
    return status === 200 && (await rcc.delete(`${path}/a`)).status === 404;
  },
  "frames-kept": async (client) => {
    await client.rcc.listen("a");
    const lineId = await client.place("700101", "102");
    const socket = await client.socket();
    return socket.hears((text) => text.includes(`"lineId":"${lineId}"`));
  },
  "protocol-ping-counts": async (client) => {
    const { socket } = await client.socket();
    client.pass(SHORTER_THAN_A_SESSION_MS);
    socket.ping();
    await once(socket, "pong");
    client.pass(SHORTER_THAN_A_SESSION_MS);
    return isOpen(client);
  },
  "other-activity": async (client) => {
    const socket = await client.socket();
    await client.rcc.listen("a");
    client.pass(SHORTER_THAN_A_SESSION_MS);
    // By another session: a request of its own would count anyway.
    const other = await RawClient.logIn(client.simulator);
    await other.place("700101", "102");
    if (!(await socket.hears((text) => text.includes("listenerName")))) throw new Error("nothing is pushed");
    client.pass(SHORTER_THAN_A_SESSION_MS);
    return isOpen(client);
  },
} satisfies Partial<Record<Variant, Probe>>;

async function isOpen({ rcc }: RawClient): Promise<boolean> {
  return (await rcc.get(LINES)).status === 200;
}

async function logInStatus(
  simulator: RawClient["simulator"],
  credentials: string,
  charset: "utf8" | "latin1" = "utf8",
): Promise<number> {
  const authorization = `Basic ${Buffer.from(credentials, charset).toString("base64")}`;
  const { status } = await request(simulator, "POST", "v1/service/Login", {
    headers: { authorization, "x-application": "myRCC" },
  });
  return status;
}
