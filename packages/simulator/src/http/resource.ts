import type { Session } from "../sessions/session.ts";

/** What a handler needs of a request, whatever the server is built with. */
export interface Incoming {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly header: (name: string) => string | undefined;
  readonly body: Buffer | undefined;
  /** A HEAD request: the answer's body is not sent, and nothing may change. */
  readonly isHead: boolean;
}

/** An answer; `json` is the text of the body. */
export interface Answer {
  readonly status: number;
  readonly json?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export type Handler = (session: Session, incoming: Incoming) => Answer;

/** What a path stands for: the methods it supports, and how to tell that it exists, which comes before the method (§3.5). */
export interface Resource {
  /** Path below the API root, with `:name` for parameters. */
  readonly path: string;
  /** @throws {Refused} unknown */
  readonly find?: (session: Session, params: Readonly<Record<string, string>>) => void;
  readonly methods: Readonly<Partial<Record<"GET" | "POST" | "DELETE", Handler>>>;
}

export const DONE: Answer = { status: 204 };

export function json(value: unknown): Answer {
  return { status: 200, json: JSON.stringify(value) };
}
