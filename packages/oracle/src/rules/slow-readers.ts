import type { CallLine, FrameEvent } from "@myrcc/contracts";
import type { Deviation } from "../evidence/deviation.ts";
import { shareEnterprise } from "../evidence/enterprise.ts";
import type { Evidence } from "../evidence/evidence.ts";
import type { Message } from "../evidence/message.ts";
import { modifiedAt } from "../evidence/sighting.ts";
import type { LineList } from "../evidence/sighting.ts";
import type { SlowReader } from "../evidence/slow-reader.ts";
import { catchingUpMs, deliveryBoundMs } from "./bounds.ts";
import type { Docket, Rule } from "./rule.ts";

/** Less than this waits in the systems between, and the platform may not have noticed. */
const LEAST_BYTES = 4_000_000;

const ONE_SOCKET = "one socket of a session alone gets the frames (C-28)";

const SLOW: Deviation = "slow-reader";

type Heard = readonly { readonly event: FrameEvent; readonly message: Message }[];

export const slowSocketHarmsNobody: Rule = {
  requirement: "RCC-RACE-10",
  judge(evidence, docket) {
    if (isOneSocketServed(evidence)) docket.excuse(ONE_SOCKET);
    if (isOneSocketOpened(evidence)) docket.excuse("a second socket of a session is refused");
    for (const reader of evidence.slowReaders) {
      for (const other of socketsBeside(evidence, reader)) {
        const beside = evidence.messages.filter(({ event }) => event.socket === other);
        if (!wasTold(reader.messages, reader) || !wasTold(beside, reader)) {
          docket.excuse(ONE_SOCKET);
          continue;
        }
        const waitedBytes = bytesWhilePaused(evidence, other, reader);
        const changed = changedMeanwhile(evidence, reader);
        if (waitedBytes === undefined || changed === undefined) continue;
        if (waitedBytes < LEAST_BYTES) {
          docket.excuse(`no more than ${waitedBytes} bytes could be made to wait, of which a platform notices nothing`);
          continue;
        }
        judgeBeside(reader, beside, changed, docket);
        judgeSlow(evidence, reader, changed, docket);
      }
    }
  },
};

/** Whether of the two sockets that a reading was to be slow on only one was told anything, so that none was left unread. */
function isOneSocketServed({ messages, sockets }: Evidence): boolean {
  return sockets.some(({ deviation, phase, session }) => {
    if (deviation !== SLOW || phase !== "open") return false;
    const told = new Set(
      messages.flatMap((one) => (one.session === session && one.message.kind === "frame" ? [one.event.socket] : [])),
    );
    return told.size === 1;
  });
}

function isOneSocketOpened({ sockets }: Evidence): boolean {
  return sockets.some(({ deviation, phase }) => deviation === SLOW && phase === "refused");
}

/** What a socket was sent and the recording does not keep; undefined where nobody counted in the end. */
function bytesWhilePaused({ counts }: Evidence, other: string, { paused, resumed }: SlowReader): number | undefined {
  const bytesAt = (atMs: number): number | undefined =>
    counts.findLast((one) => one.socket === other && one.atMs <= atMs)?.unkept?.bytes;
  const after = bytesAt(resumed.atMs);
  return after === undefined ? undefined : after - (bytesAt(paused.atMs) ?? 0);
}

interface Changed {
  readonly read: LineList;
  readonly lines: readonly CallLine[];
}

function judgeBeside({ paused, resumed }: SlowReader, beside: Heard, { lines, read }: Changed, docket: Docket): void {
  for (const line of lines) {
    if (hasHeard(beside, line, paused.atMs, resumed.atMs)) docket.hit();
    else {
      docket.miss({
        expected: `line ${line.lineId} as last modified at ${String(modifiedAt(line))} told on the socket that was read`,
        observed: `not while ${paused.socket} was not read`,
        events: [paused, read.event],
      });
    }
  }
}

function judgeSlow(evidence: Evidence, reader: SlowReader, { lines, read }: Changed, docket: Docket): void {
  const { closed, messages, paused, resumed } = reader;
  // Whoever is cut off reads the lines anew (D-21).
  if (closed?.by === "target") return;
  const untilMs = closed?.atMs ?? evidence.endsAtMs;
  const boundMs = catchingUpMs(resumed.atMs - paused.atMs);
  for (const line of lines) {
    if (hasHeard(messages, line, paused.atMs, untilMs)) docket.hit();
    else if (untilMs >= resumed.atMs + boundMs) {
      docket.miss({
        expected: `line ${line.lineId} as last modified at ${String(modifiedAt(line))} told in the end on ${paused.socket}`,
        observed: `not within ${Math.round(boundMs)} ms after it was read again`,
        events: [resumed, read.event],
      });
    }
  }
}

/** Sockets of the session that were read all the while. */
function socketsBeside({ sockets }: Evidence, { session, paused, resumed }: SlowReader): string[] {
  return sockets
    .filter((one) => one.session === session && one.phase === "open" && one.atMs < paused.atMs)
    .map(({ socket }) => socket)
    .filter(
      (socket) => !sockets.some((one) => one.socket === socket && one.phase === "closed" && one.atMs < resumed.atMs),
    );
}

function wasTold(heard: Heard, { paused }: SlowReader): boolean {
  return heard.some(({ event, message }) => message.kind === "frame" && event.atMs < paused.atMs);
}

/** Lines that changed while the socket was not read, as they were when it had been over for long. */
function changedMeanwhile(evidence: Evidence, { session, paused, resumed }: SlowReader): Changed | undefined {
  const lists = evidence.lists.filter(
    (list) => list.event.sentAtMs >= paused.atMs && shareEnterprise(evidence, list.session, session),
  );
  const boundMs = deliveryBoundMs(evidence);
  const [first] = lists;
  const read = lists.findLast(({ event }) => event.atMs + boundMs <= resumed.atMs);
  if (first === undefined || read === undefined) return undefined;
  const lines = [...read.lines.values()].filter((line) => {
    const before = first.lines.get(line.lineId);
    return before !== undefined && (modifiedAt(line) ?? 0) > (modifiedAt(before) ?? Infinity);
  });
  return { read, lines };
}

function hasHeard(heard: Heard, line: CallLine, fromMs: number, untilMs: number): boolean {
  const modifiedMs = modifiedAt(line) ?? Infinity;
  return heard.some(
    ({ event, message }) =>
      event.atMs > fromMs &&
      event.atMs <= untilMs &&
      message.kind === "frame" &&
      message.frame.item.some(
        (told) => told.lineId === line.lineId && (told.state === "dropped" || (modifiedAt(told) ?? 0) >= modifiedMs),
      ),
  );
}
