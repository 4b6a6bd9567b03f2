import type { RequirementResult } from "@myrcc/contracts";

/** The part of the API that a requirement is about: the middle of its id, `HOLD` in `RCC-HOLD-2`. */
export function areaOf(id: string): string {
  return /^[A-Z]+-(.+)-\d+$/.exec(id)?.[1] ?? id;
}

const TITLES: Readonly<Record<string, string>> = {
  SESSION: "Sessions",
  HTTP: "HTTP",
  EXTENSION: "Extensions",
  PAGING: "Paging",
  LISTENER: "Listeners",
  FRAME: "WebSocket frames",
  LINE: "Call lines",
  CALL: "Placing calls",
  ACTION: "Actions",
  ANSWER: "Answer",
  HOLD: "Hold",
  UNHOLD: "Unhold",
  DISCONNECT: "Disconnect",
  COALESCE: "Coalescing of snapshots",
  SYNC: "Both sides of a call",
};

export function areaTitle(area: string): string {
  return TITLES[area] ?? area;
}

/** Requirements by area, areas in the order in which they first occur. */
export function byArea(requirements: readonly RequirementResult[]): [area: string, results: RequirementResult[]][] {
  return [...Map.groupBy(requirements, ({ id }) => areaOf(id))];
}
