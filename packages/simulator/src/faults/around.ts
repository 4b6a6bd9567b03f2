import type { Action } from "../engine/action.ts";
import type { Command, Refusal, Request } from "../engine/command.ts";
import type { Deed } from "../engine/device.ts";
import type { Draft } from "../engine/draft.ts";
import type { Leg } from "../engine/leg.ts";
import type { EngineBehaviour } from "./engine-behaviour.ts";

type Around = Pick<EngineBehaviour, "transition">;

/** Something that happens to a leg; all but the draft as it is before. */
export interface Event {
  readonly draft: Draft;
  readonly leg: Leg;
  /** The other live legs of its call. */
  readonly others: readonly Leg[];
  /** The other live lines of its extension. */
  readonly siblings: readonly Leg[];
}

/** An action that is asked for. */
export interface Asked extends Event {
  readonly request: Request;
  readonly isListed: boolean;
}

/** Something that a telephone does by itself. */
export interface Done extends Event {
  readonly deed: Deed;
}

/** What is listed is answered as if it were done. */
export function ignoring(action: Action, when: (asked: Asked) => boolean): Around {
  return instead(action, (asked) => (asked.isListed && when(asked) ? "accepted" : undefined));
}

/** What is listed is refused. */
export function refusing(
  action: Action,
  when: (asked: Asked) => boolean,
  kind: Refusal["kind"] = "wrong-state",
): Around {
  return instead(action, (asked) => (asked.isListed && when(asked) ? { kind, because: "not now" } : undefined));
}

/** What should be refused is accepted; `effect` is all that it does. */
export function accepting(
  action: Action | "any",
  when: (asked: Asked) => boolean,
  effect: (asked: Asked) => void = () => {},
): Around {
  return afterwards(action, (asked, refusal) => {
    if (refusal === undefined || !when(asked)) return refusal;
    effect(asked);
    return undefined;
  });
}

/** What has been accepted has another effect as well, or a part of its own taken back. */
export function amending(action: Action, when: (asked: Asked) => boolean, change: (asked: Asked) => void): Around {
  return afterwards(action, (asked, refusal) => {
    if (refusal === undefined && when(asked)) change(asked);
    return refusal;
  });
}

/** What is refused has an effect all the same. */
export function harming(
  action: Action | "any",
  when: (asked: Asked) => boolean,
  change: (asked: Asked) => void,
): Around {
  return afterwards(action, (asked, refusal) => {
    if (refusal !== undefined && when(asked)) change(asked);
    return refusal;
  });
}

/** What is refused is refused for another reason. */
export function renaming(from: Refusal["kind"], to: Refusal["kind"], when: (asked: Asked) => boolean): Around {
  return afterwards("any", (asked, refusal) =>
    refusal?.kind === from && when(asked) ? { ...refusal, kind: to } : refusal,
  );
}

/** What a telephone does has no effect. */
export function ignoringDeed(kind: Deed["kind"], when: (done: Done) => boolean): Around {
  return {
    transition: (sound) => (draft, command) => {
      const done = doneBy(draft, command);
      return done?.deed.kind === kind && when(done) ? undefined : sound(draft, command);
    },
  };
}

/** What a telephone has done has another effect as well, or a part of its own taken back. */
export function amendingDeed(kind: Deed["kind"], when: (done: Done) => boolean, change: (done: Done) => void): Around {
  return {
    transition: (sound) => (draft, command) => {
      const done = doneBy(draft, command);
      const refusal = sound(draft, command);
      if (done?.deed.kind === kind && when(done)) change(done);
      return refusal;
    },
  };
}

/** The legs of the call that the step has made. */
export function createdIn({ draft, leg, others }: Event): readonly Leg[] {
  const before = new Set([leg, ...others].map(({ id }) => id));
  return draft.live(leg.call).filter(({ id }) => !before.has(id));
}

/** The line that the payload of a merge or transfer names. */
export function argumentOf({ draft, request }: Asked): Leg | undefined {
  const isNaming = request.action === "merge" || request.action === "transfer";
  return isNaming && request.other !== undefined ? draft.leg(request.other) : undefined;
}

export function isCallOfTwo({ others }: Event): boolean {
  return others.length === 1;
}

function instead(action: Action, decide: (asked: Asked) => Refusal | "accepted" | undefined): Around {
  return {
    transition: (sound) => (draft, command) => {
      const asked = askedBy(draft, command);
      const decision = asked?.request.action === action ? decide(asked) : undefined;
      if (decision === undefined) return sound(draft, command);
      return decision === "accepted" ? undefined : decision;
    },
  };
}

function afterwards(
  action: Action | "any",
  decide: (asked: Asked, refusal: Refusal | undefined) => Refusal | undefined,
): Around {
  return {
    transition: (sound) => (draft, command) => {
      const asked = askedBy(draft, command);
      const refusal = sound(draft, command);
      return asked !== undefined && (action === "any" || asked.request.action === action)
        ? decide(asked, refusal)
        : refusal;
    },
  };
}

function askedBy(draft: Draft, command: Command): Asked | undefined {
  if (command.type !== "act") return undefined;
  const event = eventAt(draft, command.leg);
  const { request } = command;
  return event && { ...event, request, isListed: event.leg.actions.includes(request.action) };
}

function doneBy(draft: Draft, command: Command): Done | undefined {
  if (command.type !== "device") return undefined;
  const event = eventAt(draft, command.leg);
  return event && { ...event, deed: command.deed };
}

function eventAt(draft: Draft, id: number): Event | undefined {
  const leg = draft.leg(id);
  return leg && { draft, leg, others: draft.others(leg), siblings: draft.siblings(leg) };
}
