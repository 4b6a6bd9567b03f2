/** Texts that must not appear in an error: a platform may well echo what it was sent. */
export class Secrets {
  readonly #texts = new Set<string>();

  add(...texts: readonly string[]): void {
    for (const text of texts) if (text !== "") this.#texts.add(text);
  }

  /** The text without any of them. */
  removedFrom(text: string): string {
    // Longest first: a token that contains a shorter secret would otherwise leave its rest behind.
    const texts = [...this.#texts].toSorted((a, b) => b.length - a.length);
    return texts.reduce((rest, secret) => rest.replaceAll(secret, "[secret]"), text);
  }
}
