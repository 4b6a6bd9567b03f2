/** What matters here of a line's representation. */
export interface LineView {
  readonly lineId: string;
  readonly restUri: string;
  readonly extension: string;
  readonly state: string;
  readonly actions: readonly string[];
}

/**
 * Reads a line without judging it: validating every snapshot would cost as much as everything else, so that is done on a
 * sample. Undefined when what is needed here is not there.
 */
export function lineView(value: unknown): LineView | undefined {
  if (!isRecord(value)) return undefined;
  const { lineId, restUri, extension, state, actions } = value;
  if (typeof lineId !== "string" || typeof restUri !== "string") return undefined;
  if (typeof extension !== "string" || typeof state !== "string") return undefined;
  const listed = Array.isArray(actions) ? actions.filter((action): action is string => typeof action === "string") : [];
  return { lineId, restUri, extension, state, actions: listed };
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
