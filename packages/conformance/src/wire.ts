import { isUtf8 } from "node:buffer";
import { Agent, request as requestHttp } from "node:http";
import { Agent as SecureAgent, request as requestHttps } from "node:https";
import type { Deviation } from "@myrcc/oracle";
import type { OperationId } from "@myrcc/contracts";
import type { HoldingSink } from "./holding.ts";
import type { Redactor } from "./redactor.ts";
import type { TraceSink } from "./trace-writer.ts";

/** The API's root below the base URL. */
export const API_ROOT = "/restletrouter/";

export interface WireRequest {
  readonly operation: OperationId | null;
  readonly deviation: Deviation | null;
  readonly session: string | null;
  readonly method: string;
  /** Path and query below the base URL. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface WireAnswer {
  readonly status: number;
  /** Lower-case names; every value that came. */
  readonly headers: Readonly<Record<string, readonly string[]>>;
  readonly text: string;
  /** Whether the bytes were; in the text, what was not is replaced. */
  readonly isUtf8: boolean;
}

/** No answer came: refused, reset, or nothing within the patience. */
export class NoAnswer extends Error {
  constructor(request: WireRequest, reason: string, options?: ErrorOptions) {
    super(`${request.method} ${request.path}: no answer (${reason})`, options);
    this.name = "NoAnswer";
  }
}

/** Sends HTTP requests and records every exchange. It keeps no cookies: what a request carries stands in the request. */
export class Wire {
  readonly baseUrl: string;
  readonly redactor: Redactor;
  /** Told of every session and listener that is opened or closed by this wire. */
  readonly holdings: HoldingSink;
  readonly #sink: TraceSink;
  readonly #patienceMs: number;
  readonly #agent: Agent | SecureAgent;
  readonly #underWay = new Set<Promise<WireAnswer>>();

  constructor(baseUrl: string, redactor: Redactor, sink: TraceSink, holdings: HoldingSink, patienceMs = 10_000) {
    this.baseUrl = baseUrl.replace(/\/$/, "");
    this.redactor = redactor;
    this.holdings = holdings;
    this.#sink = sink;
    this.#patienceMs = patienceMs;
    const Kind = this.baseUrl.startsWith("https:") ? SecureAgent : Agent;
    this.#agent = new Kind({ keepAlive: true });
  }

  get sink(): TraceSink {
    return this.#sink;
  }

  /**
   * @param learn sees the answer before it is recorded, to announce the secrets in it.
   * @throws {NoAnswer} also recorded.
   */
  async exchange(request: WireRequest, learn?: (answer: WireAnswer) => void): Promise<WireAnswer> {
    const sentAtMs = this.#sink.nowMs();
    const sent = this.#send(request);
    this.#underWay.add(sent);
    try {
      const answer = await sent;
      const atMs = this.#sink.nowMs();
      learn?.(answer);
      this.#record(request, sentAtMs, atMs, answer, undefined);
      return answer;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.#record(request, sentAtMs, this.#sink.nowMs(), undefined, reason);
      throw new NoAnswer(request, reason, { cause: error });
    } finally {
      this.#underWay.delete(sent);
    }
  }

  /** Resolves when the requests that are under way now have been answered, or given up. */
  async allAnswered(): Promise<void> {
    await Promise.allSettled(this.#underWay);
  }

  close(): void {
    this.#agent.destroy();
  }

  async #send({ method, path, headers, body }: WireRequest): Promise<WireAnswer> {
    const { promise, resolve, reject } = Promise.withResolvers<WireAnswer>();
    const send = this.baseUrl.startsWith("https:") ? requestHttps : requestHttp;
    const length = body === undefined ? {} : { "Content-Length": String(Buffer.byteLength(body)) };
    const signal = AbortSignal.timeout(this.#patienceMs);
    const outgoing = send(`${this.baseUrl}${path}`, {
      method,
      agent: this.#agent,
      headers: { ...headers, ...length },
      signal,
    });
    outgoing.on("error", reject);
    outgoing.on("response", (incoming) => {
      const chunks: Buffer[] = [];
      incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
      incoming.on("error", reject);
      incoming.on("end", () => {
        const bytes = Buffer.concat(chunks);
        resolve({
          status: incoming.statusCode ?? 0,
          headers: namedHeaders(incoming.rawHeaders),
          text: bytes.toString("utf8"),
          isUtf8: isUtf8(bytes),
        });
      });
    });
    outgoing.end(body);
    return promise;
  }

  #record(
    request: WireRequest,
    sentAtMs: number,
    atMs: number,
    answer: WireAnswer | undefined,
    failure: string | undefined,
  ): void {
    this.#sink.write({
      type: "exchange",
      atMs,
      sentAtMs,
      session: request.session,
      operation: request.operation,
      deviation: request.deviation,
      method: request.method,
      path: request.path,
      requestHeaders: lowerCased(this.redactor.requestHeaders(request.headers)),
      ...(request.body === undefined ? {} : { requestText: this.redactor.text(request.body) }),
      status: answer?.status ?? null,
      responseHeaders: answer === undefined ? {} : this.redactor.responseHeaders(answer.headers),
      responseText: answer === undefined ? "" : this.redactor.text(answer.text),
      ...(answer === undefined || answer.isUtf8 ? {} : { isUtf8: false as const }),
      ...(failure === undefined ? {} : { failure }),
    });
  }
}

function namedHeaders(raw: readonly string[]): Record<string, string[]> {
  const headers: Record<string, string[]> = {};
  for (let index = 0; index + 1 < raw.length; index += 2) {
    const name = (raw[index] ?? "").toLowerCase();
    (headers[name] ??= []).push(raw[index + 1] ?? "");
  }
  return headers;
}

function lowerCased(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
