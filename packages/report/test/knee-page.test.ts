import type { KneeResult } from "@myrcc/contracts";
import { expect, test } from "vitest";
import { renderKneePage } from "../src/page/knee-page.ts";
import { aKnee } from "./knee-fixture.ts";

const PRODUCT = { name: "Istra", version: "9.1.4" };

function pageOf(outcome?: KneeResult["outcome"]): string {
  const page = renderKneePage({ result: aKnee(outcome), baseUrl: "http://127.0.0.1:8078", product: PRODUCT });
  return page.replaceAll(/\s+/g, " ");
}

test("a search is told by what it found, every run of it and the law", () => {
  const page = pageOf();

  expect(page).toContain("<title>Knee at 80 calls/s: Istra 9.1.4 under knee</title>");
  expect(page).toContain("the objectives are met up to 80 calls/s and missed at 113 calls/s.");
  expect(page.match(/<th scope="row" class="number">/g)).toHaveLength(5);
  expect(page).toContain('<td class="number">864 of 904</td>');
  expect(page.match(/140 ms &lt;b&gt;; expected/g)).toHaveLength(2);
  expect(page).toContain("No scalability law was fitted: 5 runs, 6 are needed.");
  for (const label of ["Share of calls placed", "Time to the answer", "Delay of driven changes"]) {
    expect(page).toContain(`aria-label="${label} over the rate"`);
  }
});

test("shares are written without what binary fractions leave", () => {
  const search = { ...aKnee().search, resolution: 0.07 };

  expect(
    renderKneePage({ result: { ...aKnee(), search }, baseUrl: "http://127.0.0.1:8078", product: PRODUCT }),
  ).toContain("calls/s by 2, to 7 %, 1 run");
});

test("what was left on the platform is told", () => {
  const result = { ...aKnee(), leftovers: ["40 calls/s: a line of <101>"] };

  expect(renderKneePage({ result, baseUrl: "http://127.0.0.1:8078", product: PRODUCT })).toMatch(
    /<dt>Left behind<\/dt>\s*<dd><bdi>40 calls\/s: a line of &lt;101&gt;<\/bdi><\/dd>/,
  );
  expect(pageOf()).not.toContain("Left behind");
});

test.each<[KneeResult["outcome"], string, string]>([
  [{ kind: "generator-ended-first", meetsAt: 80, notMetAt: 160 }, "The generator ended first", "caution"],
  [{ kind: "met-throughout", meetsAt: 320 }, "Met up to 320 calls/s", "good"],
  [{ kind: "missed-throughout", notMetAt: 20 }, "Missed throughout", "bad"],
  [{ kind: "undecided", meetsAt: 80, notMetAt: 113 }, "Undecided", "caution"],
  [{ kind: "unfinished", meetsAt: 80, because: "the pool is in use" }, "Unfinished", "caution"],
])("%j is no knee", (outcome, word, tone) => {
  const page = pageOf(outcome);

  expect(page).toContain(`<span>${word}</span>`);
  expect(page).toContain(`<header class="masthead ${tone}">`);
  expect(page).not.toContain("Knee at");
});
