import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from "fastify";
import { isEngaged, isLive, type Leg } from "../engine/leg.ts";
import { isSameParty, type Party } from "../engine/party.ts";
import type { Platform } from "../platform.ts";
import { lineIdOf } from "../wire/line-snapshot.ts";
import { ControlRefused } from "./control-refusal.ts";
import { readDevice } from "./device-body.ts";
import type { Lateness } from "./lateness.ts";
import { callsOf, linesOf, sessionsOf, stateOf } from "./platform-state.ts";

/** Everything of the control endpoints is below it; nothing of the API is. */
export const CONTROL_ROOT = "/__sim";

/** Largest body, in bytes. */
const BODY_LIMIT = 4_096;

export interface ControlOptions {
  readonly platform: Platform;
  readonly lateness: Lateness;
  /** Told about errors that are bugs of the simulator. */
  readonly onBug: (error: unknown) => void;
}

/** What a path does, by method. @throws {ControlRefused} */
interface Endpoint {
  readonly path: string;
  readonly methods: Readonly<Partial<Record<"GET" | "PUT" | "POST" | "DELETE", (request: Asked) => unknown>>>;
}

interface Asked {
  readonly params: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** The control half: it has a port of its own and no sessions, so it must be bound to the loopback address only. */
export function createControl({ platform, lateness, onBug }: ControlOptions): FastifyInstance {
  const app = Fastify({ bodyLimit: BODY_LIMIT, forceCloseConnections: true, exposeHeadRoutes: false });
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("*", { parseAs: "buffer" }, (_request, body, done) => done(null, body));
  app.addHook("onRequest", (request, _reply, done) => {
    refuseForeignHost(request);
    done();
  });
  app.setErrorHandler((error, _request, reply) => answerError(error, reply, onBug));
  app.setNotFoundHandler((request) => {
    throw new ControlRefused(404, `a path of ${CONTROL_ROOT}`, request.url);
  });
  const all = endpoints(platform, lateness);
  for (const { path, methods } of [...all, index(all)]) {
    app.all<{ Params: Record<string, string> }>(`${CONTROL_ROOT}${path}`, (request, reply) => {
      const known = Object.entries(methods).find(([method]) => method === request.method);
      if (known === undefined) {
        void reply.header("allow", Object.keys(methods).join(", "));
        throw new ControlRefused(405, Object.keys(methods).join(" or "), request.method);
      }
      const answer = known[1]({ params: request.params, body: bodyOf(request) });
      return answer === undefined ? reply.code(204).send() : reply.send(answer);
    });
  }
  return app;
}

function endpoints(platform: Platform, lateness: Lateness): readonly Endpoint[] {
  const { telephones } = platform;
  const deviceOf = (partyOf: (params: Asked["params"]) => Party): Endpoint["methods"] => ({
    GET: ({ params }) => telephones.deviceOf(partyOf(params)),
    PUT: ({ params, body }) => {
      const party = partyOf(params);
      telephones.tell(party, readDevice(body));
      return telephones.deviceOf(party);
    },
  });
  return [
    { path: "/state", methods: { GET: () => stateOf(platform) } },
    { path: "/sessions", methods: { GET: () => ({ sessions: sessionsOf(platform) }) } },
    { path: "/calls", methods: { GET: () => ({ calls: callsOf(platform) }) } },
    { path: "/lines", methods: { GET: () => ({ lines: linesOf(platform) }) } },
    {
      path: "/counters",
      methods: { GET: () => lateness.figures, DELETE: () => lateness.reset() },
    },
    { path: "/extensions/:id/device", methods: deviceOf((params) => extensionOf(platform, params)) },
    { path: "/externals/:number/device", methods: deviceOf((params) => externalOf(platform, params)) },
    {
      path: "/externals/:number/hang-up",
      methods: { POST: ({ params }) => ({ hungUp: hangUp(platform, externalOf(platform, params)) }) },
    },
    { path: "/legs/:id/hang-up", methods: { POST: ({ params }) => ({ hungUp: hangUpLeg(platform, params) }) } },
    { path: "/legs/:id/break", methods: { POST: ({ params }) => ({ broken: breakLeg(platform, params) }) } },
  ];
}

function index(all: readonly Endpoint[]): Endpoint {
  const listed = all.flatMap(({ path, methods }) =>
    Object.keys(methods).map((method) => `${method} ${CONTROL_ROOT}${path}`),
  );
  return { path: "/", methods: { GET: () => ({ endpoints: listed }) } };
}

function extensionOf({ directory }: Platform, { id = "" }: Asked["params"]): Party {
  const party = { kind: "extension", id } as const;
  if (directory.enterpriseOf(party) !== undefined) return party;
  throw new ControlRefused(404, "the id of an extension of the world", id);
}

function externalOf({ directory }: Platform, { number = "" }: Asked["params"]): Party {
  if (!/^\+?\d{1,20}$/.test(number)) throw new ControlRefused(422, "a number: digits, a plus sign before them", number);
  const party = directory.resolve({ kind: "number", number: "" }, number);
  if (party.kind === "number") return party;
  throw new ControlRefused(409, "a number outside of all enterprises", `that of extension ${party.id}`);
}

/** The party is on the telephone no longer; gives the ids of the legs that this ended. */
function hangUp({ exchange }: Platform, party: Party): readonly string[] {
  const engaged = exchange.legs().filter((leg) => isEngaged(leg) && isSameParty(leg.party, party));
  if (engaged.length === 0) throw new ControlRefused(409, "a party that is in a call", "one that is in none");
  for (const { id } of engaged) exchange.submit({ type: "device", leg: id, deed: { kind: "hangs-up" } });
  return engaged.map(({ id }) => String(id));
}

function hangUpLeg(platform: Platform, params: Asked["params"]): readonly string[] {
  const leg = legOf(platform, params);
  if (!isEngaged(leg))
    throw new ControlRefused(409, "a leg whose party is on the telephone", `one that is ${leg.state}`);
  platform.exchange.submit({ type: "device", leg: leg.id, deed: { kind: "hangs-up" } });
  return [String(leg.id)];
}

/** The platform has no resources left for the leg, called or talking (T24). */
function breakLeg(platform: Platform, params: Asked["params"]): readonly string[] {
  const leg = legOf(platform, params);
  if (!isLive(leg)) throw new ControlRefused(409, "a leg that has not ended", `one that is ${leg.state}`);
  platform.exchange.submit({ type: "device", leg: leg.id, deed: { kind: "breaks" } });
  return [String(leg.id)];
}

function legOf({ exchange }: Platform, { id = "" }: Asked["params"]): Leg {
  const number = lineIdOf(id);
  const leg = exchange.legs().find((one) => one.id === number);
  if (leg === undefined) throw new ControlRefused(404, "the id of a leg, as /calls shows it", id);
  return leg;
}

function bodyOf({ body, headers }: FastifyRequest): unknown {
  if (!Buffer.isBuffer(body) || body.length === 0) return undefined;
  if (!/^application\/json\s*(;|$)/i.test(headers["content-type"] ?? "")) {
    throw new ControlRefused(415, "Content-Type application/json", headers["content-type"] ?? "none");
  }
  try {
    const value: unknown = JSON.parse(body.toString("utf8"));
    return value;
  } catch (error) {
    throw new ControlRefused(400, "a JSON body", error instanceof Error ? error.message : String(error));
  }
}

/** A page of some other site that a browser on this machine shows must not steer the simulator (DNS rebinding). */
function refuseForeignHost({ host, headers }: FastifyRequest): void {
  if (!/^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/.test(host)) throw new ControlRefused(403, "a loopback Host", host);
  const { origin } = headers;
  if (origin !== undefined) throw new ControlRefused(403, "no Origin: no browser page", origin);
}

function answerError(error: unknown, reply: FastifyReply, onBug: (error: unknown) => void): FastifyReply {
  if (error instanceof ControlRefused) {
    return reply.code(error.status).send({ expected: error.expected, found: error.found });
  }
  const status = error instanceof Error && "statusCode" in error ? Number(error.statusCode) : 500;
  if (error instanceof Error && status >= 400 && status < 500) {
    return reply.code(status).send({ expected: "a request that can be read", found: error.message });
  }
  onBug(error);
  return reply.code(500).send({ expected: "no bug of the simulator", found: "one; see its log" });
}
