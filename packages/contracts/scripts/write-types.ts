/** TypeScript types of every schema and operation, by openapi-typescript. */
import openapiTS, { astToString } from "openapi-typescript";
import type { SchemaSource } from "./source.ts";

export async function writeTypes(document: Record<string, unknown>, schemas: readonly SchemaSource[]): Promise<string> {
  // The library takes an OpenAPI object that it checks itself; its parameter type admits any JSON object.
  const nodes = await openapiTS(JSON.stringify(document), { alphabetize: false, immutable: true, emptyObjectsUnknown: true });
  const aliases = schemas.map(({ name }) => `export type ${name} = components["schemas"]["${name}"];`);
  return `${astToString(nodes)}\n${aliases.join("\n")}\n`;
}
