import { pathBelow } from "./api-root.ts";
import type { ListenerName } from "../ids.ts";
import { readFrame, readLineList } from "./frame.ts";
import type { LineFeed } from "./line-feed.ts";
import type { LineSnapshot } from "./line-snapshot.ts";
import { Members } from "./members.ts";
import { openSocket, type SocketSettings } from "./open-socket.ts";
import { RccError } from "./rcc-error.ts";
import type { Socket } from "./socket.ts";
import type { Transport } from "./transport.ts";

export interface ConnectionOptions {
  readonly transport: Transport;
  readonly name: ListenerName;
  /** Of the connection before, if there was one. */
  readonly listenerPath: string | undefined;
  readonly settings: Omit<SocketSettings, "onMessage">;
  readonly feed: LineFeed;
  /** The feed may have got something. */
  readonly onFed: () => void;
  /** A message came that is no frame of this listener. */
  readonly onIgnored: () => void;
  readonly signal: AbortSignal;
}

/** A socket whose listener is subscribed; `listenerPath` is what deletes the listener. */
export interface Connection {
  readonly socket: Socket;
  readonly listenerPath: string;
}

/**
 * Socket first, then the listener, then the list that starts its pushing: whatever changes after the list was taken comes
 * on a socket that is open already, so nothing falls between (C-51). The same order resynchronises after a reconnect (D-21).
 */
export async function connect(options: ConnectionOptions): Promise<Connection> {
  const { transport, name, settings, feed, onFed, onIgnored, signal } = options;
  let pushedEarly: LineSnapshot[] | undefined = [];
  const onMessage = (text: string | undefined): void => {
    const lines = readFrame(text, name);
    if (lines === undefined) return onIgnored();
    if (pushedEarly !== undefined) return void pushedEarly.push(...lines);
    for (const line of lines) feed.offer(line);
    return onFed();
  };
  const socket = await openSocket(transport, { ...settings, onMessage }, signal);
  try {
    const listenerPath = await createListener(options);
    const path = `v1/rcc/CallLine?listenerName=${encodeURIComponent(name)}`;
    const { body, status } = await transport.send({ method: "GET", path }, signal);
    const listed = readLineList(body);
    if (listed === undefined) {
      throw new RccError("answer.unreadable", { asked: `GET ${path}`, status, found: "no list of lines" });
    }
    feed.resync(listed, pushedEarly);
    pushedEarly = undefined;
    onFed();
    return { socket, listenerPath };
  } catch (error) {
    socket.close();
    throw error;
  }
}

/**
 * Creating a name that is there already is as good, whether the platform answers with it or with 409 (C-30); the answer
 * names the path to delete it by (C-18).
 */
async function createListener({ transport, name, listenerPath, signal }: ConnectionOptions): Promise<string> {
  const path = "v1/service/EventListener/bean";
  const byName = `${path}/${encodeURIComponent(name)}`;
  try {
    const { body } = await transport.send({ method: "POST", path, body: { name } }, signal);
    const uri = Members.of(body)?.text("restUri");
    const own = uri === undefined ? undefined : pathBelow(transport.root, uri);
    return own ?? byName;
  } catch (error) {
    if (error instanceof RccError && error.status === 409) return listenerPath ?? byName;
    throw error;
  }
}
