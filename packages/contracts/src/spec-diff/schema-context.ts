import { below, type ChangeLog, type Place } from "./change-log.ts";
import type { Pair } from "./comparison.ts";
import type { DataRule, Direction } from "./rules.ts";

/** How data is compared, and where. */
export interface DataContext {
  readonly log: ChangeLog;
  readonly direction: Direction;
  readonly place: Place;
}

/** How the parts of one schema are compared. */
export interface SchemaContext extends DataContext {
  /** Compares a schema within this one. */
  readonly descend: (at: string, pair: Pair) => void;
}

/** Reports in the direction of the context. */
export function report(context: DataContext, rule: DataRule, at: string, { before, after }: Pair): void {
  const { log, direction, place } = context;
  log.add(`${direction}.${rule}`, below(place, at), before.value, after.value);
}
