import type { Certificate, FlakeRate, RequirementResult } from "@myrcc/contracts";

/**
 * `missed in 1 of 5 repeats (20 %; with 95 % confidence 4 % to 62 %)`
 *
 * @param repeats how many there were of the run; those that did not judge the requirement are told of.
 */
export function flakeText({ judged, missed, low, high }: FlakeRate, repeats: number): string {
  const range = `${percent(low)} to ${percent(high)}`;
  const of = `${judged} repeats${judged < repeats ? ` that judged it, of ${repeats}` : ""}`;
  return `missed in ${missed} of ${of} (${percent(missed / judged)}; with 95 % confidence ${range})`;
}

/** Whether every repeat judged it and nothing missed it, the load included. */
export function heldInEvery(repeats: number, { flake, failures }: RequirementResult): boolean {
  return failures === 0 && flake?.judged === repeats;
}

/** The same where it is not what is said of all that held in every repeat; undefined there, and of a run without repeats. */
export function ownFlakeText(result: RequirementResult, { repeats = 1 }: Certificate["run"]): string | undefined {
  if (result.flake === undefined || heldInEvery(repeats, result)) return undefined;
  return flakeText(result.flake, repeats);
}

function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}
