import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";

const main = fileURLToPath(new URL("../src/main.ts", import.meta.url));

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A running `rcc` command. */
export interface Running {
  readonly process: ChildProcess;
  readonly ended: Promise<Ended>;
  /** Resolves when the text has come on either output; rejects when the command ends without it. */
  says(text: string): Promise<void>;
}

/** Starts `rcc` as a person would, in a process of its own. */
export function startRcc(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>> = {},
): Running {
  const child = spawn(process.execPath, [main, ...args], {
    env: { ...process.env, NO_COLOR: "1", ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const output = { stdout: "", stderr: "" };
  const listeners = new Set<() => void>();
  const hear = (name: "stdout" | "stderr") => (chunk: Buffer) => {
    output[name] += chunk.toString();
    for (const listener of listeners) listener();
  };
  child.stdout.on("data", hear("stdout"));
  child.stderr.on("data", hear("stderr"));
  const ended = new Promise<Ended>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, ...output }));
  });
  return {
    process: child,
    ended,
    says: (text) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          if (`${output.stdout}${output.stderr}`.includes(text)) resolve();
        };
        listeners.add(look);
        look();
        void ended.then(({ stdout, stderr }) =>
          reject(new Error(`rcc ended without saying "${text}": ${stdout}${stderr}`)),
        );
      }),
  };
}

export async function rcc(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>> = {},
): Promise<Ended> {
  return startRcc(args, environment).ended;
}
