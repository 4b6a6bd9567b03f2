import { Trouble } from "../trouble.ts";
import { canonical } from "./canonical.ts";
import type { ChangeLog } from "./change-log.ts";
import { besides, isRecord, type SpecFiles } from "./spec-node.ts";

/** A definition that may be used or not: a place in a file, the whole file when the path is empty. */
interface Definition {
  readonly file: string;
  readonly path: readonly string[];
}

interface Versions {
  readonly before: SpecFiles;
  readonly after: SpecFiles;
}

/** Whether the comparison of operations finds any change. */
type Differs = (before: SpecFiles, after: SpecFiles) => boolean;

/**
 * Reports the definitions that changed and that no operation uses in either version, which no comparison of operations comes
 * across. Whether one is used is asked of that comparison itself: without a used one, something is missing.
 */
export function compareUnused(log: ChangeLog, document: string, versions: Versions, differs: Differs): void {
  const { before, after } = versions;
  const reported = new Set<string>();
  for (const definition of definitionsOf(document, versions)) {
    const { file, path } = definition;
    const [old, fresh] = [valueAt(before, definition), valueAt(after, definition)];
    if (reported.has(file) || canonical(old) === canonical(fresh) || isComparedScheme(versions, definition)) continue;
    if ([before, after].some((files) => isUsed(files, definition, differs))) continue;
    if (path.length === 0) reported.add(file);
    const text = path.length === 0 ? file : `${file}#/${path.join("/")}`;
    log.add("document.unexplained", { text, user: "" }, old, fresh);
  }
}

function isUsed(files: SpecFiles, definition: Definition, differs: Differs): boolean {
  try {
    return differs(files, without(files, definition));
  } catch (error) {
    // A reference to it now leads nowhere.
    if (error instanceof Trouble && error.code === "spec.unreadable") return true;
    throw error;
  }
}

/** Components, messages of channels, and the files that the document refers to, whole and by their definitions. */
function definitionsOf(document: string, versions: Versions): Definition[] {
  const under = (file: string, ...path: string[]): Definition[] =>
    namesAt(versions, { file, path }).map((name) => ({ file, path: [...path, name] }));
  const reached = [versions.before, versions.after].flatMap((files) => [...filesOf(document, files)]);
  return [
    ...under(document, "components").flatMap(({ path }) => under(document, ...path)),
    ...under(document, "channels").flatMap(({ path }) => {
      const isInBoth = [versions.before, versions.after].every((files) =>
        isRecord(valueAt(files, { file: document, path })),
      );
      return isInBoth ? under(document, ...path, "messages") : [];
    }),
    ...[...new Set(reached)]
      .filter((file) => file !== document)
      .flatMap((file) => [{ file, path: [] }, ...under(file, "$defs")]),
  ];
}

/** Schemes that both versions have are compared used or not; others are used by name and show among the alternatives. */
function isComparedScheme({ before, after }: Versions, definition: Definition): boolean {
  const {
    file,
    path: [, section, name],
  } = definition;
  if (section !== "securitySchemes" || name === undefined) return false;
  const versions = [before, after];
  return (
    versions.every((files) => valueAt(files, definition) !== undefined) ||
    versions.some((files) => namesScheme(files.get(file), name))
  );
}

function namesScheme(value: unknown, name: string): boolean {
  if (Array.isArray(value)) return value.some((item) => namesScheme(item, name));
  if (!isRecord(value)) return false;
  return Object.entries(value).some(([key, member]) =>
    key === "security" && Array.isArray(member)
      ? member.some((alternative) => isRecord(alternative) && Object.hasOwn(alternative, name))
      : namesScheme(member, name),
  );
}

/** The document and the files that it refers to, directly or not. */
function filesOf(document: string, files: SpecFiles): ReadonlySet<string> {
  const found = new Set([document]);
  for (const file of found) {
    for (const reference of referencesIn(files.get(file))) {
      const [path = ""] = reference.split("#", 1);
      const target = besides(file, path);
      if (path !== "" && files.has(target)) found.add(target);
    }
  }
  return found;
}

function referencesIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(referencesIn);
  if (!isRecord(value)) return [];
  const { $ref: reference } = value;
  return [...(typeof reference === "string" ? [reference] : []), ...Object.values(value).flatMap(referencesIn)];
}

function namesAt({ before, after }: Versions, definition: Definition): string[] {
  const namesIn = (files: SpecFiles): string[] => {
    const value = valueAt(files, definition);
    return isRecord(value) ? Object.keys(value) : [];
  };
  return [...new Set([...namesIn(before), ...namesIn(after)])];
}

function valueAt(files: SpecFiles, { file, path }: Definition): unknown {
  return path.reduce<unknown>((value, name) => (isRecord(value) ? value[name] : undefined), files.get(file));
}

/** The same files without what is at one place. */
function without(files: SpecFiles, { file, path }: Definition): SpecFiles {
  const others = [...files].filter(([name]) => name !== file);
  return new Map(path.length === 0 ? others : [...others, [file, removed(files.get(file), path)]]);
}

function removed(value: unknown, [first = "", ...rest]: readonly string[]): unknown {
  if (!isRecord(value) || !Object.hasOwn(value, first)) return value;
  const { [first]: member, ...others } = value;
  return rest.length === 0 ? others : { ...others, [first]: removed(member, rest) };
}
