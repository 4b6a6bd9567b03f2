import { canonical } from "./canonical.ts";
import { below, type ChangeLog, type Place } from "./change-log.ts";
import type { SpecNode } from "./spec-node.ts";

/** The same place in two versions. */
export interface Pair {
  readonly before: SpecNode;
  readonly after: SpecNode;
}

/** Members that only explain. */
const DOCUMENTATION: ReadonlySet<string> = new Set([
  "$comment",
  "contact",
  "description",
  "example",
  "examples",
  "externalDocs",
  "info",
  "license",
  "summary",
  "tags",
  "termsOfService",
  "title",
]);

export function memberOf({ before, after }: Pair, name: string): Pair {
  return { before: before.at(name), after: after.at(name) };
}

/** Names on either side, in the order of the old version. */
export function namesOf({ before, after }: Pair): readonly string[] {
  return [...new Set([...before.names, ...after.names])];
}

export function isEqual({ before, after }: Pair): boolean {
  return canonical(before.value) === canonical(after.value);
}

/** A shared definition is named by its own file, so that one change of it is one change, however many use it. */
export function placeOf(place: Place, { before, after }: Pair): Place {
  return before.name !== undefined && before.name === after.name ? { text: before.name, user: place.user } : place;
}

/** Whatever a comparison has not looked at itself: no difference goes unreported. */
export function compareRest(log: ChangeLog, place: Place, pair: Pair, seen: readonly string[]): void {
  for (const name of namesOf(pair).filter((one) => !seen.includes(one))) {
    const member = memberOf(pair, name);
    if (isEqual(member)) continue;
    const rule = isDocumentation(name)
      ? "documentation.changed"
      : name.startsWith("x-")
        ? "extension.changed"
        : "member.changed";
    log.add(rule, below(place, ` ${name}`), member.before.value, member.after.value);
  }
}

export function isDocumentation(name: string): boolean {
  return DOCUMENTATION.has(name);
}
