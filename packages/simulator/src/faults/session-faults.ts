import type { Bearer } from "../http/bearer.ts";
import { tokenHeader } from "../http/token-header.ts";
import type { Session } from "../sessions/session.ts";
import type { Sessions } from "../sessions/sessions.ts";
import { onAnswer } from "./answer-behaviour.ts";
import type { Fault } from "./fault.ts";
import { SOUND_SESSION } from "./session-behaviour.ts";
import { dropLines, ended, isReading, leaving, unlessEnded } from "./session-end.ts";

/** Sessions whose token has been seen. */
const known = new WeakSet<Session>();

/** Sessions for which a socket was opened. */
const served = new WeakSet<Session>();

function isAnonymous({ cookies, application }: Bearer): boolean {
  return cookies.length === 0 && application === undefined;
}

/** Deviations of what a request needs, of logout and the handshake. */
export const SESSION_FAULTS = {
  "token-not-checked": {
    sentence: "A REST request with a valid session cookie is served whatever its token is.",
    caughtBy: ["RCC-SESSION-3"],
    deviation: { admits: () => true },
  },
  "token-any": {
    sentence: "A REST request with a valid session cookie is served with any token at all, but not without one.",
    caughtBy: ["RCC-SESSION-3"],
    deviation: { admits: (_session, { application }) => application !== undefined },
  },
  "token-needed-once": {
    sentence: "A REST request needs no token any more once the session has been used with it.",
    caughtBy: ["RCC-SESSION-3"],
    deviation: {
      admits: (session, bearer) => {
        if (SOUND_SESSION.admits(session, bearer)) known.add(session);
        return known.has(session);
      },
    },
  },
  "token-not-checked-on-reads": {
    sentence: "A list or detail is given to a valid session cookie without a token.",
    caughtBy: ["RCC-SESSION-3"],
    deviation: {
      admits: (session, bearer) =>
        SOUND_SESSION.admits(session, bearer) || (bearer.method === "GET" && bearer.application === undefined),
    },
  },
  "token-of-elder-session": {
    sentence: "A REST request with a valid session cookie is served with the token of an elder session, too.",
    caughtBy: ["RCC-SESSION-3"],
    deviation: {
      identifies: (bearer, sessions) => {
        const [session, owner] = [SOUND_SESSION.identifies(bearer, sessions), byToken(bearer, sessions)];
        const isServed = session !== undefined && owner !== undefined && isElder(owner, session, sessions);
        return isServed ? owner : session;
      },
    },
  },
  "token-suffices": {
    sentence: "A REST request with a valid token is served without a session cookie.",
    caughtBy: ["RCC-SESSION-4"],
    deviation: {
      identifies: (bearer, sessions) => SOUND_SESSION.identifies(bearer, sessions) ?? byToken(bearer, sessions),
    },
  },
  "token-suffices-for-lines": {
    sentence: "Lines are listed for a valid token without a session cookie.",
    caughtBy: ["RCC-SESSION-4"],
    deviation: {
      identifies: (bearer, sessions) => {
        const isList = bearer.method === "GET" && /\/v1\/rcc\/CallLine(\?|$)/.test(bearer.url);
        return SOUND_SESSION.identifies(bearer, sessions) ?? (isList ? byToken(bearer, sessions) : undefined);
      },
    },
  },
  "anonymous-served": {
    sentence: "A REST request with neither cookie nor token is served as one of the eldest session.",
    caughtBy: ["RCC-SESSION-4"],
    deviation: {
      identifies: (bearer, sessions) =>
        SOUND_SESSION.identifies(bearer, sessions) ?? (isAnonymous(bearer) ? [...sessions.all][0] : undefined),
      admits: (session, bearer) => SOUND_SESSION.admits(session, bearer) || isAnonymous(bearer),
    },
  },
  "cookie-any": {
    sentence: "A REST request with a valid token is served with any session cookie at all, but not without one.",
    caughtBy: ["RCC-SESSION-4"],
    deviation: {
      identifies: (bearer, sessions) =>
        SOUND_SESSION.identifies(bearer, sessions) ??
        (bearer.cookies.length > 0 ? byToken(bearer, sessions) : undefined),
    },
  },
  "session-lost-now-and-then": {
    sentence: "Every twelfth list of lines is refused with 401, whatever cookie and token are.",
    caughtBy: ["RCC-SESSION-18"],
    deviation: {
      answers: onAnswer((answer, { operation, nth }) =>
        operation === "listCallLines" && nth % 12 === 0 ? { status: 401, headers: {} } : answer,
      ),
    },
  },
  "logout-keeps-session": {
    sentence: "A logout is answered with 204, but cookie and token stay valid.",
    caughtBy: ["RCC-SESSION-5"],
    deviation: { endsSession: () => {} },
  },
  "logout-leaves-reading": {
    sentence: "After a logout cookie and token still read lists and details.",
    caughtBy: ["RCC-SESSION-5"],
    deviation: leaving(isReading).afterLogout,
  },
  "logout-leaves-socket": {
    sentence: "A logout voids cookie and token, but the session's sockets stay open and are pushed to.",
    caughtBy: ["RCC-SESSION-21"],
    deviation: {
      endsSession: (session) => ended.add(session),
      identifies: (bearer, sessions) => unlessEnded(SOUND_SESSION.identifies(bearer, sessions)),
      opensSocketOf: (bearer, sessions) => unlessEnded(SOUND_SESSION.identifies(bearer, sessions)),
    },
  },
  "logout-ends-others": {
    sentence: "A logout ends every session of the enterprise that has no socket open.",
    caughtBy: ["RCC-SESSION-18"],
    deviation: {
      endsSession: (session, { sessions }) => {
        for (const one of sessions.all) {
          if (one === session || (one.enterprise === session.enterprise && one.sockets === 0)) sessions.close(one);
        }
      },
    },
  },
  "logout-refused": {
    sentence: "A logout ends the session and is then answered with 401.",
    caughtBy: ["RCC-SESSION-19"],
    deviation: {
      answers: onAnswer((answer, { operation }) =>
        operation === "logout" && answer.status === 204 ? { status: 401, headers: {} } : answer,
      ),
    },
  },
  "logout-with-200-and-page": {
    sentence: "A logout is answered with 200 and a page in HTML.",
    caughtBy: ["RCC-SESSION-6"],
    deviation: {
      answers: onAnswer((answer, { operation }) =>
        operation === "logout" && answer.status === 204
          ? { ...answer, status: 200, type: "text/html", body: "<p>Goodbye.</p>" }
          : answer,
      ),
    },
  },
  "logout-cookie-by-age": {
    sentence: "A logout clears the cookie by Max-Age alone, without a date.",
    caughtBy: ["RCC-HTTP-4"],
    deviation: {
      answers: onAnswer((answer, { operation }) => {
        const cookie = answer.headers["set-cookie"];
        if (operation !== "logout" || cookie === undefined) return answer;
        return { ...answer, headers: { "set-cookie": cookie.replace(/Expires=.*$/, "Max-Age=0") } };
      }),
    },
  },
  "logout-drops-calls": {
    sentence: "A logout drops every line of the enterprise.",
    caughtBy: ["RCC-SESSION-23"],
    deviation: {
      endsSession: (session, platform) => {
        SOUND_SESSION.endsSession(session, platform);
        dropLines(session, platform);
      },
    },
  },
  "socket-without-cookie": {
    sentence: "A handshake without a session cookie opens a socket, on which nothing comes.",
    caughtBy: ["RCC-SESSION-7"],
    deviation: {
      opensSocketOf: (bearer, sessions) =>
        bearer.cookies.length === 0 ? "nobody" : SOUND_SESSION.opensSocketOf(bearer, sessions),
    },
  },
  "socket-with-any-cookie": {
    sentence: "A handshake with a cookie of no session opens a socket, on which nothing comes.",
    caughtBy: ["RCC-SOCKET-2"],
    deviation: {
      opensSocketOf: (bearer, sessions) =>
        SOUND_SESSION.opensSocketOf(bearer, sessions) ?? (bearer.cookies.length > 0 ? "nobody" : undefined),
    },
  },
  "socket-needs-token": {
    sentence:
      "Once a session has had a socket, open or closed by now, a handshake for another needs the token as well.",
    caughtBy: ["RCC-SOCKET-1"],
    deviation: {
      opensSocketOf: (bearer, sessions) => {
        const session = SOUND_SESSION.identifies(bearer, sessions);
        if (session === undefined) return undefined;
        const isAnother = served.has(session);
        served.add(session);
        return isAnother && !SOUND_SESSION.admits(session, bearer) ? undefined : session;
      },
    },
  },
} as const satisfies Record<string, Fault>;

function byToken({ application }: Bearer, sessions: Sessions): Session | undefined {
  return [...sessions.all].find(({ token }) => application === tokenHeader(token));
}

/** Sessions are kept in the order of their logins. */
function isElder(one: Session, other: Session, sessions: Sessions): boolean {
  const order = [...sessions.all];
  return order.indexOf(one) < order.indexOf(other);
}
