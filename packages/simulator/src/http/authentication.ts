import { canonicalAuthorization } from "../dialect/authorization.ts";
import type { Platform } from "../platform.ts";
import type { Session } from "../sessions/session.ts";
import { accountsOf, type Administrator } from "../world/world.ts";
import type { Bearer } from "./bearer.ts";
import { Refused } from "./refusal.ts";
import type { Answer } from "./resource.ts";
import { settingCookie } from "./session-cookie.ts";
import { tokenHeader } from "./token-header.ts";

/** Of what kind the second step is (FE-4); the value is ours. */
const SECOND_STEP = { "x-two-level-auth-mechanism": "code" };

/** Opens a session (F-9, F-10, D-13). @throws {Refused} unauthenticated, forbidden, second-step */
export function logIn(platform: Platform, bearer: Bearer): Answer {
  const { behaviour, dialect, sessions, world } = platform;
  if (!behaviour.takesApplication(bearer.application)) {
    throw new Refused("unauthenticated", "X-Application does not name the application");
  }
  const credentials = behaviour.credentialsOf(canonicalAuthorization(dialect, bearer.authorization));
  if (credentials === undefined) {
    throw new Refused("unauthenticated", "Authorization is not Basic with login, |, enterprise, :, password");
  }
  const domain = domainOf(platform, credentials.login, credentials.password);
  const [first] = domain;
  if (first === undefined) throw new Refused("unauthenticated", "login or password is wrong");
  const enterprise = behaviour.enterpriseOf(
    credentials.enterprise,
    domain.map((one) => one.enterprise),
    world.enterprises.map(({ name }) => name),
  );
  if (enterprise === undefined) throw new Refused("forbidden", "the enterprise is not in the domain of the account");
  const { administrator } = domain.find((one) => one.enterprise === enterprise) ?? first;
  if (!behaviour.hasRight(administrator)) throw new Refused("forbidden", "the account has no RCC right");
  if (behaviour.owesSecondStep(administrator))
    throw new Refused("second-step", "two-step authentication is required", SECOND_STEP);
  const { login } = administrator;
  const session = behaviour.opens(bearer, sessions, { enterprise, login }) ?? sessions.open(enterprise, login);
  return {
    status: 200,
    headers: { "set-cookie": settingCookie(session.cookie), "x-application": tokenHeader(session.token) },
  };
}

/**
 * The session of a REST request, which needs cookie and token (F-11, C-24). Only a request that has both counts as its use.
 * @throws {Refused} unauthenticated
 */
export function authenticate({ behaviour, sessions }: Platform, bearer: Bearer): Session {
  const session = behaviour.identifies(bearer, sessions);
  if (session === undefined) throw new Refused("unauthenticated", "the cookie of a session is missing");
  if (!behaviour.admits(session, bearer)) throw new Refused("unauthenticated", "the token of the session is missing");
  if (behaviour.countsAsUse(bearer)) sessions.touch(session);
  return session;
}

/** The enterprises that login and password give access to. */
function domainOf(
  { behaviour, world }: Platform,
  login: string,
  password: string,
): { readonly enterprise: string; readonly administrator: Administrator }[] {
  return world.enterprises.flatMap((enterprise) =>
    accountsOf(world, enterprise)
      .filter(
        (administrator) => administrator.login === login && behaviour.isPassword(password, administrator.password),
      )
      .map((administrator) => ({ enterprise: enterprise.name, administrator })),
  );
}
