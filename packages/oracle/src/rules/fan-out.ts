import { shareEnterprise } from "../evidence/enterprise.ts";
import type { Evidence } from "../evidence/evidence.ts";
import { pushedSequences } from "../evidence/pushed.ts";
import type { PushedSighting } from "../evidence/pushed.ts";
import { modifiedAt } from "../evidence/sighting.ts";
import type { Stream } from "../evidence/stream.ts";
import type { Rule } from "./rule.ts";

/** Fewer changes that both were told of do not tell a habit from a stall of the machine. */
const LEAST_CHANGES = 8;

/** Share of them that may be late: a machine stalls. */
const LATE_SHARE = 0.25;

/** While changes keep coming, listeners that began at different instants may have windows that end at different ones. */
const REST_WINDOWS = 2;

/** What two listeners were told of one change, and how far apart. */
interface Told {
  readonly first: PushedSighting;
  readonly last: PushedSighting;
}

export const listenersAreToldTogether: Rule = {
  requirement: "RCC-COALESCE-10",
  judge(evidence, docket) {
    const boundMs = evidence.nominalWindowMs / 2;
    for (const told of toldByPair(evidence)) {
      if (told.length < LEAST_CHANGES) continue;
      const late = told.filter((one) => skewMs(one) > boundMs);
      const worst = late.toSorted((one, other) => skewMs(other) - skewMs(one))[0];
      if (worst === undefined || late.length <= LATE_SHARE * told.length) docket.hit();
      else {
        docket.miss({
          expected: `${worst.last.stream?.listenerName ?? ""} told within ${boundMs} ms of ${worst.first.stream?.listenerName ?? ""}`,
          observed: `${late.length} of ${told.length} changes came later, one of them ${skewMs(worst).toFixed(0)} ms`,
          events: [worst.last.event, worst.first.event],
        });
      }
    }
  },
};

function skewMs({ first, last }: Told): number {
  return last.atMs - first.atMs;
}

/** Of every two subscriptions that see the same lines: the changes after a rest that both were told of, each as it first arrived. */
function toldByPair(evidence: Evidence): Told[][] {
  const byChange = new Map<string, Map<Stream, PushedSighting>>();
  for (const sighting of rested(evidence)) {
    const { line, stream } = sighting;
    const modifiedMs = modifiedAt(line);
    if (stream === null || modifiedMs === undefined) continue;
    const key = `${line.lineId} ${modifiedMs}`;
    const heard = byChange.get(key) ?? new Map<Stream, PushedSighting>();
    byChange.set(key, heard);
    const known = heard.get(stream);
    if (known === undefined || known.atMs > sighting.atMs) heard.set(stream, sighting);
  }
  const pairs = new Map<string, Told[]>();
  for (const heard of byChange.values()) {
    const sightings = [...heard.values()].toSorted((one, other) => one.atMs - other.atMs);
    for (const [index, first] of sightings.entries()) {
      for (const last of sightings.slice(index + 1)) {
        if (first.stream === null || last.stream === null) continue;
        if (!shareEnterprise(evidence, first.stream.session, last.stream.session)) continue;
        const key = [first.stream.start.seq, last.stream.start.seq].toSorted((one, other) => one - other).join(" ");
        const told = pairs.get(key) ?? [];
        pairs.set(key, told);
        told.push({ first, last });
      }
    }
  }
  return [...pairs.values()];
}

/** Snapshots of lines of which nothing was told there for a while. */
function rested(evidence: Evidence): PushedSighting[] {
  return pushedSequences(evidence).flatMap((sequence) =>
    sequence.filter(({ atMs }, index) => {
      const before = sequence[index - 1];
      return before === undefined || atMs >= before.atMs + REST_WINDOWS * evidence.nominalWindowMs;
    }),
  );
}
