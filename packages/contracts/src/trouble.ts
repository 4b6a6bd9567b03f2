/**
 * Every reason why the harness cannot do what it was asked, as opposed to a verdict about a target.
 * A code is stable: scripts may match on it. Whatever raises one ends the command with exit code 2.
 */
export const TROUBLES = {
  "flag.invalid": "The command line cannot be understood",
  "fault.unknown": "The simulator has no such fault",
  "file.unreadable": "A file cannot be read",
  "file.unwritable": "A file or folder cannot be written",
  "target-file.invalid": "The target file does not say what is needed",
  "profile.invalid": "The load profile does not say what is needed",
  "profile.too-large": "The load profile does not fit the target",
  "world.invalid": "The simulator's world cannot be built",
  "credentials.missing": "A password is not in the environment",
  "credentials.refused": "The target refuses the account",
  "port.in-use": "The port is taken",
  "address.unusable": "The simulator cannot listen at this address",
  "target.unreachable": "The target does not answer",
  "target.not-rcc": "The target answers, but not as a myRCC API",
  "pool.in-use": "The pool has calls that this run did not place",
  "pool.unknown": "Whether the pool is idle cannot be told",
  "target.garbage-frames": "The target pushes messages that are no snapshots",
  "k6.missing": "No k6 is at hand and none can be built",
  "k6.unusable": "The k6 that was named cannot be used",
  "k6.failed": "k6 did not run to its end",
  "conformance.failed": "The conformance run did not reach its end",
  "spec.unreadable": "A version of the spec cannot be compared",
  "evidence.altered": "What a certificate rests on is not as it was",
  "trace.invalid": "A trace cannot be judged",
  "format.invalid": "A file of the harness does not have its published shape",
} as const satisfies Record<string, string>;

export type TroubleCode = keyof typeof TROUBLES;

/** What a person needs to mend the matter. `found` never holds a credential, cookie or token. */
export interface TroubleDetail {
  /** The file, flag, address or variable in question, as precisely as it is known (line and pointer of a file). */
  readonly where: string;
  readonly expected: string;
  readonly found: string;
  /** What to do now; names a command or an edit. */
  readonly mend: string;
}

/** The harness cannot judge: bad input, an unreachable target, a missing tool. Not used for verdicts, nor for bugs of ours. */
export class Trouble extends Error {
  readonly code: TroubleCode;
  readonly detail: TroubleDetail;

  constructor(code: TroubleCode, detail: TroubleDetail, options?: ErrorOptions) {
    super(`${TROUBLES[code]}: ${detail.where}: expected ${detail.expected}; found ${detail.found}`, options);
    this.name = "Trouble";
    this.code = code;
    this.detail = detail;
  }
}
