import { readingOf, tolerates, variant } from "@myrcc/contracts";
import type { Profile, ReadingId, SchemaIssue, SpellingVariant } from "@myrcc/contracts";

/** How one place of a document was written: canonically, or in a variant. */
export interface Spelling {
  readonly reading: ReadingId;
  /** What is written so: the canonical name of the member. */
  readonly member: string;
  /** Null for the canonical spelling. */
  readonly variant: SpellingVariant | null;
  /** JSON pointer into the document as it was received. */
  readonly pointer: string;
}

/** A place in a document that is being rewritten. */
export interface Place {
  /** JSON pointer into the canonical document. */
  readonly canonical: string;
  /** JSON pointer into the document as it was received. */
  readonly original: string;
}

export const ROOT: Place = { canonical: "", original: "" };

/** The place of a member or element; `written` is how it is called in the document as it was received. */
export function within(place: Place, member: string | number, written: string | number = member): Place {
  const canonical = `${place.canonical}/${escaped(member)}`;
  // Note: every member of every line passes here, and in k6 a text costs; most places are where they belong.
  const isSame = member === written && place.canonical === place.original;
  return { canonical, original: isSame ? canonical : `${place.original}/${escaped(written)}` };
}

/** What is gathered while a document is rewritten. Lives for one document. */
export class Translation {
  readonly profile: Profile;
  readonly spellings: Spelling[] = [];
  readonly issues: SchemaIssue[] = [];
  /** Filled as paths are made relative. */
  readonly given = new Map<string, string>();
  /** Pointers of the received document by those of the canonical one, where they differ. */
  readonly #moved = new Map<string, string>();

  constructor(profile: Profile) {
    this.profile = profile;
  }

  canonical(reading: ReadingId, member: string, place: Place): void {
    this.spellings.push({ reading, member, variant: null, pointer: place.original });
  }

  /** Notes a variant; false when the profile does not tolerate it, which is an issue and leaves the place as it is. */
  admits(name: SpellingVariant, member: string, place: Place): boolean {
    if (!tolerates(this.profile, name)) {
      const { reading, from } = variant(name);
      this.refuse(place, `is written as ${reading} (${name}), which is tolerated from profile ${from} on only`);
      return false;
    }
    this.spellings.push({ reading: readingOf(name), member, variant: name, pointer: place.original });
    this.move(place);
    return true;
  }

  /** Notes that a place is elsewhere in the canonical document than in the one that was received. */
  move(place: Place): void {
    if (place.canonical !== place.original) this.#moved.set(place.canonical, place.original);
  }

  refuse(place: Place, message: string): void {
    this.issues.push({ pointer: place.original, message });
  }

  /** Where a pointer into the canonical document points in the one that was received. */
  originOf(pointer: string): string {
    for (let end = pointer.length; end > 0; end = pointer.lastIndexOf("/", end - 1)) {
      const origin = this.#moved.get(pointer.slice(0, end));
      if (origin !== undefined) return origin + pointer.slice(end);
    }
    return pointer;
  }
}

function escaped(token: string | number): string {
  if (typeof token === "number") return String(token);
  return token.includes("~") || token.includes("/") ? token.replaceAll("~", "~0").replaceAll("/", "~1") : token;
}
