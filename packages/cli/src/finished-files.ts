import { readFile } from "node:fs/promises";
import { Trouble, checkSchema } from "@myrcc/contracts";
import type { Certificate, LoadResult } from "@myrcc/contracts";
import { readJson } from "@myrcc/oracle";

/** @throws {Trouble} file.unreadable, format.invalid */
export async function readCertificate(path: string): Promise<Certificate> {
  const reading = readJson(await readText(path));
  const check = checkSchema("Certificate", reading.kind === "json" ? reading.value : undefined);
  if (check.ok) return check.value;
  throw malformed(path, "a certificate", check.issues);
}

/** @throws {Trouble} file.unreadable, format.invalid */
export async function readLoadResult(path: string): Promise<LoadResult> {
  const reading = readJson(await readText(path));
  const check = checkSchema("LoadResult", reading.kind === "json" ? reading.value : undefined);
  if (check.ok) return check.value;
  throw malformed(path, "a load result", check.issues);
}

async function readText(path: string): Promise<string> {
  return readFile(path, "utf8").catch((error: unknown) => {
    throw new Trouble(
      "file.unreadable",
      {
        where: path,
        expected: "a file of a finished run",
        found: error instanceof Error ? error.message : String(error),
        mend: "Name the folder of a run, for example reports/<run>.",
      },
      { cause: error },
    );
  });
}

function malformed(where: string, expected: string, issues: readonly { pointer: string; message: string }[]): Trouble {
  const [first] = issues;
  const found = `at ${first?.pointer || "/"}: ${first?.message ?? "no JSON"}`;
  return new Trouble("format.invalid", { where, expected, found, mend: "Judge a run of this harness, unedited." });
}
