import { SOUND_ACCESS, type AccessBehaviour } from "./access-behaviour.ts";
import { SOUND_DELIVERY, type DeliveryBehaviour } from "./delivery-behaviour.ts";
import { SOUND_ENGINE, type EngineBehaviour } from "./engine-behaviour.ts";

/**
 * The places where a fault can make the platform deviate. A fault changes one or several; the code asks at these and knows
 * no fault by name.
 */
export type Behaviour = AccessBehaviour & EngineBehaviour & DeliveryBehaviour;

export const SOUND: Behaviour = { ...SOUND_ACCESS, ...SOUND_ENGINE, ...SOUND_DELIVERY };
