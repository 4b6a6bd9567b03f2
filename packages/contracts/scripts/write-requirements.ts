/** The requirement registry as a typed constant; refuses a registry that does not have its own format. */
import { Ajv2020 } from "ajv/dist/2020.js";
import type { SchemaSource } from "./source.ts";
import { isRecord } from "./source.ts";

export function writeRequirements(registry: unknown, schemas: readonly SchemaSource[]): string {
  const format = schemas.find(({ name }) => name === "RequirementRegistry");
  if (format === undefined) throw new Error("the format of the requirement registry is missing");
  const ajv = new Ajv2020({ allErrors: true });
  if (!ajv.validate(format.schema, registry)) {
    throw new Error(`spec/requirements.yaml: ${ajv.errorsText(ajv.errors, { separator: "; ", dataVar: "" })}`);
  }
  if (!isRecord(registry) || !Array.isArray(registry["requirements"])) throw new Error("unreachable: validated above");
  const table: Record<string, unknown> = {};
  for (const entry of registry["requirements"]) {
    if (!isRecord(entry)) throw new Error("unreachable: validated above");
    const { id, ...rest } = entry;
    const key = String(id);
    if (key in table) throw new Error(`spec/requirements.yaml: ${key} stands twice`);
    table[key] = rest;
  }
  return [
    'import type { Requirement } from "../src/requirement.ts";',
    "",
    `export const REQUIREMENTS = ${JSON.stringify(table, null, 2)} as const satisfies Record<string, Requirement>;`,
    "",
  ].join("\n");
}
