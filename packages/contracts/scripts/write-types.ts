/** TypeScript types of every schema and operation, by openapi-typescript. */
import openapiTS, { astToString } from "openapi-typescript";
import type { SchemaSource } from "./source.ts";

export async function writeTypes(document: Record<string, unknown>, schemas: readonly SchemaSource[]): Promise<string> {
  const nodes = await openapiTS(withoutTypelessKeywords(document), {
    alphabetize: false,
    immutable: true,
    emptyObjectsUnknown: true,
  });
  const aliases = schemas.map(({ name }) => `export type ${name} = components["schemas"]["${name}"];`);
  return `${astToString(nodes)}\n${aliases.join("\n")}\n`;
}

/**
 * The bundled document refers to every definition by its component, so `$defs` would only turn up as a property; and
 * openapi-typescript overwrites the tag that the members of a discriminated union already carry.
 */
function withoutTypelessKeywords(document: Record<string, unknown>): string {
  return JSON.stringify(document, (key, value: unknown) =>
    key === "$defs" || key === "discriminator" ? undefined : value,
  );
}
