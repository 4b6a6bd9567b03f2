import { describe, expect, test } from "vitest";
import { renderHtml } from "../src/page/page.ts";
import { notConformant } from "./certificate-fixture.ts";

const { certificate } = notConformant();
const { nominalWindowMs: _window, ...withoutWindow } = certificate.subject;
const { replay: _replay, ...earlier } = certificate;

function pageOf(shown: typeof certificate): string {
  return renderHtml(shown, null).replaceAll(/\s+/g, " ");
}

describe("a miss", () => {
  test("tells when its events came, in agreed windows after the first as well", () => {
    const page = pageOf(certificate);

    expect(page).toContain("+412.9 ms");
    expect(page).toMatch(/worker 0, event 219, 4\.1 windows on/);
    expect(page).toMatch(/worker 0, event 210</);
  });

  test("has the command that runs its case alone", () => {
    expect(pageOf(certificate)).toContain(
      "<code>npx -y pnpm@12 rcc replay call.burst --fault window-250 --fault unhold-ignored --fault page-overlap</code>",
    );
  });

  test("has no such command when it is of no case, or of a walk, which has a token", () => {
    const requirements = certificate.requirements.map((result) => ({
      ...result,
      findings: result.findings.map((finding, index) => ({
        ...finding,
        caseId: index % 2 === 0 ? null : "walks.first",
      })),
    }));

    expect(pageOf({ ...certificate, requirements })).not.toContain("rcc replay");
  });

  test("is shown without either in a certificate of before", () => {
    const page = pageOf({ ...earlier, subject: withoutWindow });

    expect(page).toContain("+412.9 ms");
    expect(page).not.toContain("windows on");
    expect(page).not.toContain("rcc replay");
  });
});

test("that no random walks were taken is told, unless some were", () => {
  const [one] = certificate.cases;
  if (one === undefined) throw new Error("the fixture has cases");

  expect(pageOf(certificate)).toContain("No random walks were taken");
  expect(pageOf({ ...certificate, cases: [...certificate.cases, { ...one, id: "walks.first" }] })).not.toContain(
    "No random walks were taken",
  );
});
