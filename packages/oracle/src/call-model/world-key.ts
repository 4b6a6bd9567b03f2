import type { ModelLine } from "./model-line.ts";
import type { ModelWorld } from "./model-world.ts";

/**
 * Equal only for worlds in which the same can happen. Names of parties and calls do not matter, nor does the order of the
 * lines where they can be told apart; dropped lines, causes and times are left out, since later moves do not depend on them.
 */
export function worldKey(world: ModelWorld): string {
  const party = namer();
  const call = namer();
  return world
    .live()
    .map((line) => ({ line, rank: rankOf(world, line) }))
    .toSorted((one, other) => (one.rank < other.rank ? -1 : one.rank > other.rank ? 1 : 0))
    .map(({ line, rank }) => {
      const destination = line.state === "prompting" ? `>${party(line.displays)}` : "";
      return `${rank}:${party(line.party)}.${call(line.call)}${destination}`;
    })
    .join(" ");
}

/** What distinguishes a line without naming anybody. */
function rankOf(world: ModelWorld, line: ModelLine): string {
  const around = [...world.peers(line).map((peer) => `p${peer.state}`), ...world.siblings(line).map(siblingRank)];
  return [line.state + (line.conference ? "+" : ""), ...around.toSorted()].join(",");
}

function siblingRank({ state, conference }: ModelLine): string {
  return `s${state}${conference ? "+" : ""}`;
}

function namer(): (name: string | number) => number {
  const names = new Map<string | number, number>();
  return (name) => {
    const known = names.get(name) ?? names.size;
    names.set(name, known);
    return known;
  };
}
