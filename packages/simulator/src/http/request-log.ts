import type { IncomingMessage, ServerResponse } from "node:http";
import { performance } from "node:perf_hooks";
import type { FastifyInstance } from "fastify";
import { operationOf } from "../dialect/operation-of.ts";
import type { Log } from "../log/log-event.ts";
import type { Platform } from "../platform.ts";
import type { Session } from "../sessions/session.ts";
import { shortIdOf } from "../sessions/short-id.ts";
import { ROOT } from "./server.ts";
import { sessionCookies } from "./session-cookie.ts";

/** What a request was routed to. */
interface Route {
  readonly path: string;
  readonly operation: string | null;
}

/** Tells of every request once it is over, of those as well that no route is found for. */
export function logRequests(app: FastifyInstance, platform: Platform, log: Log): void {
  const routes = new WeakMap<IncomingMessage, Route>();
  app.addHook<{ Params: Record<string, string> }>(
    "onRequest",
    ({ method, params, raw, routeOptions }, _reply, done) => {
      const path = routeOptions.url?.slice(ROOT.length);
      if (path !== undefined) routes.set(raw, { path, operation: operationOf(method, path, params) ?? null });
      done();
    },
  );
  // Before Fastify's own listener: that may have answered by the time it returns.
  app.server.prependListener("request", (request: IncomingMessage, response: ServerResponse) => {
    const startMs = performance.now();
    // A logout has closed it when the request is over.
    const session = sessionOf(platform, request);
    response.once("close", () => {
      const { path = null, operation = null } = routes.get(request) ?? {};
      log.write({
        event: "request",
        method: request.method ?? "",
        path,
        operation,
        status: response.writableFinished ? response.statusCode : null,
        durationMs: Math.round((performance.now() - startMs) * 1_000) / 1_000,
        session: session === undefined ? null : shortIdOf(session),
      });
    });
  });
}

/** By its cookie, whatever a fault makes of that. */
function sessionOf({ sessions }: Platform, { headers }: IncomingMessage): Session | undefined {
  return sessionCookies(headers.cookie)
    .map((cookie) => sessions.find(cookie))
    .find((session) => session !== undefined);
}
