import type { Device } from "./device.ts";
import type { Party } from "./party.ts";

/** Who can be called, and what is known about them: all that the engine asks of a world. Constant during a run, but for the devices. */
export interface Directory {
  /** Whom a dialled text reaches from this party's enterprise; a number that leads nowhere is a party that cannot be reached. */
  resolve(from: Party, dialled: string): Party;
  /** Undefined for a party outside of all enterprises. */
  enterpriseOf(party: Party): string | undefined;
  deviceOf(party: Party): Device;
  /** Whether the party is a number that nobody has; one that is known may be out of reach all the same. */
  leadsNowhere(party: Party): boolean;
  /** Whether RCC applications may see and control the party: an extension that is enabled (F-8, C-53). */
  isControlled(party: Party): boolean;
}
