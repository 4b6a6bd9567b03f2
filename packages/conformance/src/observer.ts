import type { CallLine, Extension, ExtensionPage } from "@myrcc/contracts";
import type { Deviation } from "@myrcc/oracle";
import { walkDirectory } from "./directory-walk.ts";
import { LineBook } from "./line-book.ts";
import { Unreadable, readBody, readLineList } from "./read-body.ts";
import type { RecordedSocket } from "./recorded-socket.ts";
import type { Session } from "./session.ts";

/** Between two looks at the lines while others are waited for, in milliseconds. */
const LOOK_MS = 500;

/** A session that monitors: one socket, one listener, and what they told. */
export class Observer {
  readonly session: Session;
  readonly book = new LineBook();
  readonly listenerName: string;
  #socket: RecordedSocket | undefined;
  #listenerUri: string | undefined;
  #sockets = 0;

  constructor(session: Session, listenerName: string) {
    this.session = session;
    this.listenerName = listenerName;
  }

  /** Opens the socket, creates the listener and starts monitoring, in this order, so that no frame can be missed. */
  async start(): Promise<void> {
    await this.openSocket();
    await this.register();
    await this.readLines({ listenerName: this.listenerName });
  }

  /** Opens a socket, beside or in place of the one before; the last one is the one that is closed in the end. */
  async openSocket(): Promise<RecordedSocket> {
    this.#sockets += 1;
    const number = this.#sockets === 1 ? "" : `-${this.#sockets}`;
    const handshake = await this.session.openSocket(
      `${this.session.label}-${this.listenerName}${number}`,
      (message) => {
        if (message.kind === "frame") this.book.heardFrame(message);
      },
    );
    if (handshake.kind === "refused")
      throw new Error(`the socket of ${this.session.label} was refused with ${handshake.status ?? "no status"}`);
    this.#socket = handshake.socket;
    return handshake.socket;
  }

  /** Creates the listener, without starting to monitor. */
  async register(): Promise<void> {
    const created = await this.session.request("createListener", { body: { name: this.listenerName } });
    const listener = readBody("Listener", created);
    if (listener === undefined) throw new Error(`creating listener ${this.listenerName} answered ${created.status}`);
    this.#listenerUri = listener.restUri;
    this.session.wire.holdings.note({ kind: "listener", session: this.session.id, uri: this.#listenerUri });
  }

  /** Deletes the listener; the socket stays open and goes on being recorded. */
  async endMonitoring(): Promise<void> {
    const uri = this.#listenerUri;
    this.#listenerUri = undefined;
    if (uri === undefined) return;
    const { status } = await this.session.request("deleteListener", { uri, parameters: { name: this.listenerName } });
    if (status < 200 || status > 299) return;
    this.session.wire.holdings.note({ kind: "listener-deleted", session: this.session.id, uri });
  }

  /** Says a text on the socket. */
  say(text: string): void {
    this.#socket?.say(text);
  }

  /** Breaks the socket off; session and listener live on. */
  async loseSocket(): Promise<void> {
    await this.#socket?.drop();
    this.#socket = undefined;
  }

  async closeSocket(): Promise<void> {
    const socket = this.#socket;
    this.#socket = undefined;
    // The session may be over, and its listeners with it.
    this.#listenerUri = undefined;
    await socket?.close();
  }

  /** Ends monitoring and closes the socket, whether or not the target lets the listener be deleted; the session lives on. */
  async stop(): Promise<void> {
    const socket = this.#socket;
    this.#socket = undefined;
    try {
      await this.endMonitoring();
    } finally {
      await socket?.close();
    }
  }

  async readLines(query: Readonly<Record<string, string>> = {}, deviation?: Deviation): Promise<readonly CallLine[]> {
    const asked = this.book.ids();
    const answer = await this.session.request("listCallLines", {
      query,
      ...(deviation === undefined ? {} : { deviation }),
    });
    const list = readLineList(answer);
    if (list === undefined) throw new Unreadable("listing the call lines", answer, "a list of lines");
    this.book.readList(list.value.results, list.given, asked);
    return list.value.results;
  }

  /**
   * Waits until something is seen of lines, at most so long as whoever was called needs for it by the target file, and then
   * reads them: as overdue, when it has not been seen.
   */
  async awaitsOthers(isSeen: () => boolean, withinMs: number): Promise<void> {
    const endMs = performance.now() + withinMs;
    for (let leftMs = withinMs; leftMs > 0; leftMs = endMs - performance.now()) {
      const seen = await this.book.waitFor(() => (isSeen() ? true : undefined), Math.min(leftMs, LOOK_MS));
      // What is not pushed may be listed.
      await this.readLines();
      if (seen !== undefined || isSeen()) return;
    }
    await this.readLines({}, "overdue");
  }

  /** Every extension of the session, by following `next`; a target that never ends the walk is left after `maxPages`. */
  async readDirectory(pageLength = 50, maxPages = 1000): Promise<Extension[]> {
    const read = async (uri: string): Promise<ExtensionPage> => {
      const answer = await this.session.request("listExtensions", { uri });
      const page = readBody("ExtensionPage", answer);
      if (page === undefined) throw new Unreadable("listing the extensions", answer, "a page");
      return page;
    };
    return walkDirectory(`v1/rcc/Extension?offset=0&length=${pageLength}`, read, maxPages);
  }

  /** Lets some coalescing windows pass without asking for anything: only time shows that nothing is pushed. */
  async listens(windowMs: number, windows = 4): Promise<void> {
    await this.readLines();
    await new Promise((resolve) => setTimeout(resolve, windows * windowMs));
    await this.readLines();
  }

  /**
   * Reads the lines and lets the pushed snapshots catch up with what was read, so that the recording holds whatever is still to
   * come. When the patience runs out the recording shows what was missing.
   */
  async settle(patienceMs: number): Promise<void> {
    await this.readLines();
    const ids = this.book
      .lines()
      .map(({ lineId }) => lineId)
      .filter((lineId) => this.book.isToBePushed(lineId));
    await this.book.waitFor(
      () => (ids.every((lineId) => this.book.hasCaughtUp(lineId)) ? true : undefined),
      patienceMs,
    );
    this.book.wasAwaited(ids);
  }
}
