/** TypeScript types of every schema and operation, by openapi-typescript. */
import openapiTS, { astToString } from "openapi-typescript";
import { isRecord } from "./source.ts";

export async function writeTypes(document: Record<string, unknown>): Promise<string> {
  const components = isRecord(document["components"]) ? document["components"]["schemas"] : undefined;
  // Definitions inside a file have names of their own too; only the files' base names are not in PascalCase.
  const names = Object.keys(isRecord(components) ? components : {}).filter((name) => /^[A-Z]\w*$/.test(name));
  const aliases = names.map((name) => `export type ${name} = components["schemas"]["${name}"];`);
  return `${await writeDeclarations(document)}\n${aliases.join("\n")}\n`;
}

/** What openapi-typescript makes of a document, every member read-only. */
export async function writeDeclarations(document: Record<string, unknown>): Promise<string> {
  const nodes = await openapiTS(withoutTypelessKeywords(document), {
    alphabetize: false,
    immutable: true,
    emptyObjectsUnknown: true,
  });
  return astToString(nodes);
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
