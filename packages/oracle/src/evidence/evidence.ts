import type {
  CallLine,
  CaseEvent,
  Extension,
  ExtensionPage,
  FrameEvent,
  Profile,
  SocketEvent,
  TraceEvent,
} from "@myrcc/contracts";
import { DialectLedger } from "../dialect/dialect-ledger.ts";
import { asGiven } from "../dialect/given-paths.ts";
import type { GivenPaths } from "../dialect/given-paths.ts";
import { DEFAULT_PROFILE } from "../dialect/read-dialect.ts";
import { effectBoundMs } from "../rules/bounds.ts";
import { bodiesOf } from "./body.ts";
import { CallWeb } from "./call-web.ts";
import { shareEnterprise } from "./enterprise.ts";
import { givenIn, readExchange } from "./exchange.ts";
import type { Exchange } from "./exchange.ts";
import { findInternalCalls } from "./internal-call.ts";
import type { Directory, InternalCall } from "./internal-call.ts";
import { readMessage } from "./message.ts";
import type { Message } from "./message.ts";
import type { Recording } from "./recording.ts";
import type { LineList, Sighting } from "./sighting.ts";
import { findSlowReaders, slowSockets } from "./slow-reader.ts";
import type { SlowReader } from "./slow-reader.ts";
import { findRegistrations, findStreams } from "./stream.ts";
import type { Registration, Stream } from "./stream.ts";

/** A message with its socket's session and the subscription that it serves. */
export interface ReceivedMessage {
  readonly event: FrameEvent;
  readonly message: Message;
  readonly session: string | null;
  readonly stream: Stream | null;
}

/** One recording, indexed for judging. Everything in it follows from the trace alone. */
export interface Evidence {
  readonly recording: Recording;
  /** How much of another dialect is tolerated. */
  readonly profile: Profile;
  readonly nominalWindowMs: number;
  /** How long what was asked for may take to come about. */
  readonly effectBoundMs: number;
  /** Instant of the last event. */
  readonly endsAtMs: number;
  readonly cases: readonly CaseEvent[];
  /** The case during which an event was recorded; null between cases. */
  caseOf(event: TraceEvent): string | null;
  readonly exchanges: readonly Exchange[];
  readonly messages: readonly ReceivedMessage[];
  readonly sockets: readonly SocketEvent[];
  /** What else was said of them: how much was not kept. */
  readonly counts: readonly SocketEvent[];
  /** They and what they heard are in nothing else here. */
  readonly slowReaders: readonly SlowReader[];
  readonly registrations: readonly Registration[];
  readonly streams: readonly Stream[];
  /** In order of time. */
  readonly sightings: readonly Sighting[];
  readonly sightingsByLine: ReadonlyMap<string, readonly Sighting[]>;
  readonly lists: readonly LineList[];
  readonly pages: readonly { readonly exchange: Exchange; readonly page: ExtensionPage }[];
  readonly extensions: readonly { readonly exchange: Exchange; readonly extension: Extension }[];
  readonly directory: Directory;
  readonly calls: readonly InternalCall[];
  /** Which lines belong together, after whatever was done with the calls. */
  readonly web: CallWeb;
  /** How the target was seen to write, and what else was noted of its dialect; all the rest is in the canonical shape. */
  readonly dialect: DialectLedger<TraceEvent>;
  /** The same over all recordings of the run: a worker that was started anew has seen little of the target itself. */
  readonly runDialect: DialectLedger<unknown>;
}

/** @param runDialect what is noted over all recordings; default: this one's own ledger. */
export function indexEvidence(
  recording: Recording,
  profile: Profile = DEFAULT_PROFILE,
  runDialect?: DialectLedger<unknown>,
): Evidence {
  const caseBySeq = new Map<number, string | null>();
  const cases: CaseEvent[] = [];
  const sockets: SocketEvent[] = [];
  const counts: SocketEvent[] = [];
  const slow = slowSockets(recording.events);
  const exchanges: Exchange[] = [];
  const frames: FrameEvent[] = [];
  let current: string | null = null;
  for (const event of recording.events) {
    if (event.type === "case") {
      cases.push(event);
      current = event.caseId;
    }
    caseBySeq.set(event.seq, current);
    if (event.type === "case" && event.phase === "end") current = null;
    if (event.type === "exchange") exchanges.push(readExchange(event, current, profile));
    if (event.type === "socket" && !slow.has(event.socket)) (event.phase === "counted" ? counts : sockets).push(event);
    if (event.type === "frame" && event.direction === "in") frames.push(event);
  }

  const registrations = findRegistrations(exchanges);
  const streams = findStreams(exchanges, sockets, registrations, recording.run.sessionPeriodMs);
  const messages = frames
    .filter(({ socket }) => !slow.has(socket))
    .map((event) => receive(event, sockets, streams, profile));
  const pages = bodiesOf(exchanges, "listExtensions", "ExtensionPage").map(([exchange, page]) => ({ exchange, page }));
  const extensions = bodiesOf(exchanges, "getExtension", "Extension").map(([exchange, extension]) => ({
    exchange,
    extension,
  }));
  const lists = bodiesOf(exchanges, "listCallLines", "CallLineList").map(([exchange, list]) => ({
    event: exchange.event,
    session: exchange.event.session ?? "",
    lines: new Map(list.results.map((line) => [line.lineId, line])),
    given: givenIn(exchange),
  }));
  const details = bodiesOf(exchanges, "getCallLine", "CallLine");
  const placements = bodiesOf(exchanges, "placeCall", "CallLine").map(([exchange, line]) => ({ exchange, line }));
  const directory = new Map(
    [...pages.flatMap(({ page }) => page.items), ...extensions.map(({ extension }) => extension)].map((extension) => [
      extension.restUri,
      extension.addressNumber,
    ]),
  );

  const sightings: Sighting[] = [
    ...messages.flatMap(({ event, message, stream }) =>
      message.kind === "frame"
        ? message.frame.item.map((line): Sighting => ({ ...lookAt(line, message.given, event), via: "frame", stream }))
        : [],
    ),
    ...lists.flatMap(({ event, lines, given }) =>
      [...lines.values()].map((line): Sighting => ({ ...lookAt(line, given, event), via: "list" })),
    ),
    ...details.map(([exchange, line]): Sighting => ({
      ...lookAt(line, givenIn(exchange), exchange.event),
      via: "detail",
    })),
    ...placements.map(({ exchange, line }): Sighting => ({
      ...lookAt(line, givenIn(exchange), exchange.event),
      via: "placeCall",
    })),
  ].toSorted((left, right) => left.atMs - right.atMs || left.event.seq - right.event.seq);

  const sightingsByLine = groupByLine(sightings);
  const calls = findInternalCalls(placements, {
    sightingsByLine,
    exchanges,
    lists,
    directory,
    // A sighting that belongs to nobody known may be anybody's.
    sameEnterprise: (one, other) => one === null || one === other || shareEnterprise({ exchanges }, one, other),
  });

  const dialect = gatherSpellings(exchanges, messages);
  return {
    recording,
    profile,
    nominalWindowMs: recording.run.nominalWindowMs,
    effectBoundMs: effectBoundMs(recording.run),
    endsAtMs: recording.events.at(-1)?.atMs ?? 0,
    cases,
    caseOf: (event) => caseBySeq.get(event.seq) ?? null,
    exchanges,
    messages,
    sockets,
    counts,
    slowReaders: findSlowReaders(recording.events, slow, profile),
    registrations,
    streams,
    sightings,
    sightingsByLine,
    lists,
    pages,
    extensions,
    directory,
    calls,
    web: CallWeb.weave({ exchanges, calls, sightingsByLine, directory }),
    dialect,
    runDialect: runDialect ?? dialect,
  };
}

/** What is common to all sightings of one line. */
function lookAt<Event extends TraceEvent>(
  line: CallLine,
  given: GivenPaths,
  event: Event,
): { line: CallLine; givenUri: string; atMs: number; event: Event } {
  return { line, givenUri: asGiven(line.restUri, given), atMs: event.atMs, event };
}

function gatherSpellings(
  exchanges: readonly Exchange[],
  messages: readonly ReceivedMessage[],
): DialectLedger<TraceEvent> {
  const ledger = new DialectLedger<TraceEvent>();
  for (const { operation, answer, event } of exchanges) {
    if (operation !== null && answer?.ok === true) ledger.add(operation, answer.spellings, event);
  }
  for (const { message, event } of messages) {
    if (message.kind === "frame") ledger.add("frame", message.spellings, event);
  }
  return ledger;
}

function receive(
  event: FrameEvent,
  sockets: readonly SocketEvent[],
  streams: readonly Stream[],
  profile: Profile,
): ReceivedMessage {
  const message = readMessage(event, profile);
  const session = sockets.find((socket) => socket.socket === event.socket)?.session ?? null;
  const known = streams.filter((stream) => stream.session === session);
  const ofSession = known.filter((stream) => stream.fromMs <= event.atMs);
  const isNamed = ({ listenerName }: Stream): boolean =>
    message.kind === "frame" && listenerName === message.frame.listenerName;
  const named = ofSession.findLast(isNamed) ?? known.find((stream) => isNamed(stream) && isOvertaking(event, stream));
  // A wrong name is a miss of its own (RCC-FRAME-2); where only one subscription can be meant, the frame still counts for it.
  const names = new Set(ofSession.map((stream) => stream.listenerName));
  return { event, message, session, stream: named ?? (names.size === 1 ? (ofSession.at(-1) ?? null) : null) };
}

/** Whether a frame came while the answer that begins a subscription was awaited: it may go another, faster way (C-51). */
function isOvertaking({ atMs }: FrameEvent, { start }: Stream): boolean {
  return atMs >= start.sentAtMs && atMs < start.atMs;
}

function groupByLine(sightings: readonly Sighting[]): Map<string, Sighting[]> {
  const groups = new Map<string, Sighting[]>();
  for (const sighting of sightings) {
    const group = groups.get(sighting.line.lineId);
    if (group === undefined) groups.set(sighting.line.lineId, [sighting]);
    else group.push(sighting);
  }
  return groups;
}
