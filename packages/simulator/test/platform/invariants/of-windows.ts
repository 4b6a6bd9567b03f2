import type { Design } from "../../../src/coalescing/designs.ts";
import type { Account, Stream } from "../account.ts";
import type { Invariant } from "./invariant.ts";

/** How a design spaces what it sends (§4.1): by the frames of a stream, by the snapshots of each line, or not at all. */
const SPACED: Readonly<Record<Design, "frames" | "lines" | "free">> = {
  A: "frames",
  "A′": "frames",
  B: "frames",
  C: "lines",
  "C′": "frames",
  D: "lines",
  E: "lines",
  F: "free",
  G: "lines",
};

/** F-22: a line is told of at most once in a window; designs with one gate for all lines send a listener one frame in it. */
export const keepsItsWindows: Invariant = (account, judge) => {
  for (const stream of account.streams) {
    for (const instants of spacedInstants(account, stream)) {
      for (const [index, atMs] of instants.entries()) {
        const previous = instants[index - 1];
        if (previous !== undefined) judge(atMs - previous >= account.windowMs, () => [previous, atMs]);
      }
    }
  }
};

/** Ticks: A and A′ (whose phase wanders with late timers only) tick for all from the start, B for each from its subscription. */
export const keepsItsTicks: Invariant = (account, judge) => {
  const { design, windowMs, startMs } = account;
  if (design !== "A" && design !== "A′" && design !== "B") return;
  for (const { atMs, subscription } of account.pushes) {
    const epochMs = design === "B" ? (subscription?.fromMs ?? 0) : startMs;
    judge((atMs - epochMs) % windowMs === 0, () => [atMs, epochMs]);
  }
};

/** F tells at once; D a window after a change, E a window after the very change that it tells, which no other has followed. */
export const keepsItsDelay: Invariant = ({ design, windowMs, streams, truth }, judge) => {
  if (design !== "D" && design !== "E" && design !== "F") return;
  const delayMs = design === "F" ? 0 : windowMs;
  for (const { byLine } of streams) {
    for (const [line, told] of byLine) {
      const versions = truth.versions(line);
      for (const { atMs, text } of told) {
        const changes = design === "D" ? versions : versions.filter((version) => version.text === text);
        judge(
          changes.some((version) => version.atMs === atMs - delayMs),
          () => [atMs, text],
        );
      }
    }
  }
};

function spacedInstants({ design }: Account, { pushes, byLine }: Stream): readonly (readonly number[])[] {
  switch (SPACED[design]) {
    case "frames":
      return [pushes.map(({ atMs }) => atMs)];
    case "lines":
      return [...byLine.values()].map((told) => told.map(({ atMs }) => atMs));
    case "free":
      return [];
  }
}
