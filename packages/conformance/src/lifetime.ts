/**
 * What a worker opens and has to give back, whenever it is broken off. Playwright waits for a fixture's setup or teardown only
 * until it is told to stop, and then ends the process; so the fixtures below one that was broken off wait for it here.
 */
export class Lifetime {
  readonly #stack = new AsyncDisposableStack();
  #opening: Promise<unknown> = Promise.resolve();
  #closing: Promise<void> | undefined;

  /** @param open puts on the stack what is to be given back, also when it fails half way. */
  async open<T>(open: (stack: AsyncDisposableStack) => Promise<T>): Promise<T> {
    const opening = open(this.#stack);
    this.#opening = opening;
    return opening;
  }

  /** Gives everything back, once, when the opening has come to its end; goes on past what fails. */
  async close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    await Promise.allSettled([this.#opening]);
    await this.#stack.disposeAsync();
  }
}
