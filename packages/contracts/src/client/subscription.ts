import type { ListenerName } from "../ids.ts";
import { abortable } from "./abortable.ts";
import type { ClientClock } from "./clock.ts";
import { connect, type Connection, type ConnectionOptions } from "./connection.ts";
import type { Line } from "./line.ts";
import { LineFeed } from "./line-feed.ts";
import type { LineSnapshot } from "./line-snapshot.ts";
import { RccError } from "./rcc-error.ts";
import type { SocketSettings } from "./open-socket.ts";
import type { Transport } from "./transport.ts";

/** Whether snapshots can come: told whenever it changes. */
export type ConnectionState =
  { readonly state: "connected" } | { readonly state: "lost"; readonly because: string; readonly retryInMs: number };

/** @internal */
export interface SubscriptionOptions {
  readonly transport: Transport;
  readonly name: ListenerName;
  readonly settings: Omit<SocketSettings, "onMessage">;
  readonly clock: ClientClock;
  readonly firstRetryMs: number;
  readonly longestRetryMs: number;
  readonly onConnection: (state: ConnectionState) => void;
  readonly lineOf: (snapshot: LineSnapshot) => Line;
  readonly signal: AbortSignal | undefined;
}

/** No retry mends these: somebody has to change an account, or the client was told to stop. */
const FINAL: ReadonlySet<string> = new Set([
  "credentials.refused",
  "account.forbidden",
  "second-step.demanded",
  "session.closed",
  "redirect.downgraded",
]);

/** Snapshots of all lines of the enterprise, for one consumer: iterate it. Closing it, or leaving the loop, ends it. */
export class Subscription implements AsyncIterable<Line>, AsyncDisposable {
  readonly name: ListenerName;
  readonly #options: SubscriptionOptions;
  readonly #feed = new LineFeed();
  readonly #stop = new AbortController();
  #connection: Connection | undefined;
  #ignored = 0;
  #wake = (): void => {};
  #failure: { readonly error: unknown } | undefined;
  #closing: Promise<void> | undefined;

  private constructor(options: SubscriptionOptions) {
    this.name = options.name;
    this.#options = options;
  }

  /**
   * @throws {RccError} whatever keeps the first connection from being made; later ones are tried again
   * @internal
   */
  static async open(options: SubscriptionOptions): Promise<Subscription> {
    const subscription = new Subscription(options);
    const { signal } = options;
    signal?.throwIfAborted();
    signal?.addEventListener("abort", () => subscription.#fail(signal.reason), { signal: subscription.#stop.signal });
    try {
      subscription.#connection = await connect(subscription.#connectionOptions());
    } catch (error) {
      signal?.throwIfAborted();
      throw error;
    }
    options.onConnection({ state: "connected" });
    void subscription.#stayConnected(subscription.#connection);
    return subscription;
  }

  get isClosed(): boolean {
    return this.#stop.signal.aborted;
  }

  /** Messages that were no frame of this listener: greetings, keep-alives, frames of others, noise (C-29). */
  get ignoredMessages(): number {
    return this.#ignored;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Line, void, undefined> {
    try {
      for (;;) {
        const snapshot = this.#feed.take();
        if (snapshot !== undefined) yield this.#options.lineOf(snapshot);
        else if (this.#failure !== undefined) throw this.#failure.error;
        else if (this.#stop.signal.aborted) return;
        else await new Promise<void>((resolve) => (this.#wake = resolve));
      }
    } finally {
      await this.close();
    }
  }

  /** Deletes the listener and closes the socket; never rejects. May be called again. */
  close(): Promise<void> {
    this.#closing ??= this.#close(true);
    return this.#closing;
  }

  /**
   * The session ends, and the listener with it: nothing is left to delete.
   * @internal
   */
  closeWithSession(): Promise<void> {
    this.#closing ??= this.#close(false);
    return this.#closing;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  async #close(deletesListener: boolean): Promise<void> {
    this.#stop.abort(new RccError("session.closed", { asked: "listen", found: "a closed subscription" }));
    this.#wake();
    const connection = this.#connection;
    if (connection === undefined) return;
    if (deletesListener) {
      // It may be gone already, or the platform with it: there is nothing more to be done then.
      await this.#options.transport
        .send({ method: "DELETE", path: connection.listenerPath })
        .catch((error: unknown) => void error);
    }
    connection.socket.close();
    await connection.socket.closed;
  }

  #fail(error: unknown): void {
    this.#failure ??= { error };
    void this.close();
  }

  async #stayConnected(first: Connection): Promise<void> {
    const { onConnection, firstRetryMs, longestRetryMs } = this.#options;
    const { signal } = this.#stop;
    let connection: Connection | undefined = first;
    let because = "";
    for (let failures = 0; !signal.aborted;) {
      if (connection !== undefined) {
        failures = 0;
        because = await connection.socket.closed;
        if (signal.aborted) return;
      }
      const retryInMs = Math.min(longestRetryMs, firstRetryMs * 2 ** failures);
      onConnection({ state: "lost", because, retryInMs });
      try {
        await this.#pause(retryInMs);
        connection = await connect(this.#connectionOptions());
        this.#connection = connection;
        onConnection({ state: "connected" });
      } catch (error) {
        if (signal.aborted) return;
        if (!(error instanceof RccError) || FINAL.has(error.code)) return this.#fail(error);
        connection = undefined;
        failures += 1;
        because = error.message;
      }
    }
  }

  async #pause(delayMs: number): Promise<void> {
    let cancel: (() => void) | undefined;
    const waited = new Promise<void>((resolve) => (cancel = this.#options.clock.after(delayMs, resolve)));
    await abortable(waited, this.#stop.signal).finally(() => cancel?.());
  }

  #connectionOptions(): ConnectionOptions {
    const { transport, name, settings } = this.#options;
    return {
      transport,
      name,
      listenerPath: this.#connection?.listenerPath,
      settings,
      feed: this.#feed,
      onFed: () => this.#wake(),
      onIgnored: () => (this.#ignored += 1),
      signal: this.#stop.signal,
    };
  }
}
