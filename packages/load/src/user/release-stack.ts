/**
 * Undoes one thing that a user has done. False, or an error, when it may not be undone.
 */
export type Release = () => Promise<boolean>;

/** Undoes what a user has done, last things first; one failure does not keep the others from being undone. */
export class ReleaseStack {
  readonly #releases: Release[] = [];
  readonly #onError: (error: unknown) => void;
  #hasLeft = false;

  constructor(onError: (error: unknown) => void) {
    this.#onError = onError;
  }

  push(release: Release): void {
    this.#releases.push(release);
  }

  /** Whether something could not be undone until now. */
  get hasLeft(): boolean {
    return this.#hasLeft;
  }

  async run(): Promise<void> {
    for (let release = this.#releases.pop(); release !== undefined; release = this.#releases.pop()) {
      try {
        if (!(await release())) this.#hasLeft = true;
      } catch (error) {
        this.#hasLeft = true;
        this.#onError(error);
      }
    }
  }
}
