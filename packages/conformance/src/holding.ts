import { isRecord, readJson } from "@myrcc/oracle";

/**
 * News of what a run has opened on a platform and must give back. Those of sessions carry their keys: they are handed from
 * process to process, and never to a file.
 */
export type Holding =
  | {
      readonly kind: "session";
      /** Unique in the run. */
      readonly session: string;
      readonly cookie: string | null;
      readonly token: string | null;
    }
  | { readonly kind: "session-closed"; readonly session: string }
  | { readonly kind: "listener"; readonly session: string; readonly uri: string }
  | { readonly kind: "listener-deleted"; readonly session: string; readonly uri: string }
  /** A call is about to be placed; directory numbers of its ends. */
  | { readonly kind: "call"; readonly caller: string; readonly callee: string }
  /** The platform refused the call. */
  | { readonly kind: "not-placed"; readonly caller: string; readonly callee: string }
  /** The caller's line, as the platform named it in answer. */
  | { readonly kind: "placed"; readonly lineId: string }
  /** The called party's line was seen: both ends of the call are known. */
  | { readonly kind: "peer"; readonly caller: string; readonly callee: string; readonly lineId: string };

/** Whoever wants to know what is opened and given back. */
export interface HoldingSink {
  note(holding: Holding): void;
}

/** Reads a holding from a line of JSON; undefined when it is none. */
export function parseHolding(text: string): Holding | undefined {
  const reading = readJson(text);
  if (reading.kind !== "json" || !isRecord(reading.value)) return undefined;
  const { kind, session, cookie, token, uri, caller, callee, lineId } = reading.value;
  if ((kind === "call" || kind === "not-placed") && isText(caller) && isText(callee)) return { kind, caller, callee };
  if (kind === "placed" && isText(lineId)) return { kind, lineId };
  if (kind === "peer" && isText(caller) && isText(callee) && isText(lineId)) return { kind, caller, callee, lineId };
  if (!isText(session)) return undefined;
  if (kind === "session" && isKey(cookie) && isKey(token)) return { kind, session, cookie, token };
  if (kind === "session-closed") return { kind, session };
  if ((kind === "listener" || kind === "listener-deleted") && isText(uri)) return { kind, session, uri };
  return undefined;
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isKey(value: unknown): value is string | null {
  return value === null || isText(value);
}
