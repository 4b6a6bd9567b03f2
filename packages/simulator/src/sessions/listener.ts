import type { Change, Coalescing, ListenerQueue } from "../coalescing/coalescing.ts";

export interface ListenerOptions {
  readonly name: string;
  /** The name as its frames carry it. */
  readonly frameName: string;
  /** A frame as it is sent; `sequence` counts them from 1 on. */
  readonly frameText: (frame: string, sequence: number) => string;
  /** The messages in which a frame is sent. */
  readonly frameTexts: (frame: string) => readonly string[];
  readonly coalescing: Coalescing;
  /** `dueMs` is when the frame had to leave. */
  readonly send: (frame: string, dueMs: number) => void;
}

/** A name under which snapshots are pushed, once its monitoring has begun (F-14, F-19). */
export class Listener {
  readonly name: string;
  readonly #options: ListenerOptions;
  #queue: ListenerQueue | undefined;

  constructor(options: ListenerOptions) {
    this.name = options.name;
    this.#options = options;
  }

  get isSubscribed(): boolean {
    return this.#queue !== undefined;
  }

  /** From now on every change is pushed; doing so again alters nothing. */
  subscribe(): void {
    const { coalescing, frameName, frameText, frameTexts, send } = this.#options;
    const opening = `{"listenerName":${JSON.stringify(frameName)},"item":[`;
    let sequence = 0;
    this.#queue ??= coalescing.listen((changes, dueMs) => {
      for (const text of frameTexts(`${opening}${changes.map(({ snapshot }) => snapshot).join(",")}]}`)) {
        sequence += 1;
        send(frameText(text, sequence), dueMs);
      }
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
