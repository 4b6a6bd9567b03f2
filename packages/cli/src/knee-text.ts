import type { KneeResult, KneeRun, Target } from "@myrcc/contracts";
import { kneeSentence, scalabilitySentence } from "@myrcc/oracle";
import { EXIT } from "./exit.ts";

/** Exit codes of a search: what is not known of the platform is no verdict on it. */
export const KNEE_EXIT_OF = {
  knee: EXIT.conformant,
  "met-throughout": EXIT.conformant,
  "missed-throughout": EXIT.notConformant,
  "generator-ended-first": EXIT.couldNotJudge,
  undecided: EXIT.couldNotJudge,
  unfinished: EXIT.couldNotJudge,
} as const satisfies Record<KneeResult["outcome"]["kind"], number>;

/** A search for the knee for people, with every run in the order in which it was made. */
export function kneeText(result: KneeResult, { baseUrl, product }: Pick<Target, "baseUrl" | "product">): string {
  const { profile, runs, scalability, seed } = result;
  return [
    `${product.name} ${product.version} at ${baseUrl} under ${profile}: ${kneeSentence(result)}`,
    ...runs.map((run) => `  ${runText(run)}`),
    `  ${scalabilitySentence(scalability)}`,
    `  seed ${seed}`,
  ].join("\n");
}

/** A run in a line. */
export function runText(run: KneeRun): string {
  const { answerP95Ms, because, callsPerSecond, drivenP95Ms, failed, offered, outcome, placed, requestsPerSecond } =
    run;
  const figures = [
    `${placed} of ${offered} calls placed, ${failed} failed`,
    `${requestsPerSecond.toFixed(0)} answers/s`,
    `p95 ${ms(answerP95Ms)} to the answer, ${ms(drivenP95Ms)} to the snapshot`,
  ];
  return `${`${callsPerSecond} calls/s`.padEnd(16)}${outcome.padEnd(11)}${[...figures, ...because].join("; ")}`;
}

function ms(value: number | undefined): string {
  return value === undefined ? "?" : `${value.toFixed(1)} ms`;
}
