import { WebSocket } from "ws";
import type { Simulator } from "../../src/index.ts";
import { basic, E1, RccClient, request, type Account, type Reply } from "../wire/rcc-client.ts";

export const LISTENERS = "v1/service/EventListener/bean";

export function logIn(simulator: Simulator, account: Account = E1): Promise<Reply> {
  return request(simulator, "POST", "v1/service/Login", {
    headers: { authorization: basic(account), "x-application": "myRCC" },
  });
}

/** Whether a login was given a session. */
export function opened(reply: Reply): boolean {
  return reply.headers.getSetCookie().length > 0;
}

/** The statuses of requests, one sent after another. */
export async function statuses(...requests: readonly (() => Promise<Reply>)[]): Promise<number[]> {
  const found: number[] = [];
  for (const ask of requests) found.push((await ask()).status);
  return found;
}

/** The status of each of `count` like requests, in order. */
export function repeated(count: number, ask: () => Promise<Reply>): Promise<number[]> {
  return statuses(...Array.from({ length: count }, () => ask));
}

/** What a handshake with these headers is answered with: 101 for an open socket. */
export function handshake(simulator: Simulator, headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve) => {
    const socket = new WebSocket(simulator.webSocketUrl, { headers });
    socket.on("open", () => {
      socket.terminate();
      resolve(101);
    });
    socket.on("unexpected-response", (_request, response) => {
      socket.terminate();
      resolve(response.statusCode);
    });
    socket.on("error", () => {});
  });
}

/** A request as a session sends it, by whatever method and with whatever body. */
export function send(
  simulator: Simulator,
  { headers }: RccClient,
  method: string,
  path: string,
  body?: string,
  contentType = "application/json",
): Promise<Reply> {
  return request(simulator, method, path, {
    headers: { ...headers, ...(body === undefined ? {} : { "content-type": contentType }) },
    ...(body === undefined ? {} : { body }),
  });
}

/** The bytes of an answer, and what they are declared as. */
export async function raw(
  simulator: Simulator,
  { headers }: RccClient,
  path: string,
): Promise<{ readonly status: number; readonly type: string | null; readonly bytes: Buffer }> {
  const response = await fetch(`${simulator.baseUrl}/restletrouter/${path}`, { headers });
  const bytes = Buffer.from(await response.arrayBuffer());
  return { status: response.status, type: response.headers.get("content-type"), bytes };
}

/** Changes a line, waits until the listener `Witness` of another session has been told, and so whoever was before it. */
export async function witnessed(simulator: Simulator, change: (client: RccClient) => Promise<string>): Promise<void> {
  const witness = await RccClient.logIn(simulator);
  const log = await witness.openSocket();
  await witness.listen("Witness");
  const line = await change(witness);
  await log.until(() => log.states("Witness", line).length > 0);
}
