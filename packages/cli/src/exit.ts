/** Exit codes of every command. */
export const EXIT = {
  conformant: 0,
  notConformant: 1,
  /** Bad input, an unreachable target, a missing tool, a fault of the harness. */
  couldNotJudge: 2,
  /** Ctrl-C, after everything was released. */
  interrupted: 130,
} as const;

/**
 * Runs a command with a signal that aborts on Ctrl-C (SIGINT) or SIGTERM. The command ends what it started; a second
 * Ctrl-C does not wait for that.
 */
export async function interruptible(run: (signal: AbortSignal) => Promise<number>): Promise<number> {
  const controller = new AbortController();
  const onSignal = (): void => {
    if (controller.signal.aborted) process.exit(EXIT.interrupted);
    process.stderr.write("\nStopping: releasing calls, listeners and sessions …\n");
    controller.abort(new Error("interrupted"));
  };
  process.on("SIGINT", onSignal);
  process.on("SIGTERM", onSignal);
  try {
    return await run(controller.signal);
  } catch (error) {
    if (controller.signal.aborted) return EXIT.interrupted;
    throw error;
  } finally {
    process.off("SIGINT", onSignal);
    process.off("SIGTERM", onSignal);
  }
}
