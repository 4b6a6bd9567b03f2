import type { FastifyInstance } from "fastify";
import type { Clock } from "../clock.ts";

/**
 * Tells of each request that changed lines how long after the change its answer was written, in milliseconds: whoever waits for
 * the answer sees the change so much later than it was.
 */
export class AnswerWatch {
  readonly #clock: Clock;
  readonly #onAnswer: (lateMs: number) => void;
  /** By the request that is being handled; requests are handled in one go, one after another. */
  #changedMs: number | undefined;

  constructor(clock: Clock, onAnswer: (lateMs: number) => void) {
    this.#clock = clock;
    this.#onAnswer = onAnswer;
  }

  /** Lines have changed just now. */
  changed(): void {
    this.#changedMs = this.#clock.nowMs();
  }

  watch(app: FastifyInstance): void {
    app.addHook("preHandler", (_request, _reply, done) => {
      this.#changedMs = undefined;
      done();
    });
    app.addHook("onSend", (_request, reply, _payload, done) => {
      const changedMs = this.#changedMs;
      this.#changedMs = undefined;
      if (changedMs !== undefined) reply.raw.once("finish", () => this.#onAnswer(this.#clock.nowMs() - changedMs));
      done();
    });
  }
}
