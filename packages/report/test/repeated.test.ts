import { checkSchema } from "@myrcc/contracts";
import type { Certificate } from "@myrcc/contracts";
import { describe, expect, test } from "vitest";
import { renderJunit } from "../src/junit.ts";
import { renderHtml } from "../src/page/page.ts";
import { renderSummary } from "../src/summary.ts";
import { repeated } from "./repeated-fixture.ts";

const FLAKE = "missed in 1 of 3 repeats (33 %; with 95 % confidence 6 % to 79 %)";

test("the certificate of a repeated run is of the published format", () => {
  expect(checkSchema("Certificate", repeated())).toMatchObject({ ok: true });
});

describe("a requirement that some repeats missed", () => {
  test("is among those that are missed, on the page with its flake rate and where it was seen", () => {
    const page = renderHtml(repeated(), null).replaceAll(/\s+/g, " ");

    expect(page).toContain("Not conformant");
    expect(page).toContain("in 1 of");
    expect(page).toMatch(/Unstable: <a class="id" href="#RCC-UNHOLD-1">/);
    expect(page).toContain(`<span class="label">Flake rate</span> ${FLAKE}`);
    expect(page).toContain("repeat 2, worker 0, event 219");
  });

  test("stands in the summary's table before whatever was missed less", () => {
    const rows = renderSummary(repeated())
      .split("\n")
      .filter((line) => line.startsWith("| RCC"));

    expect(rows[0]).toContain("RCC-UNHOLD-1 MUST | ± unstable");
    expect(rows[0]).toContain(FLAKE);
  });

  test("fails a build, with its flake rate", () => {
    const failures = renderJunit(repeated()).split("<failure ").slice(1);

    expect(failures).toHaveLength(1);
    expect(failures[0]).toContain('type="unstable"');
    expect(failures[0]).toContain("repeat 2, worker 0, event 219");
    expect(failures[0]).toContain(`flake rate: ${FLAKE}`);
  });
});

test("the number of repeats is told, and what is known of those that every one passed", () => {
  expect(renderSummary(repeated())).toContain(", the cases run 3 times\n");
  expect(renderHtml(repeated(), null).replaceAll(/\s+/g, " ")).toMatch(
    /\d+ requirements held in every one: missed in 0 of 3 repeats \(0 %; with 95 % confidence 0 % to 56 %\)/,
  );
});

test("what the load missed is not among those that are said to hold", () => {
  const certificate = repeated();
  const [sound] = certificate.requirements.filter(({ flake }) => flake?.missed === 0);
  const requirements = certificate.requirements.map((one) =>
    one === sound ? { ...one, verdict: "fail" as const, failures: 1 } : one,
  );

  expect(steadyIn({ ...certificate, requirements })).toBe(steadyIn(certificate) - 1);
  expect(renderJunit({ ...certificate, requirements })).toContain("flake rate: missed in 0 of 3 repeats (0 %;");
});

describe("a requirement that not every repeat judged", () => {
  const RARE = "missed in 0 of 2 repeats that judged it, of 3 (0 %; with 95 % confidence 0 % to 66 %)";
  const { requirements: all, ...others } = repeated();
  const requirements = all.map((one) =>
    one.id === "RCC-HOLD-1" ? { ...one, flake: { judged: 2, missed: 0, low: 0, high: 0.657619 } } : one,
  );
  const certificate = { ...others, requirements };

  test("is shown with its flake rate on the page, although it was not missed", () => {
    const page = renderHtml(certificate, null).replaceAll(/\s+/g, " ");

    expect(page.split(`<span class="label">Flake rate</span> ${RARE}`)).toHaveLength(2);
    expect(page).not.toContain('<span class="label">Flake rate</span> missed in 0 of 3');
  });

  test("has it in junit.xml, too", () => {
    expect(renderJunit(certificate).split(`flake rate: ${RARE}`)).toHaveLength(2);
    expect(renderJunit(certificate)).not.toContain("flake rate: missed in 0 of 3");
  });
});

/** How many requirements the page says held in every repeat. */
function steadyIn(certificate: Certificate): number {
  const [, count] =
    /(\d+) requirements held in every one/.exec(renderHtml(certificate, null).replaceAll(/\s+/g, " ")) ?? [];
  return Number(count);
}
