import type { LoadConfig } from "@myrcc/contracts";
import { readDialect } from "@myrcc/oracle";
import { Impasse } from "./impasse.ts";
import type { LineBook } from "./line-book.ts";
import type { LineView } from "./line-view.ts";
import type { Ports, Socket } from "./ports.ts";
import { isSuccess, jsonOf, type RccClient } from "./rcc-client.ts";
import type { Random } from "./random.ts";
import { BATCH } from "./quantities.ts";
import { FrameReader } from "./read-frame.ts";
import { linesOf } from "./read-lines.ts";
import { SnapshotOrder } from "./snapshot-order.ts";
import type { Tally } from "./tally.ts";
import type { Waiting } from "./waiting.ts";

export interface MonitoringParts {
  readonly config: LoadConfig;
  readonly ports: Ports;
  readonly client: RccClient;
  readonly book: LineBook;
  readonly tally: Tally;
  readonly waiting: Waiting;
  /** Draws the sample of frames that is held against the schema. */
  readonly random: Random;
  /** Whether handlers' lateness counts towards the run. */
  readonly isMeasuring: () => boolean;
  /** Names of the listeners; the first one's frames go into the book. */
  readonly names: readonly [string, ...string[]];
  /** Told as soon as there is a socket to close. */
  readonly opening: (socket: Socket) => void;
  /** Told by what path a listener is to be deleted. */
  readonly created: (listenerUri: string) => void;
  /** Told when the socket ends, also by our own closing it. */
  readonly closed: (reason: string) => void;
}

/**
 * The push side of a session (F-35): opens the socket, creates listeners and starts their monitoring; afterwards snapshots
 * flow into the book. Gives the lines that there are.
 *
 * @throws {Impasse} monitoring.impossible when the platform refuses one of the three
 */
export async function monitor(parts: MonitoringParts): Promise<readonly LineView[]> {
  const [first, ...others] = parts.names;
  await connectSession(parts);
  const lines = await listen(parts, first);
  for (const name of others) await listen(parts, name);
  return lines;
}

/** Opens the socket of a session. @throws {Impasse} monitoring.impossible when it does not open */
export async function connectSession(parts: MonitoringParts): Promise<void> {
  const { client, config, ports, waiting } = parts;
  let opened = false;
  let ended: string | undefined;
  const socket = ports.connect(client.webSocketUrl, { Cookie: client.keys.cookie }, "session", {
    opened: () => {
      opened = true;
    },
    received: createFrameReader(parts),
    closed: (reason) => {
      ended = reason;
      parts.closed(reason);
    },
  });
  parts.opening(socket);
  await waiting.until(() => opened || ended !== undefined, config.patienceMs);
  if (!opened) throw new Impasse("monitoring.impossible", `the WebSocket does not open: ${ended ?? "no answer"}`);
}

/** Creates a listener and starts its monitoring. @throws {Impasse} monitoring.impossible */
export async function listen(parts: MonitoringParts, name: string): Promise<readonly LineView[]> {
  const { client, created } = parts;
  const creation = await client.request("POST", "v1/service/EventListener/bean", "create-listener", { name });
  const listener = readDialect("Listener", jsonOf(creation));
  if (!isSuccess(creation) || !listener.ok) {
    throw new Impasse("monitoring.impossible", `creating a listener answers ${creation.status}`);
  }
  created(listener.value.restUri);
  return subscribe(parts, name);
}

/** Starts the monitoring of a listener that there is. @throws {Impasse} monitoring.impossible */
export async function subscribe({ client }: MonitoringParts, name: string): Promise<readonly LineView[]> {
  const query = `listenerName=${encodeURIComponent(name)}`;
  const lines = linesOf(await client.request("GET", `v1/rcc/CallLine?${query}`, "subscribe"));
  if (lines === undefined) throw new Impasse("monitoring.impossible", "starting to monitor gives no list of lines");
  return lines;
}

function createFrameReader(parts: MonitoringParts): (text: string, atMs: number) => void {
  const { book, client, config, names, ports, random, tally } = parts;
  const known = new Set<string>(names);
  const others = new Set<string>(names.slice(1));
  const reader = new FrameReader(config.dialectProfile);
  const order = new SnapshotOrder();
  return (text, atMs) => {
    if (parts.isMeasuring()) tally.recorders.loopLateness.add(ports.clock.nowMs() - atMs);
    // Note: at random, since what goes wrong in every twentieth frame would escape an even sample.
    const frame = reader.read(text, random() * config.schemaSampleEvery < 1);
    if (frame.kind === "other") return tally.count("messages_other");
    tally.count("frames");
    tally.series.count("frames", atMs);
    if (frame.listenerName !== undefined && !known.has(frame.listenerName)) {
      tally.countMisnamedFrame(client.redacted(frame.listenerName));
    }
    if (frame.isChecked) tally.count("frames_checked");
    if (frame.invalid !== undefined) tally.countInvalidFrame(client.redacted(frame.invalid));
    if (frame.listenerName !== undefined && others.has(frame.listenerName)) {
      for (const view of frame.lines) book.pushedToOther(frame.listenerName, view, atMs);
      return tally.count("frames_of_others");
    }
    tally.count(batchCounter(frame.lines.length));
    // Whose a frame of another name is, is not known: it may repeat what this listener was told.
    const isOurs = frame.listenerName === names[0];
    for (const view of frame.lines) {
      const isOwn = book.pushed(view, atMs) !== undefined;
      if (isOwn) tally.count("snapshots");
      // A line that was the user's and is not any more can still be pushed wrongly.
      if (isOurs && (isOwn || order.knows(view.lineId))) {
        tally.count("snapshots_watched");
        for (const broken of order.pushed(view)) tally.count(broken);
      }
    }
    return undefined;
  };
}

/** By the power of two that a frame's number of lines does not exceed. */
function batchCounter(lines: number): string {
  return `${BATCH}${2 ** Math.ceil(Math.log2(Math.max(1, lines)))}`;
}
