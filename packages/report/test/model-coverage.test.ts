import type { Certificate } from "@myrcc/contracts";
import { expect, test } from "vitest";
import { renderHtml } from "../src/page/page.ts";
import { renderSummary } from "../src/summary.ts";
import { conformant } from "./certificate-fixture.ts";

const COVERED: Certificate = {
  ...conformant().certificate,
  coverage: {
    cells: { all: 90, done: 90, open: [] },
    transitions: { all: 25, done: 24, open: [{ reason: "a telephone's deed", names: ["T3"] }] },
    pairs: { all: 367, done: 208, open: [{ reason: "not planned", names: ["T1 prompting T3", "T2 ringing T5"] }] },
  },
};

test("the summary says in one line how much of the call model was seen", () => {
  expect(renderSummary(COVERED)).toContain(
    "\n- Call model: 90 of 90 cells of the matrix, 24 of 25 transitions, 208 of 367 pairs of consecutive transitions\n",
  );
});

test("the page names what was not, with the reason", () => {
  const page = renderHtml(COVERED, null).replaceAll(/\s+/g, " ");

  expect(page).toContain("208 of 367 pairs of consecutive transitions");
  expect(page).toContain("<summary>2 not: not planned</summary>");
  expect(page).toContain("T1 prompting T3, T2 ringing T5");
});

test("a certificate without it says nothing of it", () => {
  expect(renderHtml(conformant().certificate, null)).not.toContain('id="coverage"');
});
