import fc from "fast-check";
import { randomInt } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { Design } from "../../src/coalescing/designs.ts";
import type { EngineVariant } from "../../src/engine/switches.ts";
import { accountOf } from "./account.ts";
import { judge, type Finding } from "./invariants/table.ts";
import { sampledHistory } from "./platform-event.ts";
import { PlatformHistory } from "./platform-history.ts";
import { RecordedPlatform } from "./recorded-platform.ts";

/**
 * What each other reading of the API document gives up by itself, of that which the invariants take for granted: which
 * actions a state lists (I-11, I-15), that a listed one is accepted (I-12), that an outgoing line begins with its prompting
 * (I-9), that a merge leaves one line of its extension (I-28), that displays follow a transfer (I-25, I-27).
 */
const GIVEN_UP = {
  "argument-survives": [],
  "both-survive": ["I-28"],
  "busy-refused": [],
  "call-id": [],
  "conference-bystander-frame": [],
  "cross-enterprise-refused": [],
  "device-answers-itself": ["I-9", "I-12"],
  "disconnect-own-leg": [],
  "display-not-updated": ["I-25", "I-27"],
  "dtmf-modifies": [],
  "dtmf-pause": [],
  "failed-transfer-recalls": [],
  "held-redirect-unlisted": ["I-11"],
  "leave-of-two-refused": ["I-12"],
  "other-unstated-cause": [],
  "peer-stays-talking": [],
  "self-call-accepted": [],
  "semi-attended-accepted": ["I-11", "I-15"],
  "transfer-always-listed": ["I-11", "I-15"],
  "transfer-on-held": ["I-11", "I-15"],
  "unhold-refused": ["I-12"],
  "unroutable-refused": [],
  "values-first": [],
} as const satisfies Record<EngineVariant, readonly string[]>;

/** Broken once: a recall to an extension that was at both ends, and a frame that overtakes the answer it belongs to. */
const FOUND: readonly [readonly EngineVariant[], Design, number][] = [
  [["transfer-always-listed", "conference-bystander-frame", "failed-transfer-recalls", "dtmf-pause"], "D", 4],
  [
    [
      "both-survive",
      "semi-attended-accepted",
      "unhold-refused",
      "failed-transfer-recalls",
      "conference-bystander-frame",
      "values-first",
    ],
    "C′",
    1_157_439_999,
  ],
];

const EVENTS = 1_500;
const SEED = Number(process.env["MYRCC_FUZZ_SEED"] ?? randomInt(2 ** 31));
const COMBINATIONS = 24 * Number(process.env["MYRCC_FUZZ_SCALE"] ?? "1");

function brokenUnder(variants: readonly EngineVariant[], design: Design, seed: number): readonly string[] {
  const history = new PlatformHistory(new RecordedPlatform(design, 100, { dialects: variants }));
  for (const event of sampledHistory(EVENTS, seed)) history.happen(event);
  history.settle();
  const found = new Map<string, Finding>();
  judge(accountOf(history), found);
  const givenUp = variants.flatMap((variant): readonly string[] => GIVEN_UP[variant]);
  return [...found].flatMap(([name, { broken }]) =>
    broken === undefined || givenUp.includes(name) ? [] : [`${name}: ${JSON.stringify(broken)}`],
  );
}

function isVariantOfTable(name: string): name is EngineVariant {
  return Object.hasOwn(GIVEN_UP, name);
}

const variants = Object.keys(GIVEN_UP).filter(isVariantOfTable);

describe(`other readings of what calls do (MYRCC_FUZZ_SEED=${SEED})`, () => {
  it.each(variants)("%s alone holds every invariant but what it gives up", (variant) => {
    expect(brokenUnder([variant], "C", SEED)).toEqual([]);
  });

  const some = fc.tuple(
    fc.uniqueArray(fc.constantFrom(...variants), { minLength: 2, maxLength: 6 }),
    fc.constantFrom<Design>("A", "A′", "B", "C", "C′", "D", "E", "F"),
    fc.nat(),
  );
  it.each([...FOUND, ...fc.sample(some, { numRuns: COMBINATIONS, seed: SEED })])(
    "%j together hold what none of them gives up: design %s, seed %i",
    (together, design, seed) => {
      expect(brokenUnder(together, design, seed)).toEqual([]);
    },
  );
});
