import { checkSchema, type CallLine } from "@myrcc/contracts";
import { isConnected, isLive, type Leg } from "../../../src/engine/leg.ts";
import { isSameParty } from "../../../src/engine/party.ts";
import type { Account } from "../account.ts";
import type { Census } from "../platform-history.ts";
import type { Invariant } from "./invariant.ts";
import { pairs } from "./of-lines.ts";

/** What may follow a state in any number of steps: the closure of §3.4, in which a blind transfer makes talking alerting (T19). */
const AFTERWARDS: Readonly<Record<string, readonly string[]>> = {
  prompting: ["prompting", "alerting", "talking", "held", "dropped"],
  alerting: ["alerting", "talking", "held", "dropped"],
  ringing: ["ringing", "talking", "held", "alerting", "dropped"],
  talking: ["talking", "held", "alerting", "dropped"],
  held: ["held", "talking", "alerting", "dropped"],
  dropped: [],
};

/** What may follow a state in one step, the state itself where only other members change. */
const NEXT: Readonly<Record<string, readonly string[]>> = {
  prompting: ["alerting", "dropped"],
  alerting: ["alerting", "talking", "dropped"],
  ringing: ["ringing", "talking", "dropped"],
  talking: ["talking", "held", "alerting", "dropped"],
  held: ["held", "talking", "dropped"],
  dropped: [],
};

/** Invariants over several lines at one instant, as lists show them and as the calls are. */
export const CALL_INVARIANTS = {
  "I-9": (account, judge) => {
    for (const [previous, next] of pairs(account)) {
      judge(AFTERWARDS[previous.state]?.includes(next.state) === true, () => [previous, next]);
    }
    for (const { versions } of account.truth.lines.values()) {
      for (const [index, { leg }] of versions.entries()) {
        const was = versions[index - 1]?.leg.state;
        const admitted = was === undefined ? ["prompting", "ringing"] : (NEXT[was] ?? []);
        judge(admitted.includes(leg.state), () => [was, leg]);
      }
    }
  },
  // The table of §3.3 with D-5, D-6 and D-12.
  "I-11": (account, judge) => {
    for (const census of account.censuses) {
      for (const line of linesOf(census)) {
        const expected = expectedActions(line, census);
        judge(JSON.stringify(sorted(line.actions ?? [])) === JSON.stringify(expected), () => [line, expected]);
      }
    }
  },
  "I-15": (account, judge) => {
    for (const census of account.censuses) {
      const lines = linesOf(census);
      for (const line of lines) {
        const isListed = line.actions?.some((action) => action === "transfer" || action === "merge") === true;
        if (!isListed) continue;
        const held = lines.filter(({ state, extension }) => state === "held" && extension === line.extension);
        judge(
          held.some(({ lineId }) => lineId !== line.lineId),
          () => line,
        );
      }
    }
  },
  "I-16": (account, judge) => {
    for (const census of account.censuses) {
      const talking = linesOf(census).filter(({ state }) => state === "talking");
      judge(new Set(talking.map(({ extension }) => extension)).size === talking.length, () => talking);
    }
  },
  "I-18": ({ events, censuses }, judge) => {
    for (const { text } of censuses) {
      const list = checkSchema("CallLineList", JSON.parse(text));
      judge(list.ok && list.value.count === list.value.results.length, () => text);
    }
    for (const event of events) {
      if (event.type !== "exchange" || event.operation !== "listExtensions" || event.status !== 200) continue;
      const page = checkSchema("ExtensionPage", JSON.parse(event.responseText));
      judge(page.ok && page.value.count >= page.value.items.length, () => event.responseText);
    }
  },
  "I-25": (account, judge) => {
    for (const census of account.censuses) {
      for (const [one, other] of untouchedPairs(account, census)) {
        judge(
          one.displayedNumber === numberOf(account, other) &&
            other.displayedNumber === numberOf(account, one) &&
            one.isIncoming !== other.isIncoming,
          () => [one, other],
        );
      }
    }
  },
  "I-26": (account, judge) => {
    for (const { legs } of account.censuses) {
      for (const together of Map.groupBy(legs.filter(isConnected), ({ call }) => call).values()) {
        for (const leg of together) judge(leg.conference === together.length >= 3, () => together);
      }
    }
  },
} as const satisfies Record<string, Invariant>;

function linesOf({ text }: Census): readonly CallLine[] {
  const list = checkSchema("CallLineList", JSON.parse(text));
  return list.ok ? list.value.results : [];
}

/** §3.3, typed from the text. */
function expectedActions(line: CallLine, { legs }: Census): readonly string[] {
  const leg = legs.find(({ id }) => String(id) === line.lineId);
  if (leg === undefined) return ["a line of no leg"];
  const others = legs.filter((one) => one.call === leg.call && one.id !== leg.id && isLive(one));
  const isAlone = others.length > 0 && !others.some(isConnected);
  const joinable = legs.some(
    (one) =>
      one.state === "held" &&
      one.call !== leg.call &&
      isSameParty(one.party, leg.party) &&
      legs.some((far) => far.call === one.call && far.id !== one.id && isConnected(far)),
  );
  const actions = {
    prompting: ["disconnect", "answer"],
    alerting: ["disconnect"],
    ringing: ["answer", "disconnect", "redirect"],
    talking: isAlone
      ? ["disconnect", "hold", "leave"]
      : [
          "addParty",
          "disconnect",
          "hold",
          "leave",
          "sendDtmfs",
          ...(leg.conference ? [] : ["redirect"]),
          ...(joinable && !leg.conference ? ["transfer"] : []),
          ...(joinable ? ["merge"] : []),
        ],
    held: isAlone
      ? ["disconnect", "unhold", "leave"]
      : ["addParty", "disconnect", "unhold", "leave", ...(leg.conference ? [] : ["redirect"])],
    dropped: [],
  };
  return sorted(actions[leg.state]);
}

/** Both lines of calls between two extensions of an enterprise that nothing but hold and unhold has happened to (D-4). */
function untouchedPairs(account: Account, census: Census): (readonly [CallLine, CallLine])[] {
  const lines = linesOf(census);
  const calls = Map.groupBy(census.legs.filter(isLive), ({ call }) => call);
  return [...calls.values()].flatMap((legs) => {
    const [one, other, third] = legs.map(({ id }) => lines.find(({ lineId }) => lineId === String(id)));
    if (one === undefined || other === undefined || legs.length !== 2 || third !== undefined) return [];
    return legs.every((leg) => isConnected(leg) && isUntouched(account, leg)) ? [[one, other] as const] : [];
  });
}

function isUntouched({ truth }: Account, { id }: Leg): boolean {
  const legs = truth.versions(String(id)).map(({ leg }) => leg);
  const [first] = legs;
  return (
    first !== undefined &&
    legs.every((leg) => leg.call === first.call && !leg.conference && isSameParty(leg.facing, first.facing))
  );
}

function numberOf({ numbers }: Account, { extension }: CallLine): string | undefined {
  return numbers.get(extension);
}

function sorted(actions: readonly string[]): readonly string[] {
  return actions.toSorted((one, other) => one.localeCompare(other));
}
