const NAME = "myRCC_SESSIONID";

/** The session ids that a Cookie header carries; more than one when a client confuses itself. */
export function sessionCookies(header: string | undefined): string[] {
  return (header ?? "").split(";").flatMap((pair) => {
    const [name, value] = pair.trim().split("=", 2);
    return name === NAME && value !== undefined ? [value] : [];
  });
}

/** F-30, attribute for attribute. */
export function settingCookie(cookie: string): string {
  return `${NAME}=${cookie};Path=/restletrouter;HttpOnly`;
}

/** C-4 and C-5: the same name, and the date in the form of RFC 9110. */
export function expiringCookie(cookie: string): string {
  return `${NAME}=${cookie};Path=/restletrouter;Expires=Thu, 01 Jan 1970 00:00:00 GMT`;
}
