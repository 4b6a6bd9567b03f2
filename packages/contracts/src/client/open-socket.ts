import { RccError } from "./rcc-error.ts";
import { isRedirect, nextHop } from "./redirect.ts";
import { shakeHands, type Socket, type SocketOptions } from "./socket.ts";
import type { Transport } from "./transport.ts";

/** Below the API root (F-28). */
const PATH = "ws-service/myRCC";

export interface SocketSettings extends Omit<SocketOptions, "url" | "cookie"> {
  readonly redirectLimit: number;
  readonly allowDowngrade: boolean;
}

/**
 * Opens the socket as the session's own: follows redirects, logs in again once where the session is not accepted. It is
 * closed when the session is renewed, as the platform may leave it open and silent (C-27).
 * @throws {RccError} platform.unreachable, session.refused, redirect.…, and what a login throws
 */
export async function openSocket(transport: Transport, settings: SocketSettings, signal: AbortSignal): Promise<Socket> {
  const asked = `WebSocket ${PATH}`;
  const { redirectLimit, allowDowngrade } = settings;
  let url = new URL(PATH, transport.root);
  let isRenewed = false;
  for (let hops = 0; hops <= redirectLimit;) {
    const { renewal } = transport;
    const identity = transport.identityAt(url);
    const handshake = await shakeHands({ ...settings, url, cookie: identity?.cookie });
    if (handshake.kind === "open") {
      if (signal.aborted) handshake.socket.close();
      signal.throwIfAborted();
      closeOn(renewal, handshake.socket);
      return handshake.socket;
    }
    signal.throwIfAborted();
    if (handshake.kind === "failed") {
      throw new RccError("platform.unreachable", { asked, found: `${handshake.because} at ${url.origin}` });
    }
    const { status, location } = handshake;
    if (isRedirect(status)) {
      hops += 1;
      url = nextHop({ from: url, status, location, allowDowngrade, asked });
    } else if ((status === 401 || status === 403) && !isRenewed) {
      isRenewed = true;
      await transport.renew(url, identity, signal);
    } else {
      const code = status === 401 || status === 403 ? "session.refused" : "answer.unexpected";
      throw new RccError(code, { asked, status, found: `status ${status}` });
    }
  }
  throw new RccError("redirect.too-many", { asked, found: `more than ${redirectLimit} redirects` });
}

function closeOn(renewal: AbortSignal, socket: Socket): void {
  const close = (): void => socket.close("the session was renewed");
  // Renewed during the handshake.
  if (renewal.aborted) return close();
  renewal.addEventListener("abort", close, { once: true });
  void socket.closed.then(() => renewal.removeEventListener("abort", close));
  return undefined;
}
