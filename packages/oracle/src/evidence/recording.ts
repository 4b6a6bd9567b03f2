import { Trouble, checkSchema } from "@myrcc/contracts";
import type { RunEvent, TraceEvent } from "@myrcc/contracts";
import { readJson, shownPointer } from "./json.ts";

/** Everything that one recording process wrote, in order. Its instants are on one monotonic clock. */
export interface Recording {
  readonly run: RunEvent;
  readonly events: readonly TraceEvent[];
}

/**
 * Reads a trace (NDJSON), which may hold several recordings one after another or interleaved.
 *
 * @throws {Trouble} trace.invalid, naming the line, when a line is no trace event or a recording has no beginning.
 */
export function readTrace(text: string, where: string): Recording[] {
  const byWorker = new Map<number, { run: RunEvent; events: TraceEvent[] }>();
  for (const [index, line] of text.split("\n").entries()) {
    if (line === "") continue;
    const event = readEvent(line, `${where}:${index + 1}`);
    const known = byWorker.get(event.worker);
    if (event.type === "run") {
      if (known !== undefined) throw invalid(`${where}:${index + 1}`, "one run event per worker", "a second one");
      byWorker.set(event.worker, { run: event, events: [event] });
    } else if (known === undefined) {
      throw invalid(
        `${where}:${index + 1}`,
        `a run event of worker ${event.worker} before this`,
        `a ${event.type} event`,
      );
    } else {
      known.events.push(event);
    }
  }
  if (byWorker.size === 0) throw invalid(where, "at least one recording", "no event at all");
  return [...byWorker.values()].map(({ run, events }) => ({
    run,
    events: events.toSorted((left, right) => left.seq - right.seq),
  }));
}

function readEvent(line: string, where: string): TraceEvent {
  const reading = readJson(line);
  if (reading.kind !== "json") {
    throw invalid(where, "one JSON object per line", reading.kind === "broken" ? reading.reason : "an empty line");
  }
  const check = checkSchema("TraceEvent", reading.value);
  if (check.ok) return check.value;
  const [first] = check.issues;
  throw invalid(
    where,
    "a trace event of format myrcc-trace/1",
    `at ${shownPointer(first?.pointer ?? "")}: ${first?.message ?? "?"}`,
  );
}

function invalid(where: string, expected: string, found: string): Trouble {
  return new Trouble("trace.invalid", {
    where,
    expected,
    found,
    mend: "Judge a trace.ndjson that this harness wrote to its end, unedited.",
  });
}
