import type { CallLine, Extension } from "@myrcc/contracts";
import { pushedPairs } from "../../evidence/pushed.ts";
import { endpointOf } from "../../evidence/sighting.ts";
import type { Observation, Observer } from "../observation.ts";

/** C-47: what a line of an internal call shows of the other one's extension. */
export const displays: Observer = function* ({ calls, sightingsByLine, pages, extensions }) {
  const byUri = new Map(
    [...pages.flatMap(({ page }) => page.items), ...extensions.map(({ extension }) => extension)].map((extension) => [
      extension.restUri,
      extension,
    ]),
  );
  for (const { callerLineId, calleeLineId = "" } of calls) {
    for (const [own, other] of [
      [callerLineId, calleeLineId],
      [calleeLineId, callerLineId],
    ] as const) {
      const [far] = sightingsByLine.get(other) ?? [];
      const extension = far === undefined ? undefined : byUri.get(far.line.extension);
      if (extension === undefined) continue;
      for (const sighting of sightingsByLine.get(own) ?? []) {
        const { displayedNumber } = sighting.line;
        // Whom a line shows that was handed over is another matter.
        if (displayedNumber && displayedNumber !== extension.addressNumber) continue;
        for (const [member, variant] of shown(sighting.line, extension)) {
          yield { endpoint: endpointOf(sighting), reading: "C-47", member, variant, event: sighting.event };
        }
      }
    }
  }
};

/** C-47: whether what a line had not shown is told of later. */
export const completedDisplays: Observer = function* (evidence) {
  for (const [previous, next] of pushedPairs(evidence)) {
    if (previous.line.displayedNumber !== next.line.displayedNumber) continue;
    for (const name of ["displayedLabel", "displayedPhoto", "displayedExternalNumber"] as const) {
      const [before, after] = [previous.line[name], next.line[name]];
      if (!after || (before && before !== after)) continue;
      const variant = before ? null : "display-late";
      yield { endpoint: "frame", reading: "C-47", member: `${name} of a further snapshot`, variant, event: next.event };
    }
  }
};

function* shown(line: CallLine, extension: Extension): Generator<[member: string, variant: Observation["variant"]]> {
  const expected = [
    ["displayedNumber", line.displayedNumber, extension.addressNumber],
    ["displayedLabel", line.displayedLabel, extension.displayName],
    ["displayedPhoto", line.displayedPhoto, extension.urlPhoto],
    ["displayedExternalNumber", line.displayedExternalNumber, extension.pstnNumbers?.[0]],
  ] as const;
  for (const [member, value, known] of expected) {
    if (!known) continue;
    if (value === known) yield [member, null];
    else if (!value) yield [member, "display-incomplete"];
  }
}
