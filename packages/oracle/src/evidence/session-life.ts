import type { Evidence } from "./evidence.ts";
import type { Exchange } from "./exchange.ts";
import { SURE_SHARE } from "./stream.ts";

/** A session from its login on, as the trace shows it. */
export interface SessionLife {
  readonly session: string;
  readonly login: Exchange;
  /** The logout that closed it; undefined while it is open. */
  readonly logout: Exchange | undefined;
  /** Requests within the contract that carried its cookie and token, up to the logout and without any logout; in their order. */
  readonly requests: readonly Exchange[];
}

export function sessionLives({ exchanges }: Pick<Evidence, "exchanges">): SessionLife[] {
  const logins = exchanges.filter(({ operation, accepted }) => operation === "login" && accepted);
  return logins.flatMap((login): SessionLife[] => {
    const { session, atMs } = login.event;
    if (session === null) return [];
    const next = logins.find(({ event }) => event.session === session && event.atMs > atMs)?.event.sentAtMs ?? Infinity;
    const own = exchanges.filter(
      ({ event, operation }) =>
        event.session === session &&
        operation !== "login" &&
        event.deviation === null &&
        event.status !== null &&
        event.sentAtMs >= atMs &&
        event.sentAtMs < next,
    );
    // Also one that should have been refused: the session is over all the same.
    const logout = exchanges.find(
      ({ event, operation, accepted }) =>
        operation === "logout" &&
        accepted &&
        event.session === session &&
        event.sentAtMs >= atMs &&
        event.sentAtMs < next,
    );
    const endMs = logout?.event.sentAtMs ?? Infinity;
    const requests = own.filter(({ operation, event }) => operation !== "logout" && event.atMs <= endMs);
    return [{ session, login, logout, requests }];
  });
}

/** Operations whose 403 can only be about the session: no state and no resource of theirs could be the reason. */
const STATELESS: readonly (string | null)[] = ["listExtensions", "listCallLines"];

/** Whether a request within the contract was refused for want of a session. */
export function isUnauthenticated({ event, operation }: Exchange): boolean {
  return event.status === 401 || (event.status === 403 && STATELESS.includes(operation));
}

/** Its letters may be in any case (C-22). */
const SCHEME = /^\S+\s+/;

/** Whether two logins were made by the same account for the same enterprise, as far as the redacted credentials tell. */
export function isSameAccount(one: Exchange, other: Exchange): boolean {
  const [left, right] = [one, other].map(({ event }) => event.requestHeaders["authorization"]?.replace(SCHEME, ""));
  return left === right;
}

/** Where the period of sessions is known: whether a session was left alone for so long that it may have expired. */
export function isIdleBefore(
  { recording }: Pick<Evidence, "recording">,
  { login, requests }: SessionLife,
  { event }: Exchange,
): boolean {
  const { sessionPeriodMs } = recording.run;
  if (sessionPeriodMs === undefined) return false;
  const times = [
    login.event.atMs,
    ...requests.map((one) => one.event.atMs).filter((atMs) => atMs <= event.sentAtMs),
    event.sentAtMs,
  ];
  return times.some((atMs, index) => atMs - (times[index - 1] ?? atMs) >= SURE_SHARE * sessionPeriodMs);
}
