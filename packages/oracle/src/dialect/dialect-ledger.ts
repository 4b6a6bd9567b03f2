import { reading } from "@myrcc/contracts";
import type { ReadingId, SpellingVariant } from "@myrcc/contracts";
import type { Spelling } from "./translation.ts";

/** One spelling that an endpoint was seen to use. */
export interface DialectEntry<Where> {
  /** An operation id, or `frame`. */
  readonly endpoint: string;
  readonly reading: ReadingId;
  readonly member: string;
  /** Null for the canonical spelling. */
  readonly variant: SpellingVariant | null;
  count: number;
  /** Where it was seen first. */
  readonly first: Where;
  /** JSON pointer into the document that it was seen in first. */
  readonly pointer: string;
}

/** Entries of one endpoint and member that a constant dialect would have in one spelling only. */
export type Inconsistency<Where> = readonly [DialectEntry<Where>, DialectEntry<Where>, ...DialectEntry<Where>[]];

/** Which spelling was seen where over a run; `Where` names the occasion, for instance an event of the trace. */
export class DialectLedger<Where> {
  readonly #entries = new Map<string, DialectEntry<Where>>();

  add(endpoint: string, spellings: readonly Spelling[], where: Where): void {
    for (const { reading: id, member, variant, pointer } of spellings) {
      const key = [endpoint, id, member, variant ?? ""].join(" ");
      const entry = this.#entries.get(key);
      if (entry === undefined) {
        this.#entries.set(key, { endpoint, reading: id, member, variant, count: 1, first: where, pointer });
      } else {
        entry.count += 1;
      }
    }
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
      const key = [entry.endpoint, entry.reading, entry.member].join(" ");
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
