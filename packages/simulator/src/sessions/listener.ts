import type { Change, Coalescing, ListenerQueue } from "../coalescing/coalescing.ts";
import type { DeliveryBehaviour } from "../faults/delivery-behaviour.ts";
import type { ListenerPlace } from "../faults/delivery/monitor.ts";
import type { Frame, FrameSource, Message } from "./frame.ts";

export interface ListenerOptions {
  readonly name: string;
  /** The name as its frames carry it. */
  readonly frameName: string;
  readonly place: ListenerPlace;
  readonly behaviour: Pick<DeliveryBehaviour, "frameText" | "monitor">;
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

  /** How many listeners its session had created by then, itself included. */
  get ordinal(): number {
    return this.#options.place.ordinal;
  }

  get isSubscribed(): boolean {
    return this.#queue !== undefined;
  }

  /** From now on every change is pushed; doing so again alters nothing. */
  subscribe(): void {
    const { behaviour, coalescing, place, send } = this.#options;
    this.#queue ??= behaviour.monitor(
      (deliver) => coalescing.listen(deliver),
      (changes, dueMs) => send({ source: this, changes, texts: this.compose(changes), dueMs }),
      place,
    );
  }

  compose(changes: readonly Change[]): readonly Message[] {
    const { behaviour, frameTexts } = this.#options;
    const items = changes.map(({ snapshot }) => snapshot).join(",");
    return frameTexts(`${this.#opening}${items}]}`).map((text) => {
      this.#sequence += 1;
      return behaviour.frameText(text, this.#sequence);
    });
  }

  offer(changes: readonly Change[]): void {
    if (changes.length > 0) this.#queue?.offer(changes);
  }

  close(): void {
    this.#queue?.close();
    this.#queue = undefined;
  }
}
