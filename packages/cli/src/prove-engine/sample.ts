import { createHash } from "node:crypto";
import type { Mutant } from "./mutant.ts";

/**
 * So many mutants at random, without returning any. A larger sample of a seed holds the smaller ones, and a mutant keeps its
 * place when others come and go, so that a sample can be gone on with.
 */
export function sampleOf(mutants: readonly Mutant[], size: number, seed: number): Mutant[] {
  const place = ({ id }: Mutant): string => createHash("sha256").update(`${seed} ${id}`).digest("hex");
  return mutants
    .map((mutant) => ({ mutant, at: place(mutant) }))
    .toSorted((one, other) => (one.at < other.at ? -1 : 1))
    .slice(0, size)
    .map(({ mutant }) => mutant);
}
