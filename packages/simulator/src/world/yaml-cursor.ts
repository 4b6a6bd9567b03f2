import { Trouble } from "@myrcc/contracts";
import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type Document, type YAMLMap } from "yaml";

interface Source {
  /** Name of the file, for messages. */
  readonly where: string;
  readonly document: Document;
  readonly lines: LineCounter;
}

/** A place in a YAML file, read as what it has to be. What it is instead is reported with line, column and pointer. */
export class YamlCursor {
  readonly #source: Source;
  readonly #node: unknown;
  readonly #pointer: string;

  private constructor(source: Source, node: unknown, pointer: string) {
    this.#source = source;
    this.#node = node;
    this.#pointer = pointer;
  }

  /** @throws {Trouble} world.invalid when the text is no YAML */
  static parse(text: string, where: string): YamlCursor {
    const lines = new LineCounter();
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
    const source: Source = { where, document, lines };
    const [error] = document.errors;
    if (error !== undefined) throw invalid(source, { offset: error.pos[0], pointer: "" }, "YAML", error.message);
    return new YamlCursor(source, document.contents, "");
  }

  /** A mapping that has no other keys than these. */
  record(keys: readonly string[]): this {
    for (const { key } of this.#map(keys).items) {
      const name = isScalar(key) ? String(key.value) : "?";
      if (!keys.includes(name)) this.#at(key, name).fail(`one of the keys ${keys.join(", ")}`);
    }
    return this;
  }

  find(key: string): YamlCursor | undefined {
    const map = this.#map([key]);
    return map.has(key) ? this.#at(map.get(key, true), key) : undefined;
  }

  get(key: string): YamlCursor {
    return this.find(key) ?? this.fail(`a member ${key}`);
  }

  list(): YamlCursor[] {
    const node = this.#resolved();
    if (!isSeq(node)) return this.fail("a list");
    return node.items.map((item, index) => this.#at(item, String(index)));
  }

  /** A text; with a pattern, one that matches it, which `expected` describes. */
  text(pattern = /^.+$/s, expected = "a text that is not empty"): string {
    const value = this.#scalar();
    return typeof value === "string" && pattern.test(value) ? value : this.fail(expected);
  }

  whole(least = 0): number {
    const value = this.#scalar();
    return Number.isSafeInteger(value) && Number(value) >= least
      ? Number(value)
      : this.fail(`a whole number from ${least} on`);
  }

  flag(): boolean {
    const value = this.#scalar();
    return typeof value === "boolean" ? value : this.fail("true or false");
  }

  /** @throws {Trouble} world.invalid, always */
  fail(expected: string, found = this.#describe()): never {
    const node = this.#node;
    const offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
    throw invalid(this.#source, { offset, pointer: this.#pointer }, expected, found);
  }

  #at(node: unknown, step: string): YamlCursor {
    // A key without a value has no place of its own: it is reported where its mapping stands.
    return new YamlCursor(this.#source, isNode(node) ? node : this.#node, `${this.#pointer}/${step}`);
  }

  #resolved(): unknown {
    return isAlias(this.#node) ? this.#node.resolve(this.#source.document) : this.#node;
  }

  #map(keys: readonly string[]): YAMLMap {
    const node = this.#resolved();
    return isMap(node) ? node : this.fail(`a mapping with ${keys.join(", ")}`);
  }

  #scalar(): unknown {
    const node = this.#resolved();
    return isScalar(node) ? node.value : undefined;
  }

  #describe(): string {
    const node = this.#resolved();
    if (isMap(node)) return `a mapping with ${node.items.map(({ key }) => String(key)).join(", ")}`;
    if (isSeq(node)) return "a list";
    return isScalar(node) ? JSON.stringify(node.value) : "nothing";
  }
}

function invalid(
  { where, lines }: Source,
  { offset, pointer }: { readonly offset: number; readonly pointer: string },
  expected: string,
  found: string,
): Trouble {
  const { line, col } = lines.linePos(offset);
  return new Trouble("world.invalid", {
    where: `${where}:${line}:${col}${pointer === "" ? "" : ` ${pointer}`}`,
    expected,
    found,
    mend: "Correct the world file at this place.",
  });
}
