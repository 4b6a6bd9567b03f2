import type { CallLine, TransitionId } from "@myrcc/contracts";
import { isLive } from "./call-model/model-line.ts";
import { pairName } from "./call-model/transition-pairs.ts";
import { isLineAction } from "./evidence/effect.ts";
import type { Evidence } from "./evidence/evidence.ts";
import type { Exchange } from "./evidence/exchange.ts";
import { readJson, isRecord } from "./evidence/json.ts";
import { scenesOf } from "./evidence/scene.ts";
import type { Scene } from "./evidence/scene.ts";
import { modifiedAt } from "./evidence/sighting.ts";
import { ownDeedsIn } from "./own-deeds.ts";
import { occurrencesIn } from "./scene-transition.ts";

/**
 * The pairs of consecutive transitions that a recording shows: two accepted requests, one right after the other, of which the
 * first made the line or changed what it shows, and the second acts on that line or is something to it that is done at the far
 * end; and what telephones did by themselves.
 */
export function pairsIn(evidence: Evidence): ReadonlySet<string> {
  const scenes = new Map(scenesOf(evidence).map((scene) => [scene.exchange, scene]));
  const stimuli = evidence.exchanges
    .filter((one) => isLineAction(one) || one.operation === "placeCall")
    .toSorted((one, other) => one.event.sentAtMs - other.event.sentAtMs);
  const pairs = new Set(ownDeedsIn(evidence).map(pairName));
  // A refusal does nothing, so it does not come between two transitions.
  const accepted = stimuli.filter((one) => one.accepted);
  for (const [index, exchange] of accepted.entries()) {
    const scene = scenes.get(exchange);
    const before = accepted[index - 1];
    if (scene === undefined || before === undefined) continue;
    for (const { line, situation, transition: second } of occurrencesIn(evidence, scene)) {
      for (const first of firstsOf(evidence, before, scenes.get(before), line))
        pairs.add(pairName({ first, situation, second }));
    }
  }
  return pairs;
}

/** What the transition that went before was to one line or another, where it involved this one. */
function firstsOf(
  evidence: Evidence,
  before: Exchange,
  scene: Scene | undefined,
  line: CallLine,
): readonly TransitionId[] {
  if (before.operation === "placeCall") return placedLine(before) === line.lineId ? ["T1"] : [];
  if (scene === undefined || !isInvolved(scene.before.lines.get(line.lineId), line)) return [];
  return occurrencesIn(evidence, scene).map(({ transition }) => transition);
}

function placedLine({ event }: Exchange): string | undefined {
  const reading = readJson(event.responseText ?? "");
  const value = reading.kind === "json" && isRecord(reading.value) ? reading.value["lineId"] : undefined;
  return typeof value === "string" ? value : undefined;
}

/** Made, modified, or with other actions than before, which no modification tells. */
function isInvolved(then: CallLine | undefined, now: CallLine): boolean {
  if (then === undefined || !isLive(then)) return true;
  return modifiedAt(then) !== modifiedAt(now) || listed(then) !== listed(now);
}

function listed({ actions = [] }: CallLine): string {
  return actions.toSorted().join(" ");
}
