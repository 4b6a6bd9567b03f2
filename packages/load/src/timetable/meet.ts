import type { ProfileMoment, ProfileTraffic } from "@myrcc/contracts";
import type { DrawnCall } from "./draw-calls.ts";

/** A call that does what all do at once, if it is placed before. Only for one whose instant of placing stays as it is. */
export function meet(call: DrawnCall, { answer, hangUp }: NonNullable<ProfileTraffic["together"]> = {}): DrawnCall {
  return endTogether(answerTogether(call, answer), hangUp);
}

/** Moves the answer and all that comes after it. */
function answerTogether(call: DrawnCall, moment: ProfileMoment | undefined): DrawnCall {
  const { answerAfterMs, endAfterMs, hold, tonesAfterMs } = call;
  const momentMs = afterPlacing(call, moment, call.answerTogetherMs);
  if (momentMs === undefined || answerAfterMs === undefined) return call;
  const later = momentMs - answerAfterMs;
  return {
    ...call,
    answerAfterMs: momentMs,
    ...(hold === undefined ? {} : { hold: { afterMs: hold.afterMs + later, untilMs: hold.untilMs + later } }),
    ...(tonesAfterMs === undefined ? {} : { tonesAfterMs: tonesAfterMs + later }),
    endAfterMs: endAfterMs + later,
  };
}

/** What would come after the end is left out. */
function endTogether(call: DrawnCall, moment: ProfileMoment | undefined): DrawnCall {
  const endAfterMs = afterPlacing(call, moment, call.endTogetherMs);
  if (endAfterMs === undefined || endAfterMs >= call.endAfterMs) return call;
  const { answerAfterMs, hold, lot, mark, placeMs, tonesAfterMs } = call;
  return {
    placeMs,
    mark,
    lot,
    ...(answerAfterMs === undefined || answerAfterMs >= endAfterMs ? {} : { answerAfterMs }),
    ...(hold === undefined || hold.untilMs >= endAfterMs ? {} : { hold }),
    ...(tonesAfterMs === undefined || tonesAfterMs >= endAfterMs ? {} : { tonesAfterMs }),
    endAfterMs,
  };
}

/** Undefined when there is no moment, or the call is placed only then. */
function afterPlacing(
  { placeMs }: DrawnCall,
  moment: ProfileMoment | undefined,
  atMs: number | undefined,
): number | undefined {
  if (moment === undefined || atMs === undefined || 1000 * moment.atSeconds <= placeMs) return undefined;
  return atMs - placeMs;
}
