import type { CallLineList, Extension, ExtensionPage, Listener, SnapshotFrame } from "@myrcc/contracts";
import { spellLine } from "./spell-line.ts";
import { renamed, type Members, type Spelling } from "./spelling.ts";

/**
 * Writes canonical documents as a platform of another dialect does: what the dialect reader of the oracle takes back.
 * All of it is pure.
 */
export function spellExtension(extension: Extension, { dialect, endpoint, path }: Spelling): Members {
  const members: Members = new Map(Object.entries(extension));
  members.set("restUri", path(extension.restUri));
  return dialect.takes("department-capital", endpoint) ? renamed(members, "department", "Department") : members;
}

export function spellPage(page: ExtensionPage, spelling: Spelling): Members {
  const members: Members = new Map(Object.entries(page));
  members.set(
    "items",
    page.items.map((extension) => spellExtension(extension, spelling)),
  );
  for (const edge of ["next", "prev"] as const) {
    const link = page[edge];
    if (link !== undefined) members.set(edge, spelling.path(link));
    else if (spelling.dialect.takes("null-edge-link", spelling.endpoint)) members.set(edge, null);
  }
  return renamed(members, "items", collectionName("items", spelling));
}

export function spellLineList({ count, results }: CallLineList, spelling: Spelling): Members {
  return new Map<string, unknown>([
    ["count", count],
    [collectionName("results", spelling), results.map((line) => spellLine(line, spelling))],
  ]);
}

export function spellListener({ name, restUri }: Listener, { path }: Spelling): Members {
  return new Map([
    ["name", name],
    ["restUri", path(restUri)],
  ]);
}

/** One frame, or one for each line where a frame holds a bare one (D-1). */
export function spellFrame({ listenerName, item }: SnapshotFrame, spelling: Spelling): Members[] {
  const name = collectionName("item", spelling);
  const lines = item.map((line) => spellLine(line, spelling));
  const contents: readonly unknown[] = spelling.dialect.takes("bare-item") ? lines : [lines];
  return contents.map(
    (content) =>
      new Map<string, unknown>([
        ["listenerName", listenerName],
        [name, content],
      ]),
  );
}

/** The JSON text of spelled members. */
export function textOf(members: Members): string {
  return JSON.stringify(members, (_, value: unknown) => (value instanceof Map ? Object.fromEntries(value) : value));
}

/** C-1. */
function collectionName(canonical: string, { dialect, endpoint }: Spelling): string {
  if (dialect.takes("collection-in-items", endpoint)) return "items";
  if (dialect.takes("collection-in-results", endpoint)) return "results";
  return dialect.takes("collection-in-item", endpoint) ? "item" : canonical;
}
