/** Processes of the bench that answer each other in JSON: simulator, callers and readers each have one of their own. */
import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

type ChildName = "serving" | "calling" | "pushing" | "draining";

/** One process; it gets one order at a time. */
export class Child<Order> implements AsyncDisposable {
  readonly #process: ChildProcess;

  constructor(name: ChildName, nodeFlags: readonly string[] = []) {
    this.#process = fork(fileURLToPath(new URL(`${name}.ts`, import.meta.url)), { execArgv: [...nodeFlags] });
  }

  /** What the process answers. @throws what it threw, or that it is gone */
  async ask<Answer>(order: Order): Promise<Answer> {
    const gone = new AbortController();
    const answered = once(this.#process, "message", { signal: gone.signal });
    const onExit = (): void => gone.abort(new Error("a process of the bench has ended"));
    this.#process.once("exit", onExit);
    this.#process.send(JSON.stringify(order));
    try {
      const [text] = await answered;
      const { answer, error }: { answer: Answer; error?: string } = JSON.parse(text);
      if (error !== undefined) throw new Error(error);
      return answer;
    } finally {
      this.#process.off("exit", onExit);
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    // One that has died has said why, and was missed by whoever asked it last.
    if (!this.#process.connected) return;
    const ended = once(this.#process, "exit");
    this.#process.disconnect();
    await ended;
  }
}

/** In such a process: carries out what it is asked, in JSON, until nobody asks any more. */
export function answerOrders(carryOut: (order: string) => unknown): void {
  process.on("message", (order: string) => void reply(carryOut, order));
  process.on("disconnect", () => process.exit(0));
  // Ctrl-C reaches the whole group; the one who asks ends the others.
  process.on("SIGINT", () => {});
}

async function reply(carryOut: (order: string) => unknown, order: string): Promise<void> {
  try {
    process.send?.(JSON.stringify({ answer: (await carryOut(order)) ?? null }));
  } catch (error) {
    process.send?.(JSON.stringify({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) }));
  }
}
