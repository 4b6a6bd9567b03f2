import type { SchemaName } from "@myrcc/contracts";
import { isRecord } from "../evidence/json.ts";
import { absent, flag, relativePath, rename } from "./member.ts";
import type { Members, Names } from "./member.ts";
import { within } from "./translation.ts";
import type { Place, Translation } from "./translation.ts";

/** Rewrites a document of one schema in its canonical spelling; what it does not know it leaves as it is. */
export type Translator = (value: unknown, place: Place, translation: Translation) => unknown;

const BLANK_INSTANT = [
  [null, "null-for-absent"],
  ["", "empty-for-absent"],
  ["0", "zero-for-absent"],
] as const;
const BLANK_WORD = [
  [null, "null-for-absent"],
  ["", "empty-for-absent"],
] as const;
/** An empty text is a value of its own for what is shown to a user (F-39). */
const BLANK_DISPLAY = [[null, "null-for-absent"]] as const;
const BLANK_LINK = [[null, "null-edge-link"]] as const;

const FLAGS = ["isIncoming", "conference", "isMediaAvailable", "isPlaying", "isRecording"];

const LINKS: Names = { extensionURI: "extension-in-extension-uri", uriExtension: "extension-in-uri-extension" };

function rewritten(value: unknown, rewrite: (members: Members) => void): unknown {
  if (!isRecord(value)) return value;
  const members: Members = new Map(Object.entries(value));
  rewrite(members);
  return Object.fromEntries(members);
}

const callLine: Translator = (value, place, translation) =>
  rewritten(value, (line) => {
    relativePath(line, "restUri", within(place, "restUri"), translation);
    const link = rename(line, "extension", LINKS, "C-2", place, translation);
    if (link !== undefined) relativePath(line, "extension", link, translation);
    for (const instant of ["lastModificationTime", "talkingTime"]) {
      absent(line, instant, "C-11", BLANK_INSTANT, place, translation);
    }
    absent(line, "stateCause", "C-11", BLANK_WORD, place, translation);
    for (const member of ["displayedExternalNumber", "conference"]) {
      absent(line, member, "C-11", BLANK_DISPLAY, place, translation);
    }
    for (const member of FLAGS) flag(line, member, place, translation);
    if (line.get("state") === "dropped") droppedActions(line, within(place, "actions"), translation);
  });

function droppedActions(line: Members, at: Place, translation: Translation): void {
  const actions = line.get("actions");
  if (Array.isArray(actions) && actions.length === 0) translation.canonical("C-10", "actions", at);
  const variant =
    actions === undefined ? "actions-absent-when-dropped" : actions === null ? "actions-null-when-dropped" : undefined;
  if (variant !== undefined && translation.admits(variant, "actions", at)) line.set("actions", []);
}

const extension: Translator = (value, place, translation) =>
  rewritten(value, (members) => {
    relativePath(members, "restUri", within(place, "restUri"), translation);
    rename(members, "department", { Department: "department-capital" }, "C-3", place, translation);
  });

const listener: Translator = (value, place, translation) =>
  rewritten(value, (members) => relativePath(members, "restUri", within(place, "restUri"), translation));

/** Of ours, which name a line as the platform does (C-17). */
const join: Translator = (value, place, translation) =>
  rewritten(value, (members) => relativePath(members, "line", within(place, "line"), translation));

/** The collection under its canonical name, each element rewritten. */
function collection(
  members: Members,
  canonical: string,
  names: Names,
  each: Translator,
  place: Place,
  translation: Translation,
): void {
  const at = rename(members, canonical, names, "C-1", place, translation);
  const elements = members.get(canonical);
  if (at === undefined || !Array.isArray(elements)) return;
  members.set(
    canonical,
    elements.map((element: unknown, index) => each(element, within(at, index), translation)),
  );
}

const extensionPage: Translator = (value, place, translation) =>
  rewritten(value, (page) => {
    const names = { results: "collection-in-results", item: "collection-in-item" } as const;
    collection(page, "items", names, extension, place, translation);
    for (const link of ["next", "prev"]) {
      absent(page, link, "C-33", BLANK_LINK, place, translation);
      relativePath(page, link, within(place, link), translation);
    }
  });

const callLineList: Translator = (value, place, translation) =>
  rewritten(value, (list) => {
    const names = { items: "collection-in-items", item: "collection-in-item" } as const;
    collection(list, "results", names, callLine, place, translation);
    const lines = list.get("results");
    if (Array.isArray(lines) && lines.length === 0) translation.canonical("C-31", "results", within(place, "results"));
  });

const snapshotFrame: Translator = (value, place, translation) =>
  rewritten(value, (frame) => {
    const names = { items: "collection-in-items", results: "collection-in-results" } as const;
    const written = ["item", ...Object.keys(names)].find((name) => isRecord(frame.get(name)));
    if (written === undefined) {
      collection(frame, "item", names, callLine, place, translation);
      if (Array.isArray(frame.get("item"))) translation.canonical("D-1", "item", within(place, "item"));
      return;
    }
    const at = rename(frame, "item", names, "C-1", place, translation);
    if (at === undefined || !translation.admits("bare-item", "item", at)) return;
    const only: Place = { canonical: `${at.canonical}/0`, original: at.original };
    translation.move(only);
    frame.set("item", [callLine(frame.get("item"), only, translation)]);
  });

/** By schema; a schema that is not here has one spelling only. */
export const TRANSLATORS: Partial<Record<SchemaName, Translator>> = {
  CallLine: callLine,
  CallLineList: callLineList,
  Extension: extension,
  ExtensionPage: extensionPage,
  Listener: listener,
  Merge: join,
  SnapshotFrame: snapshotFrame,
  Transfer: join,
};
