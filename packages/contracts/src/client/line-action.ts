import { LINE_ACTIONS, type LinePayloads } from "../../generated/line-actions.ts";

/** An action that the contract describes (F-23); a line may list others (C-9). */
export type LineAction = keyof LinePayloads;

/** What an action takes along: the body of its operation, undefined when it has none. */
export type LinePayload<Action extends LineAction> = LinePayloads[Action];

/** What follows the name of an action: its payload, where it has one, and options. */
export type LineArguments<Action extends LineAction, Options> =
  LinePayload<Action> extends undefined
    ? readonly [payload?: undefined, options?: Options]
    : readonly [payload: LinePayload<Action>, options?: Options];

export { LINE_ACTIONS };
