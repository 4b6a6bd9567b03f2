import type { CallLine } from "@myrcc/contracts";
import { alterationsOf } from "../evidence/completion.ts";
import type { Evidence } from "../evidence/evidence.ts";
import { sightingsAfter } from "../evidence/scene.ts";
import type { Scene } from "../evidence/scene.ts";
import type { Sighting } from "../evidence/sighting.ts";
import type { Docket } from "./rule.ts";

/** In coalescing windows; whatever a change brings comes within one and the way to us. */
export const SILENCE_WINDOWS = 3;

/**
 * Judges that an action brought no frame for some lines: none that shows them modified since the list before it, unless a
 * display was filled just then (C-47). Decided once the recording goes on for some windows without another action, or as soon
 * as there is one.
 */
export function judgeSilence(
  evidence: Evidence,
  docket: Docket,
  scene: Scene,
  lines: readonly CallLine[],
  expected: string,
): void {
  const { event } = scene.exchange;
  const silentUntilMs = event.atMs + SILENCE_WINDOWS * evidence.nominalWindowMs;
  const heard = lines
    .flatMap((line) => sightingsAfter(evidence, scene, line.lineId).filter(isAltered(line)))
    .find((one) => one.via === "frame" && one.atMs <= silentUntilMs);
  const quietUntilMs = Math.min(scene.horizonMs, evidence.endsAtMs);
  if (heard !== undefined) {
    docket.miss({
      expected,
      observed: `a frame with line ${heard.line.lineId} ${heard.line.state}`,
      events: [event, heard.event],
    });
  } else if (lines.length > 0 && quietUntilMs >= silentUntilMs) docket.hit();
}

function isAltered(before: CallLine): (sighting: Sighting) => boolean {
  return ({ line }) => alterationsOf(before, line).length > 0;
}
