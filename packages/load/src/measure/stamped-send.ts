import http from "node:http";
import https from "node:https";
import type { Exchange, Request, Send } from "../user/ports.ts";
import { PROBE_CLOCK } from "./probe-clock.ts";

/** Requests over connections that stay open, with the instants of writing and of the first byte. */
export interface StampedSend extends Disposable {
  readonly send: Send;
}

/** @param timeoutMs how long the platform may take for each request */
export function createStampedSend(timeoutMs: number): StampedSend {
  const agents = {
    "http:": new http.Agent({ keepAlive: true }),
    "https:": new https.Agent({ keepAlive: true }),
  };
  return {
    send: (request) => {
      const isPlain = request.url.startsWith("http:");
      return exchange(request, timeoutMs, isPlain ? http.request : https.request, agents[isPlain ? "http:" : "https:"]);
    },
    [Symbol.dispose]: () => Object.values(agents).forEach((agent) => agent.destroy()),
  };
}

async function exchange(
  { method, url, headers, body }: Request,
  timeoutMs: number,
  open: typeof http.request,
  agent: http.Agent,
): Promise<Exchange> {
  const { promise, resolve } = Promise.withResolvers<Exchange>();
  const length = body === undefined ? {} : { "Content-Length": String(Buffer.byteLength(body)) };
  const request = open(url, { method, agent, headers: { ...headers, ...length } });
  let writtenMs = PROBE_CLOCK.nowMs();
  // As in k6: a platform that does not answer is an exchange without a status.
  const fail = (): void => {
    resolve({ status: 0, body: "", headers: {}, cookies: [], writtenMs, firstByteMs: PROBE_CLOCK.nowMs() });
  };
  request.setTimeout(timeoutMs, () => request.destroy(new Error("no answer in time")));
  request.on("error", fail);
  request.on("response", (response) => {
    const firstByteMs = PROBE_CLOCK.nowMs();
    const token = response.headers["x-application"];
    let text = "";
    response.setEncoding("utf8");
    response.on("data", (chunk: string) => (text += chunk));
    response.on("error", fail);
    response.on("end", () =>
      resolve({
        status: response.statusCode ?? 0,
        body: text,
        headers: typeof token === "string" ? { "X-Application": token } : {},
        cookies: (response.headers["set-cookie"] ?? []).map((cookie) => cookie.split(";", 1)[0] ?? ""),
        writtenMs,
        firstByteMs,
      }),
    );
  });
  // Note: handed to the kernel within the same turn, on a connection that is open already.
  writtenMs = PROBE_CLOCK.nowMs();
  request.end(body);
  return promise;
}
