import { LINE_ACTIONS, type LineAction, type LineArguments } from "./line-action.ts";
import type { LineSnapshot } from "./line-snapshot.ts";

/** What every request of the client takes. */
export interface RequestOptions {
  /** Gives the request up; the promise is rejected with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** A line as it was last seen, and what can be done with it. */
export interface Line extends LineSnapshot {
  /** Whether the platform lists the action for the line's state: the platform decides, not the client (F-18). */
  can(action: string): boolean;
  /**
   * Does it; the effect comes as snapshots. Not refused here when `can` says no, since the state may have changed.
   * @throws {RccError} state.wrong, resource.unknown, value.impossible and what every request throws
   */
  perform<Action extends LineAction>(action: Action, ...given: LineArguments<Action, RequestOptions>): Promise<void>;
}

export type Perform = (
  snapshot: LineSnapshot,
  action: LineAction,
  payload: unknown,
  options: RequestOptions | undefined,
) => Promise<void>;

export function lineOf(snapshot: LineSnapshot, perform: Perform): Line {
  return {
    ...snapshot,
    can: (action) => snapshot.actions.includes(action),
    perform: (action, ...[payload, options]) => perform(snapshot, action, payload, options),
  };
}

/** The listed actions that the client can do; the rest are the platform's own (C-9). */
export function knownActions({ actions }: LineSnapshot): readonly LineAction[] {
  return LINE_ACTIONS.filter((action) => actions.includes(action));
}
