import { isConnected, isLive, type Leg } from "../../../src/engine/leg.ts";
import { isSameParty } from "../../../src/engine/party.ts";
import type { Account } from "../account.ts";
import { canJoin, type Attempt } from "../platform-history.ts";
import type { Invariant } from "./invariant.ts";

const UNAUTHENTICATED = 401;

/** What the status of a listed action with a payload may be, should the payload be impossible (D-15, D-17). */
const ABOUT_THE_PAYLOAD = {
  addParty: [422],
  redirect: [422],
  merge: [404, 409, 422],
  transfer: [404, 409, 422],
} as const;

/** Invariants of actions: what was listed, what was answered, and what all legs were just before and just after. */
export const ACTION_INVARIANTS = {
  "I-12": (account, judge) => {
    for (const attempt of judged(account)) {
      const { action, listed, status } = attempt;
      if (!listed.includes(action)) continue;
      const isExcused =
        hasPayload(action) && !isJoin(attempt) && ABOUT_THE_PAYLOAD[action].some((one) => one === status);
      judge(status === 204 || isExcused, () => attempt);
    }
  },
  "I-13": (account, judge) => {
    for (const attempt of judged(account)) {
      const { action, listed, status, before, after } = attempt;
      if (listed.includes(action)) continue;
      judge(status >= 400 && status < 500 && isUnchanged(before, after), () => attempt);
    }
  },
  "I-27": (account, judge) => {
    for (const attempt of accepted(account, "transfer")) {
      const { line, other, before, after } = attempt;
      const own = after.filter(({ id }) => id === line || id === other);
      judge(own.length === 2 && own.every((leg) => !isLive(leg)), () => attempt);
      const farEnds = [line, other].map((id) => farOf(before, id));
      const [x, y] = farEnds.map((far) => after.find(({ id }) => id === far?.id));
      if (farEnds.some((far) => far === undefined) || x === undefined || y === undefined) continue;
      const isJoined = x.call === y.call && isConnected(x) && isConnected(y);
      judge(isJoined && isSameParty(x.facing, y.party) && isSameParty(y.facing, x.party), () => attempt);
    }
  },
  "I-28": (account, judge) => {
    for (const attempt of accepted(account, "merge")) {
      judge(attempt.after.filter(isLive).length === attempt.before.filter(isLive).length - 1, () => attempt);
    }
  },
  "I-29": (account, judge) => {
    for (const attempt of judged(account)) {
      if (attempt.status >= 400) judge(isUnchanged(attempt.before, attempt.after), () => attempt);
    }
  },
  "I-37": (account, judge) => {
    for (const attempt of [...accepted(account, "hold"), ...accepted(account, "unhold")]) {
      const own = attempt.before.find(({ id }) => id === attempt.line);
      for (const peer of attempt.before) {
        if (peer.call !== own?.call || !isLive(peer)) continue;
        judge(
          attempt.after.some((leg) => leg.id === peer.id && isLive(leg)),
          () => [attempt, peer],
        );
      }
    }
  },
} as const satisfies Record<string, Invariant>;

function judged({ attempts }: Account): readonly Attempt[] {
  return attempts.filter(({ status }) => status !== UNAUTHENTICATED);
}

function accepted(account: Account, action: Attempt["action"]): readonly Attempt[] {
  return account.attempts.filter((attempt) => attempt.action === action && attempt.status === 204);
}

function hasPayload(action: Attempt["action"]): action is keyof typeof ABOUT_THE_PAYLOAD {
  return Object.hasOwn(ABOUT_THE_PAYLOAD, action);
}

/** Whether the payload of a merge or transfer names a line that has to do: held, of the same extension, another call, answered. */
function isJoin({ action, line, other, before }: Attempt): boolean {
  if (action !== "merge" && action !== "transfer") return false;
  const own = before.find(({ id }) => id === line);
  const named = before.find(({ id }) => id === other);
  return own !== undefined && named !== undefined && canJoin(before, own, named);
}

/** The one party at the other end of a line, if there is just one and it is connected. */
function farOf(legs: readonly Leg[], id: number | undefined): Leg | undefined {
  const own = legs.find((leg) => leg.id === id);
  const others = legs.filter((leg) => leg.call === own?.call && leg.id !== id && isLive(leg));
  const [far] = others;
  return others.length === 1 && far !== undefined && isConnected(far) ? far : undefined;
}

/** Legs are values: an unchanged one is the same. */
function isUnchanged(before: readonly Leg[], after: readonly Leg[]): boolean {
  return before.length === after.length && before.every((leg, index) => leg === after[index]);
}
