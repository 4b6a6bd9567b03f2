import { checkSchema, type CallLine, type SchemaIssue, type TraceEvent } from "@myrcc/contracts";
import type { Design } from "../../src/coalescing/designs.ts";
import type { Attempt, Census, PlatformHistory } from "./platform-history.ts";
import type { Truth, Version } from "./truth.ts";

/** A look at a line: a pushed snapshot or one that was read; instants in ms since 1970. */
export interface Sighting {
  readonly atMs: number;
  readonly line: CallLine;
  readonly text: string;
  readonly push: Push | undefined;
}

/** A frame on a socket. */
export interface Push {
  readonly atMs: number;
  readonly socket: string;
  readonly session: string;
  readonly listenerName: string;
  readonly text: string;
  /** The monitoring that it serves; undefined when there is none at that instant. */
  readonly subscription: Subscription | undefined;
}

/** The monitoring of a listener, from the instant at which it was begun until it was ended. */
export interface Subscription {
  readonly session: string;
  readonly enterprise: string;
  readonly listenerName: string;
  readonly fromMs: number;
  untilMs: number;
  /** Ids in the answer that began it. */
  readonly listed: readonly string[];
}

/** An open socket. */
export interface Connection {
  readonly socket: string;
  readonly session: string;
  readonly fromMs: number;
  untilMs: number;
}

/** What one socket was told for one subscription: snapshots of each line in order. */
export interface Stream {
  readonly subscription: Subscription;
  readonly connection: Connection;
  readonly fromMs: number;
  readonly untilMs: number;
  readonly byLine: ReadonlyMap<string, readonly Sighting[]>;
  readonly pushes: readonly Push[];
}

/** All that a history shows, and what was true. */
export interface Account {
  readonly design: Design;
  readonly windowMs: number;
  readonly startMs: number;
  readonly endMs: number;
  readonly truth: Truth;
  readonly attempts: readonly Attempt[];
  readonly censuses: readonly Census[];
  readonly events: readonly TraceEvent[];
  readonly pushes: readonly Push[];
  readonly malformed: readonly { readonly text: string; readonly issues: readonly SchemaIssue[] }[];
  readonly sightings: readonly Sighting[];
  readonly streams: readonly Stream[];
  readonly subscriptions: readonly Subscription[];
  /** Addresses of the extensions that each enterprise lists. */
  readonly extensions: ReadonlyMap<string, ReadonlySet<string>>;
  /** The number of each extension, by its address. */
  readonly numbers: ReadonlyMap<string, string>;
  readonly enterpriseOf: (session: string) => string;
}

/** What a history leaves behind. */
export interface Evidence {
  readonly events: readonly TraceEvent[];
  readonly attempts: readonly Attempt[];
  readonly censuses: readonly Census[];
  readonly truth: Truth;
}

/** Reads what a history leaves behind, or what it would have left behind had a platform been worse. */
export function accountOf(
  history: PlatformHistory,
  damage: (evidence: Evidence) => Evidence = (same) => same,
): Account {
  const { recorded } = history;
  const { startMs, design, windowMs, enterprises } = recorded;
  const { events, attempts, censuses, truth } = damage({
    events: recorded.events,
    attempts: history.attempts,
    censuses: history.censuses,
    truth: recorded.truth,
  });
  const extensions = new Map<string, Set<string>>();
  const numbers = new Map<string, string>();
  const subscriptions: Subscription[] = [];
  const connections: Connection[] = [];
  const pushes: Push[] = [];
  const malformed: { text: string; issues: readonly SchemaIssue[] }[] = [];
  const sightings: Sighting[] = [];

  // What is pushed while an answer is on its way comes first, and is for a monitoring that has begun already.
  for (const event of events.toSorted((one, other) => effectiveMs(one) - effectiveMs(other))) {
    const atMs = startMs + event.atMs;
    if (event.type === "socket") {
      if (event.phase === "open") {
        connections.push({ socket: event.socket, session: event.session ?? "", fromMs: atMs, untilMs: Infinity });
      }
      const closed = connections.find(({ socket }) => socket === event.socket);
      if (event.phase === "closed" && closed !== undefined) closed.untilMs = atMs;
    }
    if (event.type === "frame") {
      const session = connections.find(({ socket }) => socket === event.socket)?.session ?? "";
      const check = checkSchema("SnapshotFrame", parsed(event.text));
      if (!check.ok) {
        malformed.push({ text: event.text, issues: check.issues });
        continue;
      }
      const { listenerName, item } = check.value;
      const subscription = subscriptions.findLast(
        (one) => one.session === session && one.listenerName === listenerName && one.untilMs >= atMs,
      );
      const push: Push = { atMs, socket: event.socket, session, listenerName, text: event.text, subscription };
      pushes.push(push);
      for (const line of item) sightings.push({ atMs, line, text: JSON.stringify(line), push });
    }
    if (event.type === "exchange") {
      const handledMs = startMs + effectiveMs(event);
      const session = event.session ?? "";
      const isDone = event.status !== null && event.status < 300;
      const enterprise = enterprises.get(session) ?? "";
      const ended = subscriptions.filter((one) => one.session === session && one.untilMs === Infinity);
      if (event.operation === "logout" && isDone) for (const one of ended) one.untilMs = handledMs;
      if (event.operation === "deleteListener" && isDone) {
        const name = decodeURIComponent(event.path.split("/").at(-1) ?? "");
        for (const one of ended) if (one.listenerName === name) one.untilMs = handledMs;
      }
      if (event.operation === "listExtensions" && isDone) {
        const check = checkSchema("ExtensionPage", parsed(event.responseText));
        if (check.ok) {
          extensions.set(enterprise, new Set(check.value.items.map(({ restUri }) => restUri)));
          for (const { restUri, addressNumber } of check.value.items) numbers.set(restUri, addressNumber);
        }
      }
      const lines = isDone ? linesOf(event) : [];
      for (const line of lines) {
        sightings.push({ atMs: handledMs, line, text: JSON.stringify(line), push: undefined });
      }
      const name = new URLSearchParams(event.path.split("?", 2)[1] ?? "").get("listenerName");
      const isNew = !ended.some(({ listenerName }) => listenerName === name);
      if (event.operation === "listCallLines" && isDone && name !== null && isNew) {
        const listed = lines.map(({ lineId }) => lineId);
        subscriptions.push({ session, enterprise, listenerName: name, fromMs: handledMs, untilMs: Infinity, listed });
      }
    }
  }
  return {
    design,
    windowMs,
    startMs,
    endMs: recorded.nowMs,
    truth,
    attempts,
    censuses,
    events,
    pushes,
    malformed,
    sightings,
    streams: streamsOf(subscriptions, connections, sightings, pushes),
    subscriptions,
    extensions,
    numbers,
    enterpriseOf: (session) => enterprises.get(session) ?? "",
  };
}

/** When an event had its effect: a request was handled 1 ms before its answer had come. */
function effectiveMs({ type, atMs }: TraceEvent): number {
  return type === "exchange" ? atMs - 1 : atMs;
}

function streamsOf(
  subscriptions: readonly Subscription[],
  connections: readonly Connection[],
  sightings: readonly Sighting[],
  pushes: readonly Push[],
): Stream[] {
  const told = Map.groupBy(sightings, ({ push }) => push?.subscription);
  const sent = Map.groupBy(pushes, ({ subscription }) => subscription);
  const bySession = Map.groupBy(connections, ({ session }) => session);
  return subscriptions.flatMap((subscription) =>
    (bySession.get(subscription.session) ?? []).map((connection): Stream => {
      const ours = (told.get(subscription) ?? []).filter(({ push }) => push?.socket === connection.socket);
      return {
        subscription,
        connection,
        fromMs: Math.max(subscription.fromMs, connection.fromMs),
        untilMs: Math.min(subscription.untilMs, connection.untilMs),
        byLine: Map.groupBy(ours, ({ line }) => line.lineId),
        pushes: (sent.get(subscription) ?? []).filter(({ socket }) => socket === connection.socket),
      };
    }),
  );
}

function linesOf(event: Extract<TraceEvent, { type: "exchange" }>): readonly CallLine[] {
  const value = parsed(event.responseText);
  if (event.operation === "listCallLines") {
    const list = checkSchema("CallLineList", value);
    return list.ok ? list.value.results : [];
  }
  if (event.operation !== "getCallLine" && event.operation !== "placeCall") return [];
  const line = checkSchema("CallLine", value);
  return line.ok ? [line.value] : [];
}

function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}

/** Which version of its line a text shows; -1 when the line was never so. */
export function versionIndex(versions: readonly Version[], text: string): number {
  return versions.findIndex((version) => version.text === text);
}
