import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Trouble, checkSchema } from "@myrcc/contracts";
import type { LoadResult } from "@myrcc/contracts";
import { decideStatus, decideVerdicts, judgeLoad, judgeTrace, readJson, readTrace } from "@myrcc/oracle";
import { readFlags } from "./command-line.ts";
import { EXIT } from "./exit.ts";

/** Judges a run's recordings again and holds the verdicts against those of its certificate. */
export async function judge(args: readonly string[]): Promise<number> {
  const { positionals } = readFlags("judge", args, {}, ["<run folder>"]);
  const [folder = ""] = positionals;
  const trace = judgeTrace(readTrace(await readText(join(folder, "trace.ndjson")), join(folder, "trace.ndjson")));
  const load = await readLoad(join(folder, "load", "load-result.json"));
  const certificate = await readCertificate(join(folder, "certificate.json"));
  const results = decideVerdicts(trace, load === null ? [] : judgeLoad(load));
  const status = decideStatus(results, [...certificate.troubles, ...trace.harnessErrors].filter(unique));

  const differing = results.flatMap(({ id, verdict }) => {
    const before = certificate.requirements.find((one) => one.id === id)?.verdict ?? "absent";
    return before === verdict ? [] : [`  ${id}: certificate says ${before}, the recording gives ${verdict}`];
  });
  process.stdout.write(
    `${folder}: ${status}; ${results.length} requirements judged again, ${differing.length} differ\n`,
  );
  for (const line of differing) process.stdout.write(`${line}\n`);
  if (differing.length > 0 || status !== certificate.status) return EXIT.couldNotJudge;
  return { conformant: EXIT.conformant, "not-conformant": EXIT.notConformant, inconclusive: EXIT.couldNotJudge }[
    status
  ];
}

function unique<T>(value: T, index: number, all: readonly T[]): boolean {
  return all.indexOf(value) === index;
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

async function readCertificate(
  path: string,
): Promise<{ status: string; troubles: readonly string[]; requirements: readonly { id: string; verdict: string }[] }> {
  const reading = readJson(await readText(path));
  const check = checkSchema("Certificate", reading.kind === "json" ? reading.value : undefined);
  if (check.ok) return check.value;
  throw malformed(path, "a certificate", check.issues);
}

async function readLoad(path: string): Promise<LoadResult | null> {
  const text = await readFile(path, "utf8").catch(() => undefined);
  if (text === undefined) return null;
  const reading = readJson(text);
  const check = checkSchema("LoadResult", reading.kind === "json" ? reading.value : undefined);
  if (check.ok) return check.value;
  throw malformed(path, "a load result", check.issues);
}

function malformed(where: string, expected: string, issues: readonly { pointer: string; message: string }[]): Trouble {
  const [first] = issues;
  const found = `at ${first?.pointer || "/"}: ${first?.message ?? "no JSON"}`;
  return new Trouble("format.invalid", { where, expected, found, mend: "Judge a run of this harness, unedited." });
}
