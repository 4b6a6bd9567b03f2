import type { OperationId, SocketEvent } from "@myrcc/contracts";
import type { Deviation } from "../../src/evidence/deviation.ts";
import { TraceBuilder } from "../trace-builder.ts";
import type { Unstamped } from "../trace-builder.ts";

type Asked = Omit<Parameters<TraceBuilder["exchange"]>[2], "answer"> & { readonly answer?: unknown };

/** A request whose answer is of no importance unless given. */
export function ask(
  trace: TraceBuilder,
  atMs: number,
  operation: OperationId,
  status: number | null,
  more: Asked = {},
): TraceBuilder {
  return trace.exchange(atMs, operation, { answer: undefined, status, ...more });
}

/** A departure and what it was answered with. */
export function departing(
  deviation: Deviation,
  status: number,
  operation: OperationId = "listExtensions",
  more: Asked = {},
): TraceBuilder {
  return ask(new TraceBuilder(), 10, operation, status, { deviation, ...more });
}

/** A login of the account of an enterprise, with keys that are its own. */
export function login(
  trace: TraceBuilder,
  atMs: number,
  session: string,
  enterprise = "e1",
  more: Asked = {},
): TraceBuilder {
  return ask(trace, atMs, "login", 200, {
    session,
    requestHeaders: { authorization: `Basic <credentials of rcc@${enterprise}>` },
    responseHeaders: {
      "set-cookie": [`myRCC_SESSIONID=<cookie of ${session}>;Path=/restletrouter;HttpOnly`],
      "x-application": [`myRCC;<token of ${session}>`],
    },
    ...more,
  });
}

/** A request with the keys of a session. */
export function use(
  trace: TraceBuilder,
  atMs: number,
  session: string,
  status = 200,
  operation: OperationId = "listExtensions",
  more: Asked = {},
): TraceBuilder {
  return ask(trace, atMs, operation, status, { session, requestHeaders: keysOf(session), ...more });
}

export function keysOf(session: string): Record<string, string> {
  return { cookie: `myRCC_SESSIONID=<cookie of ${session}>`, "x-application": `myRCC;<token of ${session}>` };
}

export function socketEvent(
  trace: TraceBuilder,
  atMs: number,
  phase: SocketEvent["phase"],
  more: Partial<Unstamped<SocketEvent>> = {},
): TraceBuilder {
  return trace.event({ type: "socket", atMs, socket: "w1", session: "s1", phase, path: "/", deviation: null, ...more });
}

/** A listener of a session, monitoring, with a socket of its own. */
export function monitoring(trace: TraceBuilder, atMs: number, session: string, name = session): TraceBuilder {
  const restUri = `v1/service/EventListener/bean/${name}`;
  return trace
    .socket(atMs, `w-${session}`, session)
    .exchange(atMs + 1, "createListener", { session, body: { name }, answer: { name, restUri } })
    .exchange(atMs + 2, "listCallLines", {
      session,
      query: `?listenerName=${name}`,
      answer: { count: 0, results: [] },
    });
}
