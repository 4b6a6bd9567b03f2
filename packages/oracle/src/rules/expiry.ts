import type { Evidence } from "../evidence/evidence.ts";
import type { Exchange } from "../evidence/exchange.ts";
import { isUnauthenticated, sessionLives } from "../evidence/session-life.ts";
import { wereOthersTold } from "../evidence/silence.ts";
import { longestWindowMs } from "./bounds.ts";
import { refused } from "./answered.ts";
import { judgeRefusedHandshake } from "./refused-handshake.ts";
import { judgeSurvival } from "./survival.ts";
import type { Rule } from "./rule.ts";
import { stallMs } from "./stall.ts";

const idleKeysRefused = refused("RCC-EXPIRY-1", ["expired-session"]);

export const idleSessionExpires: Rule = {
  requirement: "RCC-EXPIRY-1",
  judge(evidence, docket) {
    const exchanges = evidence.exchanges.filter((exchange) => isRefusal(exchange) || !mayBeKept(evidence, exchange));
    idleKeysRefused.judge({ ...evidence, exchanges }, docket);
    for (const event of evidence.sockets) {
      if (event.deviation === "expired-session") judgeRefusedHandshake(evidence, event, docket);
    }
  },
};

/** Whether the session had a socket by then: what is pushed, or a ping's answer, may count as its use (C-26). */
function mayBeKept({ sockets }: Evidence, { event }: Exchange): boolean {
  return sockets.some(
    ({ atMs, phase, session }) => session === event.session && phase === "open" && atMs < event.sentAtMs,
  );
}

/** Requests whose distance is below this part of the period are closer together than it, whichever clock counts. */
const CLOSE = 0.75;

export const usedSessionStaysOpen: Rule = {
  requirement: "RCC-EXPIRY-2",
  judge(evidence, docket) {
    const { sessionPeriodMs } = evidence.recording.run;
    if (sessionPeriodMs === undefined) return;
    for (const { session, login, requests } of sessionLives(evidence)) {
      let lastMs = login.event.atMs;
      for (const request of requests) {
        const { event } = request;
        if (event.sentAtMs - lastMs > CLOSE * sessionPeriodMs) break;
        lastMs = event.atMs;
        if (event.sentAtMs - login.event.atMs < sessionPeriodMs) continue;
        if (!isUnauthenticated(request)) docket.hit();
        else {
          docket.miss({
            expected: `session ${session} open, since no two requests are ${sessionPeriodMs} ms apart`,
            observed: `status ${event.status} ${(event.sentAtMs - login.event.atMs).toFixed(0)} ms after the login`,
            events: [event, login.event],
          });
          break;
        }
      }
    }
  },
};

export const whatProlongs: Rule = {
  requirement: "RCC-EXPIRY-3",
  judge(evidence, docket) {
    const { sessionPeriodMs } = evidence.recording.run;
    if (sessionPeriodMs === undefined) return;
    for (const [before, after] of pauses(evidence, 1.1 * sessionPeriodMs)) {
      const { said, heard } = spokenBetween(evidence, before, after);
      const isKept = isKeptBy([before.event.atMs, ...said, after.event.sentAtMs], CLOSE * sessionPeriodMs);
      const isOpen = after.accepted;
      if ((!isOpen && !isRefusal(after)) || (said.length > 0 && !isKept) || (said.length === 0 && heard === 0))
        continue;
      if (isOpen === isKept) docket.hit();
      else {
        docket.miss({
          expected: isKept
            ? "a session prolonged by the client's texts"
            : "a session that pushed frames do not prolong",
          observed: `status ${after.event.status}`,
          events: [after.event, before.event],
        });
      }
    }
  },
};

export const silentAfterExpiry: Rule = {
  requirement: "RCC-EXPIRY-4",
  judge(evidence, docket) {
    const { sockets, messages, nominalWindowMs, endsAtMs } = evidence;
    for (const exchange of expiries(evidence)) {
      const { event } = exchange;
      const fromMs = event.atMs + longestWindowMs(nominalWindowMs);
      for (const { socket, atMs } of sockets.filter((one) => one.session === event.session && one.phase === "open")) {
        if (atMs > event.sentAtMs) continue;
        const late = messages.find(
          (one) =>
            one.event.socket === socket &&
            one.message.kind === "frame" &&
            one.event.atMs > fromMs + stallMs(evidence, event.atMs, one.event.atMs),
        );
        const end = sockets.find((one) => one.socket === socket && one.phase === "closed");
        const silence = {
          session: event.session ?? "",
          listenerName: null,
          sinceMs: event.atMs,
          fromMs,
          untilMs: end?.atMs ?? endsAtMs,
        };
        if (late !== undefined) {
          docket.miss({
            expected: `no frame for ${event.session ?? ""} once it has expired`,
            observed: `one ${(late.event.atMs - event.atMs).toFixed(1)} ms after it was refused as expired`,
            events: [late.event, event],
          });
        } else if (end?.by === "target" || wereOthersTold(evidence, silence)) docket.hit();
      }
    }
  },
};

export const callOutlivesExpiry: Rule = {
  requirement: "RCC-EXPIRY-5",
  judge(evidence, docket) {
    for (const { event } of expiries(evidence)) {
      const last = evidence.exchanges.findLast(
        (one) => one.accepted && one.event.session === event.session && one.event.atMs <= event.sentAtMs,
      );
      judgeSurvival(evidence, event.session ?? "", event, "expiry", docket, last?.event.atMs);
    }
  },
};

/** The first refusals that show a session to be over by its period: whatever is asked after them tells the same end again. */
function* expiries({ exchanges }: Evidence): Generator<Exchange> {
  const over = new Set<string | null>();
  for (const one of exchanges) {
    const { session, deviation } = one.event;
    if (one.accepted) over.delete(session);
    if (deviation !== "expired-session" || !isRefusal(one) || over.has(session)) continue;
    over.add(session);
    yield one;
  }
}

function isRefusal({ event }: Exchange): boolean {
  return event.status === 401 || event.status === 403;
}

/** Two consecutive requests with the keys of one session, further apart than this. */
function* pauses({ exchanges }: Evidence, longerThanMs: number): Generator<[Exchange, Exchange]> {
  const last = new Map<string, Exchange>();
  for (const exchange of exchanges) {
    const { session, deviation } = exchange.event;
    if (session === null || (deviation !== null && deviation !== "expired-session")) continue;
    const before = last.get(session);
    last.set(session, exchange);
    if (before?.accepted !== true || before.operation === "logout" || exchange.operation === "login") continue;
    if (exchange.event.sentAtMs - before.event.atMs > longerThanMs) yield [before, exchange];
  }
}

/** Instants of the session's own texts between two requests, and how many messages it got meanwhile. */
function spokenBetween(
  { recording, sockets, messages }: Evidence,
  before: Exchange,
  after: Exchange,
): { said: number[]; heard: number } {
  const own = new Set(sockets.filter((one) => one.session === before.event.session).map(({ socket }) => socket));
  const isBetween = (atMs: number): boolean => atMs >= before.event.atMs && atMs <= after.event.sentAtMs;
  const said = recording.events.flatMap((event) =>
    event.type === "frame" && event.direction === "out" && own.has(event.socket) && isBetween(event.atMs)
      ? [event.atMs]
      : [],
  );
  return { said, heard: messages.filter(({ event }) => own.has(event.socket) && isBetween(event.atMs)).length };
}

function isKeptBy(instants: readonly number[], gapMs: number): boolean {
  return instants.length > 2 && instants.every((atMs, index) => atMs - (instants[index - 1] ?? atMs) <= gapMs);
}
