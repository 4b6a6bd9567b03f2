/** The requirement registry as typed constants; refuses a registry that does not have its own format. */
import { asFormat, byId } from "./registry-table.ts";
import type { SchemaSource } from "./source.ts";

export function writeRequirements(registry: unknown, schemas: readonly SchemaSource[]): string {
  const path = "spec/requirements.yaml";
  const { pendingAtMost, requirements } = asFormat(path, registry, "RequirementRegistry", schemas);
  const table = byId(path, requirements, "id");
  return [
    'import type { Requirement } from "../src/requirement.ts";',
    "",
    "/** How many requirements are pending at most; it may only fall. */",
    `export const PENDING_AT_MOST = ${JSON.stringify(pendingAtMost)};`,
    "",
    `export const REQUIREMENTS = ${JSON.stringify(table, null, 2)} as const satisfies Record<string, Requirement>;`,
    "",
  ].join("\n");
}
