import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Document } from "yaml";
import profileSchema from "../generated/profile.schema.json" with { type: "json" };
import targetSchema from "../generated/target.schema.json" with { type: "json" };
import worldSchema from "../generated/world.schema.json" with { type: "json" };
import { checkSchema, type SchemaIssue, type SchemaValue } from "./schema-check.ts";
import { descriptionAt } from "./schema-description.ts";
import { Trouble, type TroubleCode } from "./trouble.ts";

/** Formats of files that people write; their JSON Schemas are published for editors. */
const PUBLISHED = { Target: targetSchema, WorldFile: worldSchema, ProfileFile: profileSchema } as const;

export interface YamlFileOptions {
  /** Name of the file, for messages. */
  readonly where: string;
  /** What a defect of the file is reported as. */
  readonly code: TroubleCode;
  readonly mend: string;
}

/** A YAML file that a person wrote: whatever is wrong in it is reported with line, column and pointer. */
export class YamlFile {
  readonly #options: YamlFileOptions;
  readonly #document: Document;
  readonly #lines = new LineCounter();

  /** @throws {Trouble} of the given code, when the text is no YAML */
  constructor(text: string, options: YamlFileOptions) {
    this.#options = options;
    this.#document = parseDocument(text, { lineCounter: this.#lines, prettyErrors: false });
    const [defect] = this.#document.errors;
    if (defect !== undefined) {
      throw this.#trouble(this.#at(defect.pos[0]), "", "well-formed YAML", defect.message.split("\n")[0] ?? "");
    }
  }

  /** The content, when it is of the schema. @throws {Trouble} of the given code, about the first departure */
  check<Name extends keyof typeof PUBLISHED>(name: Name): SchemaValue<Name> {
    const check = checkSchema(name, this.#content());
    if (check.ok) return check.value;
    // A misspelt member is missing and unknown at once; its misspelling is what has to be mended.
    const issue = check.issues.find(({ unknownMember }) => unknownMember !== undefined) ??
      check.issues[0] ?? { pointer: "", message: "a value of its schema" };
    const description = descriptionAt(PUBLISHED[name], issue.pointer);
    return this.#refuse(issue, description === undefined ? issue.message : `${issue.message}: ${description}`);
  }

  /** @throws {Trouble} of the given code, always */
  fail(pointer: string, expected: string, found = describe(this.#nodeAt(pointer))): never {
    throw this.#trouble(this.#position(pointer), pointer, expected, found);
  }

  #refuse({ pointer, unknownMember }: SchemaIssue, expected: string): never {
    if (unknownMember === undefined) return this.fail(pointer, expected);
    const parent = this.#nodeAt(pointer);
    const key = isMap(parent) ? parent.items.find((pair) => keyText(pair.key) === unknownMember)?.key : undefined;
    const place = isScalar(key) ? this.#at(key.range?.[0]) : this.#position(pointer);
    throw this.#trouble(place, pointer, expected, describe(parent));
  }

  #content(): unknown {
    try {
      // An anchor may be used as often as somebody likes: the schema bounds how deep they nest.
      return this.#document.toJS({ maxAliasCount: -1 });
    } catch (error) {
      if (error instanceof ReferenceError) {
        throw this.#trouble("", "", "aliases of anchors that are there", error.message);
      }
      throw error;
    }
  }

  #trouble(place: string, pointer: string, expected: string, found: string): Trouble {
    const { where, code, mend } = this.#options;
    return new Trouble(code, { where: `${where}${place}, at ${pointer || "/"}`, expected, found, mend });
  }

  #position(pointer: string): string {
    const node = this.#nodeAt(pointer);
    if (isScalar(node) || isMap(node) || isSeq(node) || isAlias(node)) return this.#at(node.range?.[0]);
    return pointer === "" ? this.#at(0) : "";
  }

  #at(offset: number | undefined): string {
    if (offset === undefined) return "";
    const { line, col } = this.#lines.linePos(offset);
    return `:${line}:${col}`;
  }

  /** What stands at a pointer; an alias on the way is followed, one at its end is what stands there. */
  #nodeAt(pointer: string): unknown {
    let node: unknown = this.#document.contents;
    for (const segment of pointer.split("/").slice(1)) {
      const key = segment.replaceAll("~1", "/").replaceAll("~0", "~");
      const holder: unknown = isAlias(node) ? node.resolve(this.#document) : node;
      if (isMap(holder)) node = holder.get(key, true);
      else if (isSeq(holder)) node = holder.get(Number(key), true);
      else return undefined;
    }
    return node;
  }
}

function keyText(key: unknown): string {
  return isScalar(key) ? String(key.value) : "?";
}

function describe(node: unknown): string {
  if (isScalar(node)) return JSON.stringify(node.value) ?? "nothing";
  if (isMap(node)) return `a mapping with ${node.items.map(({ key }) => keyText(key)).join(", ")}`;
  if (isSeq(node)) return "a list";
  return isAlias(node) ? `the alias ${node.source}` : "nothing";
}
