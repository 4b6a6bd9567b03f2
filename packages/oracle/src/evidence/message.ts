import { checkSchema } from "@myrcc/contracts";
import type { FrameEvent, SchemaIssue, SnapshotFrame } from "@myrcc/contracts";
import { isRecord, readJson } from "./json.ts";

/**
 * What a message on the socket is. A greeting, a keep-alive or any other text that does not try to be a frame is `other`
 * and of no consequence (C-29).
 */
export type Message =
  | { readonly kind: "frame"; readonly frame: SnapshotFrame }
  | { readonly kind: "malformed"; readonly issues: readonly SchemaIssue[] }
  | { readonly kind: "other" };

export function readMessage(event: FrameEvent): Message {
  const reading = readJson(event.text);
  if (reading.kind === "broken") {
    return event.text.trimStart().startsWith("{")
      ? { kind: "malformed", issues: [{ pointer: "", message: `must be JSON: ${reading.reason}` }] }
      : { kind: "other" };
  }
  if (reading.kind === "empty" || !isRecord(reading.value)) return { kind: "other" };
  if (!("listenerName" in reading.value) && !("item" in reading.value)) return { kind: "other" };
  const check = checkSchema("SnapshotFrame", reading.value);
  return check.ok ? { kind: "frame", frame: check.value } : { kind: "malformed", issues: check.issues };
}
