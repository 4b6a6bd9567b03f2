import { differencesOf } from "../evidence/difference.ts";
import type { Evidence } from "../evidence/evidence.ts";
import { isSameJson } from "../evidence/json.ts";
import { pushedSequences } from "../evidence/pushed.ts";
import type { PushedSighting } from "../evidence/pushed.ts";
import { isModifiedWithin, modifiedAt } from "../evidence/sighting.ts";
import { canFollow, isTied } from "../evidence/tie.ts";
import { deliveryBoundMs, longestWindowMs } from "./bounds.ts";
import type { Rule } from "./rule.ts";

/** A snapshot, and all that was told of its line in the same place. */
type Told = readonly [PushedSighting, readonly PushedSighting[]];

const COMPLETE = ["lastModificationTime", "stateCause", "displayedExternalNumber"] as const;

export const snapshotsAreComplete: Rule = {
  requirement: "RCC-FRAME-4",
  judge(evidence, docket) {
    for (const sequence of pushedSequences(evidence)) {
      for (const { line, event } of sequence.slice(1)) {
        const missing = COMPLETE.filter((member) => line[member] === undefined);
        if (missing.length === 0) docket.hit();
        else {
          const expected = `${COMPLETE.join(", ")} on line ${line.lineId}, which was pushed before`;
          docket.miss({ expected, observed: `no ${missing.join(", no ")}`, events: [event] });
        }
      }
    }
  },
};

export const listenersAreToldTheSame: Rule = {
  requirement: "RCC-FRAME-5",
  judge(evidence, docket) {
    for (const [one, other] of pairsOfSequences(pushedSequences(evidence))) {
      const told = unique(other);
      for (const [modifiedMs, left] of unique(one)) {
        const right = told.get(modifiedMs);
        if (left === undefined || right === undefined) continue;
        // Actions are recomputed when a sibling changes, which need not touch the modification time.
        const differing = differencesOf(left.line, right.line).filter(({ member }) => member !== "actions");
        if (differing.length === 0) docket.hit();
        else if (!isCoalesced(evidence, [left, one], [right, other])) {
          docket.miss({
            expected: `line ${left.line.lineId} as modified at ${modifiedMs} told alike`,
            observed: differing
              .map(
                ({ member, left: here, right: there }) =>
                  `${member}: ${JSON.stringify(here)} and ${JSON.stringify(there)}`,
              )
              .join("; "),
            events: [right.event, left.event],
          });
        }
      }
    }
  },
};

export const listenersAreToldInOrder: Rule = {
  requirement: "RCC-FRAME-6",
  judge(evidence, docket) {
    for (const [one, other] of pairsOfSequences(pushedSequences(evidence))) {
      const places = placesOf(evidence, one);
      let last: { index: number; sighting: PushedSighting } | undefined;
      let isInOrder = true;
      for (const sighting of other) {
        const place = places.get(placeOf(evidence, sighting.line));
        if (place === undefined) continue;
        if (last !== undefined && place.last < last.index) {
          isInOrder = false;
          docket.miss({
            expected: `the snapshots of line ${sighting.line.lineId} in one order`,
            observed: `${sighting.line.state} after ${last.sighting.line.state} on ${sighting.event.socket}, before it on ${one[0]?.event.socket ?? ""}`,
            events: [sighting.event, last.sighting.event],
          });
          break;
        }
        last = { index: Math.max(place.first, last?.index ?? 0), sighting };
      }
      if (isInOrder && last !== undefined) docket.hit();
    }
  },
};

export const oneLinePerFrame: Rule = {
  requirement: "RCC-FRAME-7",
  judge({ messages }, docket) {
    for (const { event, message } of messages) {
      if (message.kind !== "frame") continue;
      const { length } = message.frame.item;
      if (length === 1) docket.hit();
      else docket.miss({ expected: "one line", observed: `${length} lines`, events: [event] });
    }
  },
};

export const nothingPlays: Rule = {
  requirement: "RCC-MEDIA-2",
  judge({ sightings }, docket) {
    for (const { line, event } of sightings) {
      const { isPlaying, isRecording } = line;
      if (isPlaying === undefined && isRecording === undefined) continue;
      if (isPlaying !== true && isRecording !== true) docket.hit();
      else {
        const observed = isPlaying === true ? "isPlaying true" : "isRecording true";
        docket.miss({ expected: "isPlaying and isRecording false", observed, events: [event] });
      }
    }
  },
};

/** Two sequences of one line, on different sockets or for different listeners. */
function* pairsOfSequences(
  sequences: readonly PushedSighting[][],
): Generator<[readonly PushedSighting[], readonly PushedSighting[]]> {
  const byLine = new Map<string, (readonly PushedSighting[])[]>();
  for (const sequence of sequences) {
    const lineId = sequence[0]?.line.lineId ?? "";
    byLine.set(lineId, [...(byLine.get(lineId) ?? []), sequence]);
  }
  for (const group of byLine.values()) {
    for (const [index, one] of group.entries()) {
      for (const other of group.slice(index + 1)) yield [one, other];
    }
  }
}

/** What was told of each modification; undefined where several representations have its time (D-3). */
function unique(sequence: readonly PushedSighting[]): Map<number, PushedSighting | undefined> {
  const told = new Map<number, PushedSighting | undefined>();
  for (const sighting of sequence) {
    const modifiedMs = modifiedAt(sighting.line);
    if (modifiedMs === undefined) continue;
    const before = told.get(modifiedMs);
    const isAnother = told.has(modifiedMs) && (before === undefined || !isSameBut(before, sighting));
    told.set(modifiedMs, isAnother ? undefined : sighting);
  }
  return told;
}

function isSameBut(one: PushedSighting, other: PushedSighting): boolean {
  return isSameJson({ ...one.line, actions: [] }, { ...other.line, actions: [] });
}

/**
 * Whether the one that was told earlier was told more since, or is no longer told: its window may hide what the other one saw.
 * Of two that come within one window, either may have been taken before the other.
 */
function isCoalesced(evidence: Evidence, one: Told, other: Told): boolean {
  const [earlier, later] = one[0].atMs <= other[0].atMs ? [one, other] : [other, one];
  const areClose = later[0].atMs - earlier[0].atMs <= longestWindowMs(evidence.nominalWindowMs);
  return isOvertaken(evidence, earlier, later[0]) || (areClose && isOvertaken(evidence, later, earlier[0]));
}

function isOvertaken(evidence: Evidence, [behind, sequence]: Told, ahead: PushedSighting): boolean {
  if (!canFollow(evidence, behind, ahead)) return false;
  const boundMs = deliveryBoundMs(evidence);
  const untilMs = Math.max(behind.atMs, ahead.atMs) + boundMs;
  // A listener may be told on another socket of its session as well (C-28).
  const elsewhere = (evidence.sightingsByLine.get(behind.line.lineId) ?? []).filter(
    (sighting) => sighting.via === "frame" && sighting.stream !== null && sighting.stream === behind.stream,
  );
  return (
    Math.min(behind.stream?.untilMs ?? Infinity, evidence.endsAtMs) < untilMs ||
    [...sequence, ...elsewhere].some(
      (one) => one.atMs > behind.atMs && (one.atMs <= untilMs || isModifiedWithin(boundMs, behind, one)),
    )
  );
}

/** The first and the last index of each place: where times tie, a line comes back to one (D-3). */
function placesOf(
  evidence: Evidence,
  sequence: readonly PushedSighting[],
): Map<string, { readonly first: number; readonly last: number }> {
  const places = new Map<string, { readonly first: number; readonly last: number }>();
  for (const [index, { line }] of sequence.entries()) {
    const place = placeOf(evidence, line);
    places.set(place, { first: places.get(place)?.first ?? index, last: index });
  }
  return places;
}

/**
 * A snapshot among those of its line: two with the same time and state are taken for one. Where times tie, so are all of
 * that time: a line may be back in a state before one listener was told of the first time that it was in it (D-3).
 */
function placeOf(evidence: Evidence, line: PushedSighting["line"]): string {
  const { lastModificationTime = "", state } = line;
  return isTied(evidence, line) ? lastModificationTime : `${lastModificationTime} ${state}`;
}
