/** Stand-alone ajv validators of every schema: one ES module without imports, for Node and k6 alike. */
import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import { build } from "esbuild";
import type { SchemaSource } from "./source.ts";

export async function writeValidators(schemas: readonly SchemaSource[]): Promise<string> {
  const ajv = new Ajv2020({
    code: { source: true, esm: true },
    strict: true,
    strictTuples: false,
    // A discriminated union names its tag as required without describing it a second time.
    strictRequired: false,
    allErrors: true,
    discriminator: true,
  });
  // They inform; what departs from them is reported by rules of the oracle, never refused as malformed.
  ajv.addVocabulary(["x-known-values", "x-expected-pattern"]);
  for (const { file, schema } of schemas) ajv.addSchema(schema, file);
  const code = standaloneCode.default(ajv, Object.fromEntries(schemas.map(({ name, file }) => [name, file])));
  // ajv's ESM output still calls require() for its run-time helpers, which neither Node ESM nor k6 has.
  const bundled = await build({
    stdin: { contents: code, resolveDir: import.meta.dirname, loader: "js" },
    bundle: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["main"],
    target: "es2020",
    write: false,
  });
  const [output] = bundled.outputFiles;
  if (output === undefined) throw new Error("esbuild wrote nothing");
  // esbuild replaces what it cannot resolve by a call of this shim, which throws at run time.
  if (/\b__require\(["'`]/.test(output.text)) throw new Error("the bundled validators still call require()");
  return output.text;
}

export function writeValidatorTypes(schemas: readonly SchemaSource[]): string {
  const names = schemas.map(({ name }) => name);
  return [
    `import type { ${names.join(", ")} } from "./types.ts";`,
    "",
    "/** One reason why a value is not of a schema; `instancePath` is the JSON pointer of the offending place. */",
    "export interface SchemaError {",
    "  readonly instancePath: string;",
    "  readonly keyword: string;",
    "  readonly message?: string;",
    "  readonly params: Readonly<Record<string, unknown>>;",
    "}",
    "export interface Validator<T> {",
    "  (value: unknown): value is T;",
    "  /** Of the last call; null when it succeeded. */",
    "  readonly errors?: readonly SchemaError[] | null;",
    "}",
    ...names.map((name) => `export const ${name}: Validator<${name}>;`),
    "",
  ].join("\n");
}
