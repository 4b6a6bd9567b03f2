import { checkSchema } from "@myrcc/contracts";
import type { CalibrationClimb } from "@myrcc/contracts";
import type { Rung } from "./calibration-ladder.ts";
import type { Climb } from "./calibration-table.ts";
import { nameContentOf } from "./content-of-rooms.ts";
import { RecordFile } from "./record-file.ts";

/** What decides on what the probe finds. */
const ROOMS = ["contracts/src", "oracle/src", "simulator/src", "load/src/measure"];

/** Climbs that are kept in a file, so that a calibration of hours can be made in pieces. */
export class CalibrationRecords {
  readonly #file: RecordFile<CalibrationClimb>;
  readonly #suite: string;

  private constructor(file: RecordFile<CalibrationClimb>, suite: string) {
    this.#file = file;
    this.#suite = suite;
  }

  /** @throws {Trouble} format.invalid, with the line; file.unreadable, file.unwritable */
  static async open(path: string): Promise<CalibrationRecords> {
    const suite = await nameContentOf(ROOMS);
    return new CalibrationRecords(
      await RecordFile.open({
        path,
        suite,
        flag: "--keep",
        check: (value) => checkSchema("CalibrationClimb", value),
      }),
      suite,
    );
  }

  /** What the probe made of the rung at this place of a ladder, if it did so before. */
  climbOf(rungs: readonly Rung[], index: number): Climb | undefined {
    const rung = rungs[index];
    const record = rung === undefined ? undefined : this.#file.recordOf(climbKey(rungs, index));
    return rung === undefined || record === undefined ? undefined : { rung, measurement: record.measurement };
  }

  /** @throws {Trouble} file.unwritable */
  async add(rungs: readonly Rung[], index: number, { measurement, rung }: Climb): Promise<void> {
    const { fault, ...truth } = rung;
    const record: CalibrationClimb = {
      format: "myrcc-calibration-climb/1",
      key: climbKey(rungs, index),
      suite: this.#suite,
      rung: { ...truth, ...(fault === undefined ? {} : { fault }) },
      measurement,
    };
    await this.#file.add(record);
  }
}

/** Tells a rung, and the repeats of the same from each other. */
export function climbKey(rungs: readonly Rung[], index: number): string {
  const texts = rungs.slice(0, index + 1).map(rungText);
  const own = texts.at(-1) ?? "";
  return `${own}, time ${texts.filter((text) => text === own).length}`;
}

function rungText({ design, driftPpm, fault, jitterMs, windowMs }: Rung): string {
  const parts = [`${design} of ${windowMs} ms`, `jitter ${jitterMs} ms`, `drift ${driftPpm} ppm`];
  return [...parts, ...(fault === undefined ? [] : [fault])].join(", ");
}
