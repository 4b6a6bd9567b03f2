import type { Design } from "../coalescing/designs.ts";

/** Where frames and their timing can deviate. */
export interface DeliveryBehaviour {
  readonly windowMs: (configuredMs: number) => number;
  readonly design: (configured: Design) => Design;
  /** The name that frames carry for a listener. */
  readonly frameName: (registered: string) => string;
  /** A frame as it is sent; `sequence` counts those of its listener, from 1 on. */
  readonly frameText: (frame: string, sequence: number) => string;
}

export const SOUND_DELIVERY: DeliveryBehaviour = {
  windowMs: (configuredMs) => configuredMs,
  design: (configured) => configured,
  frameName: (registered) => registered,
  frameText: (frame) => frame,
};
