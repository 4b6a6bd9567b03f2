import { memberOf, namesOf, type Pair } from "./comparison.ts";
import { report, type SchemaContext } from "./schema-context.ts";
import type { SpecNode } from "./spec-node.ts";

/** What decides about members that are not named. */
const UNNAMED = ["additionalProperties", "unevaluatedProperties"];

export const MEMBER_KEYWORDS: readonly string[] = ["properties", "required", ...UNNAMED];

export function compareMembers(context: SchemaContext, pair: Pair): void {
  const properties = memberOf(pair, "properties");
  const required = { before: requiredOf(pair.before), after: requiredOf(pair.after) };
  for (const name of namesOf(properties)) {
    const property = memberOf(properties, name);
    const at = `/properties/${name}`;
    if (property.before.isPresent && property.after.isPresent) context.descend(at, property);
    else if (property.before.isPresent) {
      report(context, isClosed(pair.after) ? "property-forbidden" : "property-removed", at, property);
    } else if (isClosed(pair.before)) report(context, "property-permitted", at, property);
    // One that is required from the start is reported as that.
    else if (!required.after.has(name)) report(context, "property-added", at, property);
  }
  for (const name of required.after) {
    if (!required.before.has(name))
      report(context, "required-added", `/required/${name}`, noted(pair, undefined, name));
  }
  for (const name of required.before) {
    const isGone = properties.before.names.includes(name) && !properties.after.names.includes(name);
    if (!required.after.has(name) && !isGone) {
      report(context, "required-removed", `/required/${name}`, noted(pair, name, undefined));
    }
  }
  compareUnnamed(context, pair);
}

function compareUnnamed(context: SchemaContext, pair: Pair): void {
  for (const keyword of UNNAMED) {
    const rule = memberOf(pair, keyword);
    const [wasClosed, isClosedNow] = [rule.before.value === false, rule.after.value === false];
    if (wasClosed !== isClosedNow) {
      report(context, isClosedNow ? "members-closed" : "members-opened", `/${keyword}`, rule);
    } else if (!isClosedNow) context.descend(`/${keyword}`, rule);
  }
}

function isClosed(schema: SpecNode): boolean {
  return UNNAMED.some((keyword) => schema.at(keyword).value === false);
}

function requiredOf(schema: SpecNode): ReadonlySet<string> {
  return new Set(schema.at("required").items.flatMap(({ text }) => (text === undefined ? [] : [text])));
}

function noted({ before, after }: Pair, old: unknown, fresh: unknown): Pair {
  return { before: before.with(old), after: after.with(fresh) };
}
