import { HistogramRecorder, type TimingRecorders } from "@myrcc/oracle";

/** Durations that a user records, by the names that its lines carry. */
export const QUANTITIES = [
  "interval",
  "delayLower",
  "delayUpper",
  "delayFromPlan",
  "bracket",
  "gap",
  "saturatedInterval",
  "saturatedWait",
  "saturatedWaitLower",
  "controlError",
  "loopLateness",
] as const;

/** Durations that only some runs have: with traffic those of its changes and of requests by action, or of other listeners. */
export type OtherQuantity =
  | "trafficDelayLower"
  | "trafficDelayUpper"
  | "trafficPlacedLate"
  | "otherListenerDelayLower"
  | "otherListenerDelayUpper"
  | "firstChangeDelayLower"
  | "firstChangeDelayUpper"
  | "loneChangeDelayLower"
  | "loneChangeDelayUpper"
  | RingingQuantity
  | typeof EARLY_PAIR
  | GuestQuantity
  | `${typeof REQUEST}${string}`;

/** Two intervals between snapshots of which the second is too short; where all is well there are none. */
export const EARLY_PAIR = "earlyPair";

/** What the name of a quantity begins with that is the duration of a request. */
export const REQUEST = "request:";

/** Durations of lines that ring, which may take long. */
export type RingingQuantity = "ringingDelayLower" | "ringingDelayUpper";

/** Durations of guests, which may take long. */
export type GuestQuantity = "guestReady" | "guestFirstFrame";

/** What the name of a counter begins with that counts frames of at most so many lines. */
export const BATCH = "batch_";

/** How far the bins of what may take long reach, in milliseconds. */
export const LONG_RANGE_MS = 30_000;

const LONG_ONES = new Set<OtherQuantity>(["trafficPlacedLate", EARLY_PAIR]);

/** Whether a quantity may take far longer than windows do, and has few samples. */
export function isLong(name: OtherQuantity): boolean {
  return LONG_ONES.has(name) || ["guest", "ringing", REQUEST].some((beginning) => name.startsWith(beginning));
}

export type Quantity = (typeof QUANTITIES)[number];

export type Recorders = Readonly<Record<Quantity, HistogramRecorder>> & TimingRecorders;

export function createRecorders(rangeMs: number): Recorders {
  return perQuantity(() => new HistogramRecorder(rangeMs));
}

/** A value for each quantity. */
export function perQuantity<T>(valueOf: (quantity: Quantity) => T): Record<Quantity, T> {
  return {
    interval: valueOf("interval"),
    delayLower: valueOf("delayLower"),
    delayUpper: valueOf("delayUpper"),
    delayFromPlan: valueOf("delayFromPlan"),
    bracket: valueOf("bracket"),
    gap: valueOf("gap"),
    saturatedInterval: valueOf("saturatedInterval"),
    saturatedWait: valueOf("saturatedWait"),
    saturatedWaitLower: valueOf("saturatedWaitLower"),
    controlError: valueOf("controlError"),
    loopLateness: valueOf("loopLateness"),
  };
}
