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
import { situationIn, transitionOf } from "./scene-transition.ts";

/**
 * The pairs of consecutive transitions that a recording shows: two accepted requests, one right after the other, of which the
 * first made the line or changed what it shows, and the second acts on that line.
 */
export function pairsIn(evidence: Evidence): ReadonlySet<string> {
  const scenes = new Map(scenesOf(evidence).map((scene) => [scene.exchange, scene]));
  const stimuli = evidence.exchanges
    .filter((one) => isLineAction(one) || one.operation === "placeCall")
    .toSorted((one, other) => one.event.sentAtMs - other.event.sentAtMs);
  const pairs = new Set<string>();
  // A refusal does nothing, so it does not come between two transitions.
  const accepted = stimuli.filter((one) => one.accepted);
  for (const [index, exchange] of accepted.entries()) {
    const scene = scenes.get(exchange);
    const before = accepted[index - 1];
    if (scene === undefined || before === undefined) continue;
    const [situation, second] = [situationIn(scene), transitionOf(scene)];
    const first = firstOf(before, scenes.get(before), scene);
    if (first === undefined || situation === undefined || second === undefined) continue;
    pairs.add(pairName({ first, situation, second }));
  }
  return pairs;
}

/** The transition that went before, where it involved the line of this scene. */
function firstOf(before: Exchange, scene: Scene | undefined, { own, before: shown }: Scene): TransitionId | undefined {
  if (before.operation === "placeCall") return placedLine(before) === own.lineId ? "T1" : undefined;
  if (scene === undefined) return undefined;
  const [then, now] = [scene.before.lines.get(own.lineId), shown.lines.get(own.lineId)];
  return now !== undefined && isInvolved(then, now) ? transitionOf(scene) : undefined;
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
