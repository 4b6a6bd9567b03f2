import { ENDPOINTS, type Endpoint, type Variant } from "./variant.ts";

/** One variant, at some endpoints or (without `at`) everywhere. */
export interface Trait {
  readonly variant: Variant;
  readonly at?: readonly Endpoint[];
}

/** Of each row one can be taken at one endpoint. */
const RIVALS: readonly (readonly Variant[])[] = [
  ["collection-in-items", "collection-in-results", "collection-in-item"],
  ["extension-in-extension-uri", "extension-in-uri-extension"],
  ["logout-clears-other-cookie", "logout-clears-nothing"],
  ["actions-absent-when-dropped", "actions-null-when-dropped"],
  ["null-for-absent", "empty-for-absent", "zero-for-absent"],
  ["absolute-path", "absolute-uri"],
  ["action-200", "action-202"],
  ["prompting-for-both", "silent-until-talking", "other-state-names"],
  ["documented-states-only", "silent-until-talking", "other-state-names"],
  ["argument-survives", "both-survive"],
  ["second-deletion-other", "second-deletion-accepted"],
];

/** How a platform reads the points that the API document leaves open; whatever is not named is read canonically. */
export class Dialect {
  readonly traits: readonly Trait[];
  /**
   * The answer to placeCall lacks the members that only frames have in the samples (F-44); canonical as well, since they
   * have no value yet (C-11).
   */
  readonly hasLateMembers: boolean;
  readonly #where = new Map<Variant, ReadonlySet<Endpoint> | "everywhere">();

  constructor(traits: readonly Trait[], hasLateMembers = false) {
    this.traits = traits;
    this.hasLateMembers = hasLateMembers;
    for (const { variant, at } of traits) {
      const known = this.#where.get(variant);
      if (at === undefined || known === "everywhere") this.#where.set(variant, "everywhere");
      else this.#where.set(variant, new Set([...(known ?? []), ...at]));
    }
  }

  /** Whether nothing at all is written or done otherwise than canonically. */
  get isCanonical(): boolean {
    return this.traits.length === 0 && !this.hasLateMembers;
  }

  /** Whether a variant is taken, at an endpoint or (without one) anywhere. */
  takes(variant: Variant, endpoint?: Endpoint): boolean {
    const where = this.#where.get(variant);
    if (where === undefined) return false;
    return where === "everywhere" || endpoint === undefined || where.has(endpoint);
  }

  /** This dialect with further traits; at an endpoint where two cannot both be taken, the later one is. */
  with(further: readonly Trait[], hasLateMembers = false): Dialect {
    const traits = further.reduce<readonly Trait[]>(
      (known, trait) => [...known.flatMap((other) => besides(trait, other)), trait],
      this.traits,
    );
    return new Dialect(traits, this.hasLateMembers || hasLateMembers);
  }
}

/** What is left of a trait beside a later one: both can be taken, or it is where the later one is not. */
function besides(later: Trait, earlier: Trait): readonly Trait[] {
  const isRival = RIVALS.some((row) => row.includes(later.variant) && row.includes(earlier.variant));
  if (!isRival || later.variant === earlier.variant) return [earlier];
  const { at: taken } = later;
  if (taken === undefined) return [];
  const at = (earlier.at ?? ENDPOINTS).filter((endpoint) => !taken.includes(endpoint));
  return at.length === 0 ? [] : [{ variant: earlier.variant, at }];
}
