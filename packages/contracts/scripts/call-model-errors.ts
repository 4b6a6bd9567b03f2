/** What a call model that has its format can still get wrong: dangling references, and lists that contradict the matrix. */
import type { CallModel } from "../generated/types.ts";

/** A cell of the matrix as data; no transition means that the action is refused. */
export interface Cell {
  readonly transitions: readonly string[];
  /** Refused unless the extension has a held sibling. */
  readonly onlyWithHeldSibling: boolean;
}

export function cellOf(text: string): Cell {
  return {
    transitions: text.match(/T\d+f?/g) ?? [],
    onlyWithHeldSibling: text.endsWith(" if held-sibling"),
  };
}

export function callModelErrors(model: CallModel): string[] {
  return [...matrixErrors(model), ...transitionErrors(model), ...alternativeErrors(model)];
}

function* matrixErrors({ matrix, situations, actions, transitions }: CallModel): Generator<string> {
  yield* unequal("matrix rows and situations", Object.keys(matrix.rows), Object.keys(situations));
  yield* unequal("matrix columns and actions", matrix.columns, Object.keys(actions));
  for (const [row, texts] of Object.entries(matrix.rows)) {
    if (texts.length !== matrix.columns.length) yield `matrix row ${row} has ${texts.length} cells`;
    const cells = matrix.columns.map((action, index) => ({ action, ...cellOf(texts[index] ?? "") }));
    const open = cells.filter((cell) => cell.transitions.length > 0);
    const always = open.filter((cell) => !cell.onlyWithHeldSibling).map(({ action }) => action);
    const sometimes = open.filter((cell) => cell.onlyWithHeldSibling).map(({ action }) => action);
    yield* unequal(`${row}: open cells and lists`, always, situations[row]?.lists ?? []);
    yield* unequal(`${row}: conditional cells and withHeldSibling`, sometimes, situations[row]?.withHeldSibling ?? []);
    for (const action of situations[row]?.whileFarEndRings ?? []) {
      if (!always.includes(action)) yield `${row}: whileFarEndRings lists ${action}, which its row refuses`;
    }
    for (const { action, transitions: ids } of open) {
      for (const id of ids) {
        const { from, actions: by } = transitions[id] ?? {};
        if (from?.includes(row) !== true || by?.includes(action) !== true) {
          yield `cell ${row} × ${action} is ${id}, which does not start there by that action`;
        }
      }
    }
  }
}

function* transitionErrors(model: CallModel): Generator<string> {
  const { transitions, matrix, situations, events, conditions } = model;
  for (const [id, named] of Object.entries(transitions)) {
    const { from, actions = [], events: by = [], requires = [], operation, peersSee } = named;
    yield* unknown(id, from, situations);
    yield* unknown(id, peersSee === undefined ? [] : [peersSee], transitions);
    yield* unknown(id, by, events);
    yield* unknown(id, requires, conditions);
    if (actions.length + by.length === 0 && operation === undefined) yield `${id} has no trigger`;
    for (const row of from) {
      for (const action of actions) {
        const cell = matrix.rows[row]?.[matrix.columns.indexOf(action)] ?? "";
        if (!cellOf(cell).transitions.includes(id))
          yield `${id} starts from ${row} by ${action}, but the cell is ${cell}`;
      }
    }
    yield* effectErrors(id, model, transitions[id]?.effects ?? []);
  }
}

function* alternativeErrors(model: CallModel): Generator<string> {
  for (const [name, { at, followedBy, like, effects }] of Object.entries(model.alternatives)) {
    yield* unknown(name, at, { ...model.transitions, ...model.situations });
    yield* unknown(
      name,
      [followedBy, like].filter((id) => id !== undefined),
      model.transitions,
    );
    yield* effectErrors(name, model, effects ?? []);
    const roles = at.flatMap((id) => model.transitions[id]?.effects ?? []).map(({ who }) => who);
    for (const { who } of effects ?? []) {
      if (who !== "line" && !roles.includes(who)) yield `${name} replaces effects on ${who}, of which there are none`;
    }
  }
}

function* effectErrors(
  where: string,
  { roles, conditions }: CallModel,
  effects: CallModel["transitions"][string]["effects"],
): Generator<string> {
  for (const { who, when, at, state } of effects) {
    yield* unknown(where, [who, ...(when === undefined ? [] : [when])], { ...roles, ...conditions });
    if ((who === "new-line") !== (at !== undefined)) yield `${where}: only a new line is at a party`;
    if (who === "new-line" && state === undefined) yield `${where}: a new line has a state`;
  }
}

function* unknown(
  where: string,
  names: readonly string[],
  table: Readonly<Record<string, unknown>>,
): Generator<string> {
  for (const name of names) if (!Object.hasOwn(table, name)) yield `${where} names ${name}, which does not exist`;
}

function* unequal(what: string, left: readonly string[], right: readonly string[]): Generator<string> {
  const differing = [...left, ...right].filter((name) => left.includes(name) !== right.includes(name));
  if (differing.length > 0) yield `${what} differ by ${differing.join(", ")}`;
}
