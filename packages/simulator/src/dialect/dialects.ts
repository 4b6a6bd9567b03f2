import { Dialect, type Trait } from "./dialect.ts";
import { isVariant, type Variant } from "./variant.ts";

/** A named set of traits. */
interface NamedDialect {
  readonly sentence: string;
  readonly traits: readonly Trait[];
  readonly hasLateMembers?: boolean;
}

export const DIALECTS = {
  canonical: { sentence: "Every open point is read canonically.", traits: [] },
  documented: {
    sentence: "Spelled as the samples of the API document are (F-32 to F-49), each endpoint in its own way.",
    traits: [
      { variant: "department-capital" },
      { variant: "logout-clears-other-cookie" },
      { variant: "legacy-cookie-date" },
      { variant: "extension-in-extension-uri", at: ["placeCall"] },
      { variant: "extension-in-uri-extension", at: ["frame"] },
      { variant: "further-actions", at: ["frame"] },
      { variant: "actions-absent-when-dropped" },
      { variant: "conference-absent" },
      { variant: "creation-moves-once" },
      { variant: "display-incomplete", at: ["placeCall"] },
      { variant: "prompting-for-both" },
      { variant: "documented-states-only" },
    ],
    hasLateMembers: true,
  },
  field: {
    sentence: "A mix of what public clients of such platforms cope with (FE-1 to FE-9); needs profile field.",
    traits: [
      { variant: "get-for-actions" },
      { variant: "json-greeting" },
      { variant: "text-keep-alive" },
      { variant: "text-boolean" },
      { variant: "call-id" },
      { variant: "no-content-for-empty-list" },
      { variant: "bare-item" },
      { variant: "actions-null-when-dropped" },
      { variant: "null-for-absent" },
      { variant: "null-edge-link" },
      { variant: "absolute-path" },
      { variant: "created-201" },
      { variant: "deleted-204" },
      { variant: "content-type-charset" },
    ],
  },
} as const satisfies Record<string, NamedDialect>;

/** A named dialect, or one variant by its name in spec/readings.yaml. */
export type DialectName = keyof typeof DIALECTS | Variant;

export function isDialectName(text: string): text is DialectName {
  return isNamedDialect(text) || isVariant(text);
}

/** All that the names stand for together; where two of them cannot both be, the later one is. */
export function dialectOf(names: readonly DialectName[]): Dialect {
  return names.reduce((dialect, name) => {
    if (!isNamedDialect(name)) return dialect.with([{ variant: name }]);
    const { traits, hasLateMembers = false }: NamedDialect = DIALECTS[name];
    return traits.reduce((known, trait) => known.with([trait]), dialect.with([], hasLateMembers));
  }, new Dialect([]));
}

function isNamedDialect(text: string): text is keyof typeof DIALECTS {
  return Object.hasOwn(DIALECTS, text);
}
