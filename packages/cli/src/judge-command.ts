import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Trouble, checkSchema } from "@myrcc/contracts";
import type { Certificate, LoadResult } from "@myrcc/contracts";
import { readJson } from "@myrcc/oracle";
import { readFlags } from "./command-line.ts";
import { checkEvidence } from "./evidence-check.ts";
import { EXIT } from "./exit.ts";
import { readRepeats } from "./read-repeats.ts";
import { judgeAgain } from "./second-judgement.ts";

/** Judges a run's recordings again, unaltered ones only, and holds the outcome against its certificate. */
export async function judge(args: readonly string[]): Promise<number> {
  const { positionals } = readFlags("judge", args, {}, ["<run folder>"]);
  const [folder = ""] = positionals;
  const certificate = await readCertificate(join(folder, "certificate.json"));
  await checkEvidence(folder, certificate);
  const repeats = await readRepeats(folder, certificate.run.repeats ?? 1, certificate.run.profile);
  const load = certificate.load === null ? null : await readLoad(join(folder, "load", "load-result.json"));

  const { status, judged, differences, troubles } = judgeAgain(certificate, repeats, load);
  const lines = [
    `${folder}: ${status}; ${judged} requirements judged again, ${differences.length} differ`,
    ...differences.map((line) => `  ${line}`),
    ...troubles.map((trouble) => `  trouble: ${trouble}`),
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
  if (differences.length > 0) return EXIT.couldNotJudge;
  return { conformant: EXIT.conformant, "not-conformant": EXIT.notConformant, inconclusive: EXIT.couldNotJudge }[
    status
  ];
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

async function readCertificate(path: string): Promise<Certificate> {
  const reading = readJson(await readText(path));
  const check = checkSchema("Certificate", reading.kind === "json" ? reading.value : undefined);
  if (check.ok) return check.value;
  throw malformed(path, "a certificate", check.issues);
}

async function readLoad(path: string): Promise<LoadResult> {
  const reading = readJson(await readText(path));
  const check = checkSchema("LoadResult", reading.kind === "json" ? reading.value : undefined);
  if (check.ok) return check.value;
  throw malformed(path, "a load result", check.issues);
}

function malformed(where: string, expected: string, issues: readonly { pointer: string; message: string }[]): Trouble {
  const [first] = issues;
  const found = `at ${first?.pointer || "/"}: ${first?.message ?? "no JSON"}`;
  return new Trouble("format.invalid", { where, expected, found, mend: "Judge a run of this harness, unedited." });
}
