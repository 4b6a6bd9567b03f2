import { checkSchema, type CallLine } from "@myrcc/contracts";
import type { WebSocket } from "ws";

/** One message as it came, whatever it is. */
export interface Heard {
  readonly text: string;
  readonly isBinary: boolean;
  /** By the clock of the platform, when it was taken note of. */
  readonly atMs: number;
}

/** One snapshot in a sound frame. */
export interface Told {
  readonly listenerName: string;
  readonly line: CallLine;
  readonly atMs: number;
}

/** Everything a socket receives, sound or not. */
export class Ear {
  readonly heard: Heard[] = [];
  readonly closed: Promise<void>;
  readonly socket: WebSocket;

  constructor(socket: WebSocket, nowMs: () => number) {
    this.socket = socket;
    socket.on("message", (data: Buffer, isBinary) => {
      this.heard.push({ text: data.toString(), isBinary, atMs: nowMs() });
    });
    this.closed = new Promise((resolve) => {
      socket.once("close", () => resolve());
    });
  }

  /** Waits until everything that was sent so far has come: a ping of the protocol is answered in its turn. */
  async settle(): Promise<void> {
    if (this.socket.readyState !== this.socket.OPEN) return;
    const answered = new Promise<void>((resolve) => {
      this.socket.once("pong", () => resolve());
    });
    this.socket.ping();
    await Promise.race([answered, this.closed]);
  }

  /** Snapshots in frames that are as they have to be. */
  get told(): Told[] {
    return this.heard.flatMap(({ text, isBinary, atMs }) => {
      const check = checkSchema("SnapshotFrame", isBinary ? undefined : jsonOf(text));
      return check.ok ? check.value.item.map((line) => ({ listenerName: check.value.listenerName, line, atMs })) : [];
    });
  }

  /** Members of every pushed line, whether the frame is sound or not. */
  get members(): Readonly<Record<string, unknown>>[] {
    return this.heard.flatMap(({ text }) => {
      const frame = jsonOf(text);
      return isRecord(frame) && Array.isArray(frame["item"]) ? frame["item"].filter(isRecord) : [];
    });
  }
}

export function jsonOf(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
