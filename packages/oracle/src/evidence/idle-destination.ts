import { isLive } from "../call-model/model-line.ts";
import { shareEnterprise } from "./enterprise.ts";
import type { Evidence } from "./evidence.ts";
import type { Exchange } from "./exchange.ts";
import { textMember } from "./payload.ts";

/**
 * Whether an action calls an extension of the directory on which nothing was going on when the lines were last listed: then
 * nothing is wrong with whom it calls.
 */
export function callsTheIdle(evidence: Evidence, exchange: Exchange): boolean {
  const { operation, event } = exchange;
  if (operation !== "addParty" && operation !== "redirect") return false;
  const destination = textMember(exchange, "destination");
  const called = [...evidence.directory].flatMap(([extension, number]) => (number === destination ? [extension] : []));
  const before = evidence.lists.findLast(
    (list) => list.event.atMs <= event.sentAtMs && shareEnterprise(evidence, list.session, event.session),
  );
  if (called.length === 0 || before === undefined) return false;
  return ![...before.lines.values()].some((line) => isLive(line) && called.includes(line.extension));
}
