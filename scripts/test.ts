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
/** In this order: what is quick to tell comes first, and nothing runs beside the end-to-end tests, which measure time. */
const TEST_PROJECTS = ["unit", "end-to-end"];

interface Totals {
  passed: number;
  failed: number;
  skipped: number;
}

const manifest: { scripts: Readonly<Record<string, string>> } = JSON.parse(
  await readFile(join(root, "package.json"), "utf8"),
);
const totals: Totals = { passed: 0, failed: 0, skipped: 0 };
await runChecks();
const folder = await mkdtemp(join(tmpdir(), "myrcc-test-"));
try {
  for (const project of TEST_PROJECTS) await runTests(project, join(folder, `${project}.json`));
} finally {
  await rm(folder, { recursive: true, force: true });
}
const pending = REQUIREMENT_IDS.filter((id) => requirement(id).pending === true).length;
const untested = REQUIREMENT_IDS.filter((id) => requirement(id).verifiedBy === "untested").length;
console.log(
  `${REQUIREMENT_IDS.filter(isChecked).length} of ${REQUIREMENT_IDS.length} requirements have their check; ${pending} pending, ${untested} untested for a stated reason`,
);
console.log(`${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
process.exitCode = totals.failed === 0 ? 0 : 1;

async function runChecks(): Promise<void> {
  const waiting = [...CHECKS];
  const worker = async (): Promise<void> => {
    for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) {
      const startedMs = performance.now();
      const { code, output } = await capture(scriptCommand(check));
      const seconds = ((performance.now() - startedMs) / 1000).toFixed(1);
      console.log(`${code === 0 ? "✓" : "✗"} ${check} (${seconds} s)${code === 0 ? "" : `\n${output}`}`);
      totals[code === 0 ? "passed" : "failed"] += 1;
    }
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), CHECKS.length) }, worker));
}

/** A script of package.json as a shell command; calling the package manager again would check the installation again. */
function scriptCommand(name: string): string {
  const command = manifest.scripts[name];
  if (command === undefined) throw new Error(`package.json has no script ${name}`);
  return command;
}

async function runTests(project: string, resultFile: string): Promise<void> {
  const command = `vitest run --project ${project} --reporter=default --reporter=json --outputFile.json=${resultFile}`;
  const code = await inherit(command);
  const result: unknown = JSON.parse(await readFile(resultFile, "utf8").catch(() => "null"));
  const counted = countTests(result);
  if (counted === undefined || (code !== 0 && counted.failed === 0)) {
    console.log(`✗ the ${project} tests ended with code ${code ?? "none"} without a countable result`);
    totals.failed += 1;
    return;
  }
  totals.passed += counted.passed;
  totals.failed += counted.failed;
  totals.skipped += counted.skipped;
}

function countTests(result: unknown): Totals | undefined {
  if (typeof result !== "object" || result === null) return undefined;
  const counts = new Map<string, unknown>(Object.entries(result));
  const number = (name: string): number => Number(counts.get(name) ?? 0);
  if (number("numTotalTests") === 0) return undefined;
  return {
    passed: number("numPassedTests"),
    failed: number("numFailedTests"),
    skipped: number("numPendingTests") + number("numTodoTests"),
  };
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
