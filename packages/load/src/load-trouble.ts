import { Trouble } from "@myrcc/contracts";
import type { ImpasseMessage } from "./conductor.ts";
import type { K6Exit } from "./run-k6.ts";

/** What a person has to mend when a virtual user could not go on. */
export function impasseTrouble({ code, text }: ImpasseMessage, baseUrl: string): Trouble {
  switch (code) {
    case "credentials.refused":
      return new Trouble("credentials.refused", {
        where: baseUrl,
        expected: "a login with the first account of the enterprise",
        found: text,
        mend: "Check the login and the enterprise in the target file, and the password in its environment variable.",
      });
    case "target.unreachable":
      return new Trouble("target.unreachable", {
        where: baseUrl,
        expected: "an answer to Login",
        found: text,
        mend: "Check the base URL in the target file, and that the platform runs and can be reached from here.",
      });
    case "extension.missing":
      return new Trouble("target-file.invalid", {
        where: "the pool of the first enterprise",
        expected: "directory numbers of extensions that the session may control",
        found: text,
        mend: "Correct the pool in the target file, or enable myRCC for these extensions.",
      });
    case "extension.busy":
      return new Trouble("pool.in-use", {
        where: baseUrl,
        expected: "extensions of the pool without a live line",
        found: text,
        mend: "Wait until these calls have ended or end them by hand, or take the extensions out of the pool in the target file.",
      });
    default:
      return new Trouble("target.not-rcc", {
        where: baseUrl,
        expected: "a session with monitoring",
        found: text,
        mend: "Check the base URL in the target file, and that the myRCC web service runs there.",
      });
  }
}

/** k6 ended otherwise than by coming to its end. */
export function k6Trouble({ code, complaint }: K6Exit): Trouble {
  return new Trouble("k6.failed", {
    where: "k6 run",
    expected: "a run that comes to its end",
    found: `${code === null ? "it was killed" : `exit code ${code}`}${complaint === "" ? "" : `: ${complaint}`}`,
    mend: "See what k6 says; the script and its configuration are in the run's folder load/.",
  });
}
