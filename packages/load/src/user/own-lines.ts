import type { LineView } from "./line-view.ts";

/** A call that a user places, by the restUris of its extensions and the numbers that its lines show. */
export interface Placement {
  readonly caller: string;
  readonly callerNumber: string;
  readonly callee: string;
  readonly calleeNumber: string;
}

/** What becomes known of the lines that a user makes. */
export type OwnLineNews =
  | ({ readonly kind: "placing" } & Placement)
  /** The line that an extension has of the call. */
  | { readonly kind: "line"; readonly extension: string; readonly lineId: string }
  /** The platform refused, so there is none. */
  | { readonly kind: "not-placed"; readonly caller: string; readonly callee: string };

/** By what a line is recognised. */
type Recognised = Pick<LineView, "displayedNumber" | "extension" | "isIncoming" | "lineId" | "state">;

/** One end of a call: its line, or by what it is recognised. */
interface End {
  readonly partnerNumber: string;
  readonly isIncoming: boolean;
  readonly lineId: string | undefined;
}

/**
 * Which lines a user has made, since it may touch no other: the one that placeCall names, and on the extension that is
 * called the first one that comes in from the caller's number (C-47, C-49). While placeCall has no answer the caller's
 * line is recognised likewise.
 */
export class OwnLines {
  /** By the restUri of the extension; each takes part in one call at most. */
  readonly #ends = new Map<string, End>();
  readonly #onNews: (news: OwnLineNews) => void;

  /** @param onNews told everything that another `OwnLines` must take to know the same */
  constructor(onNews: (news: OwnLineNews) => void = () => {}) {
    this.#onNews = onNews;
  }

  take(news: OwnLineNews): void {
    switch (news.kind) {
      case "placing":
        this.#ends.set(news.caller, { partnerNumber: news.calleeNumber, isIncoming: false, lineId: undefined });
        this.#ends.set(news.callee, { partnerNumber: news.callerNumber, isIncoming: true, lineId: undefined });
        break;
      case "line": {
        const end = this.#ends.get(news.extension);
        if (end !== undefined) this.#ends.set(news.extension, { ...end, lineId: news.lineId });
        break;
      }
      case "not-placed":
        this.#ends.delete(news.caller);
        this.#ends.delete(news.callee);
        break;
    }
    this.#onNews(news);
  }

  /** Whether no call was placed that may have a line. */
  get isEmpty(): boolean {
    return this.#ends.size === 0;
  }

  owns({ displayedNumber, extension, isIncoming, lineId, state }: Recognised): boolean {
    const end = this.#ends.get(extension);
    if (end === undefined) return false;
    if (end.lineId !== undefined) return end.lineId === lineId;
    if (isIncoming !== end.isIncoming || displayedNumber !== end.partnerNumber || state === "dropped") return false;
    this.take({ kind: "line", extension, lineId });
    return true;
  }
}
