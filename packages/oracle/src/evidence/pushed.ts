import type { Evidence } from "./evidence.ts";
import type { Sighting } from "./sighting.ts";

export type PushedSighting = Extract<Sighting, { via: "frame" }>;

/** The snapshots of one line in order of arrival, per socket and listener name. */
export function pushedSequences(evidence: Evidence): PushedSighting[][] {
  const sequences = new Map<string, PushedSighting[]>();
  for (const { event, message } of evidence.messages) {
    if (message.kind !== "frame") continue;
    for (const line of message.frame.item) {
      const key = `${event.socket} ${message.frame.listenerName} ${line.lineId}`;
      const sighting = evidence.sightingsByLine
        .get(line.lineId)
        ?.find((one) => one.event === event && one.line === line);
      if (sighting?.via !== "frame") continue;
      const sequence = sequences.get(key);
      if (sequence === undefined) sequences.set(key, [sighting]);
      else sequence.push(sighting);
    }
  }
  return [...sequences.values()];
}

/** Every two consecutive snapshots of a line. */
export function* pushedPairs(evidence: Evidence): Generator<[PushedSighting, PushedSighting]> {
  for (const sequence of pushedSequences(evidence)) {
    for (const [index, next] of sequence.entries()) {
      const previous = sequence[index - 1];
      if (previous !== undefined) yield [previous, next];
    }
  }
}
