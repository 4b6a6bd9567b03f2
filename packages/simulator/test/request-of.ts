import type { Action } from "../src/engine/action.ts";
import type { Request } from "../src/engine/command.ts";

export interface Payload {
  readonly destination?: string;
  readonly other?: number | undefined;
  readonly dtmfs?: string;
}

/** An action with its payload; what it does not take is left out. */
export function requestOf(action: Action, payload: Payload = {}): Request {
  switch (action) {
    case "addParty":
    case "redirect":
      return { action, destination: payload.destination ?? "106" };
    case "merge":
    case "transfer":
      return { action, other: payload.other };
    case "sendDtmfs":
      return { action, dtmfs: payload.dtmfs ?? "1" };
    case "answer":
    case "disconnect":
    case "hold":
    case "unhold":
    case "leave":
      return { action };
  }
}
