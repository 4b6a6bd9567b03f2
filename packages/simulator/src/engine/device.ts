import type { Cause } from "./leg.ts";

/** What the telephone of a party does by itself (domain §3.1). Delays are in milliseconds from the alert on. */
export type Device = (
  | { readonly kind: "manual" }
  | { readonly kind: "auto-answer"; readonly afterMs: number }
  | { readonly kind: "no-answer"; readonly afterMs: number }
  | { readonly kind: "reject"; readonly afterMs: number }
  | { readonly kind: "busy" }
  | { readonly kind: "dnd" }
  | { readonly kind: "unreachable" }
) & {
  /** Hangs up this long after its leg talked first. */
  readonly hangUpAfterMs?: number;
};

/** An event at a telephone, as opposed to an action asked for through the API. */
export type Deed =
  | { readonly kind: "answers" }
  | { readonly kind: "rejects" }
  | { readonly kind: "gives-up"; readonly cause: Cause }
  | { readonly kind: "hangs-up" }
  | { readonly kind: "breaks" };

/** A deed that a device will do after a while, unless its leg has moved on by then. */
export interface Plan {
  readonly afterMs: number;
  readonly deed: Deed;
}

const UNANSWERED = { kind: "gives-up", cause: "causeCallNotAnswered" } as const;

/** T2 and T3: what the own device does when it is alerted for a call that its extension places. */
export function planWhenPrompted(device: Device): Plan | undefined {
  switch (device.kind) {
    case "auto-answer":
      return { afterMs: device.afterMs, deed: { kind: "answers" } };
    case "no-answer":
    case "reject":
      return { afterMs: device.afterMs, deed: UNANSWERED };
    case "unreachable":
      return { afterMs: 0, deed: UNANSWERED };
    case "manual":
    case "busy":
    case "dnd":
      return undefined;
  }
}

/** T5, T6, T8 and T9: what a device does when somebody calls it. */
export function planWhenCalled(device: Device): Plan | undefined {
  switch (device.kind) {
    case "auto-answer":
      return { afterMs: device.afterMs, deed: { kind: "answers" } };
    case "no-answer":
      return { afterMs: device.afterMs, deed: UNANSWERED };
    case "reject":
      return { afterMs: device.afterMs, deed: { kind: "rejects" } };
    case "busy":
    case "dnd":
      return { afterMs: 0, deed: { kind: "gives-up", cause: "causeBusy" } };
    case "unreachable":
      return { afterMs: 0, deed: { kind: "gives-up", cause: "causeDestNotObtainable" } };
    case "manual":
      return undefined;
  }
}

/** T23: when a device that has just talked first will hang up. */
export function planWhenTalking(device: Device): Plan | undefined {
  return device.hangUpAfterMs === undefined ? undefined : { afterMs: device.hangUpAfterMs, deed: { kind: "hangs-up" } };
}

/** Whether a call makes this device ring; where it does not, its line is never shown. */
export function rings(device: Device): boolean {
  return device.kind !== "busy" && device.kind !== "dnd" && device.kind !== "unreachable";
}
