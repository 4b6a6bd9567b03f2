import { OPERATIONS } from "../../generated/operations.ts";
import type { SchemaName, SchemaValue } from "../schema-check.ts";

type Table = Readonly<Record<string, { readonly path: string; readonly requestBody: string | null }>>;

type Named<Path> = Path extends `/v1/rcc/CallLine/{lineId}/${infer Action}` ? Action : never;

/** The actions that a table of operations knows: the last segments of the paths below a line. */
export type ActionIn<Operations extends Table> = Named<Operations[keyof Operations]["path"]>;

/** What an action of a table takes along: the type of its body, undefined when it has none. */
export type PayloadIn<Operations extends Table, Action extends string> = {
  [Id in keyof Operations]: Named<Operations[Id]["path"]> extends Action
    ? Named<Operations[Id]["path"]> extends never
      ? never
      : Operations[Id]["requestBody"] extends infer Name extends SchemaName
        ? SchemaValue<Name>
        : undefined
    : never;
}[keyof Operations];

/** An action that the contract describes (F-23); a line may list others (C-9). */
export type LineAction = ActionIn<typeof OPERATIONS>;

export type LinePayload<Action extends LineAction> = PayloadIn<typeof OPERATIONS, Action>;

/** What follows the name of an action: its payload, where it has one, and options. */
export type LineArguments<Action extends LineAction, Options> =
  LinePayload<Action> extends undefined
    ? readonly [payload?: undefined, options?: Options]
    : readonly [payload: LinePayload<Action>, options?: Options];

const PREFIX = "/v1/rcc/CallLine/{lineId}/";

/** Every action of the contract, in its order. */
export const LINE_ACTIONS: readonly LineAction[] = Object.values(OPERATIONS)
  .map(({ path }) => path)
  .filter((path) => path.startsWith(PREFIX))
  .map((path) => path.slice(PREFIX.length))
  .filter(isNamed);

function isNamed(action: string): action is LineAction {
  return action !== "";
}
