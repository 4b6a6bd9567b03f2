import type { Account, Stream } from "../account.ts";
import { versionIndex } from "../account.ts";
import { PRIVATE } from "../history-world.ts";
import type { Version } from "../truth.ts";
import type { Invariant } from "./invariant.ts";

/** Invariants of what is pushed, beside what was true and what is read. */
export const PUSH_INVARIANTS = {
  // Exactly the last version of each line that changed while the stream was open, and no other that could still be read.
  "I-17": (account, judge) => {
    const reads = new Map(
      account.sightings.filter(({ push }) => push === undefined).map((sighting) => [sighting.line.lineId, sighting]),
    );
    for (const { stream, lineId, versions } of changedLines(account)) {
      const last = versions.at(-1);
      if (last === undefined || !isCovered(account, stream, last)) continue;
      const told = stream.byLine.get(lineId)?.at(-1);
      judge(told?.text === last.text, () => [told?.text, last.text]);
      const read = reads.get(lineId);
      if (read !== undefined && read.atMs > last.atMs) judge(told?.text === read.text, () => [told?.text, read.text]);
    }
  },
  "I-19": (account, judge) => {
    for (const stream of account.streams) {
      const isWhole = stream.untilMs === Infinity && stream.fromMs === stream.subscription.fromMs;
      if (!isWhole) continue;
      const live = new Set(stream.subscription.listed.filter((line) => isLiveAt(account, line, stream.fromMs)));
      for (const [line, told] of stream.byLine) {
        if (told.at(-1)?.line.state === "dropped") live.delete(line);
        else live.add(line);
      }
      const truly = [...account.truth.lines]
        .filter(([line, { enterprise }]) => enterprise === stream.subscription.enterprise && isLiveAt(account, line))
        .map(([line]) => line);
      judge(JSON.stringify([...live].toSorted()) === JSON.stringify(truly.toSorted()), () => [[...live], truly]);
    }
  },
  "I-20": (account, judge) => {
    for (const { stream, lineId, versions } of changedLines(account)) {
      for (const [index, version] of versions.entries()) {
        const dueMs = dueAt(account, versions, index);
        if (version.atMs <= stream.fromMs || dueMs >= Math.min(stream.untilMs, account.endMs)) continue;
        const isTold = stream.byLine
          .get(lineId)
          ?.some(({ atMs, text }) => atMs <= dueMs && versionIndex(versions, text) >= index);
        judge(isTold === true, () => [version.text, version.atMs, dueMs]);
      }
    }
  },
  "I-22": (account, judge) => {
    for (const { atMs, subscription, session, text, socket } of account.pushes) {
      const enterprise = account.enterpriseOf(session) === "one" ? "one" : "two";
      const isOpen = account.streams.some(
        (stream) =>
          stream.connection.socket === socket && stream.subscription === subscription && stream.untilMs >= atMs,
      );
      judge(isOpen && !PRIVATE[enterprise === "one" ? "two" : "one"].test(text), () => text);
    }
  },
  "I-23": ({ sightings, truth }, judge) => {
    // Every look at a line at the same modification time is the same text, whoever looks: the one that was true.
    for (const { line, text } of sightings) {
      const version = truth
        .versions(line.lineId)
        .find(({ leg }) => String(leg.modifiedMs) === line.lastModificationTime);
      judge(version?.text === text, () => [text, version?.text]);
    }
  },
  "I-24": (account, judge) => {
    for (const { byLine } of account.streams) {
      for (const [line, told] of byLine) {
        const versions = account.truth.versions(line);
        const order = told.map(({ text }) => versionIndex(versions, text));
        judge(
          order.every((version, index) => version >= 0 && version > (order[index - 1] ?? -1)),
          () => [line, order],
        );
      }
    }
  },
  "I-32": (account, judge) => {
    const streams = Map.groupBy(account.streams, ({ subscription }) => subscription.session);
    for (const event of account.events) {
      if (event.type !== "exchange" || event.operation !== "placeCall" || event.status !== 200) continue;
      const placed = account.truth.versions(lineIdIn(event.responseText));
      const [first] = placed;
      for (const stream of streams.get(event.session ?? "") ?? []) {
        if (first === undefined) continue;
        const dueMs = dueAt(account, placed, 0);
        if (first.atMs <= stream.fromMs || dueMs >= Math.min(stream.untilMs, account.endMs)) continue;
        const told = stream.byLine.get(String(first.leg.id)) ?? [];
        judge(
          told.some(({ atMs }) => atMs <= dueMs),
          () => [first.text, stream.subscription],
        );
      }
    }
  },
  "I-34": (account, judge) => {
    const names = Map.groupBy(account.subscriptions, ({ session }) => session);
    for (const { listenerName, session, text } of account.pushes) {
      judge(names.get(session)?.some((one) => one.listenerName === listenerName) === true, () => text);
    }
  },
  // A modification time is when the change was, not when it was told (D-3 for two changes in one millisecond).
  "I-38": ({ truth }, judge) => {
    for (const { versions } of truth.lines.values()) {
      for (const [index, { leg, atMs }] of versions.entries()) {
        const least = (versions[index - 1]?.leg.modifiedMs ?? 0) + 1;
        judge(leg.modifiedMs === Math.max(Math.floor(atMs), least), () => [atMs, leg]);
      }
    }
  },
} as const satisfies Record<string, Invariant>;

/** Lines that may be told of in a stream, with all their versions. */
function* changedLines(
  account: Account,
): Generator<{ readonly stream: Stream; readonly lineId: string; readonly versions: readonly Version[] }> {
  const lines = [...account.truth.lines];
  for (const stream of account.streams) {
    for (const [lineId, { enterprise, versions }] of lines) {
      const isMeant =
        enterprise === stream.subscription.enterprise &&
        (versions[0]?.atMs ?? 0) < stream.untilMs &&
        (versions.at(-1)?.atMs ?? 0) > stream.fromMs;
      if (isMeant) yield { stream, lineId, versions };
    }
  }
}

/** The latest instant at which a version, or a newer one, has to have been told: the designs of §4.1. */
function dueAt(
  { design, windowMs }: Pick<Account, "design" | "windowMs">,
  versions: readonly Version[],
  index: number,
): number {
  const { atMs } = versions[index] ?? { atMs: 0 };
  if (design === "F") return atMs;
  if (design !== "E") return atMs + windowMs;
  // Each further change within the window puts it off; one at the very instant it is due may still come before it leaves.
  const next = versions[index + 1];
  return next === undefined || next.atMs > atMs + windowMs
    ? atMs + windowMs
    : dueAt({ design, windowMs }, versions, index + 1);
}

/** Whether the change was made, and has to have been told, while the stream was open. */
function isCovered(account: Account, { fromMs, untilMs }: Stream, { atMs }: Version): boolean {
  return atMs > fromMs && atMs + account.windowMs < Math.min(untilMs, account.endMs);
}

function isLiveAt({ truth }: Account, line: string, atMs = Infinity): boolean {
  const version = truth.versions(line).findLast((one) => one.atMs <= atMs);
  return version !== undefined && version.leg.state !== "dropped";
}

function lineIdIn(text: string): string {
  const line: unknown = JSON.parse(text);
  return typeof line === "object" && line !== null && "lineId" in line ? String(line.lineId) : "";
}
