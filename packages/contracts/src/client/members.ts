/** Members of an answer, read without trust: what has another type than expected counts as absent. */
export class Members {
  readonly #members: ReadonlyMap<string, unknown>;

  private constructor(members: ReadonlyMap<string, unknown>) {
    this.#members = members;
  }

  /** Undefined when the value is no JSON object. */
  static of(value: unknown): Members | undefined {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
    return new Members(new Map<string, unknown>(Object.entries(value)));
  }

  /** The first of several spellings that carries a text that is not empty. */
  text(...names: readonly string[]): string | undefined {
    return names
      .map((name) => this.#members.get(name))
      .find((value) => typeof value === "string" && value !== "")
      ?.toString();
  }

  flag(name: string): boolean | undefined {
    const value = this.#members.get(name);
    if (typeof value === "boolean") return value;
    // Seen in the field (FE-8, C-48).
    return value === "true" ? true : value === "false" ? false : undefined;
  }

  count(name: string): number | undefined {
    const value = this.#members.get(name);
    return typeof value === "number" && Number.isInteger(value) && value >= 0 ? value : undefined;
  }

  /** Epoch milliseconds, which come as a text; `"0"` and `""` stand for absent (F-39, C-11). */
  instantMs(name: string): number | undefined {
    const text = this.text(name);
    const value = text !== undefined && /^\d+$/.test(text) ? Number(text) : 0;
    return value > 0 ? value : undefined;
  }

  /** Texts of an array; anything else in it is passed over. */
  texts(name: string): readonly string[] {
    return (this.#array(name) ?? []).filter((value) => typeof value === "string");
  }

  /** The array under the first spelling that has one; a lone object counts as an array of one (C-1, D-1). */
  list(...names: readonly string[]): readonly unknown[] | undefined {
    for (const name of names) {
      const array = this.#array(name);
      if (array !== undefined) return array;
      const value = this.#members.get(name);
      if (typeof value === "object" && value !== null) return [value];
    }
    return undefined;
  }

  #array(name: string): readonly unknown[] | undefined {
    const value = this.#members.get(name);
    return Array.isArray(value) ? value : undefined;
  }
}
