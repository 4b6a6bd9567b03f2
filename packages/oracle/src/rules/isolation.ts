import type { CallLine, Extension } from "@myrcc/contracts";
import { enterpriseOf, shareEnterprise } from "../evidence/enterprise.ts";
import type { Evidence } from "../evidence/evidence.ts";
import type { Exchange } from "../evidence/exchange.ts";
import { destinationOf } from "../evidence/internal-call.ts";
import { touchesOf } from "../evidence/foreign-touch.ts";
import { isOverload } from "../evidence/overload.ts";
import { ownershipOf } from "../evidence/ownership.ts";
import { seenBy } from "../evidence/sighting.ts";
import { lastSegment } from "../evidence/stream.ts";
import { answered, answeredWith } from "./answered.ts";
import type { Docket, Rule } from "./rule.ts";

export const foreignRefused: Rule = {
  requirement: "RCC-ISOLATION-3",
  judge(evidence, docket) {
    const { exchanges } = evidence;
    for (const exchange of exchanges) {
      const { event, operation, refused } = exchange;
      if (event.deviation !== "foreign-resource" || event.status === null || isOverload(exchange)) continue;
      // Whoever has another 4xx for what does not exist (C-21) may have it for this as well: it tells nobody more.
      const asUnknown = exchanges.some(
        (one) =>
          one.event.deviation === "unknown-resource" &&
          one.operation === operation &&
          one.event.status === event.status,
      );
      if (event.status === 403 || event.status === 404 || (refused && asUnknown))
        judgeUntouched(evidence, exchange, docket);
      else {
        const observed = `${event.method} ${event.path} answered ${event.status}`;
        docket.miss({ expected: "404 or 403, since it belongs to another enterprise", observed, events: [event] });
      }
    }
  },
};

const foreignArgumentAnswer = answered(
  "RCC-ISOLATION-8",
  ["foreign-argument"],
  "4xx",
  ({ refused, event }) => refused || (event.status ?? 0) >= 500,
);

export const foreignArgumentRefused: Rule = {
  requirement: "RCC-ISOLATION-8",
  judge(evidence, docket) {
    foreignArgumentAnswer.judge(evidence, docket);
    for (const exchange of evidence.exchanges)
      if (exchange.event.deviation === "foreign-argument" && exchange.refused)
        judgeUntouched(evidence, exchange, docket);
  },
};

/** What was refused has not been done all the same. */
function judgeUntouched(evidence: Evidence, exchange: Exchange, docket: Docket): void {
  const touch = touchesOf(evidence, exchange).find(({ changes }) => changes.length > 0);
  if (touch === undefined) docket.hit();
  else {
    docket.miss({
      expected: `what ${exchange.event.path} names as it was, since it belongs to another enterprise`,
      observed: `${touch.changes.join(", ")}, though answered ${exchange.event.status}`,
      events: [touch.before.event, exchange.event, touch.after.event],
    });
  }
}

export const ownExtensionsOnly: Rule = {
  requirement: "RCC-ISOLATION-1",
  judge(evidence, docket) {
    const owners = ownershipOf(evidence);
    if (enterprisesIn(owners.values()).size < 2) return;
    for (const { exchange, page } of evidence.pages) {
      const shared = page.items.find(({ restUri }) => (owners.get(restUri)?.enterprises.size ?? 0) > 1);
      if (shared === undefined) docket.hit();
      else {
        const enterprises = [...(owners.get(shared.restUri)?.enterprises ?? [])].join(" and ");
        docket.miss({
          expected: "every extension listed for one enterprise",
          observed: `${shared.restUri} for ${enterprises}`,
          events: [exchange.event],
        });
      }
    }
  },
};

export const ownLinesOnly: Rule = {
  requirement: "RCC-ISOLATION-2",
  judge(evidence, docket) {
    const owners = ownershipOf(evidence);
    if (enterprisesIn(owners.values()).size < 2) return;
    const isForeign = (extension: string, enterprise: string): boolean => {
      const { enterprises = new Set() } = owners.get(extension) ?? {};
      return enterprises.size === 1 && !enterprises.has(enterprise);
    };
    for (const sighting of evidence.sightings) {
      const { line, event } = sighting;
      const session = seenBy(sighting);
      if (session === null || !isForeign(line.extension, enterpriseOf(evidence.exchanges, session))) continue;
      docket.miss({
        expected: `lines of ${enterpriseOf(evidence.exchanges, session)} only in session ${session}`,
        observed: `line ${line.lineId} of ${line.extension}`,
        events: [event],
      });
    }
    // A list that is read while another enterprise has a live line is an occasion.
    for (const { event, session, lines } of evidence.lists) {
      const own = enterpriseOf(evidence.exchanges, session);
      const couldLeak = [...evidence.sightingsByLine.values()].some((sightings) => {
        const last = sightings.findLast((one) => one.atMs <= event.sentAtMs);
        return last !== undefined && last.line.state !== "dropped" && isForeign(last.line.extension, own);
      });
      if (couldLeak && ![...lines.values()].some((line) => isForeign(line.extension, own))) docket.hit();
    }
  },
};

export const foreignLikeUnknown: Rule = {
  requirement: "RCC-ISOLATION-4",
  judge({ exchanges }, docket) {
    for (const foreign of exchanges.filter(({ event }) => event.deviation === "foreign-resource")) {
      const unknown = exchanges.find(
        ({ event, operation }) => event.deviation === "unknown-resource" && operation === foreign.operation,
      );
      if (unknown === undefined || !foreign.refused || !unknown.refused) continue;
      const [one, other] = [foreign, unknown].map(wordsOf);
      if (one === other) docket.hit();
      else {
        docket.miss({
          expected: other ?? "",
          observed: one ?? "",
          events: [foreign.event, unknown.event],
        });
      }
    }
  },
};

/** Status and body of a refusal, whatever it was asked for. */
function wordsOf({ event, parameters }: Exchange): string {
  const named = Object.values(parameters).filter((value) => value !== "");
  const text = named.reduce((words, value) => words.replaceAll(value, "…"), event.responseText);
  return `${event.status} ${text}`;
}

export const disabledIsHidden: Rule = {
  requirement: "RCC-ISOLATION-5",
  judge(evidence, docket) {
    answeredWith("RCC-ISOLATION-5", ["disabled-resource"], 403, 404).judge(evidence, docket);
    const ids = disabledIds(evidence);
    for (const { exchange, page } of evidence.pages) {
      const shown = page.items.find(({ restUri }) => ids.has(lastSegment(restUri)));
      if (shown === undefined) continue;
      docket.miss({ expected: "enabled extensions only", observed: shown.restUri, events: [exchange.event] });
    }
  },
};

export const disabledLinesAreHidden: Rule = {
  requirement: "RCC-ISOLATION-6",
  judge(evidence, docket) {
    const { sightings, exchanges, directory, messages } = evidence;
    const ids = disabledIds(evidence);
    if (ids.size === 0) return;
    for (const { via, line, event } of sightings) {
      if (via !== "frame" || !ids.has(lastSegment(line.extension))) continue;
      docket.miss({
        expected: "lines of enabled extensions only",
        observed: `line ${line.lineId} of ${line.extension}`,
        events: [event],
      });
    }
    // A call to a number that no enabled extension has, with frames about it, is an occasion.
    const numbers = new Set(directory.values());
    for (const exchange of exchanges) {
      const destination = destinationOf(exchange);
      if (exchange.operation !== "placeCall" || !exchange.accepted || destination === undefined) continue;
      const { session, atMs } = exchange.event;
      const isTold = messages.some(
        ({ event, message, session: told }) =>
          message.kind === "frame" &&
          event.atMs > atMs &&
          (told === session || shareEnterprise(evidence, told, session)),
      );
      if (!numbers.has(destination) && isTold) docket.hit();
    }
  },
};

export const crossCallsLeakNothing: Rule = {
  requirement: "RCC-ISOLATION-7",
  judge(evidence, docket) {
    const owners = ownershipOf(evidence);
    for (const exchange of evidence.exchanges) {
      const { operation, event } = exchange;
      const destination = destinationOf(exchange);
      if (operation !== "placeCall" || destination === undefined || event.session === null) continue;
      const own = enterpriseOf(evidence.exchanges, event.session);
      const caller = owners.get(`v1/rcc/Extension/${exchange.parameters["extensionId"] ?? ""}`)?.extension;
      const called = [...owners.values()].find(
        ({ extension, enterprises }) => !enterprises.has(own) && extension.pstnNumbers?.includes(destination) === true,
      );
      if (caller === undefined || called === undefined) continue;
      // A platform that lets no such call pass leaks nothing by it (D-23).
      if (exchange.refused) docket.hit();
      else if (exchange.accepted) judgeCrossCall(evidence, exchange, { caller, callee: called.extension }, docket);
    }
  },
};

function judgeCrossCall(
  evidence: Evidence,
  { event }: Exchange,
  { caller, callee }: { caller: Extension; callee: Extension },
  docket: Docket,
): void {
  for (const { line, event: witness } of evidence.sightings) {
    if (witness.atMs < event.atMs || caller.displayName === callee.displayName) continue;
    const far = line.extension === caller.restUri ? callee : line.extension === callee.restUri ? caller : undefined;
    if (far === undefined || line.displayedLabel === undefined) continue;
    // In a call of another time, somebody of one's own enterprise may go by the same name.
    if (line.displayedLabel === far.displayName && isNeighbour(evidence, line)) continue;
    if (line.displayedLabel !== far.displayName) docket.hit();
    else {
      docket.miss({
        expected: `line ${line.lineId} without the name of somebody of another enterprise`,
        observed: line.displayedLabel,
        events: [witness, event],
      });
    }
  }
}

/** Whether a line displays the number and the name of one of its own enterprise. */
function isNeighbour({ pages }: Evidence, { extension, displayedNumber, displayedLabel }: CallLine): boolean {
  const own = pages.find(({ page }) => page.items.some(({ restUri }) => restUri === extension));
  return pages
    .filter(({ exchange }) => exchange.event.session === own?.exchange.event.session)
    .some(({ page }) =>
      page.items.some((one) => one.addressNumber === displayedNumber && one.displayName === displayedLabel),
    );
}

/** Extensions that the harness knows not to be enabled. */
function disabledIds({ exchanges }: Evidence): ReadonlySet<string> {
  return new Set(
    exchanges.flatMap(({ event, parameters }) =>
      event.deviation === "disabled-resource" && parameters["extensionId"] !== undefined
        ? [parameters["extensionId"]]
        : [],
    ),
  );
}

function enterprisesIn(owners: Iterable<{ readonly enterprises: ReadonlySet<string> }>): ReadonlySet<string> {
  return new Set([...owners].flatMap(({ enterprises }) => [...enterprises]));
}
