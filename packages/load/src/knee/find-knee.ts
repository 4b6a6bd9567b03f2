import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { Trouble, type KneeOutcome, type KneeResult, type KneeRun, type LoadResult } from "@myrcc/contracts";
import { fitScalability, type Scalability } from "@myrcc/oracle";
import type { LoadOptions } from "../load-options.ts";
import { fitProfile, type Overrides } from "../profile/fit-profile.ts";
import { runLoad } from "../run-load.ts";
import { writeChecked } from "../write-checked.ts";
import { kneeRunOf, leftOutOf, pointsOf } from "./knee-run.ts";
import { atRate, fitLadder, ladderOf, seedOf, type KneeProfile } from "./ladder.ts";
import { nextStep, rungsOf, unfinished } from "./next-step.ts";

export interface KneeOptions extends Omit<LoadOptions, "profile" | "seed" | "attempts"> {
  readonly profile: KneeProfile;
  readonly overrides: Overrides;
  readonly seed: number;
  /** Told of every run when it has ended. */
  readonly onRun: (run: KneeRun) => void;
  /** Makes one run into its folder. Default: `runLoad`. */
  readonly run?: (options: LoadOptions) => Promise<LoadResult>;
}

/**
 * Looks for the highest rate of a profile's traffic that meets its objectives, and writes `knee-result.json`. Every rung is a
 * run of its own, in a folder of its own below `runs/`; none is made again for being void, since that is what it told. The
 * result is written after each; once there is one, a run that cannot be made ends the search instead of losing it.
 *
 * @throws {Trouble} profile.too-large when the target does not allow the lowest rung, and as `runLoad` in the first run
 */
export async function findKnee(options: KneeOptions): Promise<KneeResult> {
  const { onLeftover, onNote, onProgress, overrides, processes = 1, profile, runDir, seed, signal, target } = options;
  const make = options.run ?? runLoad;
  const search = fitLadder({ profile, overrides, seed }, target);
  if (search.toCallsPerSecond < ladderOf(profile).toCallsPerSecond) {
    onNote?.(`the target's limits end the ladder at ${search.toCallsPerSecond} calls per second`);
  }
  const startedAt = new Date().toISOString();
  const runs: KneeRun[] = [];
  const leftovers: string[] = [];
  let virtualUsers = 1;
  const write = async (outcome: KneeOutcome): Promise<KneeResult> => {
    const result: KneeResult = {
      format: "myrcc-knee/1",
      profile: profile.name,
      generator: { k6Version: options.k6.version, processes, virtualUsers },
      startedAt,
      seed,
      search,
      runs,
      rungs: rungsOf(runs, search.repeats),
      outcome,
      leftovers,
      scalability: scalabilityOf(runs),
    };
    await writeChecked("KneeResult", join(runDir, "knee-result.json"), result, 2);
    return result;
  };
  const stop = (because: string): Promise<KneeResult> => write(unfinished(rungsOf(runs, search.repeats), because));
  const run = async (callsPerSecond: number): Promise<KneeRun> => {
    const repeat = runs.filter((one) => one.callsPerSecond === callsPerSecond).length;
    const ownSeed = seedOf(seed, repeat);
    const fitted = fitProfile({ profile: atRate(profile, callsPerSecond), overrides, seed: ownSeed }, target);
    virtualUsers = fitted.virtualUsers;
    const folder = `runs/${runs.length + 1}`;
    await mkdir(join(runDir, folder), { recursive: true });
    const label = `${callsPerSecond} calls/s, run ${repeat + 1}`;
    const result = await make({
      ...options,
      profile: fitted,
      seed: ownSeed,
      runDir: join(runDir, folder),
      attempts: 1,
      onProgress: (text) => onProgress(`${label}: ${text}`),
      onLeftover: (text) => {
        leftovers.push(`${callsPerSecond} calls/s: ${text}`);
        onLeftover?.(`${callsPerSecond} calls/s: ${text}`);
      },
    });
    return kneeRunOf({ callsPerSecond, seed: ownSeed, folder, result });
  };
  for (;;) {
    const step = nextStep(search, runs);
    if (step.kind === "done") return write(step.outcome);
    let made: KneeRun;
    try {
      made = await run(step.callsPerSecond);
    } catch (error) {
      if (runs.length === 0 || signal.aborted || !(error instanceof Trouble)) throw error;
      return stop(error.message);
    }
    runs.push(made);
    await stop("the search was still under way");
    options.onRun(made);
  }
}

function scalabilityOf(runs: readonly KneeRun[]): KneeResult["scalability"] {
  const leftOut = leftOutOf(runs);
  return { ...writtenScalability(fitScalability(pointsOf(runs))), ...(leftOut === 0 ? {} : { leftOut }) };
}

function writtenScalability(scalability: Scalability): KneeResult["scalability"] {
  if (scalability.kind === "too-few") return { samples: scalability.samples, tooFew: scalability.because };
  const { atOnce, kappa, lambda, peak, samples, sigma } = scalability;
  if (!Number.isFinite(lambda.high)) return { samples, tooFew: "the runs scatter too much to bound anything" };
  return { samples, atOnce, lambda, sigma, kappa, ...(peak === undefined ? {} : { peak }) };
}
