import { randomInt } from "node:crypto";

/** What was sent as the cookies of a session, but with an id that no platform has given. */
export function foreignCookie(cookie: string): string {
  const unknown = `${randomInt(1, 10 ** 12)}${randomInt(10 ** 6, 10 ** 7)}`;
  return cookie.replace(/(?<=myRCC_SESSIONID=)[^;]*/, unknown);
}
