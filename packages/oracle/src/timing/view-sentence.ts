import type { LoadResult } from "@myrcc/contracts";
import { percent } from "./percent.ts";

/**
 * What the client saw of its lines, in words: for how much of the time what it was shown of a driven line was out of date (age
 * of information; half a window is the least that a tick allows), and how many lines a frame had. Undefined where that was
 * not counted.
 */
export function viewSentence({ calls, durationMs, view }: LoadResult): string | undefined {
  if (view === undefined || calls.established === 0 || view.batches.length === 0) return undefined;
  const outdated = view.outdatedMs / (calls.established * durationMs);
  const frames = view.batches.reduce((sum, batch) => sum + batch.frames, 0);
  const single = view.batches.find(({ upTo }) => upTo === 1)?.frames ?? 0;
  const most = Math.max(...view.batches.map(({ upTo }) => upTo));
  const batches = most === 1 ? "" : `, and none more than ${most}`;
  return `what was shown of a driven line was out of date for ${percent(outdated)} of the time; ${percent(single / frames)} of ${frames} frames had one line${batches}`;
}
