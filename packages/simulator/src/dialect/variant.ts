import { OPERATION_IDS, VARIANT_NAMES } from "@myrcc/contracts";
import type { OperationId, VariantName } from "@myrcc/contracts";

/**
 * Variants without a switch: the form of a `line` argument and whether a handshake carries the token are the client's choice
 * and any is accepted here (but of an argument only the platform's own form, unless that is the canonical one), the status of a redirect comes with the redirect, the design of the coalescing has an option of
 * its own, and what leads nowhere drops the line unless it is refused.
 */
const WITHOUT_SWITCH = [
  "line-argument-other-form",
  "socket-with-token",
  "redirect-307-308",
  "coalescing-design",
  "unroutable-drops",
] as const satisfies readonly VariantName[];

/** Variants of spec/readings.yaml that can be switched on: all that is the platform's choice. */
export type Variant = Exclude<VariantName, (typeof WITHOUT_SWITCH)[number]>;

/** Where a variant shows: in the answer to an operation, or in what is pushed. */
export type Endpoint = OperationId | "frame";

export const ENDPOINTS: readonly Endpoint[] = [...OPERATION_IDS, "frame"];

export function isVariant(text: string): text is Variant {
  return VARIANTS.some((name) => name === text);
}

function isSwitch(name: VariantName): name is Variant {
  return !WITHOUT_SWITCH.some((other) => other === name);
}

/** In the order of the registry. */
export const VARIANTS: readonly Variant[] = VARIANT_NAMES.filter(isSwitch);
