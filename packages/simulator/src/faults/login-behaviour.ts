import type { Bearer } from "../http/bearer.ts";
import { parseCredentials, type Credentials } from "../http/credentials.ts";
import { APPLICATION } from "../http/token-header.ts";
import type { Session } from "../sessions/session.ts";
import type { Sessions } from "../sessions/sessions.ts";
import type { Administrator } from "../world/world.ts";

/** Where a login can deviate. */
export interface LoginBehaviour {
  /** Whether a login may come with this X-Application. */
  readonly takesApplication: (name: string | undefined) => boolean;
  readonly credentialsOf: (authorization: string | undefined) => Credentials | undefined;
  readonly isPassword: (given: string, real: string) => boolean;
  /** The enterprise to open a session for, of those that the account may enter and of all; none refuses. */
  readonly enterpriseOf: (wanted: string, own: readonly string[], all: readonly string[]) => string | undefined;
  readonly hasRight: (account: Administrator) => boolean;
  readonly owesSecondStep: (account: Administrator) => boolean;
  /** A session that is open already and serves as the new one; `by` is who logs in. */
  readonly opens: (
    bearer: Bearer,
    sessions: Sessions,
    by: Pick<Session, "enterprise" | "login">,
  ) => Session | undefined;
}

export const SOUND_LOGIN: LoginBehaviour = {
  takesApplication: (name) => name === APPLICATION,
  credentialsOf: parseCredentials,
  isPassword: (given, real) => given === real,
  enterpriseOf: (wanted, own) => (own.includes(wanted) ? wanted : undefined),
  hasRight: ({ rccRight }) => rccRight,
  owesSecondStep: ({ owesSecondStep = false }) => owesSecondStep,
  opens: () => undefined,
};
