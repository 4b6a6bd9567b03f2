import { canonical } from "./canonical.ts";
import { ChangeLog, type DocumentName, type SpecChange } from "./change-log.ts";
import type { Pair } from "./comparison.ts";
import { compareAsyncApi } from "./compare-asyncapi.ts";
import { compareOpenApi } from "./compare-openapi.ts";
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
  COMPARED[document](log, { before: SpecNode.document(before, file), after: SpecNode.document(after, file) });
  // A definition that nothing uses was not looked at above.
  const [old, fresh] = [before.get(file), after.get(file)];
  if (log.isEmpty && canonical(old) !== canonical(fresh)) {
    log.add("document.unexplained", { text: file, user: "" }, undefined, undefined);
  }
  return log.changes();
}
