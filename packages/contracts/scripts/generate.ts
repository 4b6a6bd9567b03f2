/**
 * Writes `generated/` from the spec and the formats, and moves the ledger of the requirements forward. With `--check` it
 * writes nothing and fails when what is committed differs from what would be written. A registry that falls behind its
 * ledger is refused.
 */
import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { byId } from "./registry-table.ts";
import { ledgerText, readLedger, retreats, standingsOf } from "./requirement-ledger.ts";
import { isRecord, readBundledOpenApi, readSchemas, readYaml, root } from "./source.ts";
import { writeCallModel } from "./write-call-model.ts";
import { writeCoalescing } from "./write-coalescing.ts";
import { writeLineActions } from "./write-line-actions.ts";
import { readOperations, writeOperations } from "./write-operations.ts";
import { writeReadings } from "./write-readings.ts";
import { writeRequirements } from "./write-requirements.ts";
import { writeTypes } from "./write-types.ts";
import { writeValidators, writeValidatorTypes } from "./write-validators.ts";

const generated = "packages/contracts/generated";
const ledgerFile = "spec/requirements.ledger.yaml";
const header =
  "// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.\n";

const schemas = await readSchemas();
const document = await readBundledOpenApi(schemas);
const requirements = await readYaml("spec/requirements.yaml");
const readings = await readYaml("spec/readings.yaml");
const asyncapi = await readYaml("spec/asyncapi.yaml");
const callModel = await readYaml("spec/call-model.yaml");
const operations = readOperations(document, new Set(schemas.map(({ name }) => name)));
const ledger = readLedger(ledgerFile, await readYaml(ledgerFile));
const certificate = schemas.find(({ name }) => name === "Certificate");
const target = schemas.find(({ name }) => name === "Target");
const world = schemas.find(({ name }) => name === "WorldFile");
const profile = schemas.find(({ name }) => name === "ProfileFile");
const digest = createHash("sha256")
  .update(JSON.stringify([document, requirements, readings, asyncapi, callModel]))
  .digest("hex");

const standings = standingsOf(
  byId("spec/requirements.yaml", isRecord(requirements) ? requirements["requirements"] : [], "id"),
);
const lost = retreats(ledger, standings);
if (lost.length > 0) {
  throw new Error(`spec/requirements.yaml falls behind ${ledgerFile}, which only moves forward: ${lost.join("; ")}`);
}

const files: Record<string, string> = {
  [`${generated}/types.ts`]: header + (await writeTypes(document)),
  [`${generated}/validators.js`]: header + (await writeValidators(schemas)),
  [`${generated}/validators.d.ts`]: header + writeValidatorTypes(schemas),
  [`${generated}/operations.ts`]: header + writeOperations(operations),
  [`${generated}/line-actions.ts`]: header + (await writeLineActions(document, operations)),
  [`${generated}/requirements.ts`]: header + writeRequirements(requirements, schemas),
  [`${generated}/readings.ts`]: header + writeReadings(readings, schemas),
  [`${generated}/coalescing.ts`]: header + writeCoalescing(asyncapi),
  [`${generated}/call-model.ts`]: header + writeCallModel(callModel, schemas),
  [`${generated}/spec-digest.ts`]: `${header}/** SHA-256 over the spec as it was when this was generated. */\nexport const SPEC_DIGEST = "${digest}";\n`,
  [`${generated}/certificate.schema.json`]: `${JSON.stringify(certificate?.schema, null, 2)}\n`,
  [`${generated}/target.schema.json`]: `${JSON.stringify(target?.schema, null, 2)}\n`,
  [`${generated}/world.schema.json`]: `${JSON.stringify(world?.schema, null, 2)}\n`,
  [`${generated}/profile.schema.json`]: `${JSON.stringify(profile?.schema, null, 2)}\n`,
  [ledgerFile]: ledgerText(standings),
};

if (process.argv.includes("--check")) {
  const stale: string[] = [];
  for (const [path, text] of Object.entries(files)) {
    const found = await readFile(join(root, path), "utf8").catch(() => undefined);
    if (found !== text) stale.push(path);
  }
  if (stale.length > 0) {
    console.error(`Stale: ${stale.join(", ")}. Run: npx -y pnpm@12 generate`);
    process.exitCode = 1;
  } else {
    console.log(`${generated}, ${ledgerFile}: ${Object.keys(files).length} files are fresh`);
  }
} else {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  console.log(`${generated}, ${ledgerFile}: wrote ${Object.keys(files).length} files`);
}
