import { judgeLoad } from "@myrcc/oracle";
import { describe, expect, test } from "vitest";
import { renderLoadPage } from "../src/page/load-page.ts";
import { overTime } from "../src/page/over-time.ts";
import { loadOf } from "./load-fixture.ts";
import type { LoadResult } from "@myrcc/contracts";

const LOAD = loadOf(100);

function pageOf(result: LoadResult): string {
  return renderLoadPage({
    result,
    baseUrl: "http://127.0.0.1:8078",
    product: { name: "Istra <9>", version: "9.1.4" },
    seed: 7,
    findings: judgeLoad(result),
    troubles: ["under load, 2 call(s) were refused"],
    verdict: { word: "Objective missed", sign: "✗", tone: "bad" },
  });
}

test("the page of a load run says what was judged and measured, and what went wrong", () => {
  const page = pageOf(LOAD);

  expect(page).toContain("<title>Istra &lt;9&gt; 9.1.4 under smoke</title>");
  expect(page).toContain("Objective missed");
  for (const { requirement } of judgeLoad(LOAD)) expect(page).toContain(`<span class="id">${requirement}</span>`);
  expect(page).toContain("<bdi>driven delay p95</bdi>");
  expect(page).toContain("under load, 2 call(s) were refused");
  expect(page).toContain('aria-label="Delay of changes over time"');
});

test("the page says what the processes cost, where somebody watched them", () => {
  const page = pageOf(LOAD).replaceAll(/\s+/g, " ");
  expect(page).toContain("the machine has 4 cores and was 31 % busy");
  expect(page).toMatch(/<th scope="row">k6<\/th> <td class="number">0.52<\/td> <td class="number">0.61<\/td>/);

  const { usage: _, ...unwatched } = LOAD;
  expect(pageOf(unwatched)).not.toContain("What the processes cost");
});

test("the page says how late calls were placed, beside what was offered, where the result has it", () => {
  const page = pageOf(LOAD).replaceAll(/\s+/g, " ");
  expect(page).toContain("They were placed late by 6.8 ms (p50), 12.9 ms (p95), 13.5 ms at most.");
  expect(page).toContain('<th scope="row">Call placed, from its instant</th> <td class="number">135</td>');

  const { traffic } = LOAD;
  if (traffic === undefined) throw new Error("the fixture has traffic");
  const { placedLate: _, ...earlier } = traffic;
  const before = pageOf({ ...LOAD, traffic: earlier });
  expect(before).not.toContain("placed late");
  expect(before).not.toContain("Call placed");
});

describe("figures by time", () => {
  test("are drawn, and stand in a table with a row for each bucket", () => {
    const text = overTime(LOAD)
      .map((part) => part.text)
      .join("");

    expect([...text.matchAll(/<h3>([^<]*)/g)].map(([, title]) => title)).toEqual([
      "From a change to its snapshot, over time",
      "Frames over time",
      "Calls over time",
      "Answers over time",
    ]);
    expect(text.match(/<th scope="row"/g)).toHaveLength(15);
    expect(text).toContain('<th scope="row" class="number">14</th>');
    expect(text).toMatch(/<td class="number">240<\/td>\s*<td class="number">\d+\.\d \/ \d+\.\d<\/td>/);
  });

  test("are left out where there are none, as in a result of an earlier version", () => {
    const { series, ...earlier } = LOAD;
    const idle = series?.buckets.map(({ drivenDelay }) => ({
      frames: 0,
      drivenDelay: { ...drivenDelay, count: 0, bins: [] },
    }));

    expect(overTime(earlier)).toEqual([]);
    expect(overTime({ ...LOAD, series: { bucketMs: 1000, buckets: idle ?? [] } })).toEqual([]);
  });

  test("say where an overload ended, and what came of it", () => {
    const recovery = {
      overloadEndsAtMs: 8000,
      buckets: 3,
      state: "recovered",
      afterMs: 2000,
      afterLeastMs: 2000,
      failing: 4,
      relapses: 0,
    } as const;
    const text = overTime({ ...LOAD, recovery })
      .map((part) => part.text)
      .join("");

    expect(text).toContain("within its limits again for 3 buckets one after the other after 2 to 2 s");
    // In each chart, wide and narrow.
    expect(text.match(/overload ends/g)).toHaveLength(8);
    expect(text).toContain("the agreed window, 100");
  });

  test("have a gap where there are too few samples, and no figure beyond the bins", () => {
    const [bucket] = LOAD.series?.buckets ?? [];
    if (bucket === undefined) throw new Error("the fixture has buckets");
    const few = { ...bucket, drivenDelay: { ...bucket.drivenDelay, count: 3, bins: [[5, 3]] as [number, number][] } };
    const far = { ...bucket, drivenDelay: { ...bucket.drivenDelay, count: 90, overflow: 90, bins: [] } };
    const text = overTime({ ...LOAD, series: { bucketMs: 1000, buckets: [few, far] } })
      .map((part) => part.text)
      .join("");

    expect(text).toContain('<td class="number">– / –</td>');
    expect(text).toContain('<td class="number">&gt; range / &gt; range</td>');
    expect(text).not.toContain("NaN");
    expect(text).not.toContain("Infinity");
  });
});
