import { VARIANT_NAMES, readingOf, variant } from "@myrcc/contracts";
import type { RememberedVariant } from "@myrcc/contracts";
import { describe, expect, test } from "vitest";
import { noteBehaviour } from "../../src/dialect/observe.ts";
import { indexEvidence } from "../../src/evidence/evidence.ts";
import { judgeTrace } from "../../src/judge.ts";
import { CALLEE, CALLER, TraceBuilder, changed } from "../trace-builder.ts";
import { DEED_OCCASIONS } from "./deed-occasions.ts";
import { LINE_OCCASIONS } from "./line-occasions.ts";
import { MESSAGE_OCCASIONS } from "./message-occasions.ts";
import type { Occasion } from "./occasion.ts";
import { STATUS_OCCASIONS } from "./status-occasions.ts";

const OCCASIONS: readonly Occasion[] = [
  ...STATUS_OCCASIONS,
  ...MESSAGE_OCCASIONS,
  ...LINE_OCCASIONS,
  ...DEED_OCCASIONS,
];

/** What a recording tells of one reading. */
function told(trace: TraceBuilder, { variant: name, member, endpoint }: Occasion): (RememberedVariant | null)[] {
  const id = readingOf(name);
  const evidence = indexEvidence(trace.recording());
  noteBehaviour(evidence);
  return evidence.dialect.entries
    .filter((one) => one.reading === id && one.member === member && (endpoint ?? one.endpoint) === one.endpoint)
    .map((one) => one.variant);
}

describe("a recording tells", () => {
  test.each(OCCASIONS)("$variant, by $member", (occasion) => {
    expect(told(occasion.variantTrace(), occasion)).toEqual([occasion.variant]);
  });

  test.each(OCCASIONS)("the canonical reading instead of $variant, by $member", (occasion) => {
    const { canonicalTrace } = occasion;

    expect(canonicalTrace === null ? [null] : told(canonicalTrace(), occasion)).toEqual([null]);
  });

  test.each(OCCASIONS)("nothing of $variant where it cannot be told", (occasion) => {
    const { silentTrace } = occasion;

    expect(silentTrace === undefined ? [] : told(silentTrace(), occasion)).toEqual([]);
  });
});

test("a variant is remembered exactly if the registry does not say why not", () => {
  const shown = new Set<string>(OCCASIONS.map((one) => one.variant));

  const remembered = VARIANT_NAMES.filter((name) => variant(name).unremembered === undefined);
  const spelled = VARIANT_NAMES.filter((name) => variant(name).spelling === true);

  expect(remembered.filter((name) => !shown.has(name) && !spelled.includes(name))).toEqual([]);
  expect([...shown].filter((name) => !remembered.some((one) => one === name))).toEqual([]);
  expect(spelled.filter((name) => !remembered.includes(name))).toEqual([]);
});

test("a status that changes at an endpoint is an inconsistency (C-19)", () => {
  const trace = TraceBuilder.monitoring([CALLER]).act(100, "hold", "-1").act(200, "hold", "-1", 202);

  expect(trace.judge("RCC-DIALECT-1").misses).toEqual(["202 for an action (action-202)"]);
});

/** Pages of 500 extensions, by how many were asked for and how many were shown. */
function paged(...pages: readonly (readonly [length: number, shown: number])[]): TraceBuilder {
  return pages.reduce((trace, [length, shown], index) => {
    const items = Array.from({ length: shown }, (_, item) => {
      const id = String(item);
      return { restUri: `v1/rcc/Extension/${id}`, addressNumber: id, displayName: id };
    });
    const query = `?offset=0&length=${length}`;
    return trace.exchange(100 + index, "listExtensions", { query, answer: { count: 500, items } });
  }, TraceBuilder.monitoring());
}

test("a longest page is one reading, whatever is asked for (C-33)", () => {
  const trace = paged([2, 2], [200, 200], [300, 200], [1000, 200], [50, 50]);

  expect(trace.judge("RCC-DIALECT-1").misses).toEqual([]);
});

test("a page that is shorter than others of its length is an inconsistency (C-33)", () => {
  expect(paged([4, 4], [4, 3]).judge("RCC-DIALECT-1").misses).toHaveLength(1);
});

test("a state that varies is none (C-35)", () => {
  const trace = TraceBuilder.monitoring()
    .frame(100, [changed(CALLEE, "prompting", 1)])
    .frame(200, [changed(CALLEE, "ringing", 2)]);

  expect(trace.judge("RCC-DIALECT-1").misses).toEqual([]);
});

test("what two recordings of a run tell is one dialect", () => {
  const [one, other] = [204, 202].map((status) => TraceBuilder.monitoring([CALLER]).act(100, "hold", "-1", status));

  const { dialect } = judgeTrace([one, other].flatMap((trace) => (trace === undefined ? [] : [trace.recording()])));

  const entries = dialect.entries.filter(({ reading, endpoint }) => reading === "C-19" && endpoint === "hold");
  expect(entries.map((entry) => [entry.variant, entry.count, dialect.isConsistent(entry)])).toEqual([
    [null, 1, false],
    ["action-202", 1, false],
  ]);
  const login = dialect.entries.find(({ reading, endpoint }) => reading === "C-19" && endpoint === "login");
  expect([login?.count, login !== undefined && dialect.isConsistent(login)]).toEqual([2, true]);
});
