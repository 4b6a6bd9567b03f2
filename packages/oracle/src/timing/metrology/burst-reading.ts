import type { Burst, BurstChange, BurstFrame } from "./burst.ts";

/** A change and the first snapshot that shows it on listener 0, as durations. */
export interface Delay {
  /** Arrival less the first byte of the answer: too short by no more than the platform took to answer. */
  readonly lowerMs: number;
  /** Arrival less the writing of the request: too long by no more than the request took. */
  readonly upperMs: number;
}

/** Middle of the bracket in which the platform made a change. */
export function instantOf({ writtenMs, firstByteMs }: BurstChange): number {
  return (writtenMs + firstByteMs) / 2;
}

/** The first snapshot that shows the change of that index to a listener. */
export function frameShowing({ changes, frames }: Burst, index: number, listener = 0): BurstFrame | undefined {
  const line = changes[index]?.line;
  return frames.find((frame) => frame.listener === listener && frame.line === line && frame.upTo >= index);
}

export function delayOf(burst: Burst, index: number): Delay | undefined {
  const change = burst.changes[index];
  const frame = frameShowing(burst, index);
  if (change === undefined || frame === undefined) return undefined;
  return { lowerMs: frame.atMs - change.firstByteMs, upperMs: frame.atMs - change.writtenMs };
}

export function middleOf({ lowerMs, upperMs }: Delay): number {
  return (lowerMs + upperMs) / 2;
}

/** Snapshots of line 0 on listener 0 that show something new. */
export function newsOf({ frames }: Burst): readonly BurstFrame[] {
  return frames.filter(({ listener, line, upTo }) => listener === 0 && line === 0 && upTo >= 0);
}

/** For each snapshot of line 0, how long the first change that it shows had waited. */
export function waitsOf(burst: Burst): readonly Delay[] {
  let shown = -1;
  return newsOf(burst).flatMap(({ upTo }) => {
    const first = shown + 1;
    shown = upTo;
    const delay = delayOf(burst, first);
    return delay === undefined ? [] : [delay];
  });
}

/** Between one snapshot of line 0 and the next. */
export function intervalsOf(burst: Burst): readonly number[] {
  const news = newsOf(burst);
  return news.slice(1).map(({ atMs }, index) => atMs - (news[index]?.atMs ?? atMs));
}
