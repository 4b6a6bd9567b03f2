import type { Profile, Target } from "@myrcc/contracts";
import { DEFAULT_PROFILE } from "@myrcc/oracle";

/** Of a run, what must be typed again. */
export interface Typed {
  readonly target: Target;
  readonly targetFile: string;
  /** Switched on in the embedded simulator; undefined when another target was named. */
  readonly faults: readonly string[] | undefined;
  readonly profile: Profile;
}

/** Which suites were run, and how often. */
export interface TypedSuites {
  readonly walkMs: number | undefined;
  readonly pairs: boolean;
  readonly repeats: number;
}

/** The certification that makes such a run again. */
export function certification(typed: Typed & TypedSuites): string {
  const { walkMs, pairs, repeats } = typed;
  const flags = [
    ...(walkMs === undefined ? [] : [`--walks ${walkMs / 1000}`]),
    ...(pairs ? ["--pairs"] : []),
    ...(repeats === 1 ? [] : [`--repeat ${repeats}`]),
  ];
  return commandLine(typed, ["npx -y pnpm@12 certify", ...flags].join(" "));
}

/** The command that takes a walk, or a case, again. @param what token of the one, or id of the other */
export function replaying(typed: Typed, what: string): string {
  return commandLine(typed, `npx -y pnpm@12 rcc replay ${what}`);
}

/** A command on the same subject, as somebody would type it. */
function commandLine({ faults, targetFile, target, profile }: Typed, begin: string): string {
  const command = [begin, ...(profile === DEFAULT_PROFILE ? [] : [`--profile ${profile}`])];
  if (faults !== undefined) return [...command, ...faults.map((name) => `--fault ${name}`)].join(" ");
  const { secondAdministrator, restrictedAccount, twoStepAccount } = target.offers ?? {};
  const accounts = [...target.accounts, secondAdministrator, restrictedAccount, twoStepAccount];
  const names = accounts.flatMap((account) => (account === undefined ? [] : [account.passwordEnv]));
  const variables = [...new Set(names)].map((name) => `${name}=…`);
  return [...variables, ...command, "--target", targetFile].join(" ");
}
