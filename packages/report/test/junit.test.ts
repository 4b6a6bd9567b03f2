import type { RequirementResult } from "@myrcc/contracts";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { renderJunit } from "../src/index.ts";
import { launchBrowser } from "./browser.ts";
import { conformant, inconclusive, notConformant } from "./certificate-fixture.ts";
import { HOSTILE, hostile } from "./hostile-fixture.ts";
import { readJunit } from "./junit-reader.ts";
import type { JunitCase, JunitReport } from "./junit-reader.ts";

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
}, 60_000);

afterAll(async () => {
  await browser.close();
});

/** Through a strict XML parser, which no text of a certificate may throw off. */
async function read(certificate: Parameters<typeof renderJunit>[0]): Promise<JunitReport> {
  return page.evaluate(readJunit, renderJunit(certificate));
}

/** What becomes of the first requirement of a certificate with this verdict. */
async function caseFor(part: Partial<RequirementResult>): Promise<JunitCase | undefined> {
  const { certificate } = conformant();
  const requirements = certificate.requirements.slice(0, 1).map((result) => ({ ...result, ...part }));
  const { suites } = await read({ ...certificate, requirements });
  return suites.flatMap(({ cases }) => cases)[0];
}

describe("junit.xml", () => {
  test("has a test case for every requirement, classed by area, and counts that agree with them", async () => {
    const { certificate } = notConformant();

    const { suites, totals } = await read(certificate);

    const cases = suites.flatMap((suite) => suite.cases);
    expect(new Set(cases.map(({ name }) => name.split(" ")[0]))).toEqual(
      new Set(certificate.requirements.map(({ id }) => id)),
    );
    expect(cases).toHaveLength(certificate.requirements.length);
    expect(cases.find(({ name }) => name.startsWith("RCC-UNHOLD-1"))?.classname).toBe("UNHOLD");
    expect(totals).toEqual({ tests: cases.length, failures: 3, errors: 2, skipped: 0 });
    expect(suites.map(({ tests }) => tests)).toEqual(suites.map((suite) => suite.cases.length));
  });

  test("shows a failure with everything that was found", async () => {
    const { suites } = await read(notConformant().certificate);

    const failed = suites.flatMap(({ cases }) => cases).find(({ name }) => name.startsWith("RCC-UNHOLD-1"));
    expect(failed?.outcome).toBe("failure");
    expect(failed?.message).toBe(
      "expected line -1008 talking after an accepted unhold of line -1008; observed held, read 1258 ms after the answer; missed 9 of 9 times",
    );
    expect(failed?.text.match(/case: /g)).toHaveLength(3);
    expect(failed?.text).toContain(
      "worker 0 #219 at 10844.1 ms: POST /restletrouter/v1/rcc/CallLine/-1008/unhold → 204",
    );
  });

  test("carries subject, run and load as properties", async () => {
    const { properties } = await read(conformant().certificate);

    expect(properties).toMatchObject({
      status: "conformant",
      "subject.name": "Istra Platform",
      "run.id": "2026-03-02-101503-istra-platform",
      "load.nominalWindowMs": "100",
      "evidence.trace.ndjson": `sha256 ${"a91b".repeat(16)}, 4812331 bytes`,
    });
  });

  test("says what kept the harness from judging", async () => {
    const { troubles } = await read(inconclusive().certificate);

    expect(troubles).toEqual(["k6 did not run to its end: exit code 107 after 3.1 s"]);
  });

  test("survives hostile text, which arrives as it was but for characters that XML does not admit", async () => {
    const { suites } = await read(hostile().certificate);

    const failed = suites.flatMap(({ cases }) => cases).find(({ name }) => name.startsWith("RCC-UNHOLD-1"));
    const admitted = HOSTILE.all.toWellFormed().replaceAll("\u0000", "\ufffd").replaceAll("\u001b", "\ufffd");
    expect(failed?.text).toContain(`observed: ${admitted}`);
    expect(failed?.message).toContain(admitted);
  });
});

describe("a requirement", () => {
  test.each([
    ["pass", "MUST", "passed"],
    ["fail", "MUST", "failure"],
    ["warning", "SHOULD", "passed"],
    ["observed", "OBSERVE", "passed"],
    ["not-applicable", "MUST", "skipped"],
    ["not-testable", "MUST", "error"],
    ["not-testable", "SHOULD", "skipped"],
    ["not-run", "MUST", "error"],
    ["not-run", "OBSERVE", "skipped"],
    ["inconclusive", "SHOULD", "error"],
    ["harness-error", "SHOULD", "error"],
  ] as const)("that is %s and a %s is %s", async (verdict, keyword, outcome) => {
    expect((await caseFor({ verdict, keyword }))?.outcome).toBe(outcome);
  });

  test("that was skipped or broken says why", async () => {
    const reason = "nothing in this run exercised it";

    expect((await caseFor({ verdict: "not-run", keyword: "SHOULD", reason }))?.message).toBe(reason);
    expect((await caseFor({ verdict: "not-run", keyword: "MUST", reason }))?.message).toBe(reason);
  });

  test("that is a warning keeps its findings in the output", async () => {
    const findings = [{ expected: "204", observed: "200", caseId: "call.placed", evidence: [] }];

    const warned = await caseFor({ verdict: "warning", keyword: "SHOULD", measured: "4 ms", findings });

    expect(warned?.output).toBe("measured: 4 ms\n\nexpected: 204\nobserved: 200\ncase: call.placed");
  });
});
