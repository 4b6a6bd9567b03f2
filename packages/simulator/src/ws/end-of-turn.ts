/** What is to be done at the end of this turn of the event loop, once for however many ask for it. */
export class EndOfTurn {
  readonly #defer: (run: () => void) => void;
  #waiting: (() => void)[] = [];

  constructor(defer: (run: () => void) => void = setImmediate) {
    this.#defer = defer;
  }

  do(run: () => void): void {
    if (this.#waiting.push(run) === 1) this.#defer(() => this.#run());
  }

  #run(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const [index, run] of waiting.entries()) {
      try {
        run();
      } catch (error) {
        // The others are owed theirs all the same.
        for (const left of waiting.slice(index + 1)) this.do(left);
        throw error;
      }
    }
  }
}
