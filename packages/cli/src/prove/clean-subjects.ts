import { variant } from "@myrcc/contracts";
import type { Profile } from "@myrcc/contracts";
import { VARIANTS } from "@myrcc/simulator";
import type { Design, DialectName } from "@myrcc/simulator";
import fc from "fast-check";
import type { CleanSimulator } from "./subject.ts";

/** Every design of domain §4.1 that satisfies the API: the others lose states, starve or do not coalesce. */
const DESIGNS = ["C", "A", "A′", "B", "C′", "D"] as const satisfies readonly Design[];
const WORKERS = [2, 1, 6] as const;

/**
 * Simulators with nothing to hold against them: random sets of variants under random designs, which have found more false
 * alarms than all else, then every design with every named dialect, and every variant of the readings alone.
 *
 * @param combinations how many random ones.
 * @param seed the same seed gives the same ones.
 */
export function cleanSubjects(combinations: number, seed: number): CleanSimulator[] {
  const named = DESIGNS.flatMap((design, index) => [
    clean(design, [], WORKERS[index % WORKERS.length]),
    clean(design, ["documented"]),
    clean(design, ["field"]),
  ]);
  const alone = VARIANTS.map((name) => clean("C", [name]));
  const random = fc.sample(
    fc.tuple(fc.constantFrom(...DESIGNS), fc.subarray([...VARIANTS], { minLength: 2 }), fc.constantFrom(...WORKERS)),
    { numRuns: combinations, seed },
  );
  return [...random.map(([design, dialects, workers]) => clean(design, dialects, workers)), ...named, ...alone];
}

function clean(design: Design, dialects: readonly DialectName[], workers = 2): CleanSimulator {
  return { kind: "clean", design, dialects, profile: profileFor(dialects), workers };
}

/** The strictest profile, from the one of a certification on, that tolerates all of them. */
function profileFor(dialects: readonly DialectName[]): Profile {
  const needsField = dialects.some((name) => name === "field" || (isSingle(name) && variant(name).from === "field"));
  return needsField ? "field" : "certify";
}

function isSingle(name: DialectName): name is (typeof VARIANTS)[number] {
  return VARIANTS.some((one) => one === name);
}
