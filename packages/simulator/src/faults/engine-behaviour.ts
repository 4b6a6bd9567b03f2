import type { Action } from "../engine/action.ts";
import type { Switches } from "../engine/switches.ts";

/** Where calls can deviate. */
export interface EngineBehaviour {
  readonly switches: Pick<Switches, "disconnectDropsPeers">;
  /** The action is accepted and then forgotten. */
  readonly ignores: (action: Action) => boolean;
}

export const SOUND_ENGINE: EngineBehaviour = {
  switches: { disconnectDropsPeers: true },
  ignores: () => false,
};
