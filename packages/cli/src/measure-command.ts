import { writeFile } from "node:fs/promises";
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
    brisk: { type: "boolean", default: false },
    seed: { type: "string" },
    out: { type: "string", default: "reports" },
    calibrate: { type: "boolean", default: false },
    ...CALIBRATION_FLAGS,
  });
  const progress = new Progress(process.stderr);
  const seed = values.seed === undefined ? {} : { seed: readWhole("measure", "seed", values.seed, 0, 2 ** 32 - 1) };
  const ladder = readLadder(values);
  if (values.calibrate) {
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
  const sizes = values.brisk ? BRISK : THOROUGH;
  if (values.target === undefined) {
    progress.phase("starting a simulator");
    await using simulator = await startSimulatorProcess([], signal);
    const passwords = demoPasswords(DEFAULT_WORLD);
    return await run({ target: simulator.target, passwords, sizes, out: values.out, progress, signal, ...seed });
  }
  const target = await readTargetFile(values.target);
  return run({ target, passwords: process.env, sizes, out: values.out, progress, signal, ...seed });
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
  const startedAt = new Date();
  const left: string[] = [];
  progress.phase(`measuring ${target.baseUrl}`);
  try {
    const measurement = await measureTarget({
      ...options,
      passwordOf: (variable) => passwordOf(passwords, variable, "measure"),
      onProgress: (text) => progress.step(text),
      onLeftover: (text) => left.push(text),
    });
    const folder = await makeRunFolder(out, `${target.product.name}-measure`, startedAt);
    const file = join(folder.path, "measurement.json");
    await writeFile(file, `${JSON.stringify(measurement)}\n`);
    progress.end();
    process.stdout.write(`${measurementText(measurement)}\n\n${relative(process.cwd(), file)}\n`);
    return left.length > 0 ? EXIT.couldNotJudge : exitCodeOf(measurement);
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
