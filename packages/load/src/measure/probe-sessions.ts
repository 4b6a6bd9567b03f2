import { randomUUID } from "node:crypto";
import type { LoadConfig } from "@myrcc/contracts";
import { readDialect } from "@myrcc/oracle";
import { base64 } from "../base64.ts";
import { releaseSession } from "../lifeline/release-session.ts";
import { Impasse } from "../user/impasse.ts";
import type { LineView } from "../user/line-view.ts";
import { login } from "../user/login.ts";
import { OwnLines } from "../user/own-lines.ts";
import type { Connect, Send, Socket } from "../user/ports.ts";
import { isSuccess, jsonOf, type RccClient } from "../user/rcc-client.ts";
import { FrameReader } from "../user/read-frame.ts";
import { linesOf } from "../user/read-lines.ts";
import { deleteListener } from "../user/releasing.ts";
import type { Waiting } from "../user/waiting.ts";

/** Told of each line in a frame, by the number of the listener that it came for. */
export type OnSnapshot = (listener: number, view: LineView, atMs: number) => void;

export interface SessionParts {
  readonly config: LoadConfig;
  readonly password: string;
  readonly send: Send;
  readonly connect: Connect;
  readonly waiting: Waiting;
  readonly onSnapshot: OnSnapshot;
  /** Told when a socket ends that was not closed from here. */
  readonly onLost: (reason: string) => void;
}

interface OpenSession {
  readonly client: RccClient;
  readonly socket: Socket;
  readonly listenerUris: string[];
}

/** Sessions of one probe, each with a socket; listeners are numbered over all of them. */
export class ProbeSessions {
  readonly #parts: SessionParts;
  readonly #sessions: OpenSession[] = [];
  /** By the name that frames carry. */
  readonly #listeners = new Map<string, number>();
  /** Sets the names apart from those of another probe on the same platform. */
  readonly #id = randomUUID().slice(0, 8);
  #isReleasing = false;

  constructor(parts: SessionParts) {
    this.#parts = parts;
  }

  /** Logs in and opens a socket. @throws {Impasse} */
  async open(): Promise<RccClient> {
    const { config, connect, onLost, onSnapshot, password, send, waiting } = this.#parts;
    const client = await login(config, password, { send, base64 });
    const reader = new FrameReader(config.dialectProfile);
    let state: "opening" | "open" | "ended" = "opening";
    const socket = connect(client.webSocketUrl, { Cookie: client.keys.cookie }, "session", {
      opened: () => {
        state = "open";
      },
      received: (text, atMs) => {
        const frame = reader.read(text, false);
        if (frame.kind === "other") return;
        const listener = this.#listeners.get(frame.listenerName ?? "");
        if (listener !== undefined) for (const view of frame.lines) onSnapshot(listener, view, atMs);
      },
      closed: (reason) => {
        if (state === "open" && !this.#isReleasing) onLost(reason);
        state = "ended";
      },
    });
    this.#sessions.push({ client, socket, listenerUris: [] });
    await waiting.until(() => state !== "opening", config.patienceMs);
    // Note: read anew, since the events change it.
    if (!isOpen(state)) throw new Impasse("monitoring.impossible", "the WebSocket does not open");
    return client;
  }

  /**
   * Creates the next listener on a session and starts its monitoring. Gives the lines that there are.
   *
   * @throws {Impasse} monitoring.impossible
   */
  async listen(client: RccClient): Promise<readonly LineView[]> {
    const session = this.#sessions.find((one) => one.client === client);
    const listener = this.#listeners.size;
    const name = `measure-${this.#id}-${listener}`;
    const creation = await client.request("POST", "v1/service/EventListener/bean", "create-listener", { name });
    const created = readDialect("Listener", jsonOf(creation));
    if (!isSuccess(creation) || !created.ok) {
      throw new Impasse("monitoring.impossible", `creating a listener answers ${creation.status}`);
    }
    session?.listenerUris.push(created.value.restUri);
    this.#listeners.set(name, listener);
    const query = `listenerName=${encodeURIComponent(name)}`;
    const lines = linesOf(await client.request("GET", `v1/rcc/CallLine?${query}`, "subscribe"));
    if (lines === undefined) throw new Impasse("monitoring.impossible", "starting to monitor gives no list of lines");
    return lines;
  }

  /** Hangs up the probe's lines, deletes every listener and closes every session. Gives what is left, a sentence each. */
  async release(own: OwnLines): Promise<string[]> {
    const { config, password } = this.#parts;
    this.#isReleasing = true;
    const left: string[] = [];
    // Note: in reverse, so that the session that made the calls goes last and hangs them up.
    for (const [index, { client, socket, listenerUris }] of [...this.#sessions.entries()].toReversed()) {
      for (const uri of listenerUris.slice(1))
        if (!(await deleteListener(client, uri))) left.push(`left by the probe: listener ${uri}`);
      const lines = index === 0 ? own : new OwnLines();
      const session = { user: index + 1, ...client.keys, own: lines, listenerUris: listenerUris.slice(0, 1) };
      left.push(...(await releaseSession(session, { config, password })));
      socket.close();
    }
    return left;
  }
}

function isOpen(state: string): boolean {
  return state === "open";
}
