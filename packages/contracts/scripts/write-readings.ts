/** The registry of readings as typed constants; refuses a registry that does not have its own format. */
import { asFormat, byId } from "./registry-table.ts";
import type { SchemaSource } from "./source.ts";

export function writeReadings(registry: unknown, schemas: readonly SchemaSource[]): string {
  const path = "spec/readings.yaml";
  const { readings } = asFormat(path, registry, "ReadingRegistry", schemas);
  const table = byId(path, readings, "id");
  const variants = Object.entries(table).flatMap(([id, { variants: own }]) =>
    Array.isArray(own) ? own.map((variant: unknown) => Object.assign({ of: id }, variant)) : [],
  );
  return [
    'import type { Reading, Variant } from "../src/reading.ts";',
    "",
    "/** By the id of the contradiction or decision. */",
    `export const READINGS = ${JSON.stringify(table, null, 2)} as const satisfies Record<string, Reading>;`,
    "",
    "/** Every tolerated variant by its name. */",
    `export const VARIANTS = ${JSON.stringify(byId(path, variants, "name"), null, 2)} as const satisfies Record<string, Variant>;`,
    "",
  ].join("\n");
}
