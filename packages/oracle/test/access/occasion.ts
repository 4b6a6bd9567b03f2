import type { RequirementId } from "@myrcc/contracts";
import { describe, expect, test } from "vitest";
import type { TraceBuilder } from "../trace-builder.ts";

/** A recording in which a requirement held, and the same one damaged so that it did not. */
export interface Occasion {
  readonly requirement: RequirementId;
  readonly sentence: string;
  readonly held: () => TraceBuilder;
  readonly missed: () => TraceBuilder;
  /** Looks like an occasion and is none. */
  readonly silent?: () => TraceBuilder;
}

export function describeOccasions(occasions: readonly Occasion[]): void {
  describe.each(occasions)("$requirement: $sentence", ({ requirement, held, missed, silent }) => {
    test("is seen to hold", () => {
      const { hits, misses } = held().judge(requirement);

      expect(misses).toEqual([]);
      expect(hits).toBeGreaterThan(0);
    });

    test("is missed", () => {
      expect(missed().judge(requirement).misses).not.toEqual([]);
    });

    if (silent === undefined) return;
    test("says nothing where nothing can be told", () => {
      expect(silent().judge(requirement)).toEqual({ hits: 0, misses: [] });
    });
  });
}
