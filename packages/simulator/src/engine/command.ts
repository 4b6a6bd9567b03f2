import type { Action } from "./action.ts";
import type { Deed } from "./device.ts";
import type { Leg } from "./leg.ts";

/** An action with its payload (F-23). Payloads are of the right type, but not yet of a possible value. */
export type Request =
  | { readonly action: "answer" | "disconnect" | "hold" | "unhold" | "leave" }
  | { readonly action: "addParty" | "redirect"; readonly destination: string }
  /** `other` is undefined when the payload names something that is no line at all (D-15). */
  | { readonly action: "merge" | "transfer"; readonly other: number | undefined }
  | { readonly action: "sendDtmfs"; readonly dtmfs: string };

/** Everything that can happen to calls. */
export type Command =
  | { readonly type: "place-call"; readonly extension: string; readonly destination: string }
  | { readonly type: "act"; readonly leg: number; readonly request: Request }
  | { readonly type: "device"; readonly leg: number; readonly deed: Deed };

/** Why a command changed nothing (domain §3.5). */
export interface Refusal {
  readonly kind: "unknown" | "wrong-state" | "impossible";
  readonly because: string;
}

/** A deed of a device that lies ahead; a later state of the leg may make it void. */
export interface Cue {
  readonly leg: number;
  readonly afterMs: number;
  readonly deed: Deed;
}

/**
 * What a command did. `changed` holds the new value of every leg that differs from before; of those whose representation
 * does, the modification time is new. A command that is refused has changed nothing, unless a fault makes it.
 */
export type Outcome = { readonly changed: readonly Leg[]; readonly cues: readonly Cue[] } & (
  { readonly kind: "done"; readonly placed: Leg | undefined } | { readonly kind: "refused"; readonly refusal: Refusal }
);

export function wrongState(leg: Leg, action: Action): Refusal {
  return { kind: "wrong-state", because: `${action}: line ${leg.id} is ${leg.state}` };
}
