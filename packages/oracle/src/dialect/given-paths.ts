/**
 * Paths exactly as a document had them, by what they are in the canonical shape; those that were written canonically are left
 * out. The platform's own form is the one that it has to take back (C-17).
 */
export type GivenPaths = ReadonlyMap<string, string>;

/** A canonical path as it was given. */
export function asGiven(path: string, given: GivenPaths): string {
  return given.get(path) ?? path;
}
