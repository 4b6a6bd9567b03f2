import { appendFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { Trouble } from "@myrcc/contracts";
import type { SchemaCheck } from "@myrcc/contracts";
import { isRecord, readJson } from "@myrcc/oracle";

/** What was found out about one thing. */
export interface KeyedRecord {
  /** Names the thing. */
  readonly key: string;
  /** The version of the harness that found it out. */
  readonly suite: string;
}

export interface RecordFileOptions<T extends KeyedRecord> {
  readonly path: string;
  readonly check: (value: unknown) => SchemaCheck<T>;
  readonly suite: string;
  /** With which the file, or its folder, was named. */
  readonly flag: string;
}

/**
 * The records of a long job, one JSON line each, written as soon as they are made: a job that was stopped goes on where it
 * was. Records of another version of the harness are left in the file and not counted.
 */
export class RecordFile<T extends KeyedRecord> {
  readonly #options: RecordFileOptions<T>;
  readonly #records = new Map<string, T>();

  private constructor(options: RecordFileOptions<T>, records: readonly T[]) {
    this.#options = options;
    for (const record of records) this.#records.set(record.key, record);
  }

  /** @throws {Trouble} format.invalid, with the line; file.unreadable, file.unwritable */
  static async open<T extends KeyedRecord>(options: RecordFileOptions<T>): Promise<RecordFile<T>> {
    const { path } = options;
    await orTrouble("file.unwritable", options, mkdir(dirname(path), { recursive: true }));
    const text = await readFile(path, "utf8").catch((error: unknown) => {
      if (error instanceof Error && "code" in error && error.code === "ENOENT") return "";
      throw trouble("file.unreadable", options, error);
    });
    // The last line may have been cut off by whatever stopped the job.
    const whole = text.slice(0, text.lastIndexOf("\n") + 1);
    if (whole.length < text.length) await orTrouble("file.unwritable", options, writeFile(path, whole));
    const lines = whole.split("\n").filter((line) => line !== "");
    const records = lines.flatMap((line, index) => recordOf(line, `${path}:${index + 1}`, options) ?? []);
    return new RecordFile(options, records);
  }

  recordOf(key: string): T | undefined {
    return this.#records.get(key);
  }

  /** @throws {Trouble} file.unwritable */
  async add(record: T): Promise<void> {
    this.#records.set(record.key, record);
    const { path } = this.#options;
    await orTrouble("file.unwritable", this.#options, appendFile(path, `${JSON.stringify(record)}\n`));
  }
}

/** Undefined for a record of another version of the harness, which may have had another format. */
function recordOf<T extends KeyedRecord>(
  line: string,
  where: string,
  { check, flag, suite }: RecordFileOptions<T>,
): T | undefined {
  const reading = readJson(line);
  const made = reading.kind === "json" && isRecord(reading.value) ? reading.value["suite"] : undefined;
  if (typeof made === "string" && made !== suite) return undefined;
  const checked = check(reading.kind === "json" ? reading.value : undefined);
  if (checked.ok) return checked.value;
  throw new Trouble("format.invalid", {
    where,
    expected: "a record of this job",
    found: checked.issues.map(({ pointer, message }) => `${pointer} ${message}`).join("; "),
    mend: `Take the line out, or name another place with ${flag}.`,
  });
}

type Place = Pick<RecordFileOptions<KeyedRecord>, "path" | "flag">;

async function orTrouble<Result>(code: "file.unwritable", place: Place, attempt: Promise<Result>): Promise<Result> {
  return attempt.catch((error: unknown) => {
    throw trouble(code, place, error);
  });
}

function trouble(code: "file.unwritable" | "file.unreadable", { path, flag }: Place, error: unknown): Trouble {
  return new Trouble(
    code,
    {
      where: path,
      expected: "a file that can be read and written",
      found: error instanceof Error ? error.message : String(error),
      mend: `Name another place with ${flag}.`,
    },
    { cause: error },
  );
}
