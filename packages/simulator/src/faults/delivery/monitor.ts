import type { Clock } from "../../clock.ts";
import type { Change, Deliver, ListenerQueue } from "../../coalescing/coalescing.ts";

/** One listener, as seen by what can deviate for it. */
export interface ListenerPlace {
  /** Counts the listeners of its session that were ever created, from 1 on. */
  readonly ordinal: number;
  readonly clock: Clock;
  readonly windowMs: number;
}

type Listen = (deliver: Deliver) => ListenerQueue;
type Offer = ListenerQueue["offer"];

/** Begins to monitor: connects a listener with the coalescing, once for each subscription. */
export type Monitor = (listen: Listen, deliver: Deliver, place: ListenerPlace) => ListenerQueue;

/** What the one lets pass, the other gets. */
export function chained(inner: Monitor, outer: Monitor): Monitor {
  return (listen, deliver, place) => outer((passed) => inner(listen, passed, place), deliver, place);
}

/** Comes between the coalescing and the listener; nothing passes after the listener's deletion. */
export function delivering(make: (deliver: Deliver, place: ListenerPlace) => Deliver): Monitor {
  return (listen, deliver, place) => {
    let isOpen = true;
    const guarded: Deliver = (changes, dueMs) => {
      if (isOpen && changes.length > 0) deliver(changes, dueMs);
    };
    const queue = listen(make(guarded, place));
    return {
      offer: (changes) => queue.offer(changes),
      close: () => {
        isOpen = false;
        queue.close();
      },
    };
  };
}

/** Comes between what happens and the coalescing. */
export function offering(make: (offer: Offer, place: ListenerPlace) => Offer): Monitor {
  return (listen, deliver, place) => {
    let isOpen = true;
    const queue = listen(deliver);
    const offer = make((changes) => {
      if (isOpen && changes.length > 0) queue.offer(changes);
    }, place);
    return {
      offer,
      close: () => {
        isOpen = false;
        queue.close();
      },
    };
  };
}

/** Comes between the coalescing and the listener and is told which deliveries wait for nothing. */
export function deliveringApart(
  make: (deliver: Deliver, place: ListenerPlace) => { readonly atOnce: Deliver; readonly waited: Deliver },
): Monitor {
  return (listen, deliver, place) => {
    let isOffering = false;
    const monitor = delivering((guarded) => {
      const { atOnce, waited } = make(guarded, place);
      return (changes, dueMs) => (isOffering ? atOnce : waited)(changes, dueMs);
    });
    const queue = monitor(listen, deliver, place);
    return {
      offer: (changes) => {
        isOffering = true;
        queue.offer(changes);
        isOffering = false;
      },
      close: () => queue.close(),
    };
  };
}

/** Leaves out what is not to be told; `make` is called once per subscription. */
export function telling(make: (place: ListenerPlace) => (change: Change) => boolean): Monitor {
  return offering((offer, place) => {
    const isTold = make(place);
    return (changes) => offer(changes.filter(isTold));
  });
}

/** Delivers late: a delay of 0 is none. What a line's newer snapshot has overtaken meanwhile is not delivered any more. */
export function delaying(make: (place: ListenerPlace) => (change: Change) => number): Monitor {
  return delivering((deliver, place) => {
    const delayOf = make(place);
    const put = delayer(deliver, place);
    return (changes, dueMs) => {
      deliver(
        changes.filter((change) => put(change, delayOf(change))),
        dueMs,
      );
    };
  });
}

/** Puts a delivery off, or tells that it is to leave now. */
export function delayer(deliver: Deliver, { clock }: ListenerPlace): (change: Change, delayMs: number) => boolean {
  const waiting = new Map<number, { latest: Change }>();
  return (change, delayMs) => {
    const overtaken = waiting.get(change.line);
    if (delayMs === 0) {
      waiting.delete(change.line);
      return true;
    }
    if (overtaken !== undefined) {
      overtaken.latest = change;
      return false;
    }
    const put = { latest: change };
    waiting.set(change.line, put);
    clock.after(delayMs, () => {
      if (waiting.get(change.line) !== put) return;
      waiting.delete(change.line);
      deliver([put.latest], clock.nowMs());
    });
    return false;
  };
}
