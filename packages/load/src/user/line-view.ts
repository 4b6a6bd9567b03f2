import { isRecord, respell } from "@myrcc/oracle";

/** What matters here of a line's representation. */
export interface LineView {
  readonly lineId: string;
  readonly restUri: string;
  readonly extension: string;
  readonly state: string;
  readonly actions: readonly string[];
  readonly isIncoming: boolean;
  /** The other party's number; empty when the line does not show one. */
  readonly displayedNumber: string;
  /** Epoch milliseconds by the platform's clock; undefined where the line has none that can be read. */
  readonly createdMs: number | undefined;
  readonly modifiedMs: number | undefined;
}

/** A line in whatever spelling is tolerated; undefined when what is needed here is not there. */
export function lineView(value: unknown): LineView | undefined {
  return quickView(respell("CallLine", value), CANONICAL);
}

/** The lines of a list in whatever spelling is tolerated; undefined when it is none. */
export function listedViews(value: unknown): readonly LineView[] | undefined {
  const list = respell("CallLineList", value);
  return isRecord(list) && Array.isArray(list["results"]) ? viewsOf(list["results"]) : undefined;
}

/** The lines of a pushed frame in whatever spelling is tolerated, as far as there are any. */
export function pushedViews(value: unknown): readonly LineView[] {
  const frame = respell("SnapshotFrame", value);
  return isRecord(frame) && Array.isArray(frame["item"]) ? viewsOf(frame["item"]) : [];
}

/** How a platform spells what is read here. */
export interface LineSpelling {
  /** What it calls the link to the extension (C-2). */
  readonly link: string;
  /** What its paths have before the API root (C-16). */
  readonly linkRoot: string;
  readonly restUriRoot: string;
}

export const CANONICAL: LineSpelling = { link: "extension", linkRoot: "", restUriRoot: "" };

/**
 * Reads a line in one spelling without judging it. Undefined when it is spelt otherwise, or what is needed here is not
 * there.
 */
export function quickView(value: unknown, { link, linkRoot, restUriRoot }: LineSpelling): LineView | undefined {
  if (!isRecord(value)) return undefined;
  const { lineId, state, actions, isIncoming, displayedNumber = "" } = value;
  if (typeof lineId !== "string" || typeof state !== "string" || typeof isIncoming !== "boolean") return undefined;
  if (typeof displayedNumber !== "string") return undefined;
  const restUri = pathBelow(restUriRoot, value["restUri"]);
  const extension = pathBelow(linkRoot, value[link]);
  if (restUri === undefined || extension === undefined) return undefined;
  const listed = Array.isArray(actions) ? actions.filter((action): action is string => typeof action === "string") : [];
  return {
    lineId,
    restUri,
    extension,
    state,
    actions: listed,
    isIncoming,
    displayedNumber,
    createdMs: instantMs(value["creationTime"]),
    modifiedMs: instantMs(value["lastModificationTime"]),
  };
}

/** Epoch milliseconds are a text of digits (C-13); anything else is no instant, which the schema tells. */
function instantMs(value: unknown): number | undefined {
  return typeof value === "string" && /^\d+$/.test(value) ? Number(value) : undefined;
}
function viewsOf(lines: readonly unknown[]): LineView[] {
  return lines.map((line) => quickView(line, CANONICAL)).filter((view) => view !== undefined);
}

function pathBelow(root: string, value: unknown): string | undefined {
  return typeof value === "string" && value.startsWith("v1/", root.length) && value.startsWith(root)
    ? value.slice(root.length)
    : undefined;
}
