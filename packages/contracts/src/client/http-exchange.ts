import { jsonOf, type Answer } from "./answer.ts";
import { RccError } from "./rcc-error.ts";

export interface HttpRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  /** For error messages: method and path below the API root. */
  readonly asked: string;
  readonly timeoutMs: number;
  /** Whoever gives up before: the caller. */
  readonly signal: AbortSignal | undefined;
}

/**
 * One request and its whole answer, redirects not followed.
 * @throws {RccError} platform.unreachable, platform.timeout; the signal's reason once it has aborted
 */
export async function exchange(request: HttpRequest): Promise<Answer> {
  const { method, url, headers, body, asked, timeoutMs, signal } = request;
  const timeout = AbortSignal.timeout(timeoutMs);
  try {
    const response = await fetch(url, {
      method,
      headers,
      redirect: "manual",
      signal: signal === undefined ? timeout : AbortSignal.any([signal, timeout]),
      ...(body === undefined ? {} : { body }),
    });
    return { status: response.status, headers: response.headers, body: jsonOf(await response.text()) };
  } catch (error) {
    signal?.throwIfAborted();
    if (timeout.aborted) {
      throw new RccError("platform.timeout", { asked, found: `nothing within ${timeoutMs} ms from ${url.origin}` });
    }
    throw new RccError("platform.unreachable", { asked, found: `${reasonOf(error)} at ${url.origin}` });
  }
}

/** The system's word for it, e.g. `ECONNREFUSED`. Not the error itself, which may hold what was sent. */
function reasonOf(error: unknown): string {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  if (!(cause instanceof Error)) return "no connection";
  return "code" in cause && typeof cause.code === "string" ? cause.code : cause.name;
}
