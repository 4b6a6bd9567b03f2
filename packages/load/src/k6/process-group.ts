import type { ChildProcess } from "node:child_process";

/** Sends a signal to a detached child and everything it has started; nothing happens when it has ended. */
export function endProcessGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    // It ended between the question and the signal.
  }
}
