/** What is to be done at the end of this turn of the event loop, once for however many ask for it. */
export class EndOfTurn {
  #waiting: (() => void)[] = [];

  do(run: () => void): void {
    if (this.#waiting.push(run) === 1) setImmediate(() => this.#run());
  }

  #run(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const run of waiting) run();
  }
}
