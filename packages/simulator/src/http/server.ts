import { METHODS } from "node:http";
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from "fastify";
import type { Platform } from "../platform.ts";
import { inDialect, methodInDialect, refusingInDialect, refuseUntyped, type Request } from "../dialect/seam.ts";
import { operationOf } from "../dialect/operation-of.ts";
import type { Session } from "../sessions/session.ts";
import { demandJsonAcceptable } from "./accept.ts";
import { authenticate, logIn } from "./authentication.ts";
import { callLineResources } from "./call-line-resources.ts";
import { extensionResources } from "./extension-resources.ts";
import { locationOf, type Redirect } from "./redirect.ts";
import { bearerOf, type Bearer } from "./bearer.ts";
import { Refused, type RefusalKind } from "./refusal.ts";
import type { Answer, Handler, Incoming, Resource } from "./resource.ts";
import { Sender } from "./sender.ts";
import { serviceResources } from "./service-resources.ts";

/** The API root (F-9). */
export const ROOT = "/restletrouter";

/** Largest body, in bytes (64 KiB): every documented one is smaller than 1 KiB. */
const BODY_LIMIT = 65_536;

export interface ServerOptions {
  readonly platform: Platform;
  /** Where everything is sent instead of being answered. */
  readonly redirect: Redirect | undefined;
  /** Told about errors that are bugs of the simulator. */
  readonly onBug: (error: unknown) => void;
}

type Routed = FastifyRequest<{ Params: Record<string, string>; Querystring: Record<string, unknown> }>;

/**
 * The REST half. Each request passes the gates of domain §3.5 in their order: session, resource, method, media types and
 * body, state.
 */
export function createServer({ platform, redirect, onBug }: ServerOptions): FastifyInstance {
  const sender = new Sender(platform);
  const app = Fastify({
    bodyLimit: BODY_LIMIT,
    forceCloseConnections: true,
    exposeHeadRoutes: false,
    routerOptions: { maxParamLength: 4_096 },
    frameworkErrors: (error, _request, reply) => {
      void sender.refuse(reply, new Refused(kindOfStatus(error.statusCode ?? 400), error.message));
    },
  });
  // Whatever Node parses gets an answer, a 405 where the path is known.
  for (const method of METHODS) {
    if (!app.supportedMethods.includes(method)) app.addHttpMethod(method, { hasBody: true });
  }
  // Bodies are read raw: what they have to be depends on what the path stands for, which is looked at first.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("*", { parseAs: "buffer" }, (_request, body, done) => done(null, body));
  if (redirect !== undefined) {
    app.addHook("onRequest", (request, reply) =>
      reply
        .code(redirect.status)
        .header("location", platform.behaviour.location(locationOf(redirect, request.url)))
        .send(),
    );
  }
  app.setErrorHandler((error, _request, reply) => answerError(sender, error, reply, onBug));
  app.setNotFoundHandler((request, reply) => {
    if (request.url.startsWith(`${ROOT}/`)) authenticate(platform, bearer(request));
    return sender.refuse(reply, new Refused("unknown", "no such path"));
  });

  app.all(`${ROOT}/v1/service/Login`, (request, reply) => {
    if (request.method === "OPTIONS") return sender.send(reply, allowed("POST, OPTIONS"));
    if (request.method !== "POST") throw wrongMethod(request.method, "POST, OPTIONS");
    return sender.send(
      reply,
      inDialect(platform, { operation: "login" }, () => logIn(platform, bearer(request))),
    );
  });
  for (const resource of [
    ...serviceResources(platform),
    ...extensionResources(platform),
    ...callLineResources(platform),
  ]) {
    app.all<{ Params: Record<string, string>; Querystring: Record<string, unknown> }>(
      `${ROOT}${resource.path}`,
      {
        // Before the body is read: it is only read where something takes it, and a long one does not hide what is wrong before.
        onRequest: (request, _reply, done) => {
          const asked = ask(platform, resource, request);
          refusingInDialect(platform, asked, () => admit(resource, asked, request));
          done();
        },
      },
      (request, reply) => sender.send(reply, serve(platform, resource, request)),
    );
  }
  return app;
}

function serve(platform: Platform, resource: Resource, request: Routed): Answer {
  // While the body was on its way, the session may have ended and the line may have been forgotten.
  const asked = ask(platform, resource, request);
  return inDialect(platform, asked, () => {
    const handler = admit(resource, asked, request);
    if (handler === undefined) return allowed(allowOf(resource));
    const incoming = platform.behaviour.receives(incomingOf(request), asked.operation, asked.session);
    refuseUntyped(platform.dialect, incoming);
    return handler(asked.session, incoming);
  });
}

/** A request of a session; its method is the one that counts in the dialect. */
interface Asked extends Request {
  readonly session: Session;
  readonly params: Readonly<Record<string, string>>;
  readonly method: string;
}

/** @throws {Refused} unauthenticated */
function ask(platform: Platform, { path }: Resource, request: Routed): Asked {
  const session = authenticate(platform, bearer(request));
  const { params } = request;
  const method = methodInDialect(platform.dialect, request.method, path, params);
  return { session, params, method, operation: operationOf(method, path, params) };
}

/** The gates between session and body; OPTIONS has no handler. @throws {Refused} unknown, wrong-method, not-acceptable */
function admit(resource: Resource, { session, params, method }: Asked, request: Routed): Handler | undefined {
  resource.find?.(session, params);
  const handler = handlerOf(resource, method);
  if (handler === undefined && method !== "OPTIONS") throw wrongMethod(method, allowOf(resource));
  if (handler !== undefined && handler === resource.methods.GET) demandJsonAcceptable(headerOf(request));
  return handler;
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

function bearer(request: FastifyRequest): Bearer {
  return bearerOf(request.method, request.url, headerOf(request));
}

function answerError(
  sender: Sender,
  error: unknown,
  reply: FastifyReply,
  onBug: (error: unknown) => void,
): FastifyReply {
  if (error instanceof Refused) return sender.refuse(reply, error);
  const status = error instanceof Error && "statusCode" in error ? Number(error.statusCode) : 500;
  if (error instanceof Error && status >= 400 && status < 500)
    return sender.refuse(reply, new Refused(kindOfStatus(status), error.message));
  onBug(error);
  return reply
    .code(500)
    .send({ exceptionId: "InternalError", cause: "The simulator has a bug", message: "see its log" });
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
