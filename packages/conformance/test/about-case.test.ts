import type { TraceEvent } from "@myrcc/contracts";
import { describe, expect, test } from "vitest";
import { aboutCase } from "../src/about-case.ts";

const STAMP = { worker: 0, atMs: 0 };
const uri = (lineId: number): string => `v1/rcc/CallLine/${lineId}`;

type Unnumbered = (seq: number) => TraceEvent;

function listing(lineIds: readonly number[], query = ""): Unnumbered {
  return (seq) => ({
    ...STAMP,
    seq,
    type: "exchange",
    sentAtMs: 0,
    session: "s1",
    operation: "listCallLines",
    deviation: null,
    method: "GET",
    path: `/v1/rcc/CallLine${query}`,
    requestHeaders: {},
    status: 200,
    responseHeaders: {},
    responseText: JSON.stringify({ results: lineIds.map((lineId) => ({ restUri: uri(lineId) })) }),
  });
}

function pushed(...lineIds: readonly number[]): Unnumbered {
  const text = JSON.stringify({ item: lineIds.map((lineId) => ({ restUri: uri(lineId) })) });
  return (seq) => ({ ...STAMP, seq, type: "frame", socket: "s1-c", direction: "in", text });
}

function starts(caseId: string): Unnumbered {
  return (seq) => ({ ...STAMP, seq, type: "case", phase: "start", caseId, title: caseId, requirements: [] });
}

/** Seqs of what the last case of the recording is about. */
function about(...unnumbered: readonly Unnumbered[]): number[] {
  const events = unnumbered.map((numbered, seq) => numbered(seq));
  const firstSeq = events.findLastIndex(({ type }) => type === "case");
  return aboutCase(events, firstSeq).map(({ seq }) => seq);
}

const MONITORS = "?listenerName=c";

describe("a case is about", () => {
  test("the cases since the first one that had to do with a line that is still listed", () => {
    expect(
      about(
        listing([], MONITORS),
        starts("one"),
        pushed(-1),
        starts("two"),
        pushed(-2),
        starts("three"),
        listing([-2]),
      ),
    ).toEqual([0, 3, 4, 5, 6]);
  });

  test("nothing before it, when only a line is listed that stood when monitoring began", () => {
    expect(
      about(listing([-9], MONITORS), starts("one"), pushed(-1), listing([-9, -1]), starts("two"), listing([-9])),
    ).toEqual([0, 4, 5]);
  });

  test("the case in which such a line was pushed for the last time", () => {
    expect(
      about(
        listing([-9], MONITORS),
        starts("one"),
        pushed(-9),
        starts("two"),
        pushed(-9),
        starts("three"),
        listing([-9]),
        starts("four"),
        listing([-9]),
      ),
    ).toEqual([0, 3, 4, 5, 6, 7, 8]);
  });
});
