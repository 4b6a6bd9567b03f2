import type { LoadResult } from "@myrcc/contracts";
import { CALLS_SLO } from "./judge-slos.ts";

/** Counters that are zero where all goes well, with what they mean. */
const TROUBLES: Readonly<Record<string, string>> = {
  sockets_lost: "WebSocket(s) to the platform ended before the harness closed them",
  calls_refused: "call(s) were refused",
  changes_refused: "hold or unhold request(s) on lines of the run were refused",
  changes_failed: "hold or unhold request(s) got no answer",
  disconnects_refused: "disconnect(s) of calls of the run were refused",
  reads_failed: "read(s) of the lines gave no list",
  finals_changed_otherwise: "line(s) ended in another state than that of their last accepted change",
  finals_late: "last state(s) were pushed only after the harness had given up waiting for them",
  traffic_refused: "call(s) of the timetable were refused",
  traffic_blocked: "call(s) of the timetable could not be placed, since calls before them had not ended",
  traffic_unanswered: "call(s) of the timetable were answered and did not talk in time",
  traffic_broken: "call(s) of the timetable ended by themselves",
  traffic_changes_refused: "request(s) on lines of the timetable's calls were refused",
  guests_failed: "session(s) that came at once could not log in, connect or subscribe",
  guests_not_begun: "session(s) were not begun, since the platform had refused the login of one before",
  guests_silent: "session(s) that came at once were pushed nothing, although lines changed",
  guests_lost: "session(s) that came at once lost their socket",
  lines_left: "line(s) could not be ended by the session that made them",
};

/** Counters of which an objective says how many there may be. */
const ALLOWED_BY: Readonly<Record<string, readonly string[]>> = {
  traffic_refused: [CALLS_SLO.failed, CALLS_SLO.placed],
  traffic_blocked: [CALLS_SLO.placed],
  traffic_unanswered: [CALLS_SLO.failed],
  traffic_broken: [CALLS_SLO.failed],
};

/**
 * What went wrong under load and is not known to break a requirement: somebody else or a limit of the platform may have
 * caused it. So it fails nothing, but a run that shows it is not conformant.
 * Calls of which the profile's own objectives allow some are no trouble while these are met.
 */
export function loadTroubles(result: LoadResult): string[] {
  const { calls, counters, finals, slos = [] } = result;
  const isAllowed = (counter: string): boolean =>
    slos.some(({ decision, name }) => decision === "met" && ALLOWED_BY[counter]?.includes(name) === true);
  const told = Object.keys(TROUBLES).filter((name) => !isAllowed(name));
  const silent = Math.max(0, calls.planned - calls.established - (counters["calls_refused"] ?? 0));
  const doubtful = mayHaveLostItself(result) ? finals.lost : 0;
  const others = [
    [silent, "call(s) were not talking in time"] as const,
    [doubtful, "last state(s) never arrived, in a run whose handlers failed or whose clock stepped"] as const,
  ];
  return [...countedTroubles(result, told), ...others.flatMap(textOf)];
}

/**
 * Of the troubles that are counted, those that no objective of the run counts, whatever it decided: of the others the objective
 * says whether there are too many, or that it cannot tell.
 */
export function uncountedTroubles(result: Pick<LoadResult, "counters" | "slos">): string[] {
  const { slos = [] } = result;
  const isJudged = (counter: string): boolean => slos.some(({ name }) => ALLOWED_BY[counter]?.includes(name) === true);
  return countedTroubles(
    result,
    Object.keys(TROUBLES).filter((name) => !isJudged(name)),
  );
}

/** Of the troubles, those that these counters tell. */
function countedTroubles({ counters }: Pick<LoadResult, "counters">, names: readonly string[]): string[] {
  return names.flatMap((name) => textOf([counters[name] ?? 0, TROUBLES[name] ?? name]));
}

function textOf([count, meaning]: readonly [count: number, meaning: string]): string[] {
  return count === 0 ? [] : [`under load, ${count} ${meaning}`];
}

/** Whether a snapshot may have come and been lost in here, or been waited for too short. */
export function mayHaveLostItself({ counters }: LoadResult): boolean {
  return (counters["handler_errors"] ?? 0) > 0 || (counters["clock_steps"] ?? 0) > 0;
}
