import { below } from "./change-log.ts";
import { isDocumentation, isEqual, memberOf, namesOf, placeOf, type Pair } from "./comparison.ts";
import { compareConstraints, CONSTRAINTS } from "./compare-constraints.ts";
import { compareMembers, MEMBER_KEYWORDS } from "./compare-members.ts";
import { compareVariants, VARIANT_KEYWORDS } from "./compare-variants.ts";
import { compareTypes, compareValues } from "./compare-values.ts";
import { report, type DataContext, type SchemaContext } from "./schema-context.ts";

/** Keywords that are looked at through references, or say nothing about values. */
const WITHOUT_EFFECT = ["$schema", "$id", "$anchor", "$defs", "definitions"];
const LOOKED_AT: ReadonlySet<string> = new Set([
  ...WITHOUT_EFFECT,
  ...CONSTRAINTS,
  ...MEMBER_KEYWORDS,
  ...VARIANT_KEYWORDS,
  "type",
  "enum",
  "const",
  "items",
  "prefixItems",
  "default",
]);

/** An absent schema, like `true`, admits everything; `false` admits nothing. */
export function compareSchema(context: DataContext, pair: Pair): void {
  compareWithin(context, pair, []);
}

/** `trail`: pairs of definitions being compared just now; one that contains itself is not entered again. */
function compareWithin(outer: DataContext, pair: Pair, trail: readonly string[]): void {
  const { before, after } = pair;
  if (!before.isPresent && !after.isPresent) return;
  const key = `${before.name ?? ""} ${after.name ?? ""}`;
  if (before.name !== undefined && trail.includes(key)) return;
  const place = placeOf(outer.place, pair);
  const context: SchemaContext = {
    ...outer,
    place,
    descend: (at, inner) => compareWithin({ ...outer, place: below(place, at) }, inner, [...trail, key]),
  };
  if (before.value === false || after.value === false) {
    if (before.value === after.value) return;
    const rule = after.value === false ? "constraint-tightened" : "constraint-loosened";
    return report(context, rule, "", {
      before: before.with(before.value ?? true),
      after: after.with(after.value ?? true),
    });
  }
  compareTypes(context, pair);
  compareValues(context, pair);
  compareConstraints(context, pair);
  compareMembers(context, pair);
  compareVariants(context, pair);
  compareItems(context, pair);
  const preset = memberOf(pair, "default");
  if (!isEqual(preset)) report(context, "default-changed", "/default", preset);
  for (const name of namesOf(pair).filter((one) => !LOOKED_AT.has(one))) {
    const keyword = memberOf(pair, name);
    if (isEqual(keyword)) continue;
    if (isDocumentation(name)) {
      context.log.add(
        "documentation.changed",
        below(context.place, `/${name}`),
        keyword.before.value,
        keyword.after.value,
      );
    } else report(context, "keyword-changed", `/${name}`, keyword);
  }
}

function compareItems(context: SchemaContext, pair: Pair): void {
  context.descend("/items", memberOf(pair, "items"));
  const tuples = memberOf(pair, "prefixItems");
  const [before, after] = [tuples.before.items, tuples.after.items];
  if (before.length !== after.length) return report(context, "constraint-changed", "/prefixItems", tuples);
  for (const [index, item] of before.entries()) {
    const other = after[index];
    if (other !== undefined) context.descend(`/prefixItems/${index}`, { before: item, after: other });
  }
}
