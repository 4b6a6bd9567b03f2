import { checkSchema, type CallLine } from "@myrcc/contracts";
import type { Change } from "../../coalescing/coalescing.ts";
import { parsed } from "../../dialect/parsed.ts";
import { delivering, type ListenerPlace, type Monitor } from "./monitor.ts";

/** The snapshot of a change, read. */
export function lineOf({ snapshot }: Change): CallLine {
  const check = checkSchema("CallLine", parsed(snapshot));
  if (!check.ok) throw new Error(`no line: ${snapshot}`);
  return check.value;
}

export function withLine(change: Change, line: object): Change {
  return { ...change, snapshot: JSON.stringify(line) };
}

/** Writes lines otherwise in frames than reads show them; `make` is called once per subscription. */
export function rewriting(make: (place: ListenerPlace) => (line: CallLine) => object): Monitor {
  return delivering((deliver, place) => {
    const rewrite = make(place);
    return (changes, dueMs) => {
      deliver(
        changes.map((change) => withLine(change, rewrite(lineOf(change)))),
        dueMs,
      );
    };
  });
}
