import { CALL_MODEL } from "@myrcc/contracts";
import type { AlternativeName, CallLine, LineAction, SituationName } from "@myrcc/contracts";
import { ModelWorld, isLive, transition } from "@myrcc/oracle";
import type { ModelLine, Move } from "@myrcc/oracle";
import type { Actor } from "./actor.ts";

/** The target cannot be brought where a walk goes, because it takes an alternative or has too few extensions. */
export class NotReachable extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = "NotReachable";
  }
}

/** Alternatives of which one alone may explain what a target does; each is a world of its own until it is refuted. */
const READINGS: readonly (readonly AlternativeName[])[] = [
  [],
  ...Object.keys(CALL_MODEL.alternatives)
    .filter((name): name is AlternativeName => Object.hasOwn(CALL_MODEL.alternatives, name))
    .map((name) => [name]),
];

/** Brings calls about on a target as moves of the call model say, and keeps account of which line is which. */
export class Walker {
  readonly #actors: ReadonlyMap<string, Actor>;
  /** Every world that agrees with all that was seen so far; the likeliest first. */
  #worlds: readonly ModelWorld[] = READINGS.map((alternatives) => ModelWorld.idle({ alternatives }));
  readonly #lineIds = new Map<number, string>();
  /** Lines that were there before the walk began: somebody else's, and never touched. */
  readonly #others: ReadonlySet<string>;

  /** @param parties by the names that the moves have for them. */
  constructor(parties: ReadonlyMap<string, Actor>) {
    this.#actors = parties;
    this.#others = new Set([...parties.values()].flatMap((actor) => actor.liveLines()).map(({ lineId }) => lineId));
  }

  get world(): ModelWorld {
    const [world] = this.#worlds;
    if (world === undefined) throw new Error("unreachable: a walk ends when no world is left");
    return world;
  }

  /** Id on the target of a line of the model. */
  lineId(line: number): string {
    const lineId = this.#lineIds.get(line);
    if (lineId === undefined) throw new NotReachable(`line ${line} of the plan was never made`);
    return lineId;
  }

  actorOf(line: number): Actor {
    return this.#actor(this.world.line(line)?.party);
  }

  /** @throws {NotReachable} */
  async goes(moves: readonly Move[]): Promise<void> {
    for (const move of moves) await this.#performs(asked(this.world, move));
  }

  /**
   * Asks for an action on a line, whatever the model says of it.
   *
   * @returns whether it was refused.
   */
  async asks(action: LineAction, line: number): Promise<boolean> {
    const actor = this.actorOf(line);
    const isDialling = action === "addParty" || action === "redirect";
    const guest = isDialling ? this.#anybodyFor(actor) : undefined;
    // A platform that takes it calls them: in its turn, and of a line that is the run's own.
    const shown = isDialling && guest !== undefined ? await actor.announces(action, this.lineId(line), guest) : "";
    const body = guest === undefined ? this.#anyPayload(action, line) : { destination: guest.number };
    const { status } = await actor.does(action, this.lineId(line), {
      ...(body === undefined ? {} : { body }),
      deviation: "unlisted-action",
    });
    if (guest !== undefined && status >= 400 && status < 500) actor.retracts(shown, guest.number);
    return status >= 400;
  }

  situation(line: number): SituationName | undefined {
    const known = this.world.line(line);
    return known === undefined ? undefined : this.world.situation(known);
  }

  async #performs(move: Move): Promise<void> {
    if (!this.world.isPossible(move)) throw new NotReachable(`${move.transition} is not possible here on this target`);
    const next = this.#worlds.filter((world) => world.isPossible(move)).map((world) => world.apply(move));
    if (move.line === undefined) await this.#places(move);
    else await this.#acts(move, move.line);
    await this.#settles(
      move,
      next.map(({ world }) => world),
    );
  }

  async #places({ caller, destination }: Move): Promise<void> {
    const placed = await this.#actor(caller).prompts(this.#actor(destination).number);
    if (placed === undefined) throw new NotReachable("the target refuses a further call");
    this.#lineIds.set(this.world.lines().length + 1, placed.lineId);
  }

  async #acts(move: Move, line: number): Promise<void> {
    const [action] = transition(move.transition).actions ?? [];
    if (action === undefined) throw new NotReachable(`${move.transition} takes a telephone's deed`);
    const { destination, argument } = move;
    const actor = this.actorOf(line);
    if ((action === "addParty" || action === "redirect") && destination !== undefined) {
      await actor.announces(action, this.lineId(line), this.#actor(destination));
    }
    const body =
      argument !== undefined
        ? actor.naming(this.lineId(argument))
        : destination === undefined
          ? action === "sendDtmfs"
            ? { dtmfs: "5" }
            : undefined
          : { destination: this.#actor(destination).number };
    const { status } = await actor.does(action, this.lineId(line), body === undefined ? {} : { body });
    if (status >= 400) throw new NotReachable(`${action} was refused with ${status}`);
  }

  /** Waits until the target shows what some world predicts, and drops the worlds that it refutes. */
  async #settles(move: Move, worlds: readonly ModelWorld[]): Promise<void> {
    const some = (of?: string): readonly ModelWorld[] | undefined => {
      const agreeing = worlds.filter((world) => this.#agrees(world, of));
      return agreeing.length > 0 ? agreeing : undefined;
    };
    // Each may be seen by a session of its own, which is told in its own time.
    for (const [party, actor] of this.#actors) {
      if ((await actor.comesTo(() => some(party))) === undefined) break;
    }
    const [anyone] = this.#actors.values();
    const found = await anyone?.comesTo(() => some());
    if (found === undefined) throw new NotReachable(`the target does something else than ${move.transition}`);
    this.#worlds = found;
    for (const line of this.world.live()) this.#learns(line);
  }

  /** @param of only the lines of this party; of all by default. */
  #agrees(world: ModelWorld, of?: string): boolean {
    return world.lines().every((line) => {
      if (of !== undefined && line.party !== of) return true;
      const seen = this.#seen(world, line);
      if (!isLive(line)) return seen === undefined || seen.state === "dropped";
      return seen !== undefined && shows(seen, line);
    });
  }

  #seen(world: ModelWorld, line: ModelLine): CallLine | undefined {
    const lineId = this.#lineIds.get(line.id);
    const actor = this.#actor(line.party);
    if (lineId !== undefined) return actor.line(lineId);
    const taken = new Set(this.#lineIds.values());
    const shown = this.#actors.get(line.displays)?.number;
    return actor
      .liveLines()
      .find(
        (one) =>
          !taken.has(one.lineId) &&
          !this.#others.has(one.lineId) &&
          one.isIncoming &&
          (one.displayedNumber === shown || !one.displayedNumber || world.peers(line).length > 1),
      );
  }

  #learns(line: ModelLine): void {
    if (this.#lineIds.has(line.id)) return;
    const seen = this.#seen(this.world, line);
    if (seen === undefined) return;
    this.#lineIds.set(line.id, seen.lineId);
    this.#actor(line.party).owns(seen);
  }

  #actor(party: string | undefined): Actor {
    const actor = this.#actors.get(party ?? "");
    if (actor === undefined) throw new NotReachable(`the pool has nobody to be party ${party ?? ""}`);
    return actor;
  }

  /** Somebody who can be called by somebody else. */
  #anybodyFor(actor: Actor): Actor {
    const free = [...this.#actors.values()].find((one) => one !== actor && one.liveLines().length === 0);
    return free ?? actor;
  }

  /** A payload with which an action that calls nobody would be meant seriously. */
  #anyPayload(action: LineAction, line: number): Record<string, string> | undefined {
    const actor = this.actorOf(line);
    if (action === "sendDtmfs") return { dtmfs: "1" };
    if (action !== "merge" && action !== "transfer") return undefined;
    const sibling = actor
      .liveLines()
      .find(({ lineId }) => lineId !== this.#lineIds.get(line) && !this.#others.has(lineId));
    return actor.naming(sibling?.lineId ?? this.lineId(line));
  }
}

/** A deed of a telephone as the action that has the same effect, where there is one. */
function asked(world: ModelWorld, move: Move): Move {
  const line = world.line(move.line ?? 0);
  if (line === undefined) return move;
  const ringing = world.peers(line).find(({ state }) => state === "ringing");
  const [peer] = world.peers(line);
  if (move.transition === "T3") return { transition: "T4", line: line.id };
  if (move.transition === "T5" && ringing !== undefined) return { transition: "T8", line: ringing.id };
  if (move.transition === "T6" && ringing !== undefined) return { transition: "T9", line: ringing.id };
  if (move.transition === "T18f") return { transition: "T9", line: line.id };
  if (move.transition === "T23" && peer !== undefined) return { transition: "T13", line: peer.id };
  return move;
}

/** Whether a line is in the state that the model predicts; some platforms call three states prompting (D-2). */
function shows(seen: CallLine, { state }: ModelLine): boolean {
  return seen.state === state || (seen.state === "prompting" && (state === "ringing" || state === "alerting"));
}
