import type { OperationId, TraceEvent } from "@myrcc/contracts";
import type { Clock } from "../../src/clock.ts";
import type { Design } from "../../src/coalescing/designs.ts";
import { dialectOf, type DialectName } from "../../src/dialect/dialects.ts";
import { operationOf } from "../../src/dialect/operation-of.ts";
import { inDialect } from "../../src/dialect/seam.ts";
import type { Leg } from "../../src/engine/leg.ts";
import { SOUND, type Behaviour } from "../../src/faults/behaviour.ts";
import { authenticate, logIn } from "../../src/http/authentication.ts";
import { bearerOf } from "../../src/http/bearer.ts";
import { Refused, REFUSALS } from "../../src/http/refusal.ts";
import type { Answer } from "../../src/http/resource.ts";
import { Platform } from "../../src/platform.ts";
import type { Outlet, Session } from "../../src/sessions/session.ts";
import { ManualClock } from "../manual-clock.ts";
import { HISTORY_WORLD } from "./history-world.ts";
import { routesOf } from "./routes.ts";
import { Truth } from "./truth.ts";

/** An application that has logged in, and its open sockets. */
export interface Application {
  readonly label: string;
  readonly enterprise: string;
  readonly session: Session;
  readonly sockets: Map<string, Outlet>;
}

export interface Reply {
  readonly status: number;
  readonly text: string;
  /** All legs just before and just after the request was handled. */
  readonly before: readonly Leg[];
  readonly after: readonly Leg[];
}

export interface RecordedOptions {
  readonly behaviour?: Partial<Behaviour>;
  /** @default canonical */
  readonly dialects?: readonly DialectName[];
}

type Unstamped<Event> = Event extends TraceEvent ? Omit<Event, "worker" | "seq" | "atMs"> : never;

const NO_ANSWER_TYPE: Readonly<Record<string, string[]>> = {};
const JSON_TYPE = { "content-type": ["application/json"] };

/**
 * A platform whose handlers are called without HTTP and whose frames leave without a socket, under a manual clock: all that
 * would cross the wire is a trace, in the format of the harness. A request takes 1 ms to come and 1 ms to go.
 */
export class RecordedPlatform {
  readonly events: TraceEvent[] = [];
  readonly truth = new Truth();
  /** By the label of the session. */
  readonly enterprises = new Map<string, string>();
  readonly windowMs: number;
  readonly design: Design;
  readonly startMs: number;
  readonly platform: Platform;
  readonly #clock = new ManualClock();
  readonly #routeOf: ReturnType<typeof routesOf>;
  #sockets = 0;
  #sessions = 0;

  constructor(design: Design, windowMs: number, { behaviour = {}, dialects = [] }: RecordedOptions = {}) {
    this.design = design;
    this.windowMs = windowMs;
    this.startMs = this.#clock.nowMs();
    const clock: Clock = {
      nowMs: () => this.#clock.nowMs(),
      after: (delayMs, run) =>
        this.#clock.after(delayMs, () => {
          run();
          this.#observe();
        }),
    };
    this.platform = new Platform({
      world: HISTORY_WORLD,
      clock,
      coalescingClock: clock,
      windowMs,
      design,
      behaviour: { ...SOUND, ...behaviour },
      dialect: dialectOf(dialects),
      origin: () => "http://127.0.0.1:1",
      onFrame: () => {},
      onChange: () => undefined,
      log: undefined,
    });
    this.#routeOf = routesOf(this.platform);
    this.#write({
      type: "run",
      format: "myrcc-trace/1",
      startedAt: new Date(this.startMs).toISOString(),
      nominalWindowMs: windowMs,
      baseUrl: "http://127.0.0.1:1",
    });
  }

  get nowMs(): number {
    return this.#clock.nowMs();
  }

  wait(ms: number): void {
    this.#clock.advance(ms);
  }

  logIn(enterprise: string): Application {
    this.#sessions += 1;
    const label = `s${this.#sessions}`;
    this.enterprises.set(label, enterprise);
    const credentials = Buffer.from(`rcc-${enterprise}|${enterprise}:demo-${enterprise}`).toString("base64");
    const headers = new Map([
      ["authorization", `Basic ${credentials}`],
      ["x-application", "myRCC"],
    ]);
    const sentAtMs = this.#sinceStart();
    this.wait(1);
    const { status } = logIn(
      this.platform,
      bearerOf("POST", "/restletrouter/v1/service/Login", (name) => headers.get(name)),
    );
    const session = [...this.platform.sessions.all].at(-1);
    if (session === undefined) throw new Error(`login answers ${status}`);
    this.wait(1);
    this.#write({
      type: "exchange",
      sentAtMs,
      session: label,
      operation: "login",
      deviation: null,
      method: "POST",
      path: "/restletrouter/v1/service/Login",
      requestHeaders: {
        authorization: `Basic <credentials of rcc-${enterprise}@${enterprise}>`,
        "x-application": "myRCC",
      },
      status,
      responseHeaders: {
        "set-cookie": [`myRCC_SESSIONID=<cookie of ${label}>;Path=/restletrouter;HttpOnly`],
        "x-application": [`myRCC;<token of ${label}>`],
      },
      responseText: "",
    });
    return { label, enterprise, session, sockets: new Map() };
  }

  /** Sends a request through the gates between session and state. */
  request(application: Application, method: "GET" | "POST" | "DELETE", target: string, body?: unknown): Reply {
    const sentAtMs = this.#sinceStart();
    this.wait(1);
    const requestText = body === undefined ? undefined : JSON.stringify(body);
    const [path = "", query = ""] = target.split("?", 2);
    const before = this.platform.exchange.legs();
    const { answer, operation } = this.#handle(application, method, path, query, requestText);
    const after = this.platform.exchange.legs();
    this.#observe();
    const text = answer.json ?? "";
    this.wait(1);
    this.#write({
      type: "exchange",
      sentAtMs,
      session: application.label,
      operation: operation ?? null,
      deviation: null,
      method,
      path: `/restletrouter${target}`,
      requestHeaders: {
        cookie: `myRCC_SESSIONID=<cookie of ${application.label}>`,
        "x-application": `myRCC;<token of ${application.label}>`,
        ...(requestText === undefined ? {} : { "content-type": "application/json" }),
      },
      ...(requestText === undefined ? {} : { requestText }),
      status: answer.status,
      responseHeaders: text === "" ? NO_ANSWER_TYPE : JSON_TYPE,
      responseText: text,
    });
    return { status: answer.status, text, before, after };
  }

  openSocket(application: Application): void {
    this.#sockets += 1;
    const socket = `w${this.#sockets}`;
    const { label: session, sockets } = application;
    const path = "/restletrouter/ws-service/myRCC";
    const outlet: Outlet = {
      isStalled: false,
      send: ({ texts }) => {
        for (const text of texts) this.#write({ type: "frame", socket, direction: "in", text: text.toString() });
      },
      close: (code, reason) => {
        sockets.delete(socket);
        this.#write({
          type: "socket",
          socket,
          session,
          phase: "closed",
          path,
          deviation: null,
          code,
          reason,
          by: "target",
        });
      },
    };
    sockets.set(socket, outlet);
    application.session.attach(outlet);
    this.#write({ type: "socket", socket, session, phase: "open", path, deviation: null });
  }

  closeSocket(application: Application): void {
    const { label: session, sockets } = application;
    for (const [socket, outlet] of [...sockets].slice(0, 1)) {
      sockets.delete(socket);
      application.session.detach(outlet);
      this.#write({ type: "socket", socket, session, phase: "closed", path: "", deviation: null, by: "harness" });
    }
  }

  /** Something happens at the telephone of a leg. */
  happen(leg: number, kind: "hangs-up" | "breaks"): void {
    this.platform.exchange.submit({ type: "device", leg, deed: { kind } });
    this.#observe();
  }

  #handle(
    { session }: Application,
    method: "GET" | "POST" | "DELETE",
    path: string,
    query: string,
    text: string | undefined,
  ): { readonly answer: Answer; readonly operation: OperationId | undefined } {
    const headers = new Map([
      ["cookie", `myRCC_SESSIONID=${session.cookie}`],
      ["x-application", `myRCC;${session.token}`],
    ]);
    const header = (name: string): string | undefined => headers.get(name);
    const { resource, params } = this.#routeOf(path);
    const operation = operationOf(method, resource.path, params);
    try {
      const asking = authenticate(this.platform, bearerOf(method, path, header));
      resource.find?.(asking, params);
      const handler = resource.methods[method];
      if (handler === undefined) throw new Refused("wrong-method", `${method} ${path} has no handler`);
      const body = text === undefined ? undefined : Buffer.from(text);
      const incoming = { params, query: Object.fromEntries(new URLSearchParams(query)), header, body, isHead: false };
      const answer = inDialect(this.platform, { operation, session: asking, params }, () => handler(asking, incoming));
      return { answer, operation };
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      const { exceptionId, cause, status } = REFUSALS[error.kind];
      return {
        answer: {
          status: error.status ?? status,
          json: JSON.stringify({ exceptionId, cause, message: error.message }),
        },
        operation,
      };
    }
  }

  #observe(): void {
    const legs: readonly Leg[] = this.platform.exchange.legs();
    this.truth.observe(legs, (leg) => this.platform.snapshot(leg, "line"), this.nowMs, this.platform.directory);
  }

  #sinceStart(): number {
    return this.nowMs - this.startMs;
  }

  #write(event: Unstamped<TraceEvent>): void {
    this.events.push({ ...event, worker: 0, seq: this.events.length, atMs: this.#sinceStart() });
  }
}
