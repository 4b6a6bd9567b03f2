import { requirement } from "@myrcc/contracts";
import type { RequirementId } from "@myrcc/contracts";

/**
 * What is only observed and what the simulator is known not to do: it speaks no TLS, so its cookie is not marked Secure, takes
 * handshakes from anywhere (C-60), deletes listeners by their restUri alone (C-18), tells no callId (C-49), and puts what is
 * due together into one frame.
 */
const NOT_DONE: readonly RequirementId[] = [
  "RCC-LISTENER-7",
  "RCC-LINE-28",
  "RCC-FRAME-7",
  "RCC-SECURITY-1",
  "RCC-SECURITY-2",
  "RCC-SECURITY-3",
];

export function isKnownOfSimulator(id: RequirementId): boolean {
  return NOT_DONE.includes(id) && requirement(id).keyword === "OBSERVE";
}

/**
 * Variants that are noted of a canonical platform: the suites name the line of a merge in other ways, and any is taken; and
 * the frame of a line that lists something else since its conference changed is at times read as one of a bystander (D-7).
 */
const OF_SUITES = ["line-argument-other-form", "conference-bystander-frame"];

export function isOfSuites(variant: string): boolean {
  return OF_SUITES.includes(variant);
}
