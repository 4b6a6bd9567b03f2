import type { FullConfig, Reporter, Suite, TestCase, TestResult, TestError } from "@playwright/test/reporter";

/** One line of progress, as JSON on the standard output of the run. */
export type Progress =
  | { readonly kind: "begin"; readonly cases: number }
  | {
      readonly kind: "case";
      readonly title: string;
      readonly status: TestResult["status"];
      readonly error: string | undefined;
    }
  | { readonly kind: "error"; readonly message: string };

/** Playwright loads reporters by their default export. */
// oxlint-disable-next-line import/no-default-export
export default class ProgressReporter implements Reporter {
  onBegin(_config: FullConfig, suite: Suite): void {
    // When nobody listens any more, no further case is begun; the workers still have to give back what they hold.
    let isStopping = false;
    for (const output of [process.stdout, process.stderr]) {
      output.on("error", () => {
        if (!isStopping) process.kill(process.pid, "SIGINT");
        isStopping = true;
      });
    }
    say({ kind: "begin", cases: suite.allTests().length });
  }

  onTestEnd(test: TestCase, result: TestResult): void {
    say({
      kind: "case",
      title: test.titlePath().slice(3).join(" › "),
      status: result.status,
      error: result.error?.message,
    });
  }

  onError(error: TestError): void {
    say({ kind: "error", message: error.message ?? error.value ?? "unknown" });
  }

  printsToStdio(): boolean {
    return true;
  }
}

function say(progress: Progress): void {
  process.stdout.write(`${JSON.stringify(progress)}\n`);
}
