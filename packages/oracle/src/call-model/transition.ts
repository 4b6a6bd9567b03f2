import { CALL_MODEL } from "@myrcc/contracts";
import type { AlternativeName, Effect, Transition, TransitionId } from "@myrcc/contracts";

/** A transition as one target performs it. */
export interface NamedTransition extends Transition {
  readonly id: TransitionId;
  /** The transition that follows at once. */
  readonly followedBy?: TransitionId;
  /** The target refuses it always. */
  readonly isRefused: boolean;
}

export function isTransitionId(name: string): name is TransitionId {
  return Object.hasOwn(CALL_MODEL.transitions, name);
}

const IDS: readonly TransitionId[] = Object.keys(CALL_MODEL.transitions).filter(isTransitionId);
const CANONICAL: ReadonlyMap<TransitionId, NamedTransition> = new Map(IDS.map((id) => [id, canonical(id)]));

/** Every transition, in the order of the model. */
export function transitions(): readonly NamedTransition[] {
  return [...CANONICAL.values()];
}

/** A transition with the alternatives that a target is known to take. */
export function transition(id: TransitionId, alternatives: readonly AlternativeName[] = []): NamedTransition {
  let named = CANONICAL.get(id) ?? canonical(id);
  for (const name of alternatives) {
    const { at, followedBy, like, refused, effects } = CALL_MODEL.alternatives[name];
    if (!at.includes(id)) continue;
    if (followedBy !== undefined) named = { ...named, followedBy };
    if (refused !== undefined) named = { ...named, isRefused: true };
    if (like !== undefined) named = { ...named, effects: CALL_MODEL.transitions[like].effects };
    if (effects !== undefined) named = { ...named, effects: replaced(named.effects, effects) };
  }
  return named;
}

function canonical(id: TransitionId): NamedTransition {
  return { ...CALL_MODEL.transitions[id], id, isRefused: false };
}

/** The effects on other roles stay; those on a role that had none come last. */
function replaced(effects: readonly Effect[], by: readonly Effect[]): Effect[] {
  const roles = new Set(by.map(({ who }) => who));
  return [...effects.filter(({ who }) => !roles.has(who)), ...by];
}
