import type { Send } from "../user/ports.ts";

/**
 * Node's HTTP as a user's port, for what has to be done after k6. Instants are of no use there and taken as they come.
 *
 * @param timeoutMs how long the platform may take for each request
 */
export function createFetchSend(timeoutMs: number): Send {
  return async ({ method, url, headers, body }) => {
    const writtenMs = Date.now();
    try {
      const response = await fetch(url, {
        method,
        headers,
        redirect: "manual",
        signal: AbortSignal.timeout(timeoutMs),
        ...(body === undefined ? {} : { body }),
      });
      const token = response.headers.get("x-application");
      return {
        status: response.status,
        body: await response.text(),
        headers: token === null ? {} : { "X-Application": token },
        cookies: response.headers.getSetCookie().map((cookie) => cookie.split(";", 1)[0] ?? ""),
        writtenMs,
        firstByteMs: Date.now(),
      };
    } catch {
      // As in k6: a platform that does not answer is an exchange without a status.
      return { status: 0, body: "", headers: {}, cookies: [], writtenMs, firstByteMs: Date.now() };
    }
  };
}
