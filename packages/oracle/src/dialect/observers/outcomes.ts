import type { OperationId } from "@myrcc/contracts";
import { isConnected } from "../../call-model/model-line.ts";
import { isLineAction, nextStimulusMs } from "../../evidence/effect.ts";
import { isRecord, isSameJson, readJson } from "../../evidence/json.ts";
import { pushedPairs } from "../../evidence/pushed.ts";
import { latestBefore, modifiedAt } from "../../evidence/sighting.ts";
import { isStale } from "../../evidence/staleness.ts";
import type { Observer } from "../observation.ts";

/** C-37: whether one of two can leave, where leaving is listed. */
export const leaving: Observer = function* (evidence) {
  for (const exchange of evidence.exchanges) {
    const { event, operation, accepted, parameters } = exchange;
    if (operation !== "leave" || event.deviation !== null) continue;
    const current = latestBefore(evidence, parameters["lineId"], event.sentAtMs);
    if (current === undefined || current.line.conference === true || !isConnected(current.line)) continue;
    const isRefused = event.status === 409 && !isStale(evidence, exchange, current);
    const variant = accepted ? null : isRefused ? "leave-of-two-refused" : undefined;
    if (variant !== undefined) yield { endpoint: operation, reading: "C-37", member: "call of two", variant, event };
  }
};

/** C-44: what tones are taken, and whether they modify the line. */
export const tones: Observer = function* (evidence) {
  for (const exchange of evidence.exchanges) {
    const { event, operation, accepted, refused, parameters } = exchange;
    if (operation !== "sendDtmfs" || (!accepted && !refused)) continue;
    const body = readJson(event.requestText ?? "");
    const dtmfs = body.kind === "json" && isRecord(body.value) ? body.value["dtmfs"] : undefined;
    const common = { endpoint: operation, reading: "C-44" } as const;
    if (typeof dtmfs === "string" && dtmfs.includes(",")) {
      yield { ...common, member: "comma", variant: accepted ? "dtmf-pause" : null, event };
    }
    const sightings = evidence.sightingsByLine.get(parameters["lineId"] ?? "") ?? [];
    const before = latestBefore(evidence, parameters["lineId"], event.sentAtMs);
    const horizonMs = nextStimulusMs(evidence, exchange);
    const after = sightings.find(({ atMs }) => atMs > event.atMs && atMs < horizonMs);
    if (!accepted || before === undefined || after === undefined) continue;
    if (!isSameJson({ ...before.line, lastModificationTime: "" }, { ...after.line, lastModificationTime: "" }))
      continue;
    const variant = modifiedAt(before.line) === modifiedAt(after.line) ? null : "dtmf-modifies";
    yield { ...common, member: "lastModificationTime", variant, event: after.event };
  }
};

/** Actions that are void a second time, so that of two at once one must lose. */
const ONCE: readonly OperationId[] = ["answer", "disconnect", "hold", "leave", "unhold"];

/** C-58: what the loser of two like actions at the same time is answered. */
export const losers: Observer = function* ({ exchanges }) {
  const actions = exchanges.filter(
    (one) =>
      isLineAction(one) && one.operation !== null && ONCE.includes(one.operation) && one.event.deviation === null,
  );
  for (const [index, one] of actions.entries()) {
    const rival = actions
      .slice(index + 1)
      .find(
        (other) =>
          other.operation === one.operation &&
          other.parameters["lineId"] === one.parameters["lineId"] &&
          other.event.sentAtMs < one.event.atMs &&
          one.event.sentAtMs < other.event.atMs,
      );
    if (rival === undefined || one.operation === null) continue;
    const isRefused = [one, rival].some(({ event }) => event.status === 409) && (one.accepted || rival.accepted);
    const variant = one.accepted && rival.accepted ? "loser-204" : isRefused ? null : undefined;
    if (variant === undefined) continue;
    yield { endpoint: one.operation, reading: "C-58", member: "loser", variant, event: rival.event };
  }
};

/** D-10: the cause of a line that rejects. */
export const rejections: Observer = function* (evidence) {
  for (const { event, operation, accepted, parameters } of evidence.exchanges) {
    const lineId = parameters["lineId"];
    if (operation !== "disconnect" || !accepted) continue;
    if (latestBefore(evidence, lineId, event.sentAtMs)?.line.state !== "ringing") continue;
    const sightings = evidence.sightingsByLine.get(lineId ?? "") ?? [];
    const dropped = sightings.find(({ line, atMs }) => atMs > event.sentAtMs && line.state === "dropped");
    if (dropped?.line.stateCause === undefined) continue;
    const variant = dropped.line.stateCause === "causeNormal" ? null : "other-unstated-cause";
    yield { endpoint: operation, reading: "D-10", member: "cause of a rejection", variant, event: dropped.event };
  }
};

/** D-7: frames of a conference that show no change. Canonical is that there are none, so nothing shows it. */
export const bystanderFrames: Observer = function* (evidence) {
  for (const [before, after] of pushedPairs(evidence)) {
    if (before.line.conference !== true || before.line.state === "dropped") continue;
    const isSame = isSameJson(
      { ...before.line, lastModificationTime: "" },
      { ...after.line, lastModificationTime: "" },
    );
    if (!isSame) continue;
    const variant = "conference-bystander-frame";
    yield { endpoint: "frame", reading: "D-7", member: "frame without a change", variant, event: after.event };
  }
};
