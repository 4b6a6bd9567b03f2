import { measure } from "@myrcc/load";
import { BRISK, isRecord } from "@myrcc/oracle";
import { DEFAULT_WORLD } from "@myrcc/simulator";
import type { Ladder, Rung } from "./calibration-ladder.ts";
import type { CalibrationRecords } from "./calibration-records.ts";
import { climbRow, summarise, TABLE_HEADING, type Climb } from "./calibration-table.ts";
import { EXIT } from "./exit.ts";
import type { Progress } from "./progress.ts";
import { demoPasswords } from "./simulated-target.ts";
import { startSimulatorProcess } from "./simulator-process.ts";

export interface CalibrationOptions {
  readonly ladder: Ladder;
  readonly progress: Progress;
  readonly signal: AbortSignal;
  /** Of the first run; the others count on from it. Default: drawn for each. */
  readonly seed?: number;
  /** Climbs of before, which are not made again, and where those of now go. Default: nothing is kept. */
  readonly records?: CalibrationRecords;
}

/**
 * Measures simulators whose truth is known, and prints a row for each: what is true, what was found, and how it was
 * judged. Gives the exit code: whether the goal is reached.
 */
export async function calibrate({ ladder, progress, records, seed, signal }: CalibrationOptions): Promise<number> {
  const { parallel, rungs } = ladder;
  const climbs = rungs.flatMap((_, index) => records?.climbOf(rungs, index) ?? []);
  const waiting = [...rungs.entries()].filter(([index]) => records?.climbOf(rungs, index) === undefined);
  process.stdout.write([TABLE_HEADING, ...climbs.map(climbRow), ""].join("\n"));
  if (climbs.length > 0) progress.note(`${climbs.length} of ${rungs.length} were climbed before, by the same probe`);
  progress.phase(`climbing ${waiting.length} rungs`);
  const climbOn = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [index, rung] = next;
      const own = climb(
        rung,
        signal,
        (text) => progress.step(`${climbs.length} of ${rungs.length}; ${text}`),
        seed,
        index,
      );
      const done = await own;
      await records?.add(rungs, index, done);
      climbs.push(done);
      progress.end();
      process.stdout.write(`${climbRow(done)}\n`);
    }
  };
  // Note: the first that fails must not end the command before the simulators of the others are gone.
  const ended = await Promise.allSettled(
    Array.from({ length: parallel }, async () => {
      try {
        await climbOn();
      } catch (error) {
        waiting.length = 0;
        throw error;
      }
    }),
  );
  progress.end();
  for (const one of ended) if (one.status === "rejected") throw one.reason;
  const { isGood, text } = summarise(climbs);
  process.stdout.write(`\n${text}\n`);
  if (isGood === undefined) return EXIT.couldNotJudge;
  return isGood ? EXIT.conformant : EXIT.notConformant;
}

async function climb(
  rung: Rung,
  signal: AbortSignal,
  onProgress: (text: string) => void,
  seed: number | undefined,
  index: number,
): Promise<Climb> {
  await using simulator = await startSimulatorProcess(["--control-port", "0", ...flagsOf(rung)], signal);
  const counters = `${simulator.controlUrl ?? ""}/counters`;
  const passwords = demoPasswords(DEFAULT_WORLD);
  let truth: Climb["truth"] | undefined;
  const measurement = await measure({
    target: simulator.target,
    passwordOf: (variable) => passwords[variable] ?? "",
    sizes: BRISK,
    signal,
    onStimuli: async (edge) => {
      if (edge === "begin") await fetch(counters, { method: "DELETE" });
      else truth = await truthBy(counters);
    },
    onProgress: (text) => onProgress(`${rung.design} of ${rung.windowMs} ms: ${text}`),
    ...(seed === undefined ? {} : { seed: (seed + index) % 2 ** 32 }),
  });
  if (truth === undefined) throw new Error("unreachable: a measurement has a last stimulus");
  return { rung, truth, measurement };
}

async function truthBy(countersUrl: string): Promise<Climb["truth"]> {
  const answer = await fetch(countersUrl);
  const counters: unknown = await answer.json();
  const { firstWaits, lastWaits, timers } = isRecord(counters) ? counters : {};
  const timersLateMs = isRecord(timers) ? timers["meanMs"] : undefined;
  const [firstWaitMs, lastWaitMs] = [firstWaits, lastWaits].map((one) => (isRecord(one) ? one["p50Ms"] : undefined));
  if (typeof timersLateMs !== "number" || typeof firstWaitMs !== "number" || typeof lastWaitMs !== "number")
    throw new Error(`the simulator does not say how it kept its window: ${JSON.stringify(counters)}`);
  return { timersLateMs, firstWaitMs, lastWaitMs };
}

function flagsOf({ design, driftPpm, fault, jitterMs, windowMs }: Rung): string[] {
  // A fault changes the design and the window of the default simulator by itself.
  if (fault !== undefined) return ["--fault", fault];
  const wear = [`--jitter-ms=${jitterMs}`, `--drift-ppm=${driftPpm}`];
  return ["--design", design, "--window", String(windowMs), ...wear];
}
