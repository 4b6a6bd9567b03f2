import { checkSchema } from "@myrcc/contracts";
import type { Profile, SchemaIssue, SchemaName, SchemaValue } from "@myrcc/contracts";
import { TRANSLATORS } from "./document.ts";
import type { GivenPaths } from "./given-paths.ts";
import { ROOT, Translation } from "./translation.ts";
import type { Spelling } from "./translation.ts";

/** The profile that a certification reads with. */
export const DEFAULT_PROFILE = "certify" satisfies Profile;

/** What a document says, or why it is none of its schema. All pointers are into the document as it was received. */
export type DialectReading<T> =
  | {
      readonly ok: true;
      /** In the canonical shape. */
      readonly value: T;
      readonly spellings: readonly Spelling[];
      readonly given: GivenPaths;
    }
  | { readonly ok: false; readonly issues: readonly SchemaIssue[]; readonly spellings: readonly Spelling[] };

/**
 * Maps every spelling that the profile tolerates to the canonical shape and holds that against the one strict schema
 * (C-1 to C-60, D-1). Never throws.
 */
export function readDialect<Name extends SchemaName>(
  schema: Name,
  document: unknown,
  profile: Profile = DEFAULT_PROFILE,
): DialectReading<SchemaValue<Name>> {
  const translation = new Translation(profile);
  const value = TRANSLATORS[schema]?.(document, ROOT, translation) ?? document;
  const check = checkSchema(schema, value);
  const { spellings, given } = translation;
  if (check.ok && translation.issues.length === 0) return { ok: true, value: check.value, spellings, given };
  const issues = check.ok ? [] : check.issues;
  return {
    ok: false,
    issues: [
      ...translation.issues,
      ...issues.map(({ pointer, message }) => ({ pointer: translation.originOf(pointer), message })),
    ],
    spellings,
  };
}

/** A document in the canonical spelling as far as the profile tolerates its own, whether it is one of its schema or not. */
export function respell(schema: SchemaName, document: unknown, profile: Profile = DEFAULT_PROFILE): unknown {
  return TRANSLATORS[schema]?.(document, ROOT, new Translation(profile)) ?? document;
}

/** The variants among spellings: everything that is not canonical. */
export function variantsOf(spellings: readonly Spelling[]): Spelling[] {
  return spellings.filter(({ variant }) => variant !== null);
}

/** An empty list of lines that came as 204 without a body (C-31). */
export function readMissingList(profile: Profile = DEFAULT_PROFILE): DialectReading<SchemaValue<"CallLineList">> {
  const translation = new Translation(profile);
  const { spellings, issues, given } = translation;
  return translation.admits("no-content-for-empty-list", "results", ROOT)
    ? { ok: true, value: { count: 0, results: [] }, spellings, given }
    : { ok: false, issues, spellings };
}
