import type { Change, Coalescing, ListenerQueue } from "../coalescing/coalescing.ts";

export interface ListenerOptions {
  readonly name: string;
  /** The name as its frames carry it. */
  readonly frameName: string;
  /** A frame as it is sent; `sequence` counts them from 1 on. */
  readonly frameText: (frame: string, sequence: number) => string;
  readonly coalescing: Coalescing;
  readonly send: (frame: string) => void;
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

  /** From now on every change is pushed; doing so again alters nothing. */
  subscribe(): void {
    const { coalescing, frameName, frameText, send } = this.#options;
    const opening = `{"listenerName":${JSON.stringify(frameName)},"item":[`;
    let sequence = 0;
    this.#queue ??= coalescing.listen((changes) => {
      sequence += 1;
      send(frameText(`${opening}${changes.map(({ snapshot }) => snapshot).join(",")}]}`, sequence));
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
