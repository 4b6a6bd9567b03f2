import type { TraceEvent } from "@myrcc/contracts";
import { describe, expect, test } from "vitest";
import { aboutCase } from "../src/about-case.ts";

const STAMP = { worker: 0, atMs: 0 };
const uri = (lineId: number): string => `v1/rcc/CallLine/${lineId}`;

type Unnumbered = (seq: number) => TraceEvent;

const EXCHANGE = {
  ...STAMP,
  type: "exchange",
  sentAtMs: 0,
  session: "s1",
  deviation: null,
  method: "GET",
  requestHeaders: {},
  responseHeaders: {},
} as const;

function listing(lineIds: readonly number[], query = ""): Unnumbered {
  return (seq) => ({
    ...EXCHANGE,
    seq,
    operation: "listCallLines",
    path: `/v1/rcc/CallLine${query}`,
    status: 200,
    responseText: JSON.stringify({ results: lineIds.map((lineId) => ({ restUri: uri(lineId) })) }),
  });
}

function refused(lineId: number): Unnumbered {
  return (seq) => ({
    ...EXCHANGE,
    seq,
    operation: "getCallLine",
    path: `/${uri(lineId)}`,
    status: 404,
    responseText: `nothing at ${uri(lineId)}`,
  });
}

function pushed(lineId: number, socket = "s1-c"): Unnumbered {
  const text = JSON.stringify({ item: [{ restUri: uri(lineId) }] });
  return (seq) => ({ ...STAMP, seq, type: "frame", socket, direction: "in", text });
}

function closed(socket: string): Unnumbered {
  const end = { session: "s1", path: "/ws", code: 1000, by: "harness", reason: "" } as const;
  return (seq) => ({ ...STAMP, ...end, seq, type: "socket", phase: "closed", socket, deviation: null });
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

  test("what was pushed of such a line before, when it is pushed again in the case", () => {
    expect(
      about(
        listing([-9], MONITORS),
        starts("one"),
        pushed(-9),
        starts("two"),
        pushed(-1),
        starts("three"),
        listing([-9]),
        pushed(-9),
      ),
    ).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });

  test("the last that each socket was told of such a line", () => {
    expect(
      about(
        listing([-9], MONITORS),
        starts("one"),
        pushed(-1),
        starts("two"),
        pushed(-9, "other"),
        starts("three"),
        pushed(-9),
        starts("four"),
        listing([-9]),
      ),
    ).toEqual([0, 3, 4, 5, 6, 7, 8]);
  });

  test("nothing that a socket was told of such a line which has been closed since", () => {
    expect(
      about(
        listing([-9], MONITORS),
        starts("one"),
        pushed(-9, "other"),
        closed("other"),
        starts("two"),
        pushed(-9),
        starts("three"),
        listing([-9]),
      ),
    ).toEqual([0, 3, 4, 5, 6, 7]);
  });

  test("nothing before it, when it asks for a line that there never was, as others did", () => {
    expect(about(listing([], MONITORS), starts("one"), refused(-999), starts("two"), refused(-999))).toEqual([0, 3, 4]);
  });

  test("the first that was told of a line, when it asks for it once more although it is gone", () => {
    expect(
      about(listing([], MONITORS), starts("one"), pushed(-1), starts("two"), listing([]), starts("three"), refused(-1)),
    ).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });
});
