import type { SloResult } from "@myrcc/contracts";
import { expect, test } from "vitest";
import { sloTable } from "../src/page/slo-table.ts";
import { loadOf } from "./load-fixture.ts";

const SLO: SloResult = {
  name: "driven delay p95",
  unit: "ms",
  limit: 130,
  side: "at-most",
  decision: "met",
  samples: 900,
  value: 101,
  low: 99.4,
  high: 103,
};

test("a profile without objectives has no table of them", () => {
  const { slos, ...without } = loadOf(100);

  expect(slos).toHaveLength(2);
  expect(sloTable(without)).toBeNull();
});

test("every objective stands with its decision as a word, its limit and its bounds", () => {
  const slos: SloResult[] = [
    SLO,
    { ...SLO, name: "<b>", decision: "missed" },
    { ...SLO, decision: "undecided", because: "the run is void" },
  ];
  const text = sloTable({ ...loadOf(100), slos })?.text.replaceAll(/\s+/g, " ") ?? "";

  expect([...text.matchAll(/<\/span> (\w+)<\/span>/g)].map(([, word]) => word)).toEqual(["met", "missed", "undecided"]);
  expect(text).toContain("<td>at most 130 ms</td> <td>101 ms (99.4 ms to 103 ms), of 900</td>");
  expect(text).toContain("the run is void");
  expect(text).toContain("&lt;b&gt;");
});
