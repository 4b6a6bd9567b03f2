import type { FlakeRate } from "@myrcc/contracts";

/** `missed in 1 of 5 repeats (20 %; with 95 % confidence 4 % to 62 %)` */
export function flakeText({ judged, missed, low, high }: FlakeRate): string {
  const range = `${percent(low)} to ${percent(high)}`;
  return `missed in ${missed} of ${judged} repeats (${percent(missed / judged)}; with 95 % confidence ${range})`;
}

function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}
