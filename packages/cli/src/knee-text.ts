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

/** What is left on the platform keeps a search from being a success, as it keeps a run. */
export function kneeExit({ leftovers, outcome }: Pick<KneeResult, "leftovers" | "outcome">): number {
  const code = KNEE_EXIT_OF[outcome.kind];
  return code === EXIT.conformant && leftovers.length > 0 ? EXIT.couldNotJudge : code;
}

/** A search for the knee for people, with every run in the order in which it was made. */
export function kneeText(result: KneeResult, { baseUrl, product }: Pick<Target, "baseUrl" | "product">): string {
  const { leftovers, profile, runs, scalability, seed } = result;
  return [
    `${product.name} ${product.version} at ${baseUrl} under ${profile}: ${kneeSentence(result)}`,
    ...runs.map((run) => `  ${runText(run)}`),
    `  ${scalabilitySentence(scalability)}`,
    ...leftovers.map((text) => `  left on the platform: ${text}`),
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
