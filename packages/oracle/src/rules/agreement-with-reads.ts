import { changesOf, hasLostDisplay } from "../evidence/completion.ts";
import { differencesOf } from "../evidence/difference.ts";
import { shareEnterprise } from "../evidence/enterprise.ts";
import type { Evidence } from "../evidence/evidence.ts";
import type { PushedSighting } from "../evidence/pushed.ts";
import { isModifiedWithin, modifiedAt } from "../evidence/sighting.ts";
import type { LineList, Sighting } from "../evidence/sighting.ts";
import type { Stream } from "../evidence/stream.ts";
import { canFollow, hasTies } from "../evidence/tie.ts";
import { deliveryBoundMs } from "./bounds.ts";
import type { Rule } from "./rule.ts";

type Read = Exclude<Sighting, { via: "frame" }>;

export const pushedEqualsRead: Rule = {
  requirement: "RCC-SYNC-1",
  judge(evidence, docket) {
    for (const stream of evidence.streams) {
      const toldByLine = toldOf(evidence, stream);
      for (const sighting of evidence.sightings) {
        if (!isRead(sighting)) continue;
        const { line, event } = sighting;
        const modifiedMs = modifiedAt(line);
        const told = toldByLine.get(line.lineId) ?? [];
        const frames = modifiedMs === undefined ? [] : told.filter((one) => modifiedAt(one.line) === modifiedMs);
        const behind = leftBehind(evidence, stream, sighting, told, frames);
        const frame = behind ?? frames.at(-1);
        if (frame === undefined) continue;
        if (behind === undefined && frames.some((one) => isAlike(one, sighting))) docket.hit();
        else if (behind !== undefined || !isExcused(evidence, stream, sighting, told, frames)) {
          docket.miss({
            expected: `line ${line.lineId} as modified at ${modifiedMs} pushed as it is read`,
            observed: differencesOf(frame.line, line)
              .filter(({ member }) => member !== "actions")
              .map(
                ({ member, left, right }) => `${member}: pushed ${JSON.stringify(left)}, read ${JSON.stringify(right)}`,
              )
              .join("; "),
            events: [event, frame.event],
          });
        }
      }
    }
  },
};

function isRead(sighting: Sighting): sighting is Read {
  return sighting.via !== "frame" && sighting.via !== "placeCall";
}

function toldOf({ sightings }: Evidence, stream: Stream): Map<string, PushedSighting[]> {
  const told = new Map<string, PushedSighting[]>();
  for (const sighting of sightings) {
    if (sighting.via !== "frame" || sighting.stream !== stream) continue;
    const before = told.get(sighting.line.lineId);
    if (before === undefined) told.set(sighting.line.lineId, [sighting]);
    else before.push(sighting);
  }
  return told;
}

/** Alike, or what was read has been completed since (C-47). */
function isAlike(frame: PushedSighting, { line, event }: Read): boolean {
  const isSame = differencesOf(frame.line, line).every(({ member }) => member === "actions");
  return isSame || (frame.atMs >= event.sentAtMs && changesOf(line, frame.line).length === 0);
}

/** The list that shows, longer after a read than a snapshot takes, that the line stays as it was read. */
function atRest(evidence: Evidence, stream: Stream, read: Read): LineList | undefined {
  const sinceMs = read.atMs + deliveryBoundMs(evidence);
  return evidence.lists.find(({ event, lines, session }) => {
    const line = lines.get(read.line.lineId);
    return (
      line !== undefined &&
      event.sentAtMs >= sinceMs &&
      event.atMs < stream.untilMs &&
      shareEnterprise(evidence, session, stream.session) &&
      differencesOf(line, read.line).every(({ member }) => member === "actions")
    );
  });
}

/**
 * The last snapshot of a time that ties (D-3), where it tells of another state than the line stays in, and nothing follows that
 * would mend it: that an earlier one told of that state helps nobody.
 */
function leftBehind(
  evidence: Evidence,
  stream: Stream,
  read: Read,
  told: readonly PushedSighting[],
  frames: readonly PushedSighting[],
): PushedSighting | undefined {
  if (!frames.some((frame) => !isOneState(frame, read))) return undefined;
  const rest = atRest(evidence, stream, read);
  const last = rest === undefined ? undefined : frames.findLast(({ atMs }) => atMs <= rest.event.sentAtMs);
  if (rest === undefined || last === undefined || isOneState(last, read)) return undefined;
  const untilMs = rest.event.atMs + deliveryBoundMs(evidence);
  if (Math.min(stream.untilMs, evidence.endsAtMs) < untilMs) return undefined;
  return told.some(({ atMs }) => atMs > rest.event.sentAtMs && atMs <= untilMs) ? undefined : last;
}

function isOneState({ line: one }: Sighting, { line: other }: Sighting): boolean {
  return one.state === other.state && one.conference === other.conference;
}

/** What is read may be newer than what was pushed with the same time; at rest it has to be pushed as well (I-17). */
function isExcused(
  evidence: Evidence,
  stream: Stream,
  read: Read,
  told: readonly PushedSighting[],
  frames: readonly PushedSighting[],
): boolean {
  if (!frames.some((frame) => canFollow(evidence, frame, read))) return false;
  if (atRest(evidence, stream, read) !== undefined) return false;
  const boundMs = deliveryBoundMs(evidence);
  // What a line was before the listener was there is no more than what its time can tie with (D-3).
  if (read.atMs < stream.fromMs && hasTies(evidence)) return true;
  const isDecided = Math.min(stream.untilMs, evidence.endsAtMs) >= read.atMs + boundMs;
  return (
    !isDecided ||
    told.some(
      (one) =>
        one.atMs >= read.event.sentAtMs &&
        (one.atMs <= read.atMs + boundMs || isModifiedWithin(boundMs, read, one)) &&
        !hasLostDisplay(read.line, one.line),
    )
  );
}
