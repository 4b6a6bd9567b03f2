import { READINGS, VARIANTS } from "../generated/readings.ts";
import type { Profile, ReadingClass, ReadingVariant } from "../generated/types.ts";

/** How one contradiction or gap of the API document is read (C-1 to C-60, and the decisions that settle more of them). */
export interface Reading {
  readonly subject: string;
  readonly canonical: string;
  /** Which part of it is judged how. */
  readonly classes: readonly ReadingClass[];
  /** An endpoint keeps to one variant throughout a run. */
  readonly constant?: true;
  readonly variants: readonly ReadingVariant[];
}

/** What is tolerated beside the canonical reading `of`, from which profile on. */
export interface Variant {
  readonly of: string;
  readonly reading: string;
  readonly from: Profile;
  /** The dialect reader maps it to the canonical reading. */
  readonly spelling?: true;
  /** Why the dialect reader does not remember where it was seen; absent where it does. */
  readonly unremembered?: string;
}

export type ReadingId = keyof typeof READINGS;
export type VariantName = keyof typeof VARIANTS;

/** Variants that are the same content written differently. */
export type SpellingVariant = {
  [Name in VariantName]: (typeof VARIANTS)[Name] extends { readonly spelling: true } ? Name : never;
}[VariantName];

/** Variants that can be told from what crosses the wire, and that the dialect reader therefore remembers. */
export type RememberedVariant = {
  [Name in VariantName]: (typeof VARIANTS)[Name] extends { readonly unremembered: string } ? never : Name;
}[VariantName];

/** From the strictest to the most lenient. */
export const PROFILES = ["strict", "certify", "field"] as const satisfies readonly Profile[];

export function isReadingId(text: string): text is ReadingId {
  return Object.hasOwn(READINGS, text);
}

export function reading(id: ReadingId): Reading {
  return READINGS[id];
}

/** The reading that a variant departs from. */
export function readingOf<Name extends VariantName>(name: Name): (typeof VARIANTS)[Name]["of"] {
  return VARIANTS[name].of;
}

export function variant(name: VariantName): Variant {
  return VARIANTS[name];
}

/** Whether a profile takes a variant for its canonical reading. */
export function tolerates(profile: Profile, name: VariantName): boolean {
  return PROFILES.indexOf(profile) >= PROFILES.indexOf(VARIANTS[name].from);
}

/** Every id, in the order of the registry. */
export const READING_IDS: readonly ReadingId[] = Object.keys(READINGS).filter(isReadingId);

function isVariantName(text: string): text is VariantName {
  return Object.hasOwn(VARIANTS, text);
}

/** Every name, in the order of the registry. */
export const VARIANT_NAMES: readonly VariantName[] = Object.keys(VARIANTS).filter(isVariantName);
