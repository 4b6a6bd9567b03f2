import { asGiven } from "@myrcc/oracle";
import type { GivenPaths } from "@myrcc/oracle";

/**
 * How the target writes its paths (C-16). A payload has to name a line exactly as the target did (C-17), which the canonical
 * documents no longer tell.
 */
export class PathBook {
  readonly #given = new Map<string, string>();
  /** What stood before the latest path. */
  #root = "";

  note(path: string, given: GivenPaths): void {
    const written = asGiven(path, given);
    this.#given.set(path, written);
    this.#root = written.slice(0, written.length - path.length);
  }

  /** A canonical path as the target gave it last; one that it never gave, as it would write it. */
  asWritten(path: string): string {
    return this.#given.get(path) ?? `${this.#root}${path}`;
  }
}
