import type { ConditionName, LineRole } from "@myrcc/contracts";
import type { LinesView } from "./lines-view.ts";
import { isConnected, isEngaged } from "./model-line.ts";
import type { ModelLine } from "./model-line.ts";

/** Whom a transition is about: the line it happens to, the one its payload names, and the one at its far end. */
export interface Cast {
  readonly line: ModelLine;
  readonly argument: ModelLine | undefined;
  /** The first connected peer of the line. */
  readonly peer: ModelLine | undefined;
}

/** The lines that an effect is about, as they are before the transition. A new line is not among them. */
export function linesInRole(view: LinesView, { line, argument }: Cast, role: LineRole): readonly ModelLine[] {
  const peers = view.peers(line);
  const argumentPeers = argument === undefined ? [] : view.peers(argument);
  switch (role) {
    case "line":
      return [line];
    case "argument":
      return argument === undefined ? [] : [argument];
    case "talking-siblings":
      return view.siblings(line).filter(({ state }) => state === "talking");
    case "siblings-of-peers":
      return peers
        .filter(({ state }) => state === "ringing" || state === "alerting")
        .flatMap((peer) => view.siblings(peer).filter(({ id, state }) => id !== line.id && state === "talking"));
    case "ringing-peers":
      return peers.filter(({ state }) => state === "ringing");
    case "alerting-peers":
      return peers.filter(({ state }) => state === "alerting");
    case "talking-peers":
      return peers.filter(({ state }) => state === "talking");
    case "held-peers":
      return peers.filter(({ state }) => state === "held");
    case "connected-peers":
      return peers.filter(isConnected);
    case "engaged-peers":
      return peers.filter(isEngaged);
    case "far-ends":
      return [...peers, ...argumentPeers].filter(isConnected);
    case "waiting-invitations":
      return [...peers, ...argumentPeers].filter(({ state }) => state === "ringing");
    case "new-line":
      return [];
  }
}

/** Whether a condition of a transition holds before it. Conditions of effects are judged while it happens. */
export function holds(view: LinesView, { line, argument }: Cast, condition: ConditionName): boolean {
  const connected = view.peers(line).filter(isConnected);
  switch (condition) {
    case "called":
      return connected.length < 2;
    case "invited":
      return connected.length >= 2;
    case "far-end-rings":
      return connected.length === 0 && view.peers(line).some(({ state }) => state === "ringing");
    case "far-end-connected":
      return connected.length > 0;
    case "joinable-argument":
      return argument !== undefined && view.joinable(line).some(({ id }) => id === argument.id);
    case "ends":
    case "nobody-left":
    case "one-left":
    case "two-left":
      return true;
  }
}
