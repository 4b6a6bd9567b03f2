import { checkSchema } from "@myrcc/contracts";
import type { CalibrationClimb } from "@myrcc/contracts";
import type { Rung } from "./calibration-ladder.ts";
import type { Climb } from "./calibration-table.ts";
import { nameContentOf } from "./content-of-rooms.ts";
import { RecordFile } from "./record-file.ts";

/** What decides on what the probe finds. */
const ROOMS = [
  "contracts/src",
  "oracle/src",
  "simulator/src",
  "load/src",
  "cli/src/calibrate.ts",
  "cli/src/simulated-target.ts",
  "cli/src/simulator-process.ts",
  "cli/src/simulate-command.ts",
];

/** Climbs that are kept in a file, so that a calibration of hours can be made in pieces. */
export class CalibrationRecords {
  readonly #file: RecordFile<CalibrationClimb>;
  readonly #suite: string;
  readonly #seed: number | undefined;

  private constructor(file: RecordFile<CalibrationClimb>, suite: string, seed: number | undefined) {
    this.#file = file;
    this.#suite = suite;
    this.#seed = seed;
  }

  /**
   * @param seed whose climbs these are; undefined when it is drawn for each.
   * @throws {Trouble} format.invalid, with the line; file.unreadable, file.unwritable
   */
  static async open(path: string, seed?: number): Promise<CalibrationRecords> {
    const suite = await nameContentOf(ROOMS);
    return new CalibrationRecords(
      await RecordFile.open({
        path,
        suite,
        flag: "--keep",
        check: (value) => checkSchema("CalibrationClimb", value),
      }),
      suite,
      seed,
    );
  }

  /** What the probe made of the rung at this place of a ladder, if it did so before. */
  climbOf(rungs: readonly Rung[], index: number): Climb | undefined {
    const rung = rungs[index];
    const record = rung === undefined ? undefined : this.#file.recordOf(climbKey(rungs, index, this.#seed));
    return rung === undefined || record === undefined
      ? undefined
      : { rung, truth: record.truth, measurement: record.measurement };
  }

  /** @throws {Trouble} file.unwritable */
  async add(rungs: readonly Rung[], index: number, { truth, measurement, rung }: Climb): Promise<void> {
    const { fault, ...switches } = rung;
    const record: CalibrationClimb = {
      format: "myrcc-calibration-climb/1",
      key: climbKey(rungs, index, this.#seed),
      suite: this.#suite,
      rung: { ...switches, ...(fault === undefined ? {} : { fault }) },
      truth,
      measurement,
    };
    await this.#file.add(record);
  }
}

/** Tells a rung, and the repeats of the same from each other; with a seed, also the places that it gives other stimuli. */
export function climbKey(rungs: readonly Rung[], index: number, seed?: number): string {
  const texts = rungs.slice(0, index + 1).map(rungText);
  const own = texts.at(-1) ?? "";
  const time = `${own}, time ${texts.filter((text) => text === own).length}`;
  return seed === undefined ? time : `${time}, seed ${seed + index}`;
}

function rungText({ design, driftPpm, fault, jitterMs, windowMs }: Rung): string {
  const parts = [`${design} of ${windowMs} ms`, `jitter ${jitterMs} ms`, `drift ${driftPpm} ppm`];
  return [...parts, ...(fault === undefined ? [] : [fault])].join(", ");
}
