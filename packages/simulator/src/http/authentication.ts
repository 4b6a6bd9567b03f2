import type { Platform } from "../platform.ts";
import type { Session } from "../sessions/session.ts";
import { accountsOf, type Administrator, type World } from "../world/world.ts";
import { parseCredentials } from "./credentials.ts";
import { Refused } from "./refusal.ts";
import { sessionCookies, settingCookie } from "./session-cookie.ts";
import type { Answer } from "./resource.ts";

const APPLICATION = "myRCC";

type HeaderReader = (name: string) => string | undefined;

/** Opens a session (F-9, F-10, D-13). @throws {Refused} unauthenticated, forbidden */
export function logIn(platform: Platform, header: HeaderReader): Answer {
  if (header("x-application") !== APPLICATION)
    throw new Refused("unauthenticated", `X-Application is not ${APPLICATION}`);
  const credentials = parseCredentials(header("authorization"));
  if (credentials === undefined) {
    throw new Refused("unauthenticated", "Authorization is not Basic with login, |, enterprise, :, password");
  }
  const domain = domainOf(platform.world, credentials.login, credentials.password);
  if (domain.length === 0) throw new Refused("unauthenticated", "login or password is wrong");
  const account = domain.find(({ enterprise }) => enterprise === credentials.enterprise);
  if (account === undefined) throw new Refused("forbidden", "the enterprise is not in the domain of the account");
  if (!account.administrator.rccRight) throw new Refused("forbidden", "the account has no RCC right");
  const session = platform.sessions.open(account.enterprise);
  return {
    status: 200,
    headers: { "set-cookie": settingCookie(session.cookie), "x-application": `${APPLICATION};${session.token}` },
  };
}

/** The session whose cookie a request carries; enough for a WebSocket (C-24). Its use is not counted yet. */
export function sessionOf(platform: Platform, header: HeaderReader): Session | undefined {
  for (const cookie of sessionCookies(header("cookie"))) {
    const session = platform.sessions.find(cookie);
    if (session !== undefined) return session;
  }
  return undefined;
}

/**
 * The session of a REST request, which needs cookie and token (F-11, C-24). Only a request that has both counts as its use.
 * @throws {Refused} unauthenticated
 */
export function authenticate(platform: Platform, header: HeaderReader): Session {
  const session = sessionOf(platform, header);
  if (session === undefined) throw new Refused("unauthenticated", "the cookie of a session is missing");
  if (platform.behaviour.checksToken && header("x-application") !== `${APPLICATION};${session.token}`) {
    throw new Refused("unauthenticated", "the token of the session is missing");
  }
  platform.sessions.touch(session);
  return session;
}

/** The enterprises that login and password give access to. */
function domainOf(
  world: World,
  login: string,
  password: string,
): { readonly enterprise: string; readonly administrator: Administrator }[] {
  return world.enterprises.flatMap((enterprise) =>
    accountsOf(world, enterprise)
      .filter((administrator) => administrator.login === login && administrator.password === password)
      .map((administrator) => ({ enterprise: enterprise.name, administrator })),
  );
}
