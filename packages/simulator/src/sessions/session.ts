import type { Change, Coalescing } from "../coalescing/coalescing.ts";
import type { Frame } from "./frame.ts";
import { Listener } from "./listener.ts";

/** Where the frames of a session go: one open WebSocket. */
export interface Outlet {
  send(frame: Frame): void;
  close(code: number, reason: string): void;
}

export interface SessionOptions {
  /** 19 decimal digits (F-30). */
  readonly cookie: string;
  /** A UUID v4 (F-30). */
  readonly token: string;
  readonly enterprise: string;
  readonly coalescing: Coalescing;
  readonly frameName: (registered: string) => string;
  readonly frameText: (frame: string, sequence: number) => string;
  readonly silencesDeleted: boolean;
}

/** One login for one enterprise, with its listeners and sockets: frames go to every socket of the session (C-28). */
export class Session {
  readonly cookie: string;
  readonly token: string;
  readonly enterprise: string;
  lastActiveMs: number;
  readonly #options: SessionOptions;
  readonly #listeners = new Map<string, Listener>();
  /** Deleted, and served all the same: only a fault puts one here. */
  readonly #lingering = new Set<Listener>();
  readonly #outlets = new Set<Outlet>();

  constructor(options: SessionOptions, nowMs: number) {
    this.cookie = options.cookie;
    this.token = options.token;
    this.enterprise = options.enterprise;
    this.lastActiveMs = nowMs;
    this.#options = options;
  }

  /** Registers a name; one that is there already stays as it is (C-30). */
  createListener(name: string): Listener {
    const known = this.#listeners.get(name);
    if (known !== undefined) return known;
    const { coalescing, frameName, frameText } = this.#options;
    const listener = new Listener({
      name,
      frameName: frameName(name),
      frameText,
      coalescing,
      send: (frame) => {
        for (const outlet of this.#outlets) outlet.send(frame);
      },
    });
    this.#listeners.set(name, listener);
    return listener;
  }

  listener(name: string): Listener | undefined {
    return this.#listeners.get(name);
  }

  deleteListener(name: string): void {
    const listener = this.#listeners.get(name);
    this.#listeners.delete(name);
    if (listener === undefined) return;
    if (this.#options.silencesDeleted) listener.close();
    else this.#lingering.add(listener);
  }

  offer(changes: readonly Change[]): void {
    for (const listener of [...this.#listeners.values(), ...this.#lingering]) listener.offer(changes);
  }

  attach(outlet: Outlet): void {
    this.#outlets.add(outlet);
  }

  detach(outlet: Outlet): void {
    this.#outlets.delete(outlet);
  }

  /** Ends listeners and sockets; calls go on (C-27). */
  close(code: number, reason: string): void {
    for (const listener of [...this.#listeners.values(), ...this.#lingering]) listener.close();
    this.#listeners.clear();
    this.#lingering.clear();
    for (const outlet of this.#outlets) outlet.close(code, reason);
    this.#outlets.clear();
  }
}
