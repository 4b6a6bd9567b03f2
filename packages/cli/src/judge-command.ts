import { join } from "node:path";
import { readFlags } from "./command-line.ts";
import { checkEvidence } from "./evidence-check.ts";
import { EXIT } from "./exit.ts";
import { readCertificate, readLoadResult } from "./finished-files.ts";
import { readRepeats } from "./read-repeats.ts";
import { judgeAgain } from "./second-judgement.ts";

/** Judges a run's recordings again, unaltered ones only, and holds the outcome against its certificate. */
export async function judge(args: readonly string[]): Promise<number> {
  const { positionals } = readFlags("judge", args, {}, ["<run folder>"]);
  const [folder = ""] = positionals;
  const certificate = await readCertificate(join(folder, "certificate.json"));
  await checkEvidence(folder, certificate);
  const repeats = await readRepeats(folder, certificate.run.repeats ?? 1, certificate.run.profile);
  const load = certificate.load === null ? null : await readLoadResult(join(folder, "load", "load-result.json"));

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
