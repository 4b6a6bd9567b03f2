import type { ModelWorld } from "./model-world.ts";
import type { Move } from "./move.ts";

const MOST_PLACED = 2;
const MOST_LINES = 2;

/** More calls at once than these few no target need allow, and a line that rings must show whose call it is. */
export function isWalkable(world: ModelWorld, { destination, caller }: Move): boolean {
  if (destination === undefined) return true;
  const live = world.live();
  if (caller !== undefined && live.filter(({ incoming }) => !incoming).length >= MOST_PLACED) return false;
  const own = live.filter(({ party }) => party === destination);
  const isAwaited = live.some(({ state, displays }) => state === "prompting" && displays === destination);
  return !isAwaited && own.length < MOST_LINES && own.every(({ state }) => state === "talking" || state === "held");
}
