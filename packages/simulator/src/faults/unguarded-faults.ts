import type { Bearer } from "../http/bearer.ts";
import { onAnswer } from "./answer-behaviour.ts";
import type { Fault } from "./fault.ts";
import { SOUND_SESSION } from "./session-behaviour.ts";
import { leaving } from "./session-end.ts";

function isPlacing({ url }: Bearer): boolean {
  return /\/placeCall(\?|$)/.test(url);
}

function isHandingOn({ url }: Bearer): boolean {
  return /\/(addParty|redirect)(\?|$)/.test(url);
}

function isCalling(bearer: Bearer): boolean {
  return isPlacing(bearer) || isHandingOn(bearer);
}

/** Single operations that are served to somebody without the keys. */
export const UNGUARDED_FAULTS = {
  "token-not-checked-for-calls": {
    sentence: "A call is placed for a valid session cookie whatever the token is.",
    caughtBy: ["RCC-SESSION-3"],
    deviation: { admits: (session, bearer) => SOUND_SESSION.admits(session, bearer) || isPlacing(bearer) },
  },
  "token-not-checked-for-guests": {
    sentence: "A party is invited or put through for a valid session cookie whatever the token is.",
    caughtBy: ["RCC-SESSION-3"],
    deviation: { admits: (session, bearer) => SOUND_SESSION.admits(session, bearer) || isHandingOn(bearer) },
  },
  "anonymous-calls": {
    sentence: "A call is placed for whoever asks, as one of the eldest session if there is no cookie of one.",
    caughtBy: ["RCC-SESSION-3", "RCC-SESSION-4"],
    deviation: {
      identifies: (bearer, sessions) =>
        SOUND_SESSION.identifies(bearer, sessions) ?? (isPlacing(bearer) ? [...sessions.all][0] : undefined),
      admits: (session, bearer) => SOUND_SESSION.admits(session, bearer) || isPlacing(bearer),
    },
  },
  "listener-deleted-for-anybody": {
    sentence: "The deletion of a listener is answered with 204 whoever asks.",
    caughtBy: ["RCC-SESSION-3", "RCC-SESSION-4", "RCC-SESSION-5", "RCC-EXPIRY-1"],
    deviation: {
      answers: onAnswer((answer, { operation, refusal }) =>
        operation === "deleteListener" && refusal === "unauthenticated" ? { status: 204, headers: {} } : answer,
      ),
    },
  },
  "logout-leaves-calling": {
    sentence: "After a logout cookie and token still place calls, invite and put through.",
    caughtBy: ["RCC-SESSION-5"],
    deviation: leaving(isCalling).afterLogout,
  },
  "expiry-leaves-calling": {
    sentence: "An expired session still places calls, invites and puts through.",
    caughtBy: ["RCC-EXPIRY-1"],
    deviation: leaving(isCalling).afterExpiry,
  },
  "unknown-line-before-credentials": {
    sentence: "A request without credentials for a line that does not exist is refused with 404.",
    caughtBy: ["RCC-ERROR-13"],
    deviation: {
      answers: onAnswer((answer, { refusal, params, legOf }) =>
        refusal === "unauthenticated" && params["lineId"] !== undefined && legOf(Number(params["lineId"])) === undefined
          ? { ...answer, status: 404 }
          : answer,
      ),
    },
  },
} as const satisfies Record<string, Fault>;
