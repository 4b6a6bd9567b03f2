import type { Coalescing, Deliver, ListenerQueue } from "./coalescing.ts";

/** Design F: no coalescing, every change leaves at once. */
export class PassThrough implements Coalescing {
  listen(deliver: Deliver): ListenerQueue {
    let target: Deliver | undefined = deliver;
    return {
      offer: (changes) => target?.(changes),
      close: () => {
        target = undefined;
      },
    };
  }

  close(): void {
    // Nothing ever waits.
  }
}
