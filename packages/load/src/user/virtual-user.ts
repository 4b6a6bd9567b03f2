import { Impasse } from "./impasse.ts";
import { noLifeline, openLifeline, type Lifeline } from "./lifeline.ts";
import { ReleaseStack } from "./release-stack.ts";
import { exercise } from "./exercise.ts";
import type { UserOptions } from "./user-options.ts";
import { createWaiting } from "./waiting.ts";

/**
 * One virtual user from login to logout. Never rejects: whatever happens is counted or told to the parent, and what the
 * user has created is released.
 */
export async function runVirtualUser({ config, user, password, tally, ports }: UserOptions): Promise<void> {
  const waiting = createWaiting(ports.clock);
  const failed = (): void => tally.count("handler_errors");
  const releases = new ReleaseStack(failed);
  let lifeline: Lifeline | undefined;
  let isRunning = true;
  const flush = (): void => {
    if (!isRunning) return;
    ports.record(tally.takeLine(false));
    ports.clock.after(config.flushMs, flush);
  };
  try {
    const { lifelineUrl } = config;
    lifeline =
      lifelineUrl === undefined
        ? noLifeline(ports.complain)
        : await openLifeline(lifelineUrl, ports.connect, () => waiting.stop());
    ports.clock.after(config.flushMs, flush);
    await exercise({ config, user, password, tally, ports, waiting, lifeline, releases });
  } catch (error) {
    if (error instanceof Impasse) lifeline?.tell({ kind: "impasse", user, code: error.kind, text: error.message });
    else failed();
  }
  await releases.run();
  isRunning = false;
  ports.record(tally.takeLine(true));
  lifeline?.close();
}
