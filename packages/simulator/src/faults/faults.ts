import { ACCESS_FAULTS } from "./access-faults.ts";
import { answersWith } from "./answer-behaviour.ts";
import { SOUND, type Behaviour } from "./behaviour.ts";
import { chained } from "./delivery/monitor.ts";
import { DELIVERY_FAULTS } from "./delivery-faults.ts";
import { engineWith } from "./engine-behaviour.ts";
import { ENGINE_FAULTS } from "./engine-faults.ts";
import type { Fault } from "./fault.ts";

export const FAULTS = { ...ACCESS_FAULTS, ...ENGINE_FAULTS, ...DELIVERY_FAULTS };

export type FaultName = keyof typeof FAULTS;

export function isFaultName(text: string): text is FaultName {
  return Object.hasOwn(FAULTS, text);
}

/**
 * The behaviour of a platform with these faults. Where two of them deviate at the same place, calls, answers and what
 * listeners are told show both, and of the others the later one wins.
 */
export function behaviourWith(faults: readonly FaultName[]): Behaviour {
  return faults.reduce((behaviour: Behaviour, name) => {
    const { deviation }: Fault = FAULTS[name];
    return {
      ...behaviour,
      ...deviation,
      ...engineWith(behaviour, deviation),
      answers: answersWith(behaviour, deviation),
      monitor: deviation.monitor === undefined ? behaviour.monitor : chained(behaviour.monitor, deviation.monitor),
    };
  }, SOUND);
}
