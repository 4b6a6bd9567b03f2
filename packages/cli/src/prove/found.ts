import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { Trouble } from "@myrcc/contracts";
import type { Found, Judging, JudgingTask } from "./judging.ts";

/**
 * Judges a run in a thread of its own: the simulators of other runs are served by this one, and would push nothing for the
 * seconds that it takes.
 *
 * @throws {Trouble} trace.invalid
 */
export async function foundIn({ conformance, load, profile }: JudgingTask, signal: AbortSignal): Promise<Found> {
  const { cases, errors, tracePath } = conformance;
  const task: JudgingTask = { conformance: { cases, errors, tracePath }, load, profile };
  const thread = new Worker(new URL("judging-thread.ts", import.meta.url), { workerData: task });
  try {
    const [judging]: Judging[] = await once(thread, "message", { signal });
    if (judging === undefined) throw new Error("unreachable: a message has a value");
    if (judging.kind === "trouble") throw new Trouble(judging.code, judging.detail);
    return judging.found;
  } finally {
    await thread.terminate();
  }
}

/** A fault may make that impossible, which is no pass but no finding of a requirement either. @throws what is not for the record */
export function couldNotJudge(error: unknown, signal: AbortSignal): Found {
  signal.throwIfAborted();
  if (!(error instanceof Trouble)) throw error;
  return { missed: [], exercised: 0, cases: 0, troubles: [error.message] };
}
