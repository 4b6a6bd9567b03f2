/**
 * The target did not place a call, as one may not for an extension that is on the phone (C-59), or to a number that cannot be
 * had (C-45).
 */
export class CallRefused extends Error {
  constructor(caller: string, callee: string) {
    super(`placing a call from ${caller} to ${callee} was refused`);
    this.name = "CallRefused";
  }
}

/** For the `catch` of a call that a target may refuse. */
export function unlessRefused(error: unknown): undefined {
  if (!(error instanceof CallRefused)) throw error;
}
