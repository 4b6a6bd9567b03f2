import { Trouble } from "../trouble.ts";

/** Parsed files of one version, by their paths relative to the folder of the spec. */
export type SpecFiles = ReadonlyMap<string, unknown>;

/** More references in a row than any document needs: they go round in a circle. */
const LONGEST_CHAIN = 50;

/** A place in a document, references resolved. A place that is not there is a node too, whose value is undefined. */
export class SpecNode {
  readonly value: unknown;
  /** File and pointer of a definition that was reached by reference; undefined for what stands where it is used. */
  readonly name: string | undefined;
  readonly #file: string;
  readonly #files: SpecFiles;

  private constructor(files: SpecFiles, file: string, value: unknown, name?: string) {
    this.#files = files;
    this.#file = file;
    this.value = value;
    this.name = name;
  }

  /** @throws {Trouble} spec.unreadable when the file is not there or a reference leads nowhere */
  static document(files: SpecFiles, file: string): SpecNode {
    if (!files.has(file)) throw unreadable(file, "the document", "no such file");
    return SpecNode.#resolve(files, file, files.get(file));
  }

  at(name: string): SpecNode {
    const value = isRecord(this.value) ? this.value[name] : undefined;
    return SpecNode.#resolve(this.#files, this.#file, value);
  }

  /** Members of an object, or nothing. */
  get members(): readonly (readonly [string, SpecNode])[] {
    return isRecord(this.value) ? Object.keys(this.value).map((name) => [name, this.at(name)]) : [];
  }

  get names(): readonly string[] {
    return isRecord(this.value) ? Object.keys(this.value) : [];
  }

  /** Elements of an array, or nothing. */
  get items(): readonly SpecNode[] {
    if (!Array.isArray(this.value)) return [];
    return this.value.map((item: unknown) => SpecNode.#resolve(this.#files, this.#file, item));
  }

  get text(): string | undefined {
    return typeof this.value === "string" ? this.value : undefined;
  }

  get isPresent(): boolean {
    return this.value !== undefined;
  }

  /** The same place with another value, to compare with what is not written down. */
  with(value: unknown): SpecNode {
    return new SpecNode(this.#files, this.#file, value);
  }

  static #resolve(files: SpecFiles, file: string, value: unknown): SpecNode {
    let node = new SpecNode(files, file, value);
    for (let hops = 0; isRecord(node.value); hops += 1) {
      const { $ref: reference, ...beside } = node.value;
      if (typeof reference !== "string") break;
      if (hops === LONGEST_CHAIN) throw unreadable(node.#file, "references that end", reference);
      const target = follow(files, node.#file, reference);
      // What stands beside a reference is as much in force as what it leads to.
      const isMerged = isRecord(target.value) && Object.keys(beside).length > 0;
      const merged = isMerged && isRecord(target.value) ? { ...target.value, ...beside } : target.value;
      node = new SpecNode(files, target.file, merged, `${target.file}#${target.pointer}`);
    }
    return node;
  }
}

function follow(files: SpecFiles, from: string, reference: string): { file: string; pointer: string; value: unknown } {
  const [path = "", pointer = ""] = reference.split("#", 2);
  const file = path === "" ? from : besides(from, path);
  let value = files.get(file);
  for (const segment of pointer.split("/").slice(1)) {
    const name = decodeURIComponent(segment).replaceAll("~1", "/").replaceAll("~0", "~");
    value =
      isRecord(value) || Array.isArray(value) ? Object.entries(value).find(([key]) => key === name)?.[1] : undefined;
  }
  if (value === undefined) throw unreadable(from, `something at ${reference}`, "nothing");
  return { file, pointer, value };
}

/** A path as seen from a file, without `.` and `..`. */
export function besides(file: string, path: string): string {
  const segments = file.split("/").slice(0, -1);
  for (const segment of path.split("/")) {
    if (segment === "..") segments.pop();
    else if (segment !== "." && segment !== "") segments.push(segment);
  }
  return segments.join("/");
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function unreadable(where: string, expected: string, found: string): Trouble {
  return new Trouble("spec.unreadable", { where, expected, found, mend: "Compare versions whose references resolve." });
}
