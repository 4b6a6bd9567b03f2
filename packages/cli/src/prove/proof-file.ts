import { appendFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { Trouble, checkSchema } from "@myrcc/contracts";
import type { ProofRecord } from "@myrcc/contracts";
import { readJson } from "@myrcc/oracle";

/**
 * The records of a proof, one JSON line each, written as soon as they are made: a proof that was stopped goes on where it
 * was. Records of another version of the harness or spec are left in the file and not counted.
 */
export class ProofFile {
  readonly path: string;
  readonly #records = new Map<string, ProofRecord>();

  private constructor(path: string, records: readonly ProofRecord[]) {
    this.path = path;
    for (const record of records) this.#records.set(record.key, record);
  }

  /** @throws {Trouble} format.invalid, with the line; file.unreadable, file.unwritable */
  static async open(path: string, suite: string): Promise<ProofFile> {
    await orTrouble("file.unwritable", path, mkdir(dirname(path), { recursive: true }));
    const text = await readFile(path, "utf8").catch((error: unknown) => {
      if (error instanceof Error && "code" in error && error.code === "ENOENT") return "";
      throw trouble("file.unreadable", path, error);
    });
    // The last line may have been cut off by whatever stopped the proof.
    const whole = text.slice(0, text.lastIndexOf("\n") + 1);
    if (whole.length < text.length) await orTrouble("file.unwritable", path, writeFile(path, whole));
    const lines = whole.split("\n").filter((line) => line !== "");
    const records = lines.map((line, index) => recordOf(line, `${path}:${index + 1}`));
    return new ProofFile(
      path,
      records.filter((record) => record.suite === suite),
    );
  }

  recordOf(key: string): ProofRecord | undefined {
    return this.#records.get(key);
  }

  /** @throws {Trouble} file.unwritable */
  async add(record: ProofRecord): Promise<void> {
    this.#records.set(record.key, record);
    await orTrouble("file.unwritable", this.path, appendFile(this.path, `${JSON.stringify(record)}\n`));
  }
}

function recordOf(line: string, where: string): ProofRecord {
  const reading = readJson(line);
  const check = checkSchema("ProofRecord", reading.kind === "json" ? reading.value : undefined);
  if (check.ok) return check.value;
  throw new Trouble("format.invalid", {
    where,
    expected: "a ProofRecord",
    found: check.issues.map(({ pointer, message }) => `${pointer} ${message}`).join("; "),
    mend: "Take the line out, or name another folder with --out.",
  });
}

async function orTrouble<Result>(code: "file.unwritable", path: string, attempt: Promise<Result>): Promise<Result> {
  return attempt.catch((error: unknown) => {
    throw trouble(code, path, error);
  });
}

function trouble(code: "file.unwritable" | "file.unreadable", path: string, error: unknown): Trouble {
  return new Trouble(
    code,
    {
      where: path,
      expected: "a file that can be read and written",
      found: error instanceof Error ? error.message : String(error),
      mend: "Name another folder with --out.",
    },
    { cause: error },
  );
}
