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
  ADDPARTY: "Adding a party",
  DTMF: "DTMF",
  ERROR: "Refusals",
  ISOLATION: "Isolation of enterprises",
  COALESCE: "Coalescing of snapshots",
  SYNC: "Reads against pushes",
};

export function areaTitle(area: string): string {
  return TITLES[area] ?? `${area.slice(0, 1)}${area.slice(1).toLowerCase()}`;
}

/** Requirements by area, areas in the order in which they first occur. */
export function byArea(requirements: readonly RequirementResult[]): [area: string, results: RequirementResult[]][] {
  return [...Map.groupBy(requirements, ({ id }) => areaOf(id))];
}
