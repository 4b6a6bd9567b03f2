import type { Leg } from "../engine/leg.ts";
import type { Party } from "../engine/party.ts";
import type { Platform } from "../platform.ts";
import { shortIdOf } from "../sessions/short-id.ts";

/** Everything that can be read of a platform, as JSON; never a cookie, token or password. */
export function stateOf(platform: Platform): Readonly<Record<string, unknown>> {
  return { sessions: sessionsOf(platform), calls: callsOf(platform) };
}

export function sessionsOf({ sessions }: Platform): readonly unknown[] {
  return Array.from(sessions.all, (session) => ({
    id: shortIdOf(session),
    enterprise: session.enterprise,
    sockets: session.sockets,
    lastActiveTime: Math.floor(session.lastActiveMs),
    listeners: Array.from(session.listeners, ({ ordinal, name, isSubscribed }) => ({ ordinal, name, isSubscribed })),
  }));
}

/** The legs of every call that has one, dropped ones included for as long as they can be read. */
export function callsOf(platform: Platform): readonly unknown[] {
  const byCall = Map.groupBy(platform.exchange.legs(), ({ call }) => call);
  return Array.from(byCall, ([id, legs]) => ({ id, legs: legs.map((leg) => describe(leg, platform)) }));
}

/** The visible legs, whichever enterprise they belong to. */
export function linesOf(platform: Platform): readonly unknown[] {
  return platform.exchange
    .legs()
    .filter(({ hidden }) => !hidden)
    .map((leg) => describe(leg, platform));
}

function describe(leg: Leg, { telephones }: Platform): Readonly<Record<string, unknown>> {
  return {
    id: String(leg.id),
    call: leg.call,
    party: written(leg.party),
    enterprise: telephones.enterpriseOf(leg.party) ?? null,
    isShown: !leg.hidden,
    isIncoming: leg.incoming,
    state: leg.state,
    cause: leg.cause,
    conference: leg.conference,
    actions: leg.actions,
    displayed: written(leg.facing),
    creationTime: leg.createdMs,
    lastModificationTime: leg.modifiedMs,
    talkingTime: leg.talkingMs ?? null,
  };
}

function written(party: Party): Readonly<Record<string, string>> {
  return party.kind === "extension" ? { extension: party.id } : { number: party.number };
}
