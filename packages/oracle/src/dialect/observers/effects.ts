import { isRinging, scenesOf } from "../../evidence/scene.ts";
import { isStale } from "../../evidence/staleness.ts";
import { latestBefore } from "../../evidence/sighting.ts";
import type { Observer } from "../observation.ts";

/** D-9: whether a line is resumed while another of its extension talks. */
export const resumptions: Observer = function* (evidence) {
  for (const { action, exchange, own, siblings } of scenesOf(evidence)) {
    const { accepted, event } = exchange;
    const isSwap = own.state === "held" && siblings.some(({ state }) => state === "talking");
    if (action !== "unhold" || event.deviation !== null || !isSwap) continue;
    const current = latestBefore(evidence, own.lineId, event.sentAtMs);
    const isRefused = event.status === 409 && current !== undefined && !isStale(evidence, exchange, current);
    const variant = accepted ? null : isRefused ? "unhold-refused" : undefined;
    if (variant === undefined) continue;
    yield { endpoint: action, reading: "D-9", member: "line while another talks", variant, event };
  }
};

/** D-5: what a talking line does that is left by a blind transfer, while the new destination rings. */
export const transferredPeers: Observer = function* (evidence) {
  for (const { action, exchange, own, peers, after } of scenesOf(evidence)) {
    const rung = evidence.web.invitedBy(exchange) ?? "";
    const [peer, another] = peers;
    if (action !== "redirect" || !exchange.accepted || own.state !== "talking" || another !== undefined) continue;
    const seen = after.find(({ lines }) => {
      const line = lines.get(rung);
      return line !== undefined && isRinging(line);
    });
    const left = seen?.lines.get(peer?.lineId ?? "");
    if (peer?.state !== "talking" || seen === undefined || left === undefined) continue;
    const variant = left.state === "talking" ? "peer-stays-talking" : left.state === "alerting" ? null : undefined;
    if (variant === undefined) continue;
    yield { endpoint: action, reading: "D-5", member: "who is left", variant, event: seen.event };
  }
};
