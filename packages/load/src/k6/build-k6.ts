import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { Trouble } from "@myrcc/contracts";
import { endProcessGroup } from "./process-group.ts";
import { TextTail } from "./text-tail.ts";

export interface BuildOptions {
  /** The go command. */
  readonly go: string;
  /** Folder of the module that pins k6. */
  readonly moduleDir: string;
  readonly version: string;
  /** Where the binary shall be; its folder is made. */
  readonly target: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly onProgress: (line: string) => void;
  readonly signal: AbortSignal;
}

/**
 * Compiles the pinned k6. The binary appears at its place whole or not at all, so that processes that build at the same
 * time do not disturb one another. Ends with the signal's reason when that aborts.
 *
 * @throws {Trouble} k6.missing when the build fails
 */
export async function buildK6(options: BuildOptions): Promise<void> {
  const { go, moduleDir, version, target, env, onProgress, signal } = options;
  signal.throwIfAborted();
  await mkdir(dirname(target), { recursive: true });
  const unfinished = `${target}.${process.pid}-${crypto.randomUUID()}`;
  const startedMs = performance.now();
  const tell = (): void =>
    onProgress(`building k6 ${version} from tools/k6, once: ${Math.round((performance.now() - startedMs) / 1000)} s`);
  tell();
  const ticker = setInterval(tell, 1000);
  try {
    await compile(go, unfinished, { cwd: moduleDir, env, signal });
    await rename(unfinished, target);
  } finally {
    clearInterval(ticker);
    await rm(unfinished, { force: true });
  }
}

async function compile(
  go: string,
  output: string,
  {
    cwd,
    env,
    signal,
  }: { readonly cwd: string; readonly env: Readonly<Record<string, string | undefined>>; readonly signal: AbortSignal },
): Promise<void> {
  const child = spawn(go, ["build", "-trimpath", "-ldflags", "-s -w", "-o", output, "go.k6.io/k6/v2"], {
    cwd,
    // Note: without GOTOOLCHAIN=local, Go may download another Go than the one that was found.
    env: { ...env, GOTOOLCHAIN: "local" },
    // A group of its own, so that the compilers that go starts end with it.
    detached: true,
    stdio: ["ignore", "ignore", "pipe"],
  });
  const complaints = new TextTail(child.stderr);
  const end = (): void => endProcessGroup(child, "SIGKILL");
  signal.addEventListener("abort", end, { once: true });
  try {
    await once(child, "close");
  } finally {
    signal.removeEventListener("abort", end);
  }
  signal.throwIfAborted();
  if (child.exitCode !== 0) {
    throw new Trouble("k6.missing", {
      where: "tools/k6",
      expected: "go build makes k6 from the pinned module",
      found: complaints.text === "" ? `exit code ${child.exitCode}` : complaints.text,
      mend: "See what Go says; building needs the Go module proxy the first time. Or install k6: https://grafana.com/docs/k6/latest/set-up/install-k6/",
    });
  }
}
