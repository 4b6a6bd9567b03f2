/** Undoes what a user has done, last things first; one failure does not keep the others from being undone. */
export class ReleaseStack {
  readonly #releases: (() => Promise<unknown>)[] = [];
  readonly #onFailure: (error: unknown) => void;

  constructor(onFailure: (error: unknown) => void) {
    this.#onFailure = onFailure;
  }

  push(release: () => Promise<unknown>): void {
    this.#releases.push(release);
  }

  async run(): Promise<void> {
    for (let release = this.#releases.pop(); release !== undefined; release = this.#releases.pop()) {
      try {
        await release();
      } catch (error) {
        this.#onFailure(error);
      }
    }
  }
}
