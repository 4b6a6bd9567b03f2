import { isSessionCookie, isSessionToken, type SessionCookie, type SessionToken } from "../ids.ts";
import type { Answer } from "./answer.ts";
import { RccError } from "./rcc-error.ts";

/** Who is to be logged in, for which enterprise (F-7, F-10). */
export interface Credentials {
  /** Without `|` and `:` (C-22). */
  readonly login: string;
  readonly enterprise: string;
  readonly password: string;
}

/** What a login gives and every later request carries (F-11). */
export interface Identity {
  readonly cookie: SessionCookie;
  readonly token: SessionToken;
}

/** The value of the Authorization header: Basic, UTF-8 (F-10, C-22). @throws {RccError} request.impossible */
export function authorization({ login, enterprise, password }: Credentials): string {
  if (login === "" || /[|:]/.test(login) || enterprise === "" || enterprise.includes(":")) {
    throw new RccError("request.impossible", {
      asked: "login",
      found: "a login or enterprise that is empty or contains a separator",
    });
  }
  return `Basic ${Buffer.from(`${login}|${enterprise}:${password}`, "utf8").toString("base64")}`;
}

/**
 * Cookie and token of a login's answer (F-30).
 * @throws {RccError} answer.unreadable
 * @internal
 */
export function identityOf(asked: string, { headers, status }: Answer): Identity {
  const cookie = headers
    .getSetCookie()
    .map((line) => line.split(";", 1)[0]?.trim() ?? "")
    .join("; ");
  const token = headers.get("x-application") ?? "";
  if (isSessionCookie(cookie) && isSessionToken(token)) return { cookie, token };
  const found = isSessionCookie(cookie) ? "no token in X-Application" : "no cookie";
  throw new RccError("answer.unreadable", { asked, status, found });
}
