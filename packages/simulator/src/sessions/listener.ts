import type { Change, Coalescing, ListenerQueue } from "../coalescing/coalescing.ts";
import type { Frame, FrameSource } from "./frame.ts";

export interface ListenerOptions {
  readonly name: string;
  /** The name as its frames carry it. */
  readonly frameName: string;
  /** A frame as it is sent; `sequence` counts them from 1 on. */
  readonly frameText: (frame: string, sequence: number) => string;
  /** The messages in which a frame is sent. */
  readonly frameTexts: (frame: string) => readonly string[];
  readonly coalescing: Coalescing;
  readonly send: (frame: Frame) => void;
}

/** A name under which snapshots are pushed, once its monitoring has begun (F-14, F-19). */
export class Listener implements FrameSource {
  readonly name: string;
  readonly #options: ListenerOptions;
  readonly #opening: string;
  #queue: ListenerQueue | undefined;
  #sequence = 0;

  constructor(options: ListenerOptions) {
    this.name = options.name;
    this.#options = options;
    this.#opening = `{"listenerName":${JSON.stringify(options.frameName)},"item":[`;
  }

  get isSubscribed(): boolean {
    return this.#queue !== undefined;
  }

  /** From now on every change is pushed; doing so again alters nothing. */
  subscribe(): void {
    const { coalescing, send } = this.#options;
    this.#queue ??= coalescing.listen((changes, dueMs) =>
      send({ source: this, changes, texts: this.compose(changes), dueMs }),
    );
  }

  compose(changes: readonly Change[]): readonly string[] {
    const { frameText, frameTexts } = this.#options;
    const items = changes.map(({ snapshot }) => snapshot).join(",");
    return frameTexts(`${this.#opening}${items}]}`).map((text) => {
      this.#sequence += 1;
      return frameText(text, this.#sequence);
    });
  }

  offer(changes: readonly Change[]): void {
    this.#queue?.offer(changes);
  }

  close(): void {
    this.#queue?.close();
    this.#queue = undefined;
  }
}
