/** How many checks and tests came out how. */
export interface Totals {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** A failed check or test: its name and what it printed. */
export interface Failure {
  readonly name: string;
  readonly output: string;
}

export interface Outcome {
  readonly totals: Totals;
  readonly failures: readonly Failure[];
}

export const NOTHING: Outcome = { totals: { passed: 0, failed: 0, skipped: 0 }, failures: [] };

export function together(one: Outcome, other: Outcome): Outcome {
  return {
    totals: {
      passed: one.totals.passed + other.totals.passed,
      failed: one.totals.failed + other.totals.failed,
      skipped: one.totals.skipped + other.totals.skipped,
    },
    failures: [...one.failures, ...other.failures],
  };
}

export function ofCheck(name: string, code: number | null, output: string): Outcome {
  if (code === 0) return { totals: { passed: 1, failed: 0, skipped: 0 }, failures: [] };
  return failed({ name, output });
}

/**
 * What a project's tests came to, from the exit code of vitest and what its JSON reporter wrote. A project counts as failed
 * – once, beside its tests – when nothing tells how it went: no result, no test that ran, or a code that no failure explains.
 */
export function ofProject(project: string, code: number | null, report: unknown): Outcome {
  const files = listOf(member(report, "testResults"));
  const tests = files.flatMap((file) => listOf(member(file, "assertionResults")));
  if (tests.length === 0 && files.length === 0) {
    return failed({ name: `the ${project} tests`, output: `ended with code ${code ?? "none"} without a result` });
  }
  const broken = files.filter(isBroken).map((file): Failure => ({
    name: textOf(member(file, "name")),
    output: textOf(member(file, "message")),
  }));
  const missed = tests.filter((test) => member(test, "status") === "failed").map(failureOf);
  const passed = tests.filter((test) => member(test, "status") === "passed").length;
  const counted: Outcome = {
    totals: {
      passed,
      failed: missed.length + broken.length,
      skipped: tests.length - passed - missed.length,
    },
    failures: [...broken, ...missed],
  };
  if (counted.totals.failed > 0) return counted;
  if (passed === 0) {
    const output = `none of them ran: ${tests.length} skipped`;
    return together(counted, failed({ name: `the ${project} tests`, output }));
  }
  if (code === 0) return counted;
  const output = `ended with code ${code ?? "none"} although no test failed`;
  return together(counted, failed({ name: `the ${project} tests`, output }));
}

function failed(failure: Failure): Outcome {
  return { totals: { passed: 0, failed: 1, skipped: 0 }, failures: [failure] };
}

/** A file that failed as a whole, as one that cannot be imported does: none of its tests tells of it. */
function isBroken(file: unknown): boolean {
  const tests = listOf(member(file, "assertionResults"));
  return member(file, "status") === "failed" && !tests.some((test) => member(test, "status") === "failed");
}

function failureOf(test: unknown): Failure {
  return {
    name: textOf(member(test, "fullName")),
    output: listOf(member(test, "failureMessages")).map(textOf).map(withoutLibraries).join("\n"),
  };
}

/** Where in vitest a test was called from tells nobody anything. */
function withoutLibraries(stack: string): string {
  return stack
    .split("\n")
    .filter((line) => !(line.startsWith("    at ") && (line.includes("node_modules") || line.includes("new Promise"))))
    .join("\n");
}

function member(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Object.entries(value).find(([key]) => key === name)?.[1] : null;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
