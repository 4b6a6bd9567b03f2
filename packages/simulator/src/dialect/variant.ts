import { VARIANT_NAMES, variant } from "@myrcc/contracts";
import type { OperationId, RememberedVariant, VariantName } from "@myrcc/contracts";

/**
 * Variants that a platform does not take by itself: the form of a `line` argument is the client's choice and any is
 * accepted here, and the status of a redirect comes with the redirect.
 */
const NOT_THE_PLATFORMS = [
  "line-argument-other-form",
  "redirect-307-308",
] as const satisfies readonly RememberedVariant[];

/** Variants of spec/readings.yaml that can be switched on: all that shows on the wire and is the platform's choice. */
export type Variant = Exclude<RememberedVariant, (typeof NOT_THE_PLATFORMS)[number]>;

/** Where a variant shows: in the answer to an operation, or in what is pushed. */
export type Endpoint = OperationId | "frame";

export function isVariant(text: string): text is Variant {
  return VARIANTS.some((name) => name === text);
}

function isSwitch(name: VariantName): name is Variant {
  return variant(name).unremembered === undefined && !NOT_THE_PLATFORMS.some((other) => other === name);
}

/** In the order of the registry. */
export const VARIANTS: readonly Variant[] = VARIANT_NAMES.filter(isSwitch);
