import { isEqual, memberOf, type Pair } from "./comparison.ts";
import { report, type SchemaContext } from "./schema-context.ts";

/** The higher, the fewer values. */
const LOWER = ["minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties", "minContains"];
/** The lower, the fewer values. */
const UPPER = ["maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties", "maxContains"];
/** There or not there; two different ones cannot be compared. */
const SWITCHED = ["pattern", "format", "contentEncoding", "contentMediaType", "uniqueItems", "multipleOf"];

export const CONSTRAINTS: readonly string[] = [...LOWER, ...UPPER, ...SWITCHED];

export function compareConstraints(context: SchemaContext, pair: Pair): void {
  for (const keyword of CONSTRAINTS) {
    const values = memberOf(pair, keyword);
    if (!isEqual(values)) report(context, ruleOf(keyword, values), `/${keyword}`, values);
  }
}

function ruleOf(
  keyword: string,
  { before, after }: Pair,
): "constraint-tightened" | "constraint-loosened" | "constraint-changed" {
  const [old, fresh] = [before.value, after.value];
  if (old === undefined || old === false) return "constraint-tightened";
  if (fresh === undefined || fresh === false) return "constraint-loosened";
  if (typeof old !== "number" || typeof fresh !== "number") return "constraint-changed";
  if (LOWER.includes(keyword)) return fresh > old ? "constraint-tightened" : "constraint-loosened";
  if (UPPER.includes(keyword)) return fresh < old ? "constraint-tightened" : "constraint-loosened";
  if (fresh % old === 0) return "constraint-tightened";
  return old % fresh === 0 ? "constraint-loosened" : "constraint-changed";
}
