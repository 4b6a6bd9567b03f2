import { reading, variant } from "@myrcc/contracts";
import type { ReadingId, RequirementId, TraceEvent } from "@myrcc/contracts";
import type { DialectEntry } from "../dialect/dialect-ledger.ts";
import { shownPointer } from "../evidence/json.ts";
import type { Rule } from "./rule.ts";

export const dialectIsConstant: Rule = {
  requirement: "RCC-DIALECT-1",
  judge({ dialect }, docket) {
    for (const [first, second] of dialect.constants()) {
      if (second === undefined) docket.hit();
      else {
        docket.miss({
          expected: `${first.endpoint} has ${first.member} as ${spelled(first)} throughout`,
          observed: second.pointer === "" ? spelled(second) : `${spelled(second)}, at ${second.pointer}`,
          events: [second.first, first.first],
        });
      }
    }
  },
};

/** An endpoint writes something in the canonical spelling; each of its spellings is one occasion. */
function canonicalSpelling(requirement: RequirementId, readings: readonly ReadingId[]): Rule {
  return {
    requirement,
    judge({ dialect }, docket) {
      for (const entry of dialect.entries) {
        if (!readings.includes(entry.reading)) continue;
        if (entry.variant === null) docket.hit();
        else {
          docket.miss({
            expected: `${entry.endpoint} writes ${entry.member} as ${reading(entry.reading).canonical}`,
            observed: `${spelled(entry)}, at ${shownPointer(entry.pointer)}, ${entry.count} times`,
            events: [entry.first],
          });
        }
      }
    },
  };
}

export const collectionNames = canonicalSpelling("RCC-DIALECT-2", ["C-1"]);
export const extensionLinkName = canonicalSpelling("RCC-DIALECT-3", ["C-2"]);
export const departmentName = canonicalSpelling("RCC-DIALECT-4", ["C-3"]);
export const pathForm = canonicalSpelling("RCC-DIALECT-5", ["C-16"]);
export const absentValues = canonicalSpelling("RCC-DIALECT-6", ["C-11"]);

function spelled(entry: DialectEntry<TraceEvent>): string {
  return entry.variant === null
    ? `${reading(entry.reading).canonical} (canonical)`
    : `${variant(entry.variant).reading} (${entry.variant})`;
}
