/** What the registries of the spec have in common: a format that they must have, and entries under an id of their own. */
import { Ajv2020 } from "ajv/dist/2020.js";
import type { SchemaSource } from "./source.ts";
import { isRecord } from "./source.ts";

/** The registry, once it is known to have its format. */
export function asFormat(
  path: string,
  registry: unknown,
  title: string,
  schemas: readonly SchemaSource[],
): Record<string, unknown> {
  const format = schemas.find(({ name }) => name === title);
  if (format === undefined) throw new Error(`the format ${title} is missing`);
  const ajv = new Ajv2020({ allErrors: true, strictRequired: false });
  if (!ajv.validate(format.schema, registry) || !isRecord(registry)) {
    throw new Error(`${path}: ${ajv.errorsText(ajv.errors, { separator: "; ", dataVar: "" })}`);
  }
  return registry;
}

/** The entries by their id, without it. */
export function byId(path: string, entries: unknown, key: string): Record<string, Record<string, unknown>> {
  if (!Array.isArray(entries)) throw new Error(`${path}: no list of entries`);
  const table: Record<string, Record<string, unknown>> = {};
  for (const entry of entries) {
    if (!isRecord(entry)) throw new Error(`${path}: an entry is no object`);
    const { [key]: id, ...rest } = entry;
    const name = String(id);
    if (name in table) throw new Error(`${path}: ${name} stands twice`);
    table[name] = rest;
  }
  return table;
}
