import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/** What the scripts need: k6/websockets without a deadlock at its end, and handleSummary as it is since then. */
export const MINIMUM_K6 = "2.0.0";

/** How long a tool may take to say its version, in milliseconds. */
const ANSWER_WITHIN_MS = 20_000;

export type VersionProbe =
  | { readonly kind: "version"; readonly version: string }
  /** It does not run, or says something else; `found` is for people. */
  | { readonly kind: "unusable"; readonly found: string };

/** Asks an executable which k6 it is, e.g. `2.2.0`. */
export async function probeK6(path: string): Promise<VersionProbe> {
  return probe(path, ["version"], /^k6(?:\.exe)? v(\d+\.\d+\.\d+)/m);
}

/** Asks which Go it is, e.g. `1.26.1`. */
export async function probeGo(path: string): Promise<VersionProbe> {
  return probe(path, ["version"], /^go version go(\d+\.\d+(?:\.\d+)?)/m);
}

/** Whether a version, as numbers with dots, is at least the other. */
export function isAtLeast(version: string, minimum: string): boolean {
  const wanted = minimum.split(".").map(Number);
  const found = version.split(".").map(Number);
  const firstDifference = wanted.findIndex((part, index) => part !== (found[index] ?? 0));
  return firstDifference === -1 || (found[firstDifference] ?? 0) > (wanted[firstDifference] ?? 0);
}

async function probe(path: string, args: readonly string[], pattern: RegExp): Promise<VersionProbe> {
  try {
    const { stdout } = await run(path, args, {
      timeout: ANSWER_WITHIN_MS,
      env: { ...process.env, GOTOOLCHAIN: "local" },
    });
    const version = pattern.exec(stdout)?.[1];
    return version === undefined
      ? { kind: "unusable", found: `the answer ${JSON.stringify(stdout.slice(0, 80))}` }
      : { kind: "version", version };
  } catch (error) {
    const [line] = (error instanceof Error ? error.message : String(error)).split("\n");
    return { kind: "unusable", found: line ?? "an error without words" };
  }
}
