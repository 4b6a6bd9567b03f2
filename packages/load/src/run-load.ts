import { mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { LoadAttempt, LoadResult } from "@myrcc/contracts";
import { reasonToRepeat } from "@myrcc/oracle";
import { attemptLoad } from "./attempt-load.ts";
import type { LoadOptions } from "./load-options.ts";
import { whyFewerCalls } from "./plan-load.ts";
import { writeChecked } from "./write-checked.ts";

/**
 * How often a profile is run when the instrument is not good enough. What repeats a run is that it decides nothing, never
 * how it decides, so running again does not pick the better of two results; and nothing that is held against the platform
 * is run again.
 */
const ATTEMPTS = 3;

/**
 * Runs a profile against a target with k6 and merges what it measured into `load/load-result.json`. A run that is void or
 * too noisy is kept as `load/attempt-<n>.json` and made again, twice at most. An extension that has a live line already
 * keeps the run from being made; what this run did not make it does not touch. When the signal aborts, calls are hung up,
 * listeners deleted and sessions closed before this ends with the signal's reason; so they are when k6 itself dies. What
 * cannot be released, however the run ends, is told to `onLeftover`.
 *
 * @throws {Trouble} k6.failed, credentials.refused, pool.in-use, target-file.invalid, target.not-rcc
 */
export async function runLoad(options: LoadOptions): Promise<LoadResult> {
  const folder = resolve(options.runDir, "load");
  await mkdir(folder, { recursive: true });
  const note = whyFewerCalls(options.target, options.profile);
  if (note !== undefined) options.onNote?.(note);
  const { attempts = ATTEMPTS } = options;
  const earlier: LoadAttempt[] = [];
  for (;;) {
    options.signal.throwIfAborted();
    const measured = await attemptLoad(options, folder);
    const { startedAt } = measured;
    const result = { ...measured, attempts: [...earlier, { startedAt }] };
    const repeatedBecause = result.attempts.length >= attempts ? undefined : reasonToRepeat(result);
    if (repeatedBecause === undefined) {
      await writeChecked("LoadResult", join(folder, "load-result.json"), result);
      return result;
    }
    earlier.push({ startedAt, repeatedBecause });
    await writeChecked("LoadResult", join(folder, `attempt-${earlier.length}.json`), {
      ...measured,
      attempts: [...earlier],
    });
    options.onProgress(`measuring again: ${repeatedBecause}`);
  }
}
