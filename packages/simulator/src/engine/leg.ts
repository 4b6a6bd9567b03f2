import type { Action } from "./action.ts";
import type { Party } from "./party.ts";

/** States of a leg (domain §3.2). */
export type LegState = "prompting" | "alerting" | "ringing" | "talking" | "held" | "dropped";

/** Why a leg came into its state, in the vocabulary of C-46. */
export type Cause =
  | "causeNormal"
  | "causeBusy"
  | "causeCallNotAnswered"
  | "causeCallCancelled"
  | "causeRedirected"
  | "causeTransfer"
  | "causeConference"
  | "causeDestNotObtainable"
  | "causeResourcesNotAvailable";

/** One party's part in one call. Immutable: each change makes a new value. */
export interface Leg {
  /** Negative, strictly decreasing, never reused (C-57); the line id on the wire. */
  readonly id: number;
  readonly call: number;
  readonly party: Party;
  /** Never shown to anybody: the party cannot be controlled, or its device does not even ring. */
  readonly hidden: boolean;
  readonly incoming: boolean;
  readonly state: LegState;
  readonly cause: Cause;
  readonly conference: boolean;
  /** Whom this leg displays as its far end. */
  readonly facing: Party;
  readonly actions: readonly Action[];
  /** Instants in whole milliseconds since the Unix epoch. */
  readonly createdMs: number;
  readonly modifiedMs: number;
  /** Whom to call instead when this leg, which rings because of a blind transfer, is not answered (T19). */
  readonly recall?: Party;
  /** Set when the leg talks first, never again (I-8). */
  readonly talkingMs: number | undefined;
}

export function isLive(leg: Leg): boolean {
  return leg.state !== "dropped";
}

/** The leg has been answered, so its party can hear others. */
export function isConnected(leg: Leg): boolean {
  return leg.state === "talking" || leg.state === "held";
}

/** The leg keeps its call alive; one that only rings does not. */
export function isEngaged(leg: Leg): boolean {
  return isConnected(leg) || leg.state === "alerting" || leg.state === "prompting";
}
