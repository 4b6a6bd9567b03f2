import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { checkSchema } from "@myrcc/contracts";
import type { Certificate, Verdict } from "@myrcc/contracts";
import { rcc } from "./rcc.ts";
import type { Ended } from "./rcc.ts";

/** A run of `rcc certify` that has written its report. */
export interface FinishedRun {
  readonly ended: Ended;
  readonly folder: string;
  readonly certificate: Certificate;
}

/** Certifies into a folder of its own, in which no other run may be. */
export async function certifyInto(
  reports: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<FinishedRun> {
  const ended = await rcc(["certify", ...args, "--out", reports], environment);
  const [name, ...others] = await readdir(reports).catch(() => []);
  if (name === undefined || others.length > 0) throw new Error(`not one report: ${ended.stdout}${ended.stderr}`);
  const folder = join(reports, name);
  const check = checkSchema("Certificate", JSON.parse(await readFile(join(folder, "certificate.json"), "utf8")));
  if (!check.ok) throw new Error(JSON.stringify(check.issues));
  return { ended, folder, certificate: check.value };
}

/** Every verdict by its requirement. */
export function verdictMap({ certificate }: FinishedRun): Record<string, Verdict> {
  return Object.fromEntries(certificate.requirements.map(({ id, verdict }) => [id, verdict]));
}

/** Ids of the mandatory requirements that a certificate says failed, sorted. */
export function failedMusts({ requirements }: Certificate): string[] {
  return requirements
    .filter(({ keyword, verdict }) => keyword === "MUST" && verdict === "fail")
    .map(({ id }) => id)
    .toSorted();
}

/** The ids that each file for readers, and the terminal, says failed, sorted. */
export async function failuresShown({ ended, folder }: FinishedRun): Promise<Record<string, string[]>> {
  const page = await readFile(join(folder, "index.html"), "utf8");
  const junit = await readFile(join(folder, "junit.xml"), "utf8");
  const summary = await readFile(join(folder, "summary.md"), "utf8");
  return {
    "index.html, at the top": ids(/<p class="failed">.*?<\/p>/s.exec(page)?.[0] ?? "", /#(RCC-[A-Z]+-\d+)/g),
    "index.html, in the table": ids(page, /<tr role="row" id="(RCC-[A-Z]+-\d+)" class="fail">/g),
    "junit.xml": junit
      .split("<testcase")
      .filter((testcase) => testcase.includes("<failure"))
      .flatMap((testcase) => ids(testcase, /name="(RCC-[A-Z]+-\d+) MUST/g))
      .toSorted(),
    "summary.md": ids(summary, /^\| (RCC-[A-Z]+-\d+) MUST \| ✗ fail/gm),
    terminal: ids(ended.stdout, /^ {2}FAIL (RCC-[A-Z]+-\d+)/gm),
  };
}

function ids(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, id = ""]) => id).toSorted();
}
