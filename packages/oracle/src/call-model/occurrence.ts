import type { TransitionId } from "@myrcc/contracts";
import type { ModelWorld } from "./model-world.ts";
import type { Move } from "./move.ts";
import { transition } from "./transition.ts";

/** A transition as it happens to a line. */
export interface Occurrence {
  /** Undefined for T1, whose line is only made. */
  readonly line: number | undefined;
  readonly transition: TransitionId;
}

/**
 * What a move is to every line that it happens to. A far end that answers is T8 to its own line and T5 to the one that waited for
 * it; no platform can tell them apart.
 */
export function occurrencesOf(world: ModelWorld, { line: id, transition: name }: Move): readonly Occurrence[] {
  const { peersSee } = transition(name);
  const line = world.line(id ?? 0);
  const peers = line === undefined || peersSee === undefined ? [] : world.peers(line);
  return [
    { line: id, transition: name },
    ...peers.flatMap((peer): Occurrence[] =>
      peersSee !== undefined && world.isPossible({ transition: peersSee, line: peer.id })
        ? [{ line: peer.id, transition: peersSee }]
        : [],
    ),
  ];
}
