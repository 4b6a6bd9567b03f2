import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ChangeLedger, type Resolution } from "../../src/timing/change-ledger.ts";

/** Which changes each snapshot shows, by their planned instant. */
function shown(resolutions: readonly Resolution[]): [number, number[]][] {
  return resolutions.map(({ snapshotMs, changes }) => [snapshotMs, changes.map(({ planMs }) => planMs)]);
}

function accept(ledger: ChangeLedger, planMs: number, state: string): readonly Resolution[] {
  ledger.sent(planMs, planMs, state);
  return ledger.accepted(planMs + 0.5, planMs + 1);
}

describe("a snapshot shows", () => {
  test("the change that led to its state, and all before it", () => {
    const ledger = new ChangeLedger();
    accept(ledger, 10, "held");
    accept(ledger, 30, "talking");
    accept(ledger, 50, "held");

    expect(shown(ledger.snapshot(100, "held"))).toEqual([[100, [10, 30, 50]]]);
  });

  test("not the change after it", () => {
    const ledger = new ChangeLedger();
    accept(ledger, 10, "held");
    accept(ledger, 30, "talking");

    expect(shown(ledger.snapshot(20, "held"))).toEqual([[20, [10]]]);
    expect(ledger.unresolved).toHaveLength(1);
  });

  test("not a change that was made while the snapshot was under way", () => {
    const ledger = new ChangeLedger();
    accept(ledger, 10, "held");
    accept(ledger, 30, "talking");

    expect(shown(ledger.snapshot(31, "held"))).toEqual([[31, [10]]]);
  });

  test("not a later change to the same state, even when it is told last", () => {
    const ledger = new ChangeLedger();
    accept(ledger, 10, "held");
    accept(ledger, 30, "talking");
    accept(ledger, 50, "held");

    expect(shown(ledger.snapshot(20, "held"))).toEqual([[20, [10]]]);
    expect(ledger.unresolved).toHaveLength(2);
  });

  test("nothing when its state is that of before", () => {
    const ledger = new ChangeLedger();
    accept(ledger, 10, "held");

    expect(shown(ledger.snapshot(11, "talking"))).toEqual([[11, []]]);
  });
});

describe("a change in flight", () => {
  test("holds the snapshots after it back until it is answered", () => {
    const ledger = new ChangeLedger();
    ledger.sent(10, 10, "held");

    expect(ledger.snapshot(11, "held")).toEqual([]);
    expect(shown(ledger.accepted(10.2, 12))).toEqual([[11, [10]]]);
  });

  test("is not in a snapshot of the state before it", () => {
    const ledger = new ChangeLedger();
    accept(ledger, 10, "held");
    ledger.sent(30, 30, "talking");
    ledger.snapshot(31, "held");

    expect(shown(ledger.accepted(30.2, 32))).toEqual([[31, [10]]]);
  });

  test("does not hold a snapshot back that arrived before it was sent, however late that is told", () => {
    const ledger = new ChangeLedger();
    accept(ledger, 10, "held");
    ledger.sent(30, 30, "talking");

    expect(shown(ledger.snapshot(29, "held"))).toEqual([[29, [10]]]);
  });

  test("never happened when it is refused", () => {
    const ledger = new ChangeLedger();
    ledger.sent(10, 10, "held");
    ledger.snapshot(11, "talking");

    expect(shown(ledger.refused())).toEqual([[11, []]]);
    expect(ledger.unresolved).toEqual([]);
  });

  test("is the only one", () => {
    const ledger = new ChangeLedger();
    ledger.sent(10, 10, "held");

    expect(() => ledger.sent(20, 20, "talking")).toThrow(/before the previous one was answered/);
  });
});

test("changes that no snapshot shows stay unresolved", () => {
  const ledger = new ChangeLedger();
  accept(ledger, 10, "held");
  ledger.snapshot(12, "held");
  accept(ledger, 30, "talking");

  expect(ledger.unresolved).toMatchObject([{ planMs: 30 }]);
});

test("in whatever order answers and snapshots are told, each change is shown by the same snapshot", () => {
  fc.assert(
    fc.property(
      // Per change: the gap to the next, the answer's delay, whether a snapshot follows it, and who is told first.
      fc.array(
        fc.record({
          gapMs: fc.integer({ min: 20, max: 45 }),
          answerMs: fc.integer({ min: 1, max: 18 }),
          snapshotMs: fc.option(fc.integer({ min: 1, max: 18 }), { nil: undefined }),
          isSnapshotFirst: fc.boolean(),
        }),
        { minLength: 1, maxLength: 40 },
      ),
      (steps) => {
        const ledger = new ChangeLedger();
        const resolutions: Resolution[] = [];
        const expected: [number, number[]][] = [];
        let unseen: number[] = [];
        let atMs = 1000;
        steps.forEach(({ gapMs, answerMs, snapshotMs, isSnapshotFirst }, index) => {
          const state = index % 2 === 0 ? "held" : "talking";
          const planMs = atMs;
          const arrivalMs = snapshotMs === undefined ? undefined : planMs + snapshotMs;
          const tellSnapshot = (): void => {
            if (arrivalMs !== undefined) resolutions.push(...ledger.snapshot(arrivalMs, state));
          };
          unseen.push(planMs);
          if (arrivalMs !== undefined) {
            expected.push([arrivalMs, unseen]);
            unseen = [];
          }
          ledger.sent(planMs, planMs, state);
          if (isSnapshotFirst) tellSnapshot();
          resolutions.push(...ledger.accepted(planMs + 0.2, planMs + answerMs));
          if (!isSnapshotFirst) tellSnapshot();
          atMs += gapMs;
        });

        expect(shown(resolutions)).toEqual(expected);
        expect(ledger.unresolved.map(({ planMs }) => planMs)).toEqual(unseen);
      },
    ),
  );
});
