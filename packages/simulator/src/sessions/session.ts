import type { Change, Coalescing } from "../coalescing/coalescing.ts";
import type { Dialect } from "../dialect/dialect.ts";
import type { Frame } from "./frame.ts";
import { Listener } from "./listener.ts";

/** Where the frames of a session go: one open WebSocket. */
export interface Outlet {
  send(frame: Frame): void;
  close(code: number, reason: string): void;
}

/** How the frames of every session are written and sent. */
export interface Sending {
  readonly frameName: (registered: string) => string;
  readonly frameText: (frame: string, sequence: number) => string;
  readonly frameTexts: (frame: string) => readonly string[];
  readonly takes: Dialect["takes"];
}

export interface SessionOptions extends Sending {
  /** 19 decimal digits (F-30). */
  readonly cookie: string;
  /** A UUID v4 (F-30). */
  readonly token: string;
  readonly enterprise: string;
  readonly coalescing: Coalescing;
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
  readonly #deletedNames = new Set<string>();
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
    const { coalescing, frameName, frameText, frameTexts } = this.#options;
    const listener = new Listener({
      name,
      frameName: frameName(name),
      frameText,
      frameTexts,
      coalescing,
      send: (frame) => {
        for (const outlet of this.#receivers()) outlet.send(frame);
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
    this.#deletedNames.add(name);
    if (this.#options.silencesDeleted) listener.close();
    else this.#lingering.add(listener);
  }

  get listeners(): Iterable<Listener> {
    return this.#listeners.values();
  }

  get sockets(): number {
    return this.#outlets.size;
  }

  /** Whether a listener of this name was there and is no longer. */
  wasDeleted(name: string): boolean {
    return this.#deletedNames.has(name) && !this.#listeners.has(name);
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
    if (!this.#options.takes("socket-left-open")) for (const outlet of this.#outlets) outlet.close(code, reason);
    this.#outlets.clear();
  }

  /** All sockets, unless the dialect serves the last one only (C-28). */
  #receivers(): readonly Outlet[] {
    const outlets = [...this.#outlets];
    return this.#options.takes("one-socket-only") ? outlets.slice(-1) : outlets;
  }
}
