/** Reads what the generator works from: the API's spec and the formats that the rooms exchange. */
import { readFile, readdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundleFromString, createConfig } from "@redocly/openapi-core";
import { parse } from "yaml";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const openapiFile = join(root, "spec/openapi.yaml");

/** Folders of JSON Schemas, relative to the root. Base names are unique over both: they become the schemas' names. */
const SCHEMA_FOLDERS = ["spec/schemas", "packages/contracts/formats"];

export interface SchemaSource {
  /** The schema's title, which is its name in TypeScript. */
  readonly name: string;
  /** The file's base name, by which other schemas refer to it. */
  readonly file: string;
  /** Path relative to the root. */
  readonly path: string;
  readonly schema: Record<string, unknown>;
}

export async function readSchemas(): Promise<SchemaSource[]> {
  const sources: SchemaSource[] = [];
  for (const folder of SCHEMA_FOLDERS) {
    const files = (await readdir(join(root, folder))).filter((file) => file.endsWith(".yaml"));
    for (const file of files.toSorted()) {
      const path = `${folder}/${file}`;
      const schema: unknown = parse(await readFile(join(root, path), "utf8"));
      if (!isRecord(schema) || typeof schema["title"] !== "string") throw new Error(`${path} has no title`);
      sources.push({ name: schema["title"], file: basename(file), path, schema });
    }
  }
  return sources;
}

/** The OpenAPI document with every schema of both folders among its components, in one piece. */
export async function readBundledOpenApi(schemas: readonly SchemaSource[]): Promise<Record<string, unknown>> {
  const document: unknown = parse(await readFile(openapiFile, "utf8"));
  if (!isRecord(document) || !isRecord(document["components"])) throw new Error("spec/openapi.yaml has no components");
  document["components"]["schemas"] = Object.fromEntries(
    schemas.map(({ name, path }) => [name, { $ref: join(root, path) }]),
  );
  const { bundle, problems } = await bundleFromString({
    source: JSON.stringify(document),
    absoluteRef: openapiFile,
    config: await createConfig({}),
  });
  const errors = problems.filter((problem) => problem.severity === "error");
  if (errors.length > 0) throw new Error(`spec/openapi.yaml: ${errors.map((error) => error.message).join("; ")}`);
  const parsed: unknown = bundle.parsed;
  if (!isRecord(parsed)) throw new Error("the bundled OpenAPI document is no object");
  return parsed;
}

export async function readYaml(path: string): Promise<unknown> {
  return parse(await readFile(join(root, path), "utf8"));
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export { root };
