import type { LoadLine } from "@myrcc/contracts";

/**
 * What a virtual user needs from the engine that runs it. k6 gives it in src/scripts; nothing else in this folder knows
 * k6 or Node.
 */
export interface Ports {
  readonly clock: UserClock;
  readonly send: Send;
  readonly connect: Connect;
  /** Base64 of bytes, or of a text in UTF-8. */
  readonly base64: (content: string | Uint8Array<ArrayBuffer>) => string;
  /** Appends to the file that is merged later. */
  readonly record: (line: LoadLine) => void;
  /** Told why a user could not go on, where no parent process is there to be told. */
  readonly complain: (text: string) => void;
}

export interface UserClock {
  /** Epoch milliseconds with fractions, on the clock that stamps messages. */
  nowMs(): number;
  /** Shows the clock the stamp of an event that has just been received. */
  tighten(stampMs: number): void;
  after(delayMs: number, run: () => void): void;
}

export interface Request {
  readonly method: "GET" | "POST" | "DELETE";
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Of low cardinality, for k6's own metrics. */
  readonly name: string;
}

export interface Exchange {
  /** 0 when there was no answer. */
  readonly status: number;
  readonly body: string;
  /** By their canonical names, e.g. `X-Application`. */
  readonly headers: Readonly<Record<string, string>>;
  /** `name=value` of every cookie that the answer sets. */
  readonly cookies: readonly string[];
  /** When the request had been written, epoch milliseconds. */
  readonly writtenMs: number;
  /** When the first byte of the answer came. */
  readonly firstByteMs: number;
}

/** Never rejects: a failure is an exchange with status 0. */
export type Send = (request: Request) => Promise<Exchange>;

export interface SocketEvents {
  opened?(): void;
  /** `atMs` is when the message was read from the network, epoch milliseconds. */
  received(text: string, atMs: number): void;
  /** Closed or failed, by whomever; told once. */
  closed(reason: string): void;
}

export interface Socket {
  send(text: string): void;
  close(): void;
}

export type Connect = (
  url: string,
  headers: Readonly<Record<string, string>>,
  name: string,
  events: SocketEvents,
) => Socket;
