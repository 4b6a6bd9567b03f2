import type { CallLine } from "@myrcc/contracts";
import { ACTIONS } from "../../../src/engine/action.ts";
import type { Account, Sighting } from "../account.ts";
import type { Invariant } from "./invariant.ts";

const HOUR_MS = 3_600_000;

/** Invariants that single representations of a line have to keep, pushed or read, and their sequence. */
export const LINE_INVARIANTS = {
  "I-1": ({ malformed, pushes, sightings }, judge) => {
    for (const { text, issues } of malformed) judge(false, () => [text, issues]);
    for (const { text, listenerName } of pushes) judge(listenerName !== "", () => text);
    for (const { line } of sightings) {
      judge(
        [line.restUri, line.lineId, line.state, line.extension].every((member) => member !== ""),
        () => line,
      );
    }
  },
  "I-2": ({ sightings }, judge) => {
    for (const { line } of sightings) {
      judge(/^-?\d+$/.test(line.lineId) && line.restUri.split("/").at(-1) === line.lineId, () => line);
    }
  },
  "I-3": (account, judge) => {
    for (const [first, ...others] of byLine(account)) {
      for (const { line } of others) {
        judge(
          line.restUri === first?.line.restUri &&
            line.extension === first.line.extension &&
            line.isIncoming === first.line.isIncoming,
          () => [first, line],
        );
      }
    }
  },
  "I-4": (account, judge) => {
    for (const [first, ...others] of byLine(account)) {
      for (const { line } of others) judge(line.creationTime === first?.line.creationTime, () => [first, line]);
    }
  },
  "I-5": (account, judge) => {
    for (const [previous, next] of pairs(account)) judge(modified(next) >= modified(previous), () => [previous, next]);
  },
  // D-3: whatever differs is at least 1 ms newer.
  "I-6": (account, judge) => {
    for (const [previous, next] of pairs(account)) {
      judge(sameBut(previous, next, []) || modified(next) > modified(previous), () => [previous, next]);
    }
  },
  "I-7": ({ sightings }, judge) => {
    for (const { line } of sightings) {
      const talking = Number(line.talkingTime ?? line.creationTime);
      judge(Number(line.creationTime) <= talking && talking <= modified(line), () => line);
    }
  },
  "I-8": (account, judge) => {
    for (const sightings of byLine(account)) {
      const times = new Set(sightings.flatMap(({ line }) => line.talkingTime ?? []));
      judge(times.size <= 1, () => [...times]);
      for (const { line } of sightings) {
        const hasTalked = line.talkingTime !== undefined;
        if (line.state === "talking" || line.state === "held") judge(hasTalked, () => line);
        if (line.state === "prompting" || line.state === "ringing") judge(!hasTalked, () => line);
      }
    }
  },
  "I-10": (account, judge) => {
    for (const [previous] of pairs(account)) judge(previous.state !== "dropped", () => previous);
    const ids = [...account.truth.lines.keys()].map(Number);
    judge(
      ids.every((id, index) => id < 0 && id < (ids[index - 1] ?? 0)),
      () => ids,
    );
  },
  "I-14": ({ sightings }, judge) => {
    for (const { line } of sightings) {
      const actions = line.actions ?? [];
      const isAlerted = line.state === "prompting" || line.state === "ringing";
      judge(
        actions.includes("hold") === (line.state === "talking") &&
          actions.includes("unhold") === (line.state === "held") &&
          (!actions.includes("answer") || isAlerted),
        () => line,
      );
    }
  },
  "I-21": (account, judge) => {
    for (const [previous, next] of pairs(account)) judge(!sameBut(previous, next, []), () => next);
  },
  "I-30": ({ sightings }, judge) => {
    for (const { line } of sightings) judge(/^cause[A-Z]\w*$/.test(line.stateCause ?? ""), () => line);
  },
  "I-31": ({ sightings }, judge) => {
    for (const { line, atMs } of sightings) {
      const times = [line.creationTime, line.lastModificationTime, line.talkingTime ?? line.creationTime];
      const isPlausible = (time = ""): boolean => /^\d{13}$/.test(time) && Math.abs(Number(time) - atMs) < HOUR_MS;
      judge(times.every(isPlausible), () => [atMs, line]);
    }
  },
  "I-33": ({ sightings, extensions }, judge) => {
    const known = new Set([...extensions.values()].flatMap((uris) => [...uris]));
    for (const { line } of sightings) judge(known.has(line.extension), () => line);
  },
  "I-35": (account, judge) => {
    for (const { line } of account.sightings.filter(({ line: one }) => one.state === "dropped")) {
      const versions = account.truth.versions(line.lineId);
      const wasAnswered = versions.some(({ leg }) => leg.state === "talking" || leg.state === "held");
      judge((line.talkingTime !== undefined) === wasAnswered, () => line);
    }
  },
  "I-36": ({ sightings }, judge) => {
    for (const { line } of sightings) {
      if (line.state !== "dropped" || line.talkingTime === undefined) continue;
      judge(modified(line) - Number(line.talkingTime) >= 0, () => line);
    }
  },
} as const satisfies Record<string, Invariant>;

/** I-11, the part that one representation shows; the table of §3.3 is held by the census. */
export const listsCatalogueActions: Invariant = ({ sightings }, judge) => {
  for (const { line } of sightings) {
    const actions = line.actions ?? [];
    const isOfCatalogue = actions.every((action) => ACTIONS.some((one) => one === action));
    const isEmptyRightly = (actions.length === 0) === (line.state === "dropped");
    judge(isOfCatalogue && isEmptyRightly && new Set(actions).size === actions.length, () => line);
  }
};

function byLine({ sightings }: Account): Iterable<readonly Sighting[]> {
  return Map.groupBy(sightings, ({ line }) => line.lineId).values();
}

/** Every two snapshots of a line that followed each other in a stream. */
export function* pairs({ streams }: Account): Generator<readonly [CallLine, CallLine]> {
  for (const { byLine: lines } of streams) {
    for (const sightings of lines.values()) {
      for (const [index, { line }] of sightings.entries()) {
        const previous = sightings[index - 1];
        if (previous !== undefined) yield [previous.line, line];
      }
    }
  }
}

function modified({ lastModificationTime }: CallLine): number {
  return Number(lastModificationTime);
}

/** Whether two representations differ in nothing but these members. */
export function sameBut(one: CallLine, other: CallLine, members: readonly (keyof CallLine)[]): boolean {
  const hidden = Object.fromEntries(members.map((member) => [member, undefined]));
  return JSON.stringify({ ...one, ...hidden }) === JSON.stringify({ ...other, ...hidden });
}
