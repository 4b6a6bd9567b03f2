import type { Extension, TargetEnterprise } from "@myrcc/contracts";
import type { Actor } from "./actor.ts";

/** The worker's share of the pool, as people. */
export function castOf(
  directory: readonly Extension[],
  { pool }: TargetEnterprise,
  workers: number,
  parallelIndex: number,
  toActor: (extension: Extension) => Actor,
): [Actor, Actor, ...Actor[]] {
  const share = Math.floor(pool.length / workers);
  const numbers = pool.slice(parallelIndex * share, (parallelIndex + 1) * share);
  const actors = numbers.map((number) => {
    const extension = directory.find(({ addressNumber }) => addressNumber === number);
    if (extension === undefined)
      throw new Error(`extension ${number} of the pool is not in the extension list of the session`);
    return toActor(extension);
  });
  const [alice, bob, ...others] = actors;
  if (alice === undefined || bob === undefined)
    throw new Error(`a share of ${share} extensions is too small for a call`);
  return [alice, bob, ...others];
}
