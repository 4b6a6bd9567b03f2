import type { LineAction } from "@myrcc/contracts";
import { LINE_ACTIONS, isWalkable, possibleMoves, transition } from "@myrcc/oracle";
import type { ModelLine, ModelWorld, Move } from "@myrcc/oracle";
import fc from "fast-check";
import type { Step } from "./step.ts";

/**
 * An intention without names, so that it means something after any other: leaving out what came before, as shrinking does,
 * turns it into its like and not into nonsense.
 */
export interface Deed {
  readonly kind: "placeCall" | LineAction | "unlisted";
  /** Which party acts, counted from here on until one can. */
  readonly who: number;
  /** Likewise whom it is about, or which action it is. */
  readonly whom: number;
}

/**
 * The step that a deed is in a world; undefined where nobody can do it.
 *
 * @param parties that the target has for the walk.
 */
export function stepOf(world: ModelWorld, { kind, who, whom }: Deed, parties: readonly string[]): Step | undefined {
  if (kind === "unlisted") return unlisted(world, who, whom, parties);
  const moves = possibleMoves(world, { callers: parties, destinations: parties }).filter(
    (move) => isOfKind(move, kind) && isWalkable(world, move),
  );
  const distance = (move: Move): number =>
    after(parties, actorOf(world, move), who) * 100 + after(parties, move.destination, whom);
  const [move] = moves.toSorted((one, other) => distance(one) - distance(other));
  return move === undefined ? undefined : { kind: "move", move };
}

/** The transfer of a call that only rings yet comes first: the semi-attended one, which the contract does not list. */
function unlisted(world: ModelWorld, who: number, whom: number, parties: readonly string[]): Step | undefined {
  const lines = world
    .live()
    .toSorted((one, other) => after(parties, one.party, who) - after(parties, other.party, who));
  const waiting = lines.find((line) => isSemiAttended(world, line));
  if (waiting !== undefined) return { kind: "ask", action: "transfer", line: waiting.id };
  const [line] = lines;
  if (line === undefined) return undefined;
  const others = LINE_ACTIONS.filter((action) => !world.actions(line).includes(action));
  const action = others[whom % others.length];
  return action === undefined ? undefined : { kind: "ask", action, line: line.id };
}

/** A consultation call rings while the other one is held. */
export function isSemiAttended(world: ModelWorld, line: ModelLine): boolean {
  return line.state === "alerting" && world.siblings(line).some(({ state }) => state === "held");
}

function isOfKind({ transition: id }: Move, kind: Deed["kind"]): boolean {
  const { operation, actions = [] } = transition(id);
  return kind === "placeCall" ? operation !== undefined : actions.some((action) => action === kind);
}

/** More than a walk takes, since many are passed over. */
const MOST_INTENTIONS = 40;

function actorOf(world: ModelWorld, { caller, line }: Move): string | undefined {
  return caller ?? world.line(line ?? 0)?.party;
}

function after(parties: readonly string[], party: string | undefined, first: number): number {
  const index = parties.indexOf(party ?? "");
  return index < 0 ? 0 : (index - first + 2 * parties.length) % parties.length;
}

const WEIGHTS: readonly [Deed["kind"], number][] = [
  ["placeCall", 4],
  ["answer", 8],
  ["hold", 3],
  ["unhold", 3],
  ["addParty", 3],
  ["merge", 4],
  ["transfer", 2],
  ["redirect", 1],
  ["sendDtmfs", 1],
  ["leave", 2],
  ["disconnect", 1],
  ["unlisted", 2],
];

const anyKind = fc.oneof(...WEIGHTS.map(([kind, weight]) => ({ weight, arbitrary: fc.constant(kind) })));
const anyWho = fc.nat({ max: 3 });
const anyWhom = fc.nat({ max: 9 });
const anyDeed = fc.record({ kind: anyKind, who: anyWho, whom: anyWhom });
/** What the others do meanwhile. */
const aside = fc.record({
  kind: fc.constantFrom<Deed["kind"]>("hold", "unhold", "sendDtmfs", "unlisted"),
  who: anyWho,
  whom: anyWhom,
});

/** Ways to where calls meet, which chance alone seldom finds; one party does it all but for the answers. */
const CALL: readonly Deed["kind"][] = ["placeCall", "answer", "answer"];
const OPENINGS: readonly { readonly weight: number; readonly kinds: readonly Deed["kind"][] }[] = [
  { weight: 2, kinds: [...CALL, "placeCall", "answer", "unlisted", "answer", "merge"] },
  { weight: 2, kinds: [...CALL, "placeCall", "answer", "unlisted", "answer"] },
  { weight: 2, kinds: [...CALL, "addParty", "answer", "placeCall", "answer", "unlisted", "answer"] },
  { weight: 1, kinds: [...CALL, ...CALL] },
  { weight: 1, kinds: [] },
];

const opening = fc.oneof(
  ...OPENINGS.map(({ weight, kinds }) => ({
    weight,
    arbitrary: anyWho.chain((who) =>
      fc.tuple(
        ...kinds.map((kind) =>
          fc
            .tuple(anyWhom, fc.option(aside, { freq: 3 }))
            .map(([whom, also]): Deed[] => [{ kind, who, whom }, ...(also === null || whom < 6 ? [] : [also])]),
        ),
      ),
    ),
  })),
);

/** What a walk means to do, beginning with a way to somewhere deep; what is not possible when its turn comes is passed over. */
export const intentions: fc.Arbitrary<Deed[]> = fc
  .tuple(opening, fc.array(anyDeed, { minLength: MOST_INTENTIONS, maxLength: MOST_INTENTIONS }))
  .map(([first, rest]) => [...first.flat(), ...rest]);

/** Any deeds at all: what is left of a walk when it is shrunk. */
export const anyDeeds: fc.Arbitrary<Deed[]> = fc.array(anyDeed);
