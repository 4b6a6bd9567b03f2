/** Exit codes of every command. */
export const EXIT = {
  conformant: 0,
  notConformant: 1,
  /** Bad input, an unreachable target, a missing tool, a fault of the harness. */
  couldNotJudge: 2,
  /** Ctrl-C, after everything was released. */
  interrupted: 130,
} as const;

/** Ctrl-C, an order to end, and the terminal that goes away, as when a connection is lost. */
const ENDINGS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
/** A fault of ours outside of any call that is waited for. The command still has to give back what it holds. */
const BUGS = ["uncaughtException", "unhandledRejection"] as const;

/**
 * Runs a command with a signal that aborts when the command is to end or a fault of ours surfaces. The command ends what it
 * started; a second Ctrl-C does not wait for that.
 *
 * @throws the fault, after the command has ended.
 */
export async function interruptible(run: (signal: AbortSignal) => Promise<number>): Promise<number> {
  const controller = new AbortController();
  const onSignal = (): void => {
    if (controller.signal.aborted) process.exit(EXIT.interrupted);
    process.stderr.write("\nStopping: releasing calls, listeners and sessions …\n");
    controller.abort(new Error("interrupted"));
  };
  const bugs: unknown[] = [];
  const onBug = (error: unknown): void => {
    bugs.push(error);
    controller.abort(error);
  };
  for (const ending of ENDINGS) process.on(ending, onSignal);
  for (const kind of BUGS) process.on(kind, onBug);
  try {
    const code = await run(controller.signal);
    if (bugs.length > 0) throw bugs[0];
    return code;
  } catch (error) {
    if (bugs.length > 0) throw bugs[0];
    if (controller.signal.aborted) return EXIT.interrupted;
    throw error;
  } finally {
    for (const ending of ENDINGS) process.off(ending, onSignal);
    for (const kind of BUGS) process.off(kind, onBug);
  }
}
