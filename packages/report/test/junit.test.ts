import type { RequirementResult } from "@myrcc/contracts";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { byArea } from "../src/area.ts";
import { uncheckedOf } from "../src/checked.ts";
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

/** What becomes of a requirement with this verdict. */
async function caseFor(part: Partial<RequirementResult>): Promise<JunitCase | undefined> {
  const { certificate } = conformant();
  const requirements = certificate.requirements
    .filter(({ id }) => id === "RCC-UNHOLD-1")
    .map((result) => ({ ...result, ...part }));
  return requirementCases(await read({ ...certificate, requirements }))[0];
}

function reasonsOf([, results]: ReturnType<typeof byArea>[number]): (string | undefined)[] {
  return results.map(({ reason }) => reason);
}

function requirementCases({ suites }: JunitReport): readonly JunitCase[] {
  return suites.flatMap(({ name, cases }) => (name === "certificate" ? [] : cases));
}

describe("junit.xml", () => {
  test("has a test case for every requirement, classed by area, and counts that agree with them", async () => {
    const { certificate } = notConformant();

    const report = await read(certificate);

    const cases = requirementCases(report);
    expect(new Set(cases.map(({ name }) => name.split(" ")[0]))).toEqual(
      new Set(certificate.requirements.map(({ id }) => id)),
    );
    expect(cases).toHaveLength(certificate.requirements.length);
    expect(cases.find(({ name }) => name.startsWith("RCC-UNHOLD-1"))?.classname).toBe("UNHOLD");
    expect(report.totals).toEqual({
      tests: cases.length + 1,
      failures: 3,
      errors: 2,
      skipped: uncheckedOf(certificate.requirements).length,
    });
    expect(report.suites.map(({ tests }) => tests)).toEqual(report.suites.map((suite) => suite.cases.length));
  });

  test("shows a failure with everything that was found", async () => {
    const report = await read(notConformant().certificate);

    const failed = requirementCases(report).find(({ name }) => name.startsWith("RCC-UNHOLD-1"));
    expect(failed?.outcome).toBe("failure");
    expect(failed?.message).toBe(
      "expected line -1008 talking after an accepted unhold of line -1008; observed held, read 1258 ms after the answer; missed 9 of 9 times",
    );
    expect(failed?.text.match(/case: /g)).toHaveLength(3);
    expect(failed?.text).toContain(
      "worker 0, event 219 at 10844.1 ms: POST /restletrouter/v1/rcc/CallLine/-1008/unhold → 204",
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

  test("is broken by what kept the harness from judging", async () => {
    const { suites } = await read(inconclusive().certificate);

    expect(suites[0]?.cases).toMatchObject([
      { outcome: "error", message: "k6 did not run to its end: exit code 107 after 3.1 s" },
    ]);
  });

  test("is green for a conformant run, although much is not checked yet", async () => {
    const { totals } = await read(conformant().certificate);

    expect(totals).toMatchObject({ failures: 0, errors: 0 });
  });

  test("skips what this version does not check, whatever its keyword, and says why", async () => {
    const { certificate } = conformant();
    const unchecked = uncheckedOf(certificate.requirements);

    const skipped = requirementCases(await read(certificate)).filter(({ outcome }) => outcome === "skipped");

    expect(unchecked.some(({ keyword }) => keyword === "MUST")).toBe(true);
    expect(skipped.map(({ message }) => message)).toEqual(byArea(unchecked).flatMap(reasonsOf));
  });

  test("survives hostile text, which arrives as it was but for characters that XML does not admit", async () => {
    const report = await read(hostile().certificate);

    const failed = requirementCases(report).find(({ name }) => name.startsWith("RCC-UNHOLD-1"));
    const admitted = HOSTILE.all.toWellFormed().replaceAll("\u0000", "\ufffd").replaceAll("\u001b", "\ufffd");
    expect(failed?.text).toContain(`observed: ${admitted}`);
    expect(failed?.message).toContain(admitted);
  });
});

describe("a requirement", () => {
  test.each([
    ["pass", "MUST", "passed"],
    ["fail", "MUST", "failure"],
    ["unstable", "MUST", "failure"],
    ["unstable", "SHOULD", "passed"],
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

  test("whose reason has several lines keeps them", async () => {
    const reason = "one\n\ttwo";

    expect((await caseFor({ verdict: "not-run", keyword: "MUST", reason }))?.message).toBe(reason);
  });

  test("that is a warning keeps its findings in the output", async () => {
    const findings = [{ expected: "204", observed: "200", caseId: "call.placed", evidence: [] }];

    const warned = await caseFor({ verdict: "warning", keyword: "SHOULD", measured: "4 ms", findings });

    expect(warned?.output).toBe("measured: 4 ms\n\nexpected: 204\nobserved: 200\ncase: call.placed");
  });
});
