import { CALL_MODEL } from "@myrcc/contracts";
import type { Effect, LineState } from "@myrcc/contracts";
import { isLineState, statesShownAs } from "./situation.ts";

/** One change of state that some transition, or a tolerated alternative of one, makes. */
interface Step {
  readonly from: LineState;
  readonly to: LineState;
}

/**
 * States that a line can be in right after one transition that changes its state, tolerated alternatives included.
 */
export function nextStates(state: LineState): ReadonlySet<LineState> {
  return new Set(STEPS.filter(({ from }) => from === state).map(({ to }) => to));
}

/**
 * Whether a state can be seen after another when coalescing may hide what lies between (I-9): one or more transitions, each of
 * which may also leave the state as it is. Undefined where nothing can be said: for states that the model does not know (C-35),
 * and for one under whose name a platform may legally show another that does follow (D-2).
 *
 * @param ownNames states that the platform was seen to show under their own names, so under no other.
 */
export function isReachable(from: string, to: string, ownNames: ReadonlySet<string> = new Set()): boolean | undefined {
  if (!isLineState(from) || !isLineState(to)) return undefined;
  if (from === to) return from !== "dropped";
  const closure = closureOf(from);
  if (closure.has(to)) return true;
  const disguised = statesShownAs(to).filter((state) => state !== from && !ownNames.has(state));
  return disguised.some((state) => closure.has(state)) ? undefined : false;
}

const closures = new Map<LineState, ReadonlySet<LineState>>();

function closureOf(state: LineState): ReadonlySet<LineState> {
  const known = closures.get(state);
  if (known !== undefined) return known;
  const closure = new Set<LineState>();
  const open: LineState[] = [state];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const reached of nextStates(next)) {
      if (closure.has(reached)) continue;
      closure.add(reached);
      open.push(reached);
    }
  }
  closures.set(state, closure);
  return closure;
}

const STEPS: readonly Step[] = [
  ...Object.values(CALL_MODEL.transitions).flatMap(({ from, effects }) =>
    stepsOf(
      effects,
      from.map((name) => CALL_MODEL.situations[name].state),
    ),
  ),
  ...Object.values(CALL_MODEL.alternatives).flatMap(({ at, effects = [] }) =>
    stepsOf(
      effects,
      at.flatMap((id) => startsOf(id)),
    ),
  ),
];

/** States of the line that a transition happens to. */
function startsOf(id: string): LineState[] {
  const transition = Object.entries(CALL_MODEL.transitions).find(([name]) => name === id)?.[1];
  return (transition?.from ?? []).map((name) => CALL_MODEL.situations[name].state);
}

function stepsOf(effects: readonly Effect[], starts: readonly LineState[]): Step[] {
  return effects.flatMap(({ who, state }) => {
    if (state === undefined) return [];
    const before = who === "line" ? starts : CALL_MODEL.roles[who].states;
    return before.filter((from) => from !== state).map((from) => ({ from, to: state }));
  });
}
