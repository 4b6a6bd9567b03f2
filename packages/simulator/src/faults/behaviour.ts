import type { Design } from "../coalescing/designs.ts";
import type { Action } from "../engine/action.ts";
import type { Switches } from "../engine/switches.ts";

/**
 * The places where a fault can make the platform deviate. Each is consulted at exactly one seam, so that the code beside
 * it reads as if there were no faults.
 */
export interface Behaviour {
  readonly windowMs: (configuredMs: number) => number;
  readonly design: (configured: Design) => Design;
  readonly switches: Pick<Switches, "disconnectDropsPeers">;
  /** The action is accepted and then forgotten. */
  readonly ignores: (action: Action) => boolean;
  readonly checksToken: boolean;
  /** The name that frames carry for a listener. */
  readonly frameName: (registered: string) => string;
  /** A frame as it is sent; `sequence` counts those of its listener, from 1 on. */
  readonly frameText: (frame: string, sequence: number) => string;
  /** A deleted listener is no longer pushed to. */
  readonly silencesDeleted: boolean;
  /** Index of the first extension of the page at this offset. */
  readonly pageStart: (offset: number) => number;
}

export const SOUND: Behaviour = {
  windowMs: (configuredMs) => configuredMs,
  design: (configured) => configured,
  switches: { disconnectDropsPeers: true },
  ignores: () => false,
  checksToken: true,
  frameName: (registered) => registered,
  frameText: (frame) => frame,
  silencesDeleted: true,
  pageStart: (offset) => offset,
};
