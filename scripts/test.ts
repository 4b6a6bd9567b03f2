/**
 * The whole test of the project: every static check, then the unit tests, then the product end to end. The last line counts
 * checks and tests together.
 */
import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { REQUIREMENT_IDS, isChecked, requirement } from "../packages/contracts/src/index.ts";
import { NOTHING, ofCheck, ofProject, together } from "./test-totals.ts";
import type { Failure, Outcome } from "./test-totals.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const CHECKS = [
  "check:format",
  "check:lint",
  "check:types",
  "check:unused",
  "check:arrow",
  "check:spec",
  "check:generated",
  "check:readme",
];
/** Of each failure, so that the end of a log which is cut in its middle holds all of them. */
const REPEATED_LINES = 40;
/** In this order: what is quick to tell comes first, and nothing runs beside the end-to-end tests, which measure time. */
const TEST_PROJECTS = ["unit", "end-to-end"];

const manifest: { scripts: Readonly<Record<string, string>> } = JSON.parse(
  await readFile(join(root, "package.json"), "utf8"),
);
let outcome: Outcome = await runChecks();
const folder = await mkdtemp(join(tmpdir(), "myrcc-test-"));
try {
  for (const project of TEST_PROJECTS) {
    outcome = together(outcome, await runTests(project, join(folder, `${project}.json`)));
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
for (const failure of outcome.failures) console.log(repeated(failure));
const pending = REQUIREMENT_IDS.filter((id) => requirement(id).pending === true).length;
const untested = REQUIREMENT_IDS.filter((id) => requirement(id).verifiedBy === "untested").length;
console.log(
  `${REQUIREMENT_IDS.filter(isChecked).length} of ${REQUIREMENT_IDS.length} requirements have their check; ${pending} pending, ${untested} untested for a stated reason`,
);
const { totals } = outcome;
console.log(`${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
process.exitCode = totals.failed === 0 ? 0 : 1;

async function runChecks(): Promise<Outcome> {
  const waiting = [...CHECKS];
  const outcomes: Outcome[] = [];
  const worker = async (): Promise<void> => {
    for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) {
      const startedMs = performance.now();
      const { code, output } = await capture(scriptCommand(check));
      const seconds = ((performance.now() - startedMs) / 1000).toFixed(1);
      console.log(`${code === 0 ? "✓" : "✗"} ${check} (${seconds} s)${code === 0 ? "" : `\n${output}`}`);
      outcomes.push(ofCheck(check, code, output));
    }
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), CHECKS.length) }, worker));
  return outcomes.reduce(together, NOTHING);
}

/** A failure once more, for whoever reads the end of a log only. */
function repeated({ name, output }: Failure): string {
  const lines = output.trim().split("\n");
  const left = lines.length - REPEATED_LINES;
  const more = left > 0 ? [`… ${left} more lines above`] : [];
  return [`✗ ${name}`, ...[...lines.slice(0, REPEATED_LINES), ...more].map((line) => `    ${line}`)].join("\n");
}

/** A script of package.json as a shell command; calling the package manager again would check the installation again. */
function scriptCommand(name: string): string {
  const command = manifest.scripts[name];
  if (command === undefined) throw new Error(`package.json has no script ${name}`);
  return command;
}

async function runTests(project: string, resultFile: string): Promise<Outcome> {
  const command = `vitest run --project ${project} --reporter=default --reporter=json --outputFile.json=${resultFile}`;
  const code = await inherit(command);
  const report: unknown = JSON.parse(await readFile(resultFile, "utf8").catch(() => "null"));
  return ofProject(project, code, report);
}

async function capture(command: string): Promise<{ code: number | null; output: string }> {
  const { promise, resolve, reject } = Promise.withResolvers<number | null>();
  const child = spawn(command, { cwd: root, shell: true, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
  child.on("error", reject);
  child.on("close", resolve);
  return { code: await promise, output };
}

async function inherit(command: string): Promise<number | null> {
  const { promise, resolve, reject } = Promise.withResolvers<number | null>();
  const child = spawn(command, { cwd: root, shell: true, stdio: "inherit" });
  child.on("error", reject);
  child.on("close", resolve);
  return promise;
}
