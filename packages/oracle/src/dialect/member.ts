import type { ReadingId, SpellingVariant } from "@myrcc/contracts";
import { within } from "./translation.ts";
import type { Place, Translation } from "./translation.ts";

/** Members of an object that is being rewritten, by name; their order is kept. */
export type Members = Map<string, unknown>;

/** Names under which a member may be written, besides its canonical one. */
export type Names = Readonly<Record<string, SpellingVariant>>;

/**
 * Gives a member its canonical name. Two names at once are an issue, since nothing says which of them counts.
 *
 * @returns where the member is; undefined when it is absent or cannot be told.
 */
export function rename(
  members: Members,
  canonical: string,
  names: Names,
  reading: ReadingId,
  place: Place,
  translation: Translation,
): Place | undefined {
  const [written, second] = [canonical, ...Object.keys(names)].filter((name) => members.has(name));
  if (written === undefined) return undefined;
  if (second !== undefined) {
    translation.refuse(
      within(place, canonical, second),
      `says the same as ${written}; exactly one of them is expected`,
    );
    return undefined;
  }
  const at = within(place, canonical, written);
  const variant = names[written];
  if (variant === undefined) {
    translation.canonical(reading, canonical, at);
    return at;
  }
  if (!translation.admits(variant, canonical, at)) return undefined;
  members.set(canonical, members.get(written));
  members.delete(written);
  return at;
}

/** Above the API root: its path, alone or behind an address (C-16). */
const ABSOLUTE = /^(https?:\/\/[^/?#]+)?\/restletrouter\/(?=v1\/)/;

/** Makes a path relative to the API root. What is no such path is left for the schema to refuse. */
export function relativePath(members: Members, member: string, at: Place, translation: Translation): void {
  const path = members.get(member);
  if (typeof path !== "string") return;
  const root = ABSOLUTE.exec(path);
  if (root === null) {
    if (path.startsWith("v1/")) translation.canonical("C-16", member, at);
    return;
  }
  const variant = root[1] === undefined ? "absolute-path" : "absolute-uri";
  if (!translation.admits(variant, member, at)) return;
  const relative = path.slice(root[0].length);
  translation.given.set(relative, path);
  members.set(member, relative);
}

/** Drops a member whose value stands for its absence (C-11, C-33). */
export function absent(
  members: Members,
  member: string,
  reading: ReadingId,
  blanks: readonly (readonly [value: unknown, variant: SpellingVariant])[],
  place: Place,
  translation: Translation,
): void {
  const at = within(place, member);
  if (!members.has(member)) {
    translation.canonical(reading, member, at);
    return;
  }
  const value = members.get(member);
  const blank = blanks.find(([written]) => written === value);
  if (blank !== undefined && translation.admits(blank[1], member, at)) members.delete(member);
}

/** Reads a flag that is written as a text (C-48). */
export function flag(members: Members, member: string, place: Place, translation: Translation): void {
  const value = members.get(member);
  const at = within(place, member);
  if (typeof value === "boolean") translation.canonical("C-48", member, at);
  if (value !== "true" && value !== "false") return;
  if (translation.admits("text-boolean", member, at)) members.set(member, value === "true");
}
