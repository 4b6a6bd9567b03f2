import { rm, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { readTargetFile } from "@myrcc/conformance";
import { Trouble, type Measurement, type Target } from "@myrcc/contracts";
import { measure as measureTarget } from "@myrcc/load";
import { BRISK, THOROUGH } from "@myrcc/oracle";
import { DEFAULT_WORLD } from "@myrcc/simulator";
import { calibrate } from "./calibrate.ts";
import { CALIBRATION_FLAGS, readLadder } from "./calibration-ladder.ts";
import { CalibrationRecords } from "./calibration-records.ts";
import { readFlags, readWhole } from "./command-line.ts";
import { EXIT } from "./exit.ts";
import { measurementText } from "./measurement-text.ts";
import { passwordOf } from "./password-of.ts";
import { Progress } from "./progress.ts";
import { makeRunFolder } from "./run-folder.ts";
import { demoPasswords } from "./simulated-target.ts";
import { startSimulatorProcess } from "./simulator-process.ts";

/** Measures how a platform coalesces, or, with `--calibrate`, how well that is measured. */
export async function measure(args: readonly string[], signal: AbortSignal): Promise<number> {
  const { values } = readFlags("measure", args, {
    target: { type: "string" },
    brisk: { type: "boolean" },
    seed: { type: "string" },
    out: { type: "string" },
    calibrate: { type: "boolean", default: false },
    ...CALIBRATION_FLAGS,
  });
  const progress = new Progress(process.stderr);
  const seed = values.seed === undefined ? {} : { seed: readWhole("measure", "seed", values.seed, 0, 2 ** 32 - 1) };
  const ladder = readLadder(values);
  if (values.calibrate) {
    refuseBesideCalibrate(values);
    const kept = values.keep === undefined ? {} : { records: await CalibrationRecords.open(values.keep, seed.seed) };
    return await calibrate({ ladder, progress, signal, ...seed, ...kept });
  }
  if (ladder.isRestricted) {
    throw new Trouble("flag.invalid", {
      where: "rcc measure",
      expected: "--calibrate with the flags of the ladder",
      found: "one of them alone",
      mend: "Add --calibrate, or leave them out to measure a target.",
    });
  }
  const sizes = values.brisk === true ? BRISK : THOROUGH;
  const { out = "reports" } = values;
  if (values.target === undefined) {
    progress.phase("starting a simulator");
    await using simulator = await startSimulatorProcess([], signal);
    const passwords = demoPasswords(DEFAULT_WORLD);
    return await run({ target: simulator.target, passwords, sizes, out, progress, signal, ...seed });
  }
  const target = await readTargetFile(values.target);
  return run({ target, passwords: process.env, sizes, out, progress, signal, ...seed });
}

/** What is about the measurement of a target; a calibration has simulators and stimuli of its own, and leaves no folder. */
const OF_A_TARGET = ["target", "brisk", "out"] as const;

/** @throws {Trouble} flag.invalid */
function refuseBesideCalibrate(values: Readonly<Partial<Record<(typeof OF_A_TARGET)[number], unknown>>>): void {
  const flag = OF_A_TARGET.find((name) => values[name] !== undefined);
  if (flag === undefined) return;
  throw new Trouble("flag.invalid", {
    where: `rcc measure --calibrate --${flag}`,
    expected: "one of the two: a calibration measures simulators of its own, briskly, and writes no folder",
    found: "both",
    mend: `Leave out --${flag}, or leave out --calibrate to measure a target.`,
  });
}

interface Subject {
  readonly target: Target;
  readonly passwords: Readonly<Record<string, string | undefined>>;
  readonly sizes: typeof BRISK;
  readonly seed?: number;
  readonly out: string;
  readonly progress: Progress;
  readonly signal: AbortSignal;
}

async function run({ out, passwords, progress, ...options }: Subject): Promise<number> {
  const { target } = options;
  const left: string[] = [];
  // Note: before anything is measured, or a folder that cannot be made would be found out when it is all over.
  const folder = await makeRunFolder(out, `${target.product.name}-measure`, new Date());
  progress.phase(`measuring ${target.baseUrl}`);
  try {
    const measurement = await measureTarget({
      ...options,
      passwordOf: (variable) => passwordOf(passwords, variable, "measure"),
      onProgress: (text) => progress.step(text),
      onLeftover: (text) => left.push(text),
    });
    const file = join(folder.path, "measurement.json");
    await writeFile(file, `${JSON.stringify(measurement)}\n`);
    progress.end();
    process.stdout.write(`${measurementText(measurement)}\n\n${relative(process.cwd(), file)}\n`);
    return left.length > 0 ? EXIT.couldNotJudge : exitCodeOf(measurement);
  } catch (error) {
    await rm(folder.path, { recursive: true, force: true });
    throw error;
  } finally {
    progress.end();
    for (const finding of left) process.stderr.write(`${finding}\n`);
  }
}

function exitCodeOf({ verdict }: Measurement): number {
  return {
    "as-agreed": EXIT.conformant,
    "not-as-agreed": EXIT.notConformant,
    open: EXIT.couldNotJudge,
    void: EXIT.couldNotJudge,
  }[verdict.outcome];
}
