import type { Clock } from "../clock.ts";
import type { Coalescing, CoalescingOptions, Deliver, ListenerQueue } from "./coalescing.ts";

/** Design F: no coalescing, every change leaves at once. */
export class PassThrough implements Coalescing {
  readonly #clock: Clock;

  constructor({ clock }: CoalescingOptions) {
    this.#clock = clock;
  }

  listen(deliver: Deliver): ListenerQueue {
    let target: Deliver | undefined = deliver;
    return {
      offer: (changes) => target?.(changes, this.#clock.nowMs()),
      close: () => {
        target = undefined;
      },
    };
  }

  close(): void {
    // Nothing ever waits.
  }
}
