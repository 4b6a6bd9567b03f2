import { reading } from "@myrcc/contracts";
import type { ReadingId, RememberedVariant } from "@myrcc/contracts";

/** One way of reading a point that an endpoint was seen to take. */
export interface DialectEntry<Where> {
  /** An operation id, `frame` or `socket`. */
  readonly endpoint: string;
  readonly reading: ReadingId;
  /** The member that is written so, or what else it was seen in: a status, a header, what happened. */
  readonly member: string;
  /** Null for the canonical reading. */
  readonly variant: RememberedVariant | null;
  count: number;
  /** Where it was seen first. */
  readonly first: Where;
  /** JSON pointer into the document that it was seen in first; empty where it was not seen in one. */
  readonly pointer: string;
}

/** What is noted of one place: a spelling of a document, or anything else that tells a variant. */
export type DialectNote = Pick<DialectEntry<unknown>, "reading" | "member" | "variant" | "pointer">;

/** Entries of one endpoint and member that a constant dialect would have in one variant only. */
export type Inconsistency<Where> = readonly [DialectEntry<Where>, DialectEntry<Where>, ...DialectEntry<Where>[]];

/** Which variant was seen where over a run; `Where` names the occasion, for instance an event of the trace. */
export class DialectLedger<Where> {
  readonly #entries = new Map<string, DialectEntry<Where>>();

  add(endpoint: string, notes: readonly DialectNote[], where: Where): void {
    for (const { reading: id, member, variant, pointer } of notes) {
      const key = keyOf({ endpoint, reading: id, member, variant });
      const entry = this.#entries.get(key);
      if (entry === undefined) {
        this.#entries.set(key, { endpoint, reading: id, member, variant, count: 1, first: where, pointer });
      } else {
        entry.count += 1;
      }
    }
  }

  /** Takes over what another ledger has noted, its occasions renamed. */
  merge<Other>({ entries }: DialectLedger<Other>, rename: (where: Other) => Where): void {
    for (const entry of entries) {
      const key = keyOf(entry);
      const known = this.#entries.get(key);
      if (known === undefined) this.#entries.set(key, { ...entry, first: rename(entry.first) });
      else known.count += entry.count;
    }
  }

  /** Whether an entry's endpoint was seen to take no other variant there. */
  isConsistent(entry: DialectEntry<Where>): boolean {
    return this.entries.every((other) => other === entry || placeOf(other) !== placeOf(entry));
  }

  /** In the order in which they were first seen. */
  get entries(): readonly DialectEntry<Where>[] {
    return [...this.#entries.values()];
  }

  /** Readings that are constant by endpoint, one group of entries for each member (C-1, C-2, and the general rule). */
  constants(): (readonly [DialectEntry<Where>, ...DialectEntry<Where>[]])[] {
    const groups = new Map<string, [DialectEntry<Where>, ...DialectEntry<Where>[]]>();
    for (const entry of this.entries) {
      if (reading(entry.reading).constant !== true) continue;
      const key = placeOf(entry);
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [entry]);
      else group.push(entry);
    }
    return [...groups.values()];
  }

  /** Where an endpoint changed its dialect. */
  inconsistencies(): Inconsistency<Where>[] {
    return this.constants().flatMap(([first, second, ...others]): Inconsistency<Where>[] =>
      second === undefined ? [] : [[first, second, ...others]],
    );
  }
}

type Place = Pick<DialectEntry<unknown>, "endpoint" | "reading" | "member">;

function placeOf({ endpoint, reading: id, member }: Place): string {
  return [endpoint, id, member].join("\t");
}

function keyOf(entry: Place & Pick<DialectEntry<unknown>, "variant">): string {
  return [placeOf(entry), entry.variant ?? ""].join("\t");
}
