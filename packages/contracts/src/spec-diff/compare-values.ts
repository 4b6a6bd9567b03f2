import { canonical } from "./canonical.ts";
import type { Pair } from "./comparison.ts";
import { report, type SchemaContext } from "./schema-context.ts";
import type { SpecNode } from "./spec-node.ts";

const ALL_TYPES = ["array", "boolean", "integer", "null", "number", "object", "string"];

export function compareTypes(context: SchemaContext, { before, after }: Pair): void {
  const [old, fresh] = [typesOf(before), typesOf(after)];
  const lost = [...old].some((type) => !fresh.has(type));
  const gained = [...fresh].some((type) => !old.has(type));
  if (!lost && !gained) return;
  const rule = lost && gained ? "type-changed" : lost ? "type-narrowed" : "type-widened";
  report(context, rule, "/type", { before: before.at("type"), after: after.at("type") });
}

/** `const` is an enumeration of one. */
export function compareValues(context: SchemaContext, { before, after }: Pair): void {
  const [old, fresh] = [valuesOf(before), valuesOf(after)];
  if (old === undefined || fresh === undefined) {
    if (old === fresh) return;
    const rule = old === undefined ? "constraint-tightened" : "constraint-loosened";
    const values = { before: before.with(old && [...old.values()]), after: after.with(fresh && [...fresh.values()]) };
    return report(context, rule, "/enum", values);
  }
  for (const [text, value] of old) {
    if (!fresh.has(text)) {
      report(context, "values-removed", "/enum", { before: before.with(value), after: after.with(undefined) });
    }
  }
  for (const [text, value] of fresh) {
    if (!old.has(text)) {
      report(context, "values-added", "/enum", { before: before.with(undefined), after: after.with(value) });
    }
  }
}

/** Every integer is a number. */
function typesOf(schema: SpecNode): ReadonlySet<string> {
  const { value } = schema.at("type");
  const types = typeof value === "string" ? [value] : Array.isArray(value) ? value.map(String) : ALL_TYPES;
  return new Set(types.flatMap((type) => (type === "number" ? ["number", "integer"] : [type])));
}

function valuesOf(schema: SpecNode): ReadonlyMap<string, unknown> | undefined {
  if (schema.names.includes("const")) {
    const { value } = schema.at("const");
    return new Map([[canonical(value), value]]);
  }
  const { value } = schema.at("enum");
  return Array.isArray(value) ? new Map(value.map((one: unknown) => [canonical(one), one])) : undefined;
}
