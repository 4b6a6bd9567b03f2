import { isLive, type Leg } from "./leg.ts";

/** The state of all calls as a transition sees it. */
export interface CallsView {
  /** A live leg, or one dropped not long ago. */
  leg(id: number): Leg | undefined;
  liveOfCall(call: number): Iterable<Leg>;
  liveOfExtension(extension: string): Iterable<Leg>;
  readonly nextLegId: number;
  readonly nextCall: number;
}

/** Line ids look like those of the samples: negative, with a few digits from the start (F-39). */
const FIRST_LEG_ID = -1001;

/**
 * Holds the legs between two steps. Legs are values and the step is pure; this is the one place that is written to, by
 * `apply` alone, so that a step costs what its own calls cost and not what all calls of the platform cost.
 */
export class Calls implements CallsView {
  readonly #legs = new Map<number, Leg>();
  readonly #liveByCall = new Map<number, Set<number>>();
  readonly #liveByExtension = new Map<string, Set<number>>();
  #nextLegId = FIRST_LEG_ID;
  #nextCall = 1;

  get nextLegId(): number {
    return this.#nextLegId;
  }

  get nextCall(): number {
    return this.#nextCall;
  }

  leg(id: number): Leg | undefined {
    return this.#legs.get(id);
  }

  liveOfCall(call: number): Iterable<Leg> {
    return this.#resolve(this.#liveByCall.get(call));
  }

  liveOfExtension(extension: string): Iterable<Leg> {
    return this.#resolve(this.#liveByExtension.get(extension));
  }

  all(): Iterable<Leg> {
    return this.#legs.values();
  }

  apply(changed: readonly Leg[]): void {
    for (const leg of changed) {
      const before = this.#legs.get(leg.id);
      this.#legs.set(leg.id, leg);
      if (before === undefined || before.call !== leg.call || isLive(before) !== isLive(leg)) this.#relist(before, leg);
      this.#nextLegId = Math.min(this.#nextLegId, leg.id - 1);
      this.#nextCall = Math.max(this.#nextCall, leg.call + 1);
    }
  }

  /** Forgets a dropped leg, or one that a fault has revived meanwhile; its id is not given again. */
  forget(id: number): void {
    const leg = this.#legs.get(id);
    if (leg !== undefined && isLive(leg)) this.#unlist(leg);
    this.#legs.delete(id);
  }

  #relist(before: Leg | undefined, leg: Leg): void {
    if (before !== undefined) this.#unlist(before);
    if (!isLive(leg)) return;
    member(this.#liveByCall, leg.call).add(leg.id);
    if (leg.party.kind === "extension") member(this.#liveByExtension, leg.party.id).add(leg.id);
  }

  #unlist(leg: Leg): void {
    remove(this.#liveByCall, leg.call, leg.id);
    if (leg.party.kind === "extension") remove(this.#liveByExtension, leg.party.id, leg.id);
  }

  // Note: a generator reads better and costs a step several times as much.
  #resolve(ids: Iterable<number> = []): readonly Leg[] {
    const legs: Leg[] = [];
    for (const id of ids) {
      const leg = this.#legs.get(id);
      if (leg !== undefined) legs.push(leg);
    }
    return legs;
  }
}

function member<K>(index: Map<K, Set<number>>, key: K): Set<number> {
  const known = index.get(key);
  if (known !== undefined) return known;
  const created = new Set<number>();
  index.set(key, created);
  return created;
}

function remove<K>(index: Map<K, Set<number>>, key: K, id: number): void {
  const ids = index.get(key);
  ids?.delete(id);
  if (ids?.size === 0) index.delete(key);
}
