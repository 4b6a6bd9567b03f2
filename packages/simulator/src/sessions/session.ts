import type { Clock } from "../clock.ts";
import type { Change, Coalescing } from "../coalescing/coalescing.ts";
import type { Dialect } from "../dialect/dialect.ts";
import type { DeliveryBehaviour, SocketPlace } from "../faults/delivery-behaviour.ts";
import { Backlog } from "./backlog.ts";
import type { Frame } from "./frame.ts";
import { Listener } from "./listener.ts";

/** Where the frames of a session go: one open WebSocket. */
export interface Outlet {
  /** The socket does not take what it is sent. */
  readonly isStalled: boolean;
  send(frame: Frame): void;
  close(code: number, reason: string): void;
}

/** How the frames of every session are written and sent. */
export interface Sending {
  readonly behaviour: DeliveryBehaviour;
  readonly clock: Clock;
  readonly windowMs: number;
  readonly frameTexts: (frame: string) => readonly string[];
  readonly takes: Dialect["takes"];
}

export interface SessionOptions extends Sending {
  /** 19 decimal digits (F-30). */
  readonly cookie: string;
  /** A UUID v4 (F-30). */
  readonly token: string;
  readonly enterprise: string;
  /** Of the administrator who opened it. */
  readonly login: string;
  readonly coalescing: Coalescing;
  readonly silencesDeleted: boolean;
  /** The sessions whose sockets get what is pushed to the listeners of this one. */
  readonly audience: (session: Session) => Iterable<Session>;
}

/** One login for one enterprise, with its listeners and sockets: frames go to every socket of the session (C-28). */
export class Session {
  readonly cookie: string;
  readonly token: string;
  readonly enterprise: string;
  readonly login: string;
  lastActiveMs: number;
  readonly #options: SessionOptions;
  readonly #listeners = new Map<string, Listener>();
  /** Deleted, and served all the same: only a fault puts one here. */
  readonly #lingering = new Set<Listener>();
  readonly #deletedNames = new Set<string>();
  /** What was pushed while no socket was open, where that is kept for the next one (D-21). */
  readonly #kept: Backlog;
  /** Open sockets in the order of their opening, each with how many had been closed by then. */
  readonly #outlets = new Map<Outlet, number>();
  #closedSockets = 0;
  #frames = 0;
  #listenersCreated = 0;

  constructor(options: SessionOptions, nowMs: number) {
    this.cookie = options.cookie;
    this.token = options.token;
    this.enterprise = options.enterprise;
    this.login = options.login;
    this.lastActiveMs = nowMs;
    this.#options = options;
    this.#kept = new Backlog(options.behaviour.keeps);
  }

  /** Registers a name; one that is there already stays as it is (C-30). */
  createListener(name: string): Listener {
    const known = this.#listeners.get(name);
    if (known !== undefined) return known;
    const { audience, behaviour, clock, coalescing, frameTexts, windowMs } = this.#options;
    this.#listenersCreated += 1;
    const listener = new Listener({
      name,
      frameName: behaviour.frameName(name, [...this.#listeners.keys()]),
      place: { ordinal: this.#listenersCreated, clock, windowMs },
      behaviour,
      frameTexts,
      coalescing,
      send: (frame) => {
        for (const session of audience(this)) session.send(frame);
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
    if (this.#options.takes("second-deletion-other")) this.#deletedNames.add(name);
    if (this.#options.silencesDeleted) listener.close();
    else this.#lingering.add(listener);
  }

  get listeners(): Iterable<Listener> {
    return this.#listeners.values();
  }

  get sockets(): number {
    return this.#outlets.size;
  }

  /** Whether a listener of this name was there and is no longer, where that makes a difference (C-30). */
  wasDeleted(name: string): boolean {
    return this.#deletedNames.has(name) && !this.#listeners.has(name);
  }

  offer(changes: readonly Change[]): void {
    for (const listener of this.#listeners.values()) listener.offer(changes);
    for (const listener of this.#lingering) listener.offer(changes);
  }

  /** Sends a frame to the sockets of this session. */
  send(frame: Frame): void {
    if (this.#outlets.size === 0 && this.#options.takes("frames-kept")) this.#kept.keep(frame);
    for (const outlet of this.#receivers()) outlet.send(frame);
    this.#frames += 1;
  }

  attach(outlet: Outlet): void {
    this.#outlets.set(outlet, this.#closedSockets);
    const dueMs = this.#options.clock.nowMs();
    for (let kept = this.#kept.take(); kept !== undefined; kept = this.#kept.take()) {
      outlet.send({ ...kept, texts: kept.source.compose(kept.changes), dueMs });
    }
  }

  detach(outlet: Outlet): void {
    if (this.#outlets.delete(outlet)) this.#closedSockets += 1;
  }

  /** Ends listeners and sockets; calls go on (C-27). */
  close(code: number, reason: string): void {
    for (const listener of [...this.#listeners.values(), ...this.#lingering]) listener.close();
    this.#listeners.clear();
    this.#lingering.clear();
    this.#kept.clear();
    if (!this.#options.takes("socket-left-open")) for (const outlet of this.#outlets.keys()) outlet.close(code, reason);
    this.#outlets.clear();
  }

  /** All sockets, unless the dialect serves the last one only (C-28). */
  #receivers(): readonly Outlet[] {
    const { behaviour, takes } = this.#options;
    const outlets: Outlet[] = [];
    let index = 0;
    for (const [outlet, closedBefore] of this.#outlets) {
      if (behaviour.reaches(this.#place(outlet, index, closedBefore))) outlets.push(outlet);
      index += 1;
    }
    return takes("one-socket-only") ? outlets.slice(-1) : outlets;
  }

  #place(outlet: Outlet, index: number, closedBefore: number): SocketPlace {
    return {
      index,
      open: this.#outlets.size,
      closedBefore,
      closed: this.#closedSockets,
      isOtherStalled: () => [...this.#outlets.keys()].some((other) => other !== outlet && other.isStalled),
      frame: this.#frames,
    };
  }
}
