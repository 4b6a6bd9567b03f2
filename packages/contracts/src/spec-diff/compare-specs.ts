import { canonical } from "./canonical.ts";
import { ChangeLog, type DocumentName, type SpecChange } from "./change-log.ts";
import type { Pair } from "./comparison.ts";
import { compareAsyncApi } from "./compare-asyncapi.ts";
import { compareOpenApi } from "./compare-openapi.ts";
import { compareUnused } from "./compare-unused.ts";
import { SpecNode, type SpecFiles } from "./spec-node.ts";

const COMPARED = {
  openapi: compareOpenApi,
  asyncapi: compareAsyncApi,
} as const satisfies Record<DocumentName, (log: ChangeLog, document: Pair) => void>;

const DOCUMENTS: readonly DocumentName[] = ["openapi", "asyncapi"];

/** The file of a document, relative to the folder of the spec. */
export function documentFile(document: DocumentName): string {
  return `${document}.yaml`;
}

/**
 * Every difference between two versions of both documents, breaking ones first.
 * @throws {Trouble} spec.unreadable when a document is missing or a reference leads nowhere
 */
export function compareSpecs(before: SpecFiles, after: SpecFiles): SpecChange[] {
  return DOCUMENTS.flatMap((document) => compareDocument(document, before, after));
}

function compareDocument(document: DocumentName, before: SpecFiles, after: SpecFiles): SpecChange[] {
  const log = new ChangeLog(document);
  const file = documentFile(document);
  const compare = (into: ChangeLog, old: SpecFiles, fresh: SpecFiles): void => {
    COMPARED[document](into, { before: SpecNode.document(old, file), after: SpecNode.document(fresh, file) });
  };
  compare(log, before, after);
  compareUnused(log, file, { before, after }, (old, fresh) => {
    const probe = new ChangeLog(document);
    compare(probe, old, fresh);
    return !probe.isEmpty;
  });
  // Definitions that were moved about without any effect.
  if (log.isEmpty && canonical(before.get(file)) !== canonical(after.get(file))) {
    log.add("document.unexplained", { text: file, user: "" }, undefined, undefined);
  }
  return log.changes();
}
