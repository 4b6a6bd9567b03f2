import type { Change } from "../../coalescing/coalescing.ts";
import { parsed } from "../../dialect/parsed.ts";
import type { Shown } from "../engine-behaviour.ts";
import { delivering, type ListenerPlace, type Monitor } from "./monitor.ts";

/**
 * The line of a change as it is written, which need not keep the schema: another fault may have broken it on purpose. A
 * snapshot that is no object shows nothing.
 */
export function lineOf(change: Change): Shown {
  return objectOf(change) ?? {};
}

/** The change with its line written otherwise; a snapshot that is no object stays as it is. */
export function rewritten(change: Change, rewrite: (line: Shown) => object): Change {
  const line = objectOf(change);
  return line === undefined ? change : { ...change, snapshot: JSON.stringify(rewrite(line)) };
}

/** Writes lines otherwise in frames than reads show them; `make` is called once per subscription. */
export function rewriting(make: (place: ListenerPlace) => (line: Shown) => object): Monitor {
  return delivering((deliver, place) => {
    const rewrite = make(place);
    return (changes, dueMs) => {
      deliver(
        changes.map((change) => rewritten(change, rewrite)),
        dueMs,
      );
    };
  });
}

/** An instant that is so much later, in the form in which it is written; what is no instant stays as it is. */
export function later(time: unknown, byMs: number): unknown {
  if (typeof time === "number") return time + byMs;
  return typeof time === "string" && time !== "" && !Number.isNaN(Number(time)) ? String(Number(time) + byMs) : time;
}

function objectOf({ snapshot }: Change): Shown | undefined {
  const value = parsed(snapshot);
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : undefined;
}
