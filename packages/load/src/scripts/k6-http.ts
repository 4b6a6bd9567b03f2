import http from "k6/http";
import type { Send, UserClock } from "../user/ports.ts";

/**
 * k6's HTTP as a port. The instants follow from when the request was handed over and k6's own durations: what precedes
 * the first byte written, and then the wait for the first byte of the answer.
 */
export function createSend(clock: UserClock, timeoutMs: number): Send {
  return async ({ method, url, headers, body, name }) => {
    const handedOverMs = clock.nowMs();
    const response = await http.asyncRequest(method, url, body ?? null, {
      headers: { ...headers },
      tags: { name },
      // Note: a jar of its own per request, since the user's would send the cookies of the login a second time.
      jar: new http.CookieJar(),
      redirects: 0,
      timeout: timeoutMs,
      responseType: "text",
    });
    const { blocked, connecting, tls_handshaking, sending, waiting } = response.timings;
    const writtenMs = handedOverMs + blocked + connecting + tls_handshaking + sending;
    return {
      status: response.status,
      body: typeof response.body === "string" ? response.body : "",
      headers: response.headers,
      cookies: Object.entries(response.cookies).flatMap(([cookie, values]) => {
        const value = values.at(-1)?.value;
        return value === undefined ? [] : [`${cookie}=${value}`];
      }),
      writtenMs,
      firstByteMs: writtenMs + waiting,
    };
  };
}
