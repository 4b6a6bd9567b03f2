import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readTargetFile } from "@myrcc/conformance";
import type { Target } from "@myrcc/contracts";

const MAIN = fileURLToPath(new URL("main.ts", import.meta.url));

/** What `rcc simulate` says once it listens. */
const READY = "Ctrl-C stops it";

/** A simulator in a process of its own, so that it does not share an event loop with whoever measures it. */
export interface SimulatorProcess extends AsyncDisposable {
  readonly target: Target;
  readonly pid: number;
  /** Where it can be asked what it knows of itself; undefined unless `--control-port` is among its flags. */
  readonly controlUrl: string | undefined;
  /** Whether it has ended without having been told to. */
  hasEnded(): boolean;
}

export interface SimulatorProcessOptions {
  /** Of node itself. */
  readonly nodeFlags?: readonly string[];
  /** In addition to this process's. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** One that has not ended this long after it was told to hangs, in milliseconds. */
const PATIENCE_MS = 5000;

/** @param flags further flags of `rcc simulate`. @throws {Error} with what it says when it does not start */
export async function startSimulatorProcess(
  flags: readonly string[],
  signal: AbortSignal,
  { nodeFlags = [], environment = {} }: SimulatorProcessOptions = {},
): Promise<SimulatorProcess> {
  const folder = await mkdtemp(join(tmpdir(), "myrcc-"));
  const targetFile = join(folder, "target.yaml");
  const command = [...nodeFlags, MAIN, "simulate", "--port", "0", "--write-target", targetFile, ...flags];
  const child = spawn(process.execPath, command, {
    env: { ...process.env, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
    // Note: a Ctrl-C at the terminal would end it before the probe has hung up.
    detached: true,
  });
  const hasEnded = (): boolean => child.exitCode !== null || child.signalCode !== null;
  const stop = async (): Promise<void> => {
    if (!hasEnded()) {
      const closed = once(child, "close");
      child.kill("SIGTERM");
      const kill = setTimeout(() => child.kill("SIGKILL"), PATIENCE_MS);
      await closed;
      clearTimeout(kill);
    }
    await rm(folder, { recursive: true, force: true });
  };
  try {
    let said = "";
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const hear = (chunk: Buffer): void => {
      said += chunk.toString();
      if (said.includes(READY)) resolve();
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.on("error", reject);
    child.on("exit", () => reject(new Error(`the simulator did not start: ${said}`)));
    const onAbort = (): void => reject(new Error("interrupted"));
    signal.addEventListener("abort", onAbort, { once: true });
    await promise.finally(() => signal.removeEventListener("abort", onAbort));
    const { pid } = child;
    if (pid === undefined) throw new Error("the simulator has no process");
    const controlUrl = /Control +(\S+)\//.exec(said)?.[1];
    return { target: await readTargetFile(targetFile), pid, controlUrl, hasEnded, [Symbol.asyncDispose]: stop };
  } catch (error) {
    await stop();
    signal.throwIfAborted();
    throw error;
  }
}
