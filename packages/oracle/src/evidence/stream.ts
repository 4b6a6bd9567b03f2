import type { ExchangeEvent, SocketEvent } from "@myrcc/contracts";
import type { Deviation } from "./deviation.ts";
import { decoded } from "./exchange.ts";
import type { Exchange } from "./exchange.ts";
import { isRecord, readJson } from "./json.ts";

/**
 * One subscription: a listener name of a session from the answer that started its monitoring to whatever ended it. Frames
 * may be expected from `fromMs` to `untilMs`, both in the recording's time; not beyond what a session with a known period
 * surely lives.
 */
export interface Stream {
  readonly session: string;
  readonly listenerName: string;
  readonly fromMs: number;
  readonly untilMs: number;
  /** The exchange that started it. */
  readonly start: ExchangeEvent;
}

/** Names a session registered, and when each came and went. */
export interface Registration {
  readonly session: string;
  readonly listenerName: string;
  /** Under which it is deleted: its name, and what the restUri of its creation ends in should that be another (C-18). */
  readonly pathNames: readonly string[];
  readonly createdAtMs: number;
  /** When the answer to its deletion had come; infinite while it lives. */
  readonly deletedAtMs: number;
}

const CROWD: Deviation = "crowd";

export function findRegistrations(exchanges: readonly Exchange[]): Registration[] {
  const found: Registration[] = [];
  for (const exchange of exchanges) {
    const { session } = exchange.event;
    if (exchange.operation !== "createListener" || !exchange.accepted || session === null) continue;
    const name = requestedName(exchange);
    // Of a crowd nothing is kept, so that nothing can be missed.
    if (name === undefined || exchange.event.deviation === CROWD) continue;
    const pathNames = [name, answeredPathName(exchange) ?? name];
    const end = exchanges.find(
      (later) =>
        later.accepted &&
        later.event.session === session &&
        later.event.sentAtMs >= exchange.event.atMs &&
        endsListener(later, pathNames),
    );
    found.push({
      session,
      listenerName: name,
      pathNames,
      createdAtMs: exchange.event.sentAtMs,
      deletedAtMs: end?.event.atMs ?? Infinity,
    });
  }
  return found;
}

export function findStreams(
  exchanges: readonly Exchange[],
  sockets: readonly SocketEvent[],
  registrations: readonly Registration[],
  sessionPeriodMs?: number,
): Stream[] {
  const streams: Stream[] = [];
  for (const exchange of exchanges) {
    const { session } = exchange.event;
    const name = exchange.query.get("listenerName");
    if (exchange.operation !== "listCallLines" || !exchange.accepted || session === null || name === undefined)
      continue;
    const registration = registrations.find(
      (one) =>
        one.session === session &&
        one.listenerName === name &&
        one.createdAtMs <= exchange.event.sentAtMs &&
        one.deletedAtMs >= exchange.event.atMs,
    );
    if (registration === undefined) continue;
    const connected = connectedFrom(sockets, session, exchange.event.atMs);
    if (connected === undefined) continue;
    const ends = exchanges
      .filter((later) => later.event.session === session && later.event.sentAtMs >= exchange.event.atMs)
      .filter((later) => endsListener(later, registration.pathNames))
      .map((later) => later.event.sentAtMs);
    streams.push({
      session,
      listenerName: name,
      fromMs: connected.fromMs,
      untilMs: Math.min(connected.untilMs, mayExpireAtMs(exchanges, exchange.event, sessionPeriodMs), ...ends),
      start: exchange.event,
    });
  }
  return streams;
}

/** Of a period, what a session surely lives: the two ends measure it with different clocks, and from different instants. */
export const SURE_SHARE = 0.9;

/** When the session may first have expired, counted from one of its requests on; only requests surely keep it (C-26). */
function mayExpireAtMs(
  exchanges: readonly Exchange[],
  { session, atMs }: ExchangeEvent,
  sessionPeriodMs: number | undefined,
): number {
  if (sessionPeriodMs === undefined) return Infinity;
  let lastMs = atMs;
  for (const { event } of exchanges) {
    if (event.session !== session || event.deviation !== null || event.status === null || event.sentAtMs < atMs)
      continue;
    if (event.sentAtMs - lastMs >= SURE_SHARE * sessionPeriodMs) break;
    lastMs = Math.max(lastMs, event.atMs);
  }
  return lastMs + SURE_SHARE * sessionPeriodMs;
}

/** The stretch from `sinceMs` on during which the session has an open socket; undefined when it never has one. */
function connectedFrom(
  sockets: readonly SocketEvent[],
  session: string,
  sinceMs: number,
): { fromMs: number; untilMs: number } | undefined {
  const open = new Set<string>();
  let fromMs: number | undefined;
  for (const event of sockets) {
    if (event.session !== session) continue;
    if (event.phase === "open") open.add(event.socket);
    if (event.phase === "open" && event.atMs > sinceMs) fromMs ??= event.atMs;
    if (event.phase === "closed") open.delete(event.socket);
    if (event.phase === "closed" && event.atMs > sinceMs && open.size === 0) {
      return { fromMs: fromMs ?? sinceMs, untilMs: event.atMs };
    }
    if (event.atMs <= sinceMs) fromMs = open.size > 0 ? sinceMs : undefined;
  }
  return fromMs === undefined ? undefined : { fromMs, untilMs: Infinity };
}

function endsListener({ operation, parameters }: Exchange, pathNames: readonly string[]): boolean {
  return operation === "logout" || (operation === "deleteListener" && pathNames.includes(parameters["name"] ?? ""));
}

/** Whether a name is created that already is one, or deleted when it is none any more (C-30). */
export function isRepetition(registrations: readonly Registration[], exchange: Exchange): boolean {
  const { sentAtMs, atMs, session } = exchange.event;
  const isCreation = exchange.operation === "createListener";
  const name = (isCreation ? requestedName(exchange) : exchange.parameters["name"]) ?? "";
  const earlier = registrations.filter(
    (one) =>
      one.session === session &&
      (isCreation ? [one.listenerName] : one.pathNames).includes(name) &&
      one.createdAtMs < sentAtMs,
  );
  const lives = earlier.some(({ deletedAtMs }) => deletedAtMs >= atMs);
  return isCreation ? lives : earlier.length > 0 && !lives;
}

/** Of a restUri, decoded: what a path parameter would be. */
export function lastSegment(restUri: string): string {
  return decoded(restUri.split("/").at(-1) ?? "");
}

function answeredPathName({ answer }: Exchange): string | undefined {
  if (answer?.ok !== true || !isRecord(answer.value)) return undefined;
  const { restUri } = answer.value;
  return typeof restUri === "string" ? lastSegment(restUri) : undefined;
}

/** The name that a creation asks for. */
export function requestedName(exchange: Exchange): string | undefined {
  const body = readJson(exchange.event.requestText ?? "");
  const name = body.kind === "json" && isRecord(body.value) ? body.value["name"] : undefined;
  return typeof name === "string" ? name : undefined;
}
