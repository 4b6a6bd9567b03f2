import { isChecked, isRequirementId } from "@myrcc/contracts";
import type { RequirementResult } from "@myrcc/contracts";

/**
 * The results that the status rests on. The others – pending ones and ones that cannot be tested – are in a certificate
 * so that a reader sees what was not tested, and count for nothing. An id that this version does not know counts.
 */
export function checkedOf(requirements: readonly RequirementResult[]): RequirementResult[] {
  return requirements.filter(counts);
}

/** The results of requirements that this version of the harness does not judge. */
export function uncheckedOf(requirements: readonly RequirementResult[]): RequirementResult[] {
  return requirements.filter((result) => !counts(result));
}

export function counts({ id }: RequirementResult): boolean {
  return !isRequirementId(id) || isChecked(id);
}
