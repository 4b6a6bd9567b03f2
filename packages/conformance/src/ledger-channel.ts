import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { connect, createServer } from "node:net";
import type { Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setImmediate } from "node:timers/promises";
import { parseHolding } from "./holding.ts";
import type { Holding, HoldingSink } from "./holding.ts";

/** The workers have ended when the channel is closed; only one that hangs in its death takes so long. */
const LAST_WORDS_WITHIN_MS = 2000;

/**
 * Where workers tell their parent what they hold, so that it can give it back when one of them dies. A Unix socket in a folder
 * of its own that only this user can enter: keys of sessions pass here.
 */
export class LedgerChannel implements AsyncDisposable {
  readonly path: string;
  readonly #folder: string;
  readonly #server = createServer();
  readonly #closing = new AbortController();
  readonly #readings = new Set<Promise<unknown>>();

  private constructor(folder: string) {
    this.#folder = folder;
    this.path = join(folder, "ledger");
  }

  static async open(ledger: HoldingSink): Promise<LedgerChannel> {
    const channel = new LedgerChannel(await mkdtemp(join(tmpdir(), "myrcc-ledger-")));
    channel.#server.on("connection", (socket) => {
      socket.on("error", () => socket.destroy());
      const lines = createInterface({ input: socket }).on("line", (line) => {
        const holding = parseHolding(line);
        if (holding !== undefined) ledger.note(holding);
      });
      const giveUp = { signal: channel.#closing.signal };
      channel.#readings.add(once(lines, "close", giveUp).catch(() => socket.destroy()));
    });
    channel.#server.listen(channel.path);
    await once(channel.#server, "listening");
    return channel;
  }

  /** Takes what is still under way, then closes. */
  async [Symbol.asyncDispose](): Promise<void> {
    // A connection that the system has taken already is heard of in the next turn of the loop.
    await setImmediate();
    await setImmediate();
    const timer = setTimeout(() => this.#closing.abort(), LAST_WORDS_WITHIN_MS);
    await Promise.all(this.#readings);
    clearTimeout(timer);
    this.#server.close();
    await rm(this.#folder, { recursive: true, force: true });
  }
}

/** A worker's end of the channel. */
export class LedgerLine implements HoldingSink, Disposable {
  readonly #socket: Socket;

  private constructor(socket: Socket) {
    this.#socket = socket;
  }

  static async connect(path: string): Promise<LedgerLine> {
    const socket = connect(path);
    await once(socket, "connect");
    // A parent that is gone can take nothing any more; the worker gives back what it holds by itself.
    socket.on("error", () => socket.destroy());
    return new LedgerLine(socket);
  }

  /** Whether the parent is gone, and with it the reason for the run. */
  get isCut(): boolean {
    return this.#socket.destroyed;
  }

  note(holding: Holding): void {
    if (this.#socket.writable) this.#socket.write(`${JSON.stringify(holding)}\n`);
  }

  [Symbol.dispose](): void {
    this.#socket.end();
  }
}
