import { fork } from "node:child_process";
import { once } from "node:events";
import { Trouble } from "@myrcc/contracts";
import type { Found, Judging, JudgingTask } from "./judging.ts";

/**
 * Judges a run in a process of its own: the simulators of other runs are served by this one, and would push nothing for the
 * seconds that it takes. No thread, for V8 may take down a process in which threads come and go
 * (https://github.com/nodejs/node/issues/64500).
 *
 * @throws {Trouble} trace.invalid
 */
export async function foundIn({ conformance, load, profile }: JudgingTask, signal: AbortSignal): Promise<Found> {
  const { cases, errors, tracePath } = conformance;
  const task: JudgingTask = { conformance: { cases, errors, tracePath }, load, profile };
  const judge = fork(new URL("judging-process.ts", import.meta.url), {
    serialization: "advanced",
    // A group of its own: Ctrl-C is for this process, which then ends that one.
    detached: true,
  });
  const over = new AbortController();
  const until = AbortSignal.any([signal, over.signal]);
  try {
    // Unlike an exit, it comes after the last message.
    const ended = once(judge, "close", { signal: until }).then(
      ([code, killedBy]: (number | string | null)[]): never => {
        throw new Error(`the judging process ended with ${killedBy ?? code ?? "nothing"} before it had judged`);
      },
    );
    judge.send(task);
    const [judging]: Judging[] = await Promise.race([once(judge, "message", { signal: until }), ended]);
    if (judging === undefined) throw new Error("unreachable: a message has a value");
    if (judging.kind === "trouble") throw new Trouble(judging.code, judging.detail);
    return judging.found;
  } finally {
    over.abort();
    judge.kill("SIGKILL");
  }
}

/** A fault may make that impossible, which is no pass but no finding of a requirement either. @throws what is not for the record */
export function couldNotJudge(error: unknown, signal: AbortSignal): Found {
  signal.throwIfAborted();
  if (!(error instanceof Trouble)) throw error;
  return { missed: [], exercised: 0, cases: 0, troubles: [error.message] };
}
