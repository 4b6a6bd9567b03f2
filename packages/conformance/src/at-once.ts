import type { Actor } from "./actor.ts";

/** Who is first is a matter of luck, so each race is run more than once, each side being sent first in its turn. */
export const ROUNDS = 4;

/*
 * Some rest before the requests lets the first change be pushed at once, so that a second one is seen beside it; else one window
 * hides both.
 */
export async function atOnce<A, B>(round: number, one: () => Promise<A>, other: () => Promise<B>): Promise<[A, B]> {
  if (round % 2 === 0) return Promise.all([one(), other()]);
  const [second, first] = await Promise.all([other(), one()]);
  return [first, second];
}

export function isOver(actor: Actor, lineId: string): boolean {
  return actor.line(lineId)?.state === "dropped";
}

/** Waits, and in vain as well, for all of these lines of somebody's to be over. */
export async function areOver(actor: Actor, ...lineIds: readonly string[]): Promise<void> {
  await actor.comesTo(() => (lineIds.every((lineId) => isOver(actor, lineId)) ? true : undefined));
}
