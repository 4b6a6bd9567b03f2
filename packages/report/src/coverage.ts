import type { Certificate, Keyword, RequirementResult } from "@myrcc/contracts";
import { counts } from "./checked.ts";

/** How the requirements of a keyword stand: `all` is the sum of the others. */
export interface Coverage {
  readonly all: number;
  readonly passed: number;
  /** Missed: a MUST that failed, a SHOULD with a warning, either in some repeats of the run only. */
  readonly missed: number;
  /** The target does not claim the capability. */
  readonly setAside: number;
  /** Checked by this version of the suite, but not judged in this run, or only recorded. */
  readonly open: number;
  /** Not checked by this version of the suite. */
  readonly unchecked: number;
}

export function coverageOf(requirements: readonly RequirementResult[], keyword: Keyword): Coverage {
  const all = requirements.filter((one) => one.keyword === keyword);
  const checked = all.filter(counts);
  const count = (...verdicts: readonly string[]): number =>
    checked.filter(({ verdict }) => verdicts.includes(verdict)).length;
  const passed = count("pass");
  const missed = count("fail", "warning", "unstable");
  const setAside = count("not-applicable");
  return {
    all: all.length,
    passed,
    missed,
    setAside,
    open: checked.length - passed - missed - setAside,
    unchecked: all.length - checked.length,
  };
}

/**
 * How far a status reaches, to be said right behind it: a suite that checks a part of the API must not be taken for one that
 * checks all of it. `in 52 of 161 MUSTs`
 */
export function reachOf({ status, requirements }: Certificate): string {
  const { all, passed, missed } = coverageOf(requirements, "MUST");
  switch (status) {
    case "conformant":
      return `in ${passed} of ${all} MUSTs`;
    case "not-conformant":
      return `in ${missed} of ${all} MUSTs`;
    case "inconclusive":
      return `with ${passed} of ${all} MUSTs passed`;
  }
}
