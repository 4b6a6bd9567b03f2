import { SOUND_ACCESS, type AccessBehaviour } from "./access-behaviour.ts";
import { SOUND_DELIVERY, type DeliveryBehaviour } from "./delivery-behaviour.ts";
import { SOUND_ENGINE, type EngineBehaviour } from "./engine-behaviour.ts";

/**
 * The places where a fault can make the platform deviate. Each is consulted at exactly one seam, so that the code beside
 * it reads as if there were no faults.
 */
export type Behaviour = AccessBehaviour & EngineBehaviour & DeliveryBehaviour;

export const SOUND: Behaviour = { ...SOUND_ACCESS, ...SOUND_ENGINE, ...SOUND_DELIVERY };
