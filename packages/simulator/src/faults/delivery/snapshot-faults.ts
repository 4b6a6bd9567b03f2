import type { Shown } from "../engine-behaviour.ts";
import type { Fault } from "../fault.ts";
import { offering } from "./monitor.ts";
import { later, lineOf, rewriting, rewritten } from "./pushed-line.ts";

/** What a rewrite of one state does; other lines are told as they are. */
function where(applies: (line: Shown) => boolean, rewrite: (line: Shown) => object): (line: Shown) => object {
  return (line) => (applies(line) ? rewrite(line) : line);
}

const isHeld = ({ state }: Shown): boolean => state === "held";
const isTalkingCallee = ({ isIncoming, state }: Shown): boolean => isIncoming === true && state === "talking";

/** What a delta still has to say. */
const IDS: ReadonlySet<string> = new Set(["lineId", "restUri"]);

const TWO_HOURS_MS = 7_200_000;

/** Deviations of what frames show of a line; reads show it as it is. */
export const SNAPSHOT_FAULTS = {
  "deltas-pushed": {
    sentence: "From its second snapshot on, a line is pushed with its ids and what has changed, and nothing else.",
    caughtBy: ["RCC-COALESCE-2", "RCC-FRAME-1"],
    deviation: {
      monitor: rewriting(() => {
        const known = new Map<unknown, Shown>();
        return (line) => {
          const before = known.get(line.lineId);
          known.set(line.lineId, line);
          if (before === undefined) return line;
          const old = new Map(Object.entries(before).map(([member, value]) => [member, JSON.stringify(value)]));
          return Object.fromEntries(
            Object.entries(line).filter(
              ([member, value]) => IDS.has(member) || JSON.stringify(value) !== old.get(member),
            ),
          );
        };
      }),
    },
  },
  "held-snapshot-partial": {
    sentence: "A held line is pushed without its creationTime.",
    caughtBy: ["RCC-COALESCE-2", "RCC-FRAME-1"],
    deviation: { monitor: rewriting(() => where(isHeld, ({ creationTime: _created, ...rest }) => rest)) },
  },
  "callee-is-incoming-as-text": {
    sentence: "A talking line that was called is pushed with isIncoming as a text.",
    caughtBy: ["RCC-FRAME-1"],
    deviation: {
      monitor: rewriting(() => where(isTalkingCallee, (line) => ({ ...line, isIncoming: String(line.isIncoming) }))),
    },
  },
  "held-extension-renamed": {
    sentence: "A held line is pushed with its extension under the name extensionURI.",
    caughtBy: ["RCC-DIALECT-1"],
    deviation: {
      monitor: rewriting(() => where(isHeld, ({ extension, ...rest }) => ({ ...rest, extensionURI: extension }))),
    },
  },
  "held-creation-time-moves": {
    sentence: "A held line is pushed with a creationTime that is one millisecond later.",
    caughtBy: ["RCC-LINE-3", "RCC-SYNC-1"],
    deviation: {
      monitor: rewriting(() => where(isHeld, (line) => ({ ...line, creationTime: later(line.creationTime, 1) }))),
    },
  },
  "frames-in-local-time": {
    sentence: "Instants in frames are those of a clock that is two hours ahead.",
    caughtBy: ["RCC-LINE-7", "RCC-LINE-21"],
    deviation: {
      monitor: rewriting(() => (line) => ({
        ...line,
        creationTime: later(line.creationTime, TWO_HOURS_MS),
        lastModificationTime: later(line.lastModificationTime, TWO_HOURS_MS),
        talkingTime: later(line.talkingTime, TWO_HOURS_MS),
      })),
    },
  },
  "modification-time-lags-in-frames": {
    sentence: "A pushed line carries the modification time of the change before.",
    caughtBy: ["RCC-COALESCE-2", "RCC-LINE-5", "RCC-LINE-6", "RCC-SYNC-1"],
    deviation: {
      monitor: offering((offer) => {
        const known = new Map<number, unknown>();
        return (changes) => {
          offer(
            changes.map((change) =>
              rewritten(change, (line) => {
                const before = known.get(change.line) ?? line.creationTime;
                known.set(change.line, line.lastModificationTime);
                return { ...line, lastModificationTime: before };
              }),
            ),
          );
        };
      }),
    },
  },
  "actions-lag-in-frames": {
    sentence: "A pushed live line lists the actions of the change before.",
    caughtBy: ["RCC-LINE-10", "RCC-LINE-11"],
    deviation: {
      monitor: offering((offer) => {
        const known = new Map<number, unknown>();
        return (changes) => {
          offer(
            changes.map((change) =>
              rewritten(change, (line) => {
                const before = known.get(change.line) ?? line.actions;
                known.set(change.line, line.actions);
                return change.isLast ? line : { ...line, actions: before };
              }),
            ),
          );
        };
      }),
    },
  },
  "callee-label-missing-in-frames": {
    sentence: "A talking line that was called is pushed with an empty displayedLabel.",
    caughtBy: ["RCC-SYNC-1"],
    deviation: { monitor: rewriting(() => where(isTalkingCallee, (line) => ({ ...line, displayedLabel: "" }))) },
  },
  "cause-missing-in-frames": {
    sentence: "Lines are pushed without their stateCause.",
    caughtBy: ["RCC-FRAME-4", "RCC-SYNC-1"],
    deviation: {
      monitor: rewriting(
        () =>
          ({ stateCause: _cause, ...rest }) =>
            rest,
      ),
    },
  },
  "listeners-disagree": {
    sentence: "The second listener of a session is told every line with the far party's number as its label.",
    caughtBy: ["RCC-FRAME-5", "RCC-SYNC-1"],
    deviation: {
      monitor: rewriting(
        ({ ordinal }) =>
          (line) =>
            ordinal === 2 ? { ...line, displayedLabel: line.displayedNumber } : line,
      ),
    },
  },
  "callee-hold-pushed-as-dropped": {
    sentence: "A line that was called and is put on hold is pushed as dropped and then never again.",
    caughtBy: ["RCC-SYNC-1", "RCC-SYNC-4"],
    deviation: {
      monitor: offering((offer) => {
        const ended = new Set<number>();
        return (changes) => {
          offer(
            changes
              .filter(({ line }) => !ended.has(line))
              .map((change) => {
                const { isIncoming, state } = lineOf(change);
                if (isIncoming !== true || state !== "held") return change;
                ended.add(change.line);
                const end = rewritten(change, (line) => ({ ...line, state: "dropped", actions: [] }));
                return { ...end, isLast: true };
              }),
          );
        };
      }),
    },
  },
} as const satisfies Record<string, Fault>;
