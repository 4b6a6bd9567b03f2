import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { promisify } from "node:util";
import { CASE, REQUIREMENT } from "../src/clause.ts";

/** A test of the suites as Playwright knows it. */
export interface ListedCase {
  readonly title: string;
  /** One where the test opens with a clause, none where it does not. */
  readonly caseIds: readonly string[];
  readonly requirements: readonly string[];
}

/** The part of Playwright's JSON report that is read here. */
interface Suite {
  readonly suites?: readonly Suite[];
  readonly specs: readonly {
    readonly title: string;
    readonly tests: readonly { readonly annotations: readonly { type: string; description?: string }[] }[];
  }[];
}

/** Every test of the suites, by Playwright's own listing: none of them runs. */
export async function listCases(): Promise<ListedCase[]> {
  const folder = join(import.meta.dirname, "..");
  const cli = createRequire(import.meta.url).resolve("@playwright/test/cli");
  const config = join(folder, "playwright.config.ts");
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [cli, "test", "--config", config, "--list", "--reporter=json"],
    { cwd: folder, maxBuffer: 64 * 1024 * 1024 },
  );
  const report: Suite = { specs: [], ...JSON.parse(stdout) };
  return casesOf(report);
}

function casesOf({ suites = [], specs }: Suite): ListedCase[] {
  const own = specs.flatMap(({ title, tests }) =>
    tests.map(({ annotations }) => {
      const described = (type: string): string[] =>
        annotations.filter((one) => one.type === type).map(({ description }) => description ?? "");
      return { title, caseIds: described(CASE), requirements: described(REQUIREMENT) };
    }),
  );
  return [...own, ...suites.flatMap(casesOf)];
}
