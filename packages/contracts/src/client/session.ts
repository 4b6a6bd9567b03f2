import { isListenerName, type ExtensionId } from "../ids.ts";
import type { ClientClock } from "./clock.ts";
import { readExtension, type ControlledExtension } from "./extension.ts";
import { walkExtensions, type PageOptions } from "./extension-pages.ts";
import { readLineList } from "./frame.ts";
import { lineOf, type Line, type Perform, type RequestOptions } from "./line.ts";
import { readLine, type LineSnapshot } from "./line-snapshot.ts";
import { RccError } from "./rcc-error.ts";
import { Subscription, type ConnectionState } from "./subscription.ts";
import type { Transport } from "./transport.ts";

export interface ListenOptions {
  /** Ends the subscription; iterating it throws the signal's reason. */
  readonly signal?: AbortSignal;
  /** Told when the connection is lost, and when it is there again and the lines are in step. */
  readonly onConnection?: (state: ConnectionState) => void;
}

export interface SessionSettings {
  readonly enterprise: string;
  readonly requestTimeoutMs: number;
  readonly idleTimeoutMs: number;
  readonly firstRetryMs: number;
  readonly longestRetryMs: number;
  readonly redirectLimit: number;
  readonly allowDowngrade: boolean;
  readonly clock: ClientClock;
}

/** The WebSocket is kept alive at this part of the platform's idle timeout (FE-5). */
const KEEP_ALIVE_PART = 1 / 3;

/** An open session: controls the extensions of one enterprise. */
export class Session implements AsyncDisposable {
  readonly enterprise: string;
  readonly #transport: Transport;
  readonly #settings: SessionSettings;
  readonly #subscriptions = new Set<Subscription>();

  /** @internal */
  constructor(transport: Transport, settings: SessionSettings) {
    this.enterprise = settings.enterprise;
    this.#transport = transport;
    this.#settings = settings;
  }

  /** Every extension that the session may control, page after page. @throws {RccError} pages.endless */
  extensions(options: PageOptions = {}): AsyncGenerator<ControlledExtension, void, undefined> {
    return walkExtensions(this.#transport, options);
  }

  /** @throws {RccError} resource.unknown */
  async extension(id: ExtensionId, { signal }: RequestOptions = {}): Promise<ControlledExtension> {
    const path = `v1/rcc/Extension/${id}`;
    const { body, status } = await this.#transport.send({ method: "GET", path }, signal);
    const extension = readExtension(body);
    if (extension !== undefined) return extension;
    throw new RccError("answer.unreadable", { asked: `GET ${path}`, status, found: "no extension" });
  }

  /** The lines there are now; to follow them, listen. */
  async lines({ signal }: RequestOptions = {}): Promise<readonly Line[]> {
    const path = "v1/rcc/CallLine";
    const { body, status } = await this.#transport.send({ method: "GET", path }, signal);
    const lines = readLineList(body);
    if (lines !== undefined) return lines.map((line) => this.#lineOf(line));
    throw new RccError("answer.unreadable", { asked: `GET ${path}`, status, found: "no list of lines" });
  }

  /** Alerts the extension's own device first (C-36). @throws {RccError} resource.unknown, value.impossible, state.wrong */
  async placeCall(extension: ExtensionId, destination: string, { signal }: RequestOptions = {}): Promise<Line> {
    const path = `v1/rcc/Extension/${extension}/placeCall`;
    const { body, status } = await this.#transport.send({ method: "POST", path, body: { destination } }, signal);
    const line = readLine(body, "answer");
    if (line !== undefined) return this.#lineOf(line);
    throw new RccError("answer.unreadable", { asked: `POST ${path}`, status, found: "no line" });
  }

  /** Snapshots of every line, from what there is now on, under a name of the caller's choice. */
  async listen(name: string, { signal, onConnection = () => {} }: ListenOptions = {}): Promise<Subscription> {
    if (!isListenerName(name)) throw new RccError("request.impossible", { asked: "listen", found: "an empty name" });
    const { requestTimeoutMs, idleTimeoutMs, clock } = this.#settings;
    const { firstRetryMs, longestRetryMs, redirectLimit, allowDowngrade } = this.#settings;
    const subscription = await Subscription.open({
      transport: this.#transport,
      name,
      settings: {
        handshakeTimeoutMs: requestTimeoutMs,
        keepAliveMs: idleTimeoutMs * KEEP_ALIVE_PART,
        clock,
        redirectLimit,
        allowDowngrade,
      },
      clock,
      firstRetryMs,
      longestRetryMs,
      onConnection,
      lineOf: (snapshot) => this.#lineOf(snapshot),
      signal,
    });
    for (const other of this.#subscriptions) if (other.isClosed) this.#subscriptions.delete(other);
    this.#subscriptions.add(subscription);
    return subscription;
  }

  /** Ends every subscription and the session; calls go on (C-27). A session that is over already is no error. */
  async logout({ signal }: RequestOptions = {}): Promise<void> {
    await Promise.all([...this.#subscriptions].map((subscription) => subscription.closeWithSession()));
    this.#subscriptions.clear();
    await this.#transport.logOut(signal);
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.logout();
  }

  #lineOf(snapshot: LineSnapshot): Line {
    return lineOf(snapshot, this.#perform);
  }

  readonly #perform: Perform = async ({ id }, action, payload, options) => {
    const path = `v1/rcc/CallLine/${id}/${action}`;
    const body = payload === undefined ? {} : { body: payload };
    await this.#transport.send({ method: "POST", path, ...body }, options?.signal);
  };
}
