/** The requirement registry as typed constants; refuses a registry that does not have its own format. */
import { asFormat, byId } from "./registry-table.ts";
import type { SchemaSource } from "./source.ts";

export function writeRequirements(registry: unknown, schemas: readonly SchemaSource[]): string {
  const path = "spec/requirements.yaml";
  const { requirements } = asFormat(path, registry, "RequirementRegistry", schemas);
  const table = byId(path, requirements, "id");
  return [
    'import type { Requirement } from "../src/requirement.ts";',
    "",
    `export const REQUIREMENTS = ${JSON.stringify(table, null, 2)} as const satisfies Record<string, Requirement>;`,
    "",
  ].join("\n");
}
