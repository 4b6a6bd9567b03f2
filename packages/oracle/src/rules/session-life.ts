import type { Exchange } from "../evidence/exchange.ts";
import { shareEnterprise } from "../evidence/enterprise.ts";
import type { Evidence } from "../evidence/evidence.ts";
import { openSocketsAt } from "../evidence/open-sockets.ts";
import { isOverload } from "../evidence/overload.ts";
import { isIdleBefore, isSameAccount, isUnauthenticated, sessionLives } from "../evidence/session-life.ts";
import type { SessionLife } from "../evidence/session-life.ts";
import { SURE_SHARE } from "../evidence/stream.ts";
import { wereOthersTold } from "../evidence/silence.ts";
import { judgeSurvival } from "./survival.ts";
import { SERVER_BOUND_MS, longestWindowMs } from "./bounds.ts";
import type { Rule } from "./rule.ts";
import { stallMs } from "./stall.ts";

export const sessionsSideBySide: Rule = {
  requirement: "RCC-SESSION-8",
  judge(evidence, docket) {
    const lives = sessionLives(evidence);
    for (const life of lives) {
      for (const { login: other, session } of lives) {
        if (session === life.session || !isSameAccount(life.login, other)) continue;
        const next = life.requests.find(({ event }) => event.sentAtMs >= other.event.atMs);
        if (other.event.sentAtMs < life.login.event.atMs || next === undefined || isIdleBefore(evidence, life, next))
          continue;
        const shared = sharedKeys(next, other);
        const isVoid = isUnauthenticated(next) && isFirstRefusal(life, next);
        if (shared.length === 0 && !isVoid) {
          if (!isUnauthenticated(next)) docket.hit();
          continue;
        }
        docket.miss({
          expected: `session ${life.session} open beside ${session}, with keys of its own`,
          observed: isVoid ? `status ${next.event.status}` : `the same ${shared.join(" and ")}`,
          events: [next.event, other.event],
        });
      }
    }
  },
};

export const keysAreAccepted: Rule = {
  requirement: "RCC-SESSION-18",
  judge(evidence, docket) {
    const lives = sessionLives(evidence);
    for (const life of lives) {
      const refusal = life.requests.find(isUnauthenticated);
      for (const request of life.requests) if (!isUnauthenticated(request)) docket.hit();
      if (refusal === undefined || isIdleBefore(evidence, life, refusal) || isPastPeriod(evidence, life, refusal))
        continue;
      // A login right before it is a matter of RCC-SESSION-8 when it is of the same account, and of RCC-SESSION-25 when
      // it is of another one for the same enterprise.
      const last = life.requests.findLast(
        ({ event }) => event.atMs <= refusal.event.sentAtMs && event !== refusal.event,
      );
      const lastMs = (last ?? life.login).event.atMs;
      const isAfterLogin = lives.some(
        ({ session, login }) =>
          session !== life.session &&
          shareEnterprise(evidence, session, life.session) &&
          login.event.atMs >= lastMs &&
          login.event.sentAtMs <= refusal.event.atMs,
      );
      if (isAfterLogin) continue;
      docket.miss({
        expected: `cookie and token of ${life.session} accepted until it ends`,
        observed: `${refusal.event.method} ${refusal.event.path} answered ${refusal.event.status}`,
        events: [refusal.event, (last ?? life.login).event],
      });
    }
  },
};

export const logoutIsAnswered: Rule = {
  requirement: "RCC-SESSION-19",
  judge(evidence, docket) {
    for (const life of sessionLives(evidence)) {
      if (life.logout !== undefined) docket.hit();
      const refusal = evidence.exchanges.find(
        (one) =>
          one.operation === "logout" &&
          one.refused &&
          !isOverload(one) &&
          one.event.session === life.session &&
          one.event.deviation === null,
      );
      // Whose session was gone before has nothing to log out from.
      if (refusal === undefined || life.requests.some(isUnauthenticated) || isIdleBefore(evidence, life, refusal))
        continue;
      if (life.logout !== undefined && life.logout.event.atMs <= refusal.event.sentAtMs) continue;
      const observed = `status ${refusal.event.status}`;
      docket.miss({ expected: `the logout of ${life.session} answered with 2xx`, observed, events: [refusal.event] });
    }
  },
};

const PAST_DATE = /;\s*expires=\w{3}, \d{2} \w{3} (\d{4}) \d{2}:\d{2}:\d{2} GMT/i;

export const logoutClearsCookie: Rule = {
  requirement: "RCC-SESSION-20",
  judge({ exchanges }, docket) {
    for (const { event, operation, accepted } of exchanges) {
      if (operation !== "logout" || !accepted || event.deviation !== null) continue;
      const cookies = event.responseHeaders["set-cookie"] ?? [];
      const cleared = cookies.some((cookie) => {
        const year = PAST_DATE.exec(cookie)?.[1];
        return cookie.startsWith("myRCC_SESSIONID=") && year !== undefined && Number(year) < 2020;
      });
      if (cleared) docket.hit();
      else {
        const expected = "myRCC_SESSIONID with a past date like Thu, 01 Jan 1970 00:00:00 GMT";
        docket.miss({ expected, observed: cookies.join(", ") || "no cookie", events: [event] });
      }
    }
  },
};

export const silentAfterLogout: Rule = {
  requirement: "RCC-SESSION-21",
  judge(evidence, docket) {
    for (const { session, logout } of sessionLives(evidence)) {
      if (logout === undefined) continue;
      const fromMs = logout.event.atMs + longestWindowMs(evidence.nominalWindowMs);
      for (const socket of openSocketsAt(evidence.sockets, session, logout.event.sentAtMs)) {
        const late = evidence.messages.find(
          ({ event, message }) =>
            event.socket === socket &&
            message.kind === "frame" &&
            event.atMs > fromMs + stallMs(evidence, logout.event.atMs, event.atMs),
        );
        const end = evidence.sockets.find((one) => one.socket === socket && one.phase === "closed");
        const untilMs = end?.atMs ?? evidence.endsAtMs;
        const silence = { session, listenerName: null, sinceMs: logout.event.atMs, fromMs, untilMs };
        if (late !== undefined) {
          docket.miss({
            expected: `no frame for ${session} more than ${longestWindowMs(evidence.nominalWindowMs)} ms after its logout`,
            observed: `one ${(late.event.atMs - logout.event.atMs).toFixed(1)} ms after it`,
            events: [late.event, logout.event],
          });
        } else if (end?.by === "target" || wereOthersTold(evidence, silence)) docket.hit();
      }
    }
  },
};

export const logoutClosesSockets: Rule = {
  requirement: "RCC-SESSION-22",
  judge(evidence, docket) {
    for (const { session, logout } of sessionLives(evidence)) {
      if (logout === undefined) continue;
      const untilMs = logout.event.atMs + SERVER_BOUND_MS;
      for (const socket of openSocketsAt(evidence.sockets, session, logout.event.sentAtMs)) {
        const end = evidence.sockets.find((one) => one.socket === socket && one.phase === "closed");
        if (end?.by === "harness" && end.atMs < untilMs) continue;
        if (end === undefined && evidence.endsAtMs < untilMs) continue;
        const isClosed = end !== undefined && end.atMs <= untilMs;
        if (isClosed && (end.code === 1000 || end.code === 1008)) docket.hit();
        else {
          const observed = isClosed ? `close code ${end.code ?? "unknown"}` : "left open";
          docket.miss({ expected: "closed with 1000 or 1008", observed, events: [end ?? logout.event, logout.event] });
        }
      }
    }
  },
};

export const callOutlivesLogout: Rule = {
  requirement: "RCC-SESSION-23",
  judge(evidence, docket) {
    for (const { session, logout } of sessionLives(evidence)) {
      if (logout !== undefined) judgeSurvival(evidence, session, logout.event, "logout", docket);
    }
  },
};

/** A session that ends with its first period, however much it is used, is a matter of RCC-EXPIRY-2. */
function isPastPeriod({ recording }: Evidence, { login }: SessionLife, { event }: Exchange): boolean {
  const { sessionPeriodMs } = recording.run;
  return sessionPeriodMs !== undefined && event.sentAtMs - login.event.atMs >= SURE_SHARE * sessionPeriodMs;
}

function isFirstRefusal({ requests }: SessionLife, request: Exchange): boolean {
  return requests.find(isUnauthenticated) === request;
}

/** What a request has in common with what another login was given; labels stand for the values. */
function sharedKeys({ event }: Exchange, { event: login }: Exchange): string[] {
  const cookies = (login.responseHeaders["set-cookie"] ?? []).map((cookie) => cookie.split(";")[0] ?? "");
  const cookie = cookies.find((pair) => pair.startsWith("myRCC_SESSIONID="));
  const token = login.responseHeaders["x-application"]?.[0];
  return [
    ...(cookie !== undefined && event.requestHeaders["cookie"]?.split("; ").includes(cookie) === true
      ? ["cookie"]
      : []),
    ...(token !== undefined && event.requestHeaders["x-application"] === token ? ["token"] : []),
  ];
}
