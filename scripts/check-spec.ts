/** Lints both documents: Redocly for OpenAPI and AsyncAPI, the AsyncAPI parser for the second. Any warning fails. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { DiagnosticSeverity, Parser, fromFile } from "@asyncapi/parser";

const root = fileURLToPath(new URL("..", import.meta.url));
const openapi = "spec/openapi.yaml";
const asyncapi = "spec/asyncapi.yaml";

const redocly = spawnSync("redocly", ["lint", "--max-problems=100", openapi, asyncapi], {
  cwd: root,
  stdio: "inherit",
  env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
});

const { document, diagnostics } = await fromFile(new Parser(), `${root}/${asyncapi}`).parse();
// Informational hints (a newer AsyncAPI version exists) are no defect of the document.
const serious: readonly number[] = [DiagnosticSeverity.Error, DiagnosticSeverity.Warning];
const complaints = diagnostics.filter((found) => serious.includes(found.severity));
for (const found of complaints) {
  console.error(
    `${asyncapi}:${found.range.start.line + 1}: ${found.message} (${found.code}, at ${found.path.join("/")})`,
  );
}
console.log(`${asyncapi}: @asyncapi/parser found ${complaints.length} error(s) and warning(s)`);

process.exitCode = redocly.status === 0 && document !== undefined && complaints.length === 0 ? 0 : 1;
