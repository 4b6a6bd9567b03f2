import type { FrameEvent, Profile, SchemaIssue, SnapshotFrame } from "@myrcc/contracts";
import type { GivenPaths } from "../dialect/given-paths.ts";
import { DEFAULT_PROFILE, readDialect } from "../dialect/read-dialect.ts";
import type { Spelling } from "../dialect/translation.ts";
import { isRecord, readJson } from "./json.ts";

/**
 * What a message on the socket is. A greeting, a keep-alive or any other text that does not try to be a frame is `other`
 * and of no consequence (C-29).
 */
export type Message =
  | {
      readonly kind: "frame";
      /** In the canonical shape. */
      readonly frame: SnapshotFrame;
      readonly spellings: readonly Spelling[];
      readonly given: GivenPaths;
    }
  | { readonly kind: "malformed"; readonly issues: readonly SchemaIssue[] }
  | { readonly kind: "other" };

export function readMessage(event: Pick<FrameEvent, "text">, profile: Profile = DEFAULT_PROFILE): Message {
  const reading = readJson(event.text);
  if (reading.kind === "broken") {
    return event.text.trimStart().startsWith("{")
      ? { kind: "malformed", issues: [{ pointer: "", message: `must be JSON: ${reading.reason}` }] }
      : { kind: "other" };
  }
  if (reading.kind === "empty" || !isRecord(reading.value)) return { kind: "other" };
  if (!isFrameLike(reading.value)) return { kind: "other" };
  const read = readDialect("SnapshotFrame", reading.value, profile);
  return read.ok
    ? { kind: "frame", frame: read.value, spellings: read.spellings, given: read.given }
    : { kind: "malformed", issues: read.issues };
}

/** Names a listener or lines, also under a name that a collection has elsewhere (C-1). */
function isFrameLike(value: Readonly<Record<string, unknown>>): boolean {
  return "listenerName" in value || "item" in value || Array.isArray(value["items"]) || Array.isArray(value["results"]);
}
