import { expect, it } from "vitest";
import type { Change } from "../../src/coalescing/coalescing.ts";
import { Backlog, BACKLOG_LIMIT } from "../../src/sessions/backlog.ts";
import type { FrameSource } from "../../src/sessions/frame.ts";

function change(line: number, snapshot = `{"of":${line}}`): Change {
  return { line, isLast: false, snapshot };
}

function listener(isSubscribed = true): FrameSource {
  return { isSubscribed, compose: () => [] };
}

function latest(_kept: Change | undefined, now: Change): Change {
  return now;
}

function all(backlog: Backlog): (readonly Change[])[] {
  const taken: (readonly Change[])[] = [];
  for (let next = backlog.take(); next !== undefined; next = backlog.take()) taken.push(next.changes);
  return taken;
}

it("keeps the latest snapshot of each line, and gives it in frames of a hundred", () => {
  const backlog = new Backlog(latest);
  const source = listener();
  for (let line = 1; line <= 250; line += 1) backlog.keep({ source, changes: [change(line), change(line, "{}")] });

  const taken = all(backlog);

  expect(taken.map((changes) => changes.length)).toEqual([100, 100, 50]);
  expect(new Set(taken.flat().map(({ snapshot }) => snapshot))).toEqual(new Set(["{}"]));
  expect(all(backlog)).toEqual([]);
});

it("gives nothing of a listener that was deleted meanwhile (R9)", () => {
  const backlog = new Backlog(latest);
  backlog.keep({ source: listener(false), changes: [change(1)] });
  backlog.keep({ source: listener(), changes: [change(2)] });

  expect(all(backlog).map((changes) => changes.map(({ line }) => line))).toEqual([[2]]);
});

it("throws everything away once more waits than may", () => {
  const backlog = new Backlog(latest);
  const source = listener();
  const kept = Array.from({ length: BACKLOG_LIMIT + 1 }, (_, line) =>
    backlog.keep({ source, changes: [change(line)] }),
  );

  expect([kept.filter(Boolean).length, kept.at(-1)]).toEqual([BACKLOG_LIMIT, false]);
  expect(all(backlog)).toEqual([]);
});
