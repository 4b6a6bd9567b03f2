import type { Action } from "./action.ts";
import type { CallsView } from "./calls.ts";
import type { Cue } from "./command.ts";
import { planWhenTalking, type Plan } from "./device.ts";
import type { Directory } from "./directory.ts";
import { isLive, type Cause, type Leg } from "./leg.ts";
import { actionsOf, isFarEndRinging } from "./listed-actions.ts";
import { isSameParty, type Party } from "./party.ts";
import type { Switches } from "./switches.ts";

/** All that a step may look at besides its command. */
export interface Surrounding {
  readonly calls: CallsView;
  readonly directory: Directory;
  readonly switches: Switches;
  readonly nowMs: number;
}

/** What distinguishes one new leg from another. */
export type NewLeg = Pick<Leg, "call" | "party" | "hidden" | "incoming" | "state" | "cause" | "facing">;

/**
 * One step in the making: the calls as they were, overlaid with what the step has changed so far. What the transitions
 * leave implicit is settled by `finish`: the actions of every leg near a change, and its modification time.
 */
export class Draft {
  readonly directory: Directory;
  readonly switches: Switches;
  /** In whole milliseconds. */
  readonly nowMs: number;
  cues: readonly Cue[] = [];
  /** The line of the call that the step places. */
  placed: number | undefined;
  readonly #calls: CallsView;
  readonly #changed = new Map<number, Leg>();
  readonly #touched = new Set<number>();
  #nextLegId: number;

  constructor({ calls, directory, switches, nowMs }: Surrounding) {
    this.directory = directory;
    this.switches = switches;
    this.#calls = calls;
    this.nowMs = Math.floor(nowMs);
    this.#nextLegId = switches.nextLegId(calls.nextLegId, calls);
  }

  leg(id: number): Leg | undefined {
    return this.#changed.get(id) ?? this.#calls.leg(id);
  }

  newCall(): number {
    return this.#calls.nextCall;
  }

  /** The live legs of a call, the older ones first. */
  live(call: number): Leg[] {
    const live: Leg[] = [];
    for (const leg of this.#calls.liveOfCall(call)) if (!this.#changed.has(leg.id)) live.push(leg);
    for (const leg of this.#changed.values()) if (leg.call === call && isLive(leg)) live.push(leg);
    return live.toSorted((a, b) => b.id - a.id);
  }

  others(leg: Leg): Leg[] {
    return this.live(leg.call).filter(({ id }) => id !== leg.id);
  }

  /** The other live lines of the same extension. */
  siblings({ id, party }: Leg): Leg[] {
    return party.kind === "extension" ? this.linesOf(party.id).filter((one) => one.id !== id) : [];
  }

  /** The live lines of an extension. */
  linesOf(extension: string): Leg[] {
    const lines: Leg[] = [];
    for (const { id } of this.#calls.liveOfExtension(extension)) {
      const leg = this.leg(id);
      if (leg !== undefined && isLive(leg)) lines.push(leg);
    }
    for (const leg of this.#changed.values()) {
      const isOwn = leg.party.kind === "extension" && leg.party.id === extension;
      if (isOwn && isLive(leg) && !this.#wasLive(leg.id)) lines.push(leg);
    }
    return lines;
  }

  create(leg: NewLeg): Leg {
    const created: Leg = {
      ...leg,
      id: this.#nextLegId,
      conference: false,
      actions: [],
      createdMs: this.nowMs,
      modifiedMs: this.nowMs,
      talkingMs: undefined,
    };
    this.#nextLegId -= 1;
    this.#changed.set(created.id, created);
    return created;
  }

  change(leg: Leg, members: Partial<Pick<Leg, "call" | "state" | "cause" | "conference" | "facing" | "recall">>): void {
    const now = this.leg(leg.id) ?? leg;
    this.#changed.set(leg.id, { ...now, ...members });
  }

  /** Marks a leg as modified although no member of it differs. */
  touch(leg: Leg): void {
    this.#changed.set(leg.id, this.leg(leg.id) ?? leg);
    this.#touched.add(leg.id);
  }

  drop(leg: Leg, cause: Cause): void {
    this.change(leg, { state: "dropped", cause });
  }

  /** Makes a leg talk, which holds whatever else its extension was talking on (D-9). */
  talk(leg: Leg, cause: Cause = "causeNormal"): void {
    for (const sibling of this.siblings(leg)) {
      if (sibling.state === "talking") this.change(sibling, { state: "held", cause: "causeNormal" });
    }
    const now = this.leg(leg.id) ?? leg;
    this.#changed.set(leg.id, { ...now, state: "talking", cause, talkingMs: now.talkingMs ?? this.nowMs });
    if (now.talkingMs === undefined) this.plan(leg, planWhenTalking(this.directory.deviceOf(leg.party)));
  }

  /** A leg is again what it was before the step. */
  undo(leg: Leg): void {
    this.#changed.delete(leg.id);
    this.#touched.delete(leg.id);
    this.cues = this.cues.filter((cue) => cue.leg !== leg.id);
  }

  /** The step has done nothing. */
  discard(): void {
    this.#changed.clear();
    this.#touched.clear();
    this.cues = [];
  }

  face(leg: Leg, facing: Party): void {
    this.change(leg, { facing });
  }

  plan(leg: Leg, plan: Plan | undefined): void {
    if (plan !== undefined) this.cues = [...this.cues, { leg: leg.id, ...plan }];
  }

  /** Whether a line of another call can be joined with one of this extension: held, and with somebody behind it (D-6, D-12). */
  isJoinable(held: Leg, call: number): boolean {
    return held.state === "held" && held.call !== call && !isFarEndRinging(this.others(held));
  }

  /** Whether a line whose far end still rings can be transferred to, which is one reading of D-12. */
  isTransferTarget(ringing: Leg, call: number): boolean {
    return this.switches.takes("semi-attended-accepted") && ringing.state === "alerting" && ringing.call !== call;
  }

  /** The new value of every leg that differs from before, those that the transition named first. */
  finish(): readonly Leg[] {
    // A far end that begins to talk makes a held line joinable, which changes what its siblings list: so two rings around.
    for (const leg of this.#changed.values()) this.#include(this.live(leg.call));
    // Note: those that this adds are siblings of these, and theirs are among them.
    for (const leg of Array.from(this.#changed.values())) this.#include(this.siblings(leg));
    const settled: Leg[] = [];
    for (const leg of this.#changed.values()) {
      const after = this.#settled({ ...leg, actions: this.#actions(leg) });
      if (after !== undefined) settled.push(after);
    }
    return settled;
  }

  #wasLive(id: number): boolean {
    const before = this.#calls.leg(id);
    return before !== undefined && isLive(before);
  }

  #include(legs: readonly Leg[]): void {
    for (const leg of legs) if (!this.#changed.has(leg.id)) this.#changed.set(leg.id, leg);
  }

  /** `undefined` for a leg that is as it was. */
  #settled(leg: Leg): Leg | undefined {
    const before = this.#calls.leg(leg.id);
    if (before === undefined) return leg;
    if (!this.#touched.has(leg.id) && isAlike(before, leg)) {
      if (before.call === leg.call) return undefined;
      // An invitation that moves into another call by a merge shows nothing of it, unless it tells of its call (C-49).
      if (!this.switches.takes("call-id")) return leg;
    }
    return { ...leg, modifiedMs: Math.max(this.nowMs, before.modifiedMs + 1) };
  }

  #actions(leg: Leg): readonly Action[] {
    const siblings = this.siblings(leg);
    const actions = actionsOf(leg, {
      others: this.others(leg),
      hasHeldSibling: siblings.some((sibling) => this.isJoinable(sibling, leg.call)),
      hasTalkingSibling:
        this.switches.takes("transfer-on-held") && siblings.some((sibling) => this.#isConversation(sibling, leg.call)),
      hasRingingSibling: siblings.some((sibling) => this.isTransferTarget(sibling, leg.call)),
      takes: this.switches.takes,
    });
    return this.switches.listed(actions, leg);
  }

  #isConversation(talking: Leg, call: number): boolean {
    return talking.state === "talking" && talking.call !== call && !isFarEndRinging(this.others(talking));
  }
}

function isAlike(before: Leg, after: Leg): boolean {
  return (
    before.state === after.state &&
    before.cause === after.cause &&
    before.conference === after.conference &&
    isSameParty(before.facing, after.facing) &&
    before.talkingMs === after.talkingMs &&
    before.actions.length === after.actions.length &&
    before.actions.every((action, index) => action === after.actions[index])
  );
}
