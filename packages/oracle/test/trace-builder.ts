import type { CallLine, OperationId, Profile, RequirementId, RunEvent, TraceEvent } from "@myrcc/contracts";
import { operationEntry } from "@myrcc/contracts";
import type { Deviation } from "../src/evidence/deviation.ts";
import type { Recording } from "../src/evidence/recording.ts";
import { judgeTrace } from "../src/judge.ts";

export type Unstamped<Event> = Event extends TraceEvent ? Omit<Event, "worker" | "seq"> : never;

export const START_MS = 1_764_000_000_000;
const JSON_TYPE = { "content-type": ["application/json"] };

/** Two extensions, 101 and 102, of which 101 calls. */
export const CALLER = line("-1", "101", "102", false);
export const CALLEE = line("-2", "102", "101", true);

export function line(lineId: string, number: string, displayedNumber: string, isIncoming: boolean): CallLine {
  return {
    restUri: `v1/rcc/CallLine/${lineId}`,
    lineId,
    state: "talking",
    stateCause: "causeNormal",
    actions: ["addParty", "disconnect", "hold", "leave", "redirect", "sendDtmfs"],
    extension: `v1/rcc/Extension/${number}`,
    isIncoming,
    creationTime: String(START_MS),
    talkingTime: String(START_MS),
    lastModificationTime: String(START_MS),
    displayedNumber,
    displayedExternalNumber: "",
  };
}

/** The line in another state, modified so many ms after it was made. */
export function changed(one: CallLine, state: string, modifiedMs: number): CallLine {
  const actions = {
    held: ["addParty", "disconnect", "leave", "redirect", "unhold"],
    dropped: [],
    ringing: ["answer", "disconnect", "redirect"],
    prompting: ["answer", "disconnect"],
    alerting: ["disconnect"],
  };
  const listed = new Map<string, string[]>(Object.entries(actions)).get(state) ?? [...(one.actions ?? [])];
  return { ...one, state, actions: listed, lastModificationTime: String(START_MS + modifiedMs) };
}

/** Writes a recording event by event; each call says at which instant. */
export class TraceBuilder {
  readonly #events: TraceEvent[] = [];

  constructor(run: Partial<RunEvent> = {}) {
    this.#write({
      type: "run",
      atMs: 0,
      format: "myrcc-trace/1",
      startedAt: new Date(START_MS).toISOString(),
      nominalWindowMs: 100,
      baseUrl: "https://127.0.0.1:1",
      ...run,
    });
  }

  /** Session, socket and the listener `main`, monitoring from 5 ms on, with all extensions known. */
  static monitoring(
    lines: readonly CallLine[] = [],
    numbers: readonly string[] = ["101", "102"],
    run: Partial<RunEvent> = {},
  ): TraceBuilder {
    return new TraceBuilder(run)
      .exchange(1, "login", { answer: undefined })
      .socket(2, "w1", "s1")
      .exchange(3, "createListener", {
        body: { name: "main" },
        answer: { name: "main", restUri: "v1/service/EventListener/bean/main" },
      })
      .exchange(4, "listExtensions", {
        answer: {
          count: numbers.length,
          items: numbers.map((number) => ({
            restUri: `v1/rcc/Extension/${number}`,
            addressNumber: number,
            displayName: number,
            urlPhoto: `http://127.0.0.1/${number}.png`,
            pstnNumbers: [`+33199000${number}`],
          })),
        },
      })
      .list(5, lines, "main");
  }

  /** Anything at all. */
  event(event: Unstamped<TraceEvent>): this {
    return this.#write(event);
  }

  socket(atMs: number, socket: string, session: string): this {
    return this.#write({ type: "socket", atMs, socket, session, phase: "open", path: "/", deviation: null });
  }

  closed(atMs: number, socket: string): this {
    return this.#write({ type: "socket", atMs, socket, session: "s1", phase: "closed", path: "/", deviation: null });
  }

  list(atMs: number, lines: readonly CallLine[], listenerName?: string): this {
    const query = listenerName === undefined ? "" : `?listenerName=${listenerName}`;
    return this.exchange(atMs, "listCallLines", { query, answer: { count: lines.length, results: lines } });
  }

  /** Any text on the socket. */
  message(atMs: number, text: string, socket = "w1"): this {
    return this.#write({ type: "frame", atMs, socket, direction: "in", text });
  }

  frame(atMs: number, lines: readonly CallLine[], listenerName = "main", socket = "w1"): this {
    return this.message(atMs, JSON.stringify({ listenerName, item: lines }), socket);
  }

  /** 101 calls 102; the answer shows the caller's line. */
  place(atMs: number, answer: CallLine | undefined, status = 200, destination = "102"): this {
    return this.exchange(atMs, "placeCall", {
      parameters: { extensionId: "101" },
      body: { destination },
      answer,
      status,
    });
  }

  act(atMs: number, action: OperationId, lineId: string, status = 204, deviation: Deviation | null = null): this {
    return this.exchange(atMs, action, { parameters: { lineId }, status, deviation, answer: undefined });
  }

  /** An addParty or a redirect that is accepted. */
  asks(
    atMs: number,
    action: "addParty" | "redirect",
    lineId: string,
    destination: string,
    deviation: Deviation | null = null,
  ): this {
    return this.exchange(atMs, action, {
      parameters: { lineId },
      body: { destination },
      answer: undefined,
      status: 204,
      deviation,
    });
  }

  exchange(
    atMs: number,
    operation: OperationId,
    more: {
      parameters?: Record<string, string>;
      query?: string;
      body?: unknown;
      answer: unknown;
      /** Null: the answer was lost. */
      status?: number | null;
      deviation?: Deviation | null;
      session?: string;
      method?: string;
      requestHeaders?: Record<string, string>;
      responseHeaders?: Record<string, string[]>;
      /** The body as it was sent, where it is no JSON. */
      requestText?: string;
      /** When the request was sent; half a millisecond before the answer unless given. */
      sentAtMs?: number;
      /** Given when the answer's bytes were none. */
      isUtf8?: false;
    },
  ): this {
    const { method, path } = operationEntry(operation);
    const filled = path.replaceAll(/\{(\w+)\}/g, (_all, name: string) => more.parameters?.[name] ?? "");
    return this.#write({
      type: "exchange",
      atMs,
      sentAtMs: more.sentAtMs ?? atMs - 0.5,
      session: more.session ?? "s1",
      operation,
      deviation: more.deviation ?? null,
      method: more.method ?? method,
      path: `/restletrouter${filled}${more.query ?? ""}`,
      requestHeaders: { "x-application": "myRCC;<token of s1>", ...more.requestHeaders },
      ...(more.body === undefined ? {} : { requestText: JSON.stringify(more.body) }),
      ...(more.requestText === undefined ? {} : { requestText: more.requestText }),
      status: more.status === undefined ? 200 : more.status,
      responseHeaders:
        more.responseHeaders ??
        (operation === "login"
          ? {
              "set-cookie": ["myRCC_SESSIONID=<cookie of s1>;Secure;HttpOnly"],
              "x-application": ["myRCC;<token of s1>"],
            }
          : JSON_TYPE),
      responseText: more.answer === undefined ? "" : JSON.stringify(more.answer),
      ...(more.isUtf8 === undefined ? {} : { isUtf8: more.isUtf8 }),
    });
  }

  /** What is missed, and on how many occasions it held. */
  judge(requirement: RequirementId, profile?: Profile): { hits: number; misses: readonly string[] } {
    const judgement = judgeTrace([this.recording()], profile).judgements.get(requirement);
    return { hits: judgement?.hits ?? 0, misses: judgement?.misses.map(({ observed }) => observed) ?? [] };
  }

  recording(): Recording {
    const [run] = this.#events;
    if (run?.type !== "run") throw new Error("unreachable: the constructor writes the run event");
    return { run, events: this.#events };
  }

  #write(event: Unstamped<TraceEvent>): this {
    this.#events.push({ ...event, worker: 0, seq: this.#events.length });
    return this;
  }
}
