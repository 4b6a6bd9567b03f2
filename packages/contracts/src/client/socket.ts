import type { IncomingMessage } from "node:http";
import { WebSocket } from "ws";
import type { ClientClock } from "./clock.ts";

/** What the client may say to keep a socket open that nothing happens on (C-29, FE-5). */
const KEEP_ALIVE = "ping";

export interface SocketOptions {
  readonly url: URL;
  readonly cookie: string | undefined;
  /** For the opening handshake, and for the closing one. */
  readonly handshakeTimeoutMs: number;
  /** How often something is sent; twice this without any sign of life counts as a lost connection. */
  readonly keepAliveMs: number;
  readonly clock: ClientClock;
  /** Every text message; undefined for a binary one. */
  readonly onMessage: (text: string | undefined) => void;
}

/** An open WebSocket. */
export interface Socket {
  /** Resolves when it is closed, by whichever side, with a few words on why. */
  readonly closed: Promise<string>;
  /** @param because what `closed` resolves with; the close code unless told */
  close(because?: string): void;
}

/** How a handshake ended. */
export type Handshake =
  | { readonly kind: "open"; readonly socket: Socket }
  | { readonly kind: "refused"; readonly status: number; readonly location: string | null }
  | { readonly kind: "failed"; readonly because: string };

/** Never rejects. */
export async function shakeHands(options: SocketOptions): Promise<Handshake> {
  const { url, cookie, handshakeTimeoutMs } = options;
  const settings = {
    headers: cookie === undefined ? {} : { cookie },
    handshakeTimeout: handshakeTimeoutMs,
    // Half a minute unless told, for which a logout would wait on a platform that is gone. Its types do not list it yet.
    closeTimeout: handshakeTimeoutMs,
    perMessageDeflate: false,
  };
  const webSocket = new WebSocket(new URL(url.href.replace(/^http/, "ws")), settings);
  // Before the handshake is over: the first messages may come with its last bytes.
  const socket = attend(webSocket, options);
  return new Promise((resolve) => {
    webSocket.once("open", () => resolve({ kind: "open", socket }));
    webSocket.once("unexpected-response", (request, response: IncomingMessage) => {
      request.destroy();
      resolve({ kind: "refused", status: response.statusCode ?? 0, location: response.headers.location ?? null });
    });
    webSocket.once("error", (error) => resolve({ kind: "failed", because: reasonOf(error) }));
  });
}

function attend(webSocket: WebSocket, { clock, keepAliveMs, onMessage }: SocketOptions): Socket {
  let isAlive = true;
  let cancel: (() => void) | undefined;
  const keepAlive = (): void => {
    cancel = clock.after(keepAliveMs, () => {
      // A dead connection says nothing by itself: without this, a hang-up would never be heard of.
      if (!isAlive) return webSocket.terminate();
      isAlive = false;
      webSocket.send(KEEP_ALIVE);
      webSocket.ping();
      return keepAlive();
    });
  };
  webSocket.once("open", keepAlive);
  webSocket.on("pong", () => (isAlive = true));
  webSocket.on("message", (data, isBinary) => {
    isAlive = true;
    onMessage(isBinary ? undefined : textOf(data));
  });
  let because = "";
  webSocket.on("error", (error) => (because = reasonOf(error)));
  const closed = new Promise<string>((resolve) => {
    webSocket.once("close", (code, reason) => {
      cancel?.();
      resolve(because || `closed with ${code} ${reason.toString()}`.trimEnd());
    });
  });
  return {
    closed,
    close: (why = "") => {
      because ||= why;
      webSocket.close(1000);
    },
  };
}

function textOf(data: Buffer | ArrayBuffer | Buffer[]): string {
  return Array.isArray(data) ? Buffer.concat(data).toString() : Buffer.from(new Uint8Array(data)).toString();
}

/** The system's word where there is one; never the whole error, which may hold what was sent. */
function reasonOf(error: Error): string {
  return "code" in error && typeof error.code === "string" ? error.code : error.message;
}
