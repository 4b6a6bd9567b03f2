import { checkSchema, type Profile } from "@myrcc/contracts";
import { isRecord, readMessage, type Message } from "@myrcc/oracle";
import { CANONICAL, pushedViews, quickView, type LineSpelling, type LineView } from "./line-view.ts";
import { jsonOf } from "./rcc-client.ts";

/** What a message on the socket is to a user; greetings and keep-alives are `other` (C-29). */
export type FrameReading =
  | { readonly kind: "other" }
  | {
      readonly kind: "frame";
      /** Whether it was held against the schema. */
      readonly isChecked: boolean;
      /** Undefined when there is none that can be read. */
      readonly listenerName: string | undefined;
      /** Those that can be read. */
      readonly lines: readonly LineView[];
      /** Why it breaks the schema; absent when it does not, or was not held against it. */
      readonly invalid?: string;
    };

/**
 * Reads the messages of one socket. A sample of the frames, and every one that is not spelt as those before, is held
 * against the schema in whatever spelling is tolerated; the rest costs little more than parsing it, since translating
 * every frame costs ten times as much in k6.
 */
export class FrameReader {
  /** How this platform calls the lines of a frame (C-1). */
  #collection = "item";
  #spelling: LineSpelling = CANONICAL;
  readonly #profile: Profile;

  constructor(profile: Profile) {
    this.#profile = profile;
  }

  read(text: string, isSampled: boolean): FrameReading {
    return this.#quickly(text, isSampled) ?? this.#thoroughly(text);
  }

  #quickly(text: string, isSampled: boolean): FrameReading | undefined {
    const frame = jsonOf({ body: text });
    // Note: the strict schema first. It takes less than parsing, the translation many times that.
    if (!isRecord(frame) || (isSampled && !checkSchema("SnapshotFrame", frame).ok)) return undefined;
    const items = frame[this.#collection];
    const listenerName = frame["listenerName"];
    if (!Array.isArray(items) || typeof listenerName !== "string") return undefined;
    const lines: LineView[] = [];
    for (const item of items) {
      const view = quickView(item, this.#spelling);
      if (view === undefined) return undefined;
      lines.push(view);
    }
    return { kind: "frame", isChecked: isSampled, listenerName, lines };
  }

  #thoroughly(text: string): FrameReading {
    const message = readMessage({ text }, this.#profile);
    switch (message.kind) {
      case "other":
        return { kind: "other" };
      case "frame": {
        const { listenerName } = message.frame;
        const lines = pushedViews(message.frame);
        this.#learn(message, jsonOf({ body: text }), lines[0]);
        return { kind: "frame", isChecked: true, listenerName, lines };
      }
      case "malformed": {
        const frame = jsonOf({ body: text });
        const invalid = message.issues.map(({ pointer, message: why }) => `${pointer || "/"} ${why}`).join("; ");
        const name = isRecord(frame) ? frame["listenerName"] : undefined;
        const listenerName = typeof name === "string" ? name : undefined;
        return { kind: "frame", isChecked: true, listenerName, lines: pushedViews(frame), invalid };
      }
    }
  }

  /** An endpoint keeps to its spelling (RCC-DIALECT-1), so the next frame is probably spelt like this one. */
  #learn({ spellings }: Extract<Message, { kind: "frame" }>, frame: unknown, first: LineView | undefined): void {
    const written = (member: string): string =>
      spellings
        .find((spelling) => spelling.member === member)
        ?.pointer.split("/")
        .at(-1) ?? member;
    this.#collection = written("item");
    const items = isRecord(frame) ? frame[this.#collection] : undefined;
    const line: unknown = Array.isArray(items) ? items[0] : undefined;
    if (first === undefined || !isRecord(line)) return;
    const link = written("extension");
    this.#spelling = {
      link,
      linkRoot: rootOf(line[link], first.extension),
      restUriRoot: rootOf(line["restUri"], first.restUri),
    };
  }
}

/** What is written before the canonical path (C-16). */
function rootOf(written: unknown, canonical: string): string {
  return typeof written === "string" && written.endsWith(canonical) ? written.slice(0, -canonical.length) : "";
}
