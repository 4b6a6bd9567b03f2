import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from "fastify";
import type { Platform } from "../platform.ts";
import { authenticate, logIn } from "./authentication.ts";
import { callLineResources } from "./call-line-resources.ts";
import { extensionResources } from "./extension-resources.ts";
import { Refused, REFUSALS, type RefusalKind } from "./refusal.ts";
import type { Answer, Handler, Incoming, Resource } from "./resource.ts";
import { serviceResources } from "./service-resources.ts";

/** The API root (F-9). */
export const ROOT = "/restletrouter";

/** Largest body, in bytes (64 KiB): every documented one is smaller than 1 KiB. */
const BODY_LIMIT = 65_536;

export interface ServerOptions {
  readonly platform: Platform;
  /** Told about errors that are bugs of the simulator. */
  readonly onBug: (error: unknown) => void;
}

type Routed = FastifyRequest<{ Params: Record<string, string>; Querystring: Record<string, unknown> }>;

/** The REST half. Each request passes the gates of domain §3.5 in their order: session, resource, method, body, state. */
export function createServer({ platform, onBug }: ServerOptions): FastifyInstance {
  const app = Fastify({
    bodyLimit: BODY_LIMIT,
    forceCloseConnections: true,
    exposeHeadRoutes: false,
    routerOptions: { maxParamLength: 4_096 },
    frameworkErrors: (error, _request, reply) => {
      void refuse(reply, kindOfStatus(error.statusCode ?? 400), error.message);
    },
  });
  // Bodies are read raw: what they have to be depends on what the path stands for, which is looked at first.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("*", { parseAs: "buffer" }, (_request, body, done) => done(null, body));
  app.setErrorHandler((error, _request, reply) => answerError(error, reply, onBug));
  app.setNotFoundHandler((request, reply) => {
    if (request.url.startsWith(`${ROOT}/`)) authenticate(platform, headerOf(request));
    return refuse(reply, "unknown", "no such path");
  });

  app.all(`${ROOT}/v1/service/Login`, (request, reply) => {
    if (request.method === "OPTIONS") return send(reply, allowed("POST, OPTIONS"));
    if (request.method !== "POST") throw wrongMethod(request.method, "POST, OPTIONS");
    return send(reply, logIn(platform, headerOf(request)));
  });
  for (const resource of [
    ...serviceResources(platform),
    ...extensionResources(platform),
    ...callLineResources(platform),
  ]) {
    app.all<{ Params: Record<string, string>; Querystring: Record<string, unknown> }>(
      `${ROOT}${resource.path}`,
      {
        // Before the body is read: nobody without a session makes the platform read one.
        onRequest: (request, _reply, done) => {
          authenticate(platform, headerOf(request));
          done();
        },
      },
      (request, reply) => send(reply, serve(platform, resource, request)),
    );
  }
  return app;
}

function serve(platform: Platform, resource: Resource, request: Routed): Answer {
  const session = authenticate(platform, headerOf(request));
  resource.find?.(session, request.params);
  const allow = allowOf(resource);
  if (request.method === "OPTIONS") return allowed(allow);
  const handler = handlerOf(resource, request.method);
  if (handler === undefined) throw wrongMethod(request.method, allow);
  return handler(session, incomingOf(request));
}

function handlerOf({ methods }: Resource, method: string): Handler | undefined {
  switch (method) {
    case "GET":
    case "HEAD":
      return methods.GET;
    case "POST":
      return methods.POST;
    case "DELETE":
      return methods.DELETE;
    default:
      return undefined;
  }
}

function allowOf({ methods }: Resource): string {
  return [...Object.keys(methods), ...(methods.GET === undefined ? [] : ["HEAD"]), "OPTIONS"].join(", ");
}

function allowed(allow: string): Answer {
  return { status: 204, headers: { allow } };
}

function wrongMethod(method: string, allow: string): Refused {
  return new Refused("wrong-method", `${method} is none of ${allow}`, { allow });
}

function incomingOf(request: Routed): Incoming {
  return {
    params: request.params,
    query: request.query,
    header: headerOf(request),
    body: Buffer.isBuffer(request.body) ? request.body : undefined,
    isHead: request.method === "HEAD",
  };
}

function headerOf({ headers }: Pick<FastifyRequest, "headers">): (name: string) => string | undefined {
  return (name) => {
    const value = headers[name];
    return typeof value === "string" ? value : value?.[0];
  };
}

function send(reply: FastifyReply, { status, json, headers = {} }: Answer): FastifyReply {
  void reply.code(status).headers(headers);
  return json === undefined ? reply.send() : reply.type("application/json").send(json);
}

function answerError(error: unknown, reply: FastifyReply, onBug: (error: unknown) => void): FastifyReply {
  if (error instanceof Refused) return refuse(reply.headers(error.headers), error.kind, error.message);
  const status = error instanceof Error && "statusCode" in error ? Number(error.statusCode) : 500;
  if (error instanceof Error && status >= 400 && status < 500)
    return refuse(reply, kindOfStatus(status), error.message);
  onBug(error);
  return reply
    .code(500)
    .send({ exceptionId: "InternalError", cause: "The simulator has a bug", message: "see its log" });
}

function refuse(reply: FastifyReply, kind: RefusalKind, message: string): FastifyReply {
  const { status, exceptionId, cause } = REFUSALS[kind];
  return reply.code(status).type("application/json").send(JSON.stringify({ exceptionId, cause, message }));
}

function kindOfStatus(status: number): RefusalKind {
  switch (status) {
    case 404:
      return "unknown";
    case 413:
      return "too-large";
    case 415:
      return "wrong-media-type";
    default:
      return "malformed";
  }
}
