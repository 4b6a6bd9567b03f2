import type { EngineVariant } from "@myrcc/simulator";
import { expect, test } from "vitest";
import { aMutant } from "./a-mutant.ts";
import { GROUNDS, groundOf } from "./ground.ts";

test("a mutant is tried on the first ground that reaches it", () => {
  const reach = new Map([
    ["canonical", new Set(["1"])],
    ["busy-refused", new Set(["1", "2"])],
  ]);

  expect([1, 2, 3].map((number) => groundOf(aMutant(number), reach)?.name)).toEqual([
    "canonical",
    "busy-refused",
    undefined,
  ]);
});

test("a mutant is tried on the ground that its explanation names, if any case comes by it there", () => {
  const [canonical, variants] = GROUNDS;
  const reach = new Map([
    ["canonical", new Set(["1", "2"])],
    ["variants", new Set(["1"])],
  ]);

  expect([1, 2].map((number) => groundOf(aMutant(number), reach, variants))).toEqual([variants, canonical]);
});

test("every variant that the engine knows is on some ground", () => {
  const known: Record<EngineVariant, true> = {
    "argument-survives": true,
    "both-survive": true,
    "busy-refused": true,
    "call-id": true,
    "conference-bystander-frame": true,
    "cross-enterprise-refused": true,
    "device-answers-itself": true,
    "disconnect-own-leg": true,
    "display-not-updated": true,
    "dtmf-modifies": true,
    "dtmf-pause": true,
    "failed-transfer-recalls": true,
    "held-redirect-unlisted": true,
    "leave-of-two-refused": true,
    "other-unstated-cause": true,
    "peer-stays-talking": true,
    "self-call-accepted": true,
    "semi-attended-accepted": true,
    "transfer-always-listed": true,
    "transfer-on-held": true,
    "unhold-refused": true,
    "unroutable-refused": true,
    "values-first": true,
  };

  expect(new Set(GROUNDS.flatMap(({ dialects }) => dialects))).toEqual(new Set(Object.keys(known)));
});
