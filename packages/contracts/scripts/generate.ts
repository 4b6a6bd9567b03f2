/**
 * Writes `generated/` from the spec and the formats. With `--check` it writes nothing and fails when what is committed
 * differs from what would be written.
 */
import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readBundledOpenApi, readSchemas, readYaml, root } from "./source.ts";
import { writeCallModel } from "./write-call-model.ts";
import { writeCoalescing } from "./write-coalescing.ts";
import { writeLineActions } from "./write-line-actions.ts";
import { readOperations, writeOperations } from "./write-operations.ts";
import { writeReadings } from "./write-readings.ts";
import { writeRequirements } from "./write-requirements.ts";
import { writeTypes } from "./write-types.ts";
import { writeValidators, writeValidatorTypes } from "./write-validators.ts";

const folder = join(root, "packages/contracts/generated");
const header =
  "// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.\n";

const schemas = await readSchemas();
const document = await readBundledOpenApi(schemas);
const requirements = await readYaml("spec/requirements.yaml");
const readings = await readYaml("spec/readings.yaml");
const asyncapi = await readYaml("spec/asyncapi.yaml");
const callModel = await readYaml("spec/call-model.yaml");
const operations = readOperations(document, new Set(schemas.map(({ name }) => name)));
const certificate = schemas.find(({ name }) => name === "Certificate");
const target = schemas.find(({ name }) => name === "Target");
const digest = createHash("sha256")
  .update(JSON.stringify([document, requirements, readings, asyncapi, callModel]))
  .digest("hex");

const files: Record<string, string> = {
  "types.ts": header + (await writeTypes(document)),
  "validators.js": header + (await writeValidators(schemas)),
  "validators.d.ts": header + writeValidatorTypes(schemas),
  "operations.ts": header + writeOperations(operations),
  "line-actions.ts": header + (await writeLineActions(document, operations)),
  "requirements.ts": header + writeRequirements(requirements, schemas),
  "readings.ts": header + writeReadings(readings, schemas),
  "coalescing.ts": header + writeCoalescing(asyncapi),
  "call-model.ts": header + writeCallModel(callModel, schemas),
  "spec-digest.ts": `${header}/** SHA-256 over the spec as it was when this was generated. */\nexport const SPEC_DIGEST = "${digest}";\n`,
  "certificate.schema.json": `${JSON.stringify(certificate?.schema, null, 2)}\n`,
  "target.schema.json": `${JSON.stringify(target?.schema, null, 2)}\n`,
};

if (process.argv.includes("--check")) {
  const stale: string[] = [];
  for (const [name, text] of Object.entries(files)) {
    const found = await readFile(join(folder, name), "utf8").catch(() => undefined);
    if (found !== text) stale.push(name);
  }
  if (stale.length > 0) {
    console.error(`Stale in packages/contracts/generated: ${stale.join(", ")}. Run: npx -y pnpm@12 generate`);
    process.exitCode = 1;
  } else {
    console.log(`packages/contracts/generated: ${Object.keys(files).length} files are fresh`);
  }
} else {
  await mkdir(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  console.log(`packages/contracts/generated: wrote ${Object.keys(files).length} files`);
}
