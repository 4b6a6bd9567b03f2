import { sessionCookies } from "./session-cookie.ts";

/** What of a request tells who sends it. */
export interface Bearer {
  readonly method: string;
  /** As it was asked for, the query included. */
  readonly url: string;
  readonly cookies: readonly string[];
  /** The header X-Application. */
  readonly application: string | undefined;
  readonly authorization: string | undefined;
}

export function bearerOf(method: string, url: string, header: (name: string) => string | undefined): Bearer {
  return {
    method,
    url,
    cookies: sessionCookies(header("cookie")),
    application: header("x-application"),
    authorization: header("authorization"),
  };
}
