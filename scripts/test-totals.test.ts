import { expect, test } from "vitest";
import { ofCheck, ofProject, together } from "./test-totals.ts";

type Status = "passed" | "failed" | "pending" | "todo";

/** As vitest's JSON reporter writes it. */
function report(...files: { name: string; status?: "failed"; message?: string; tests: readonly Status[] }[]): unknown {
  return {
    testResults: files.map(({ name, status = "passed", message = "", tests }) => ({
      name,
      status: tests.includes("failed") ? "failed" : status,
      message,
      assertionResults: tests.map((one, index) => ({
        fullName: `${name} ${index}`,
        status: one,
        failureMessages: one === "failed" ? [`AssertionError: ${name} ${index}`] : [],
      })),
    })),
  };
}

test("tests are counted by how they came out, and what failed is kept with its message", () => {
  const tests = report({ name: "a", tests: ["passed", "failed", "pending"] }, { name: "b", tests: ["passed", "todo"] });

  expect(ofProject("unit", 1, tests)).toEqual({
    totals: { passed: 2, failed: 1, skipped: 2 },
    failures: [{ name: "a 1", output: "AssertionError: a 1" }],
  });
});

test("a project in which every test was skipped has failed", () => {
  expect(ofProject("end-to-end", 0, report({ name: "a", tests: ["pending", "pending"] }))).toEqual({
    totals: { passed: 0, failed: 1, skipped: 2 },
    failures: [{ name: "the end-to-end tests", output: "none of them ran: 2 skipped" }],
  });
});

test("a file that cannot be loaded has failed, although no test of it has", () => {
  const tests = report({ name: "a", tests: ["passed"] }, { name: "b", status: "failed", message: "no x", tests: [] });

  expect(ofProject("unit", 1, tests)).toEqual({
    totals: { passed: 1, failed: 1, skipped: 0 },
    failures: [{ name: "b", output: "no x" }],
  });
});

test.each([
  ["no result was written", 1, null, "ended with code 1 without a result"],
  ["no test was found", 0, report(), "ended with code 0 without a result"],
  ["vitest was killed", null, null, "ended with code none without a result"],
  ["an error came between tests", 1, report({ name: "a", tests: ["passed"] }), "code 1 although no test failed"],
])("a project has failed when %s", (_title, code, result, output) => {
  const outcome = ofProject("unit", code, result);

  expect(outcome.totals.failed).toBe(1);
  expect(outcome.failures).toEqual([{ name: "the unit tests", output: expect.stringContaining(output) }]);
});

test("checks and tests are counted together, failures in their order", () => {
  const lint = ofCheck("check:lint", 1, "unused variable");
  const types = ofCheck("check:types", 0, "fine");
  const tests = ofProject("unit", 1, report({ name: "a", tests: ["passed", "failed"] }));

  expect([lint, types, tests].reduce(together)).toEqual({
    totals: { passed: 2, failed: 2, skipped: 0 },
    failures: [
      { name: "check:lint", output: "unused variable" },
      { name: "a 1", output: "AssertionError: a 1" },
    ],
  });
});
