import type { AlternativeName, LineAction, SituationName } from "@myrcc/contracts";
import { listedActions } from "./allowed-actions.ts";
import type { Surroundings } from "./allowed-actions.ts";
import { LinesView } from "./lines-view.ts";
import { differs, isConnected, isLive } from "./model-line.ts";
import type { LineOutcome, ModelLine } from "./model-line.ts";
import type { Move } from "./move.ts";
import { perform } from "./perform.ts";
import { holds } from "./roles.ts";
import type { Cast } from "./roles.ts";
import { situationOf } from "./situation.ts";
import { transition } from "./transition.ts";

export interface ModelWorldOptions {
  /** Alternatives that the target is known to take. */
  readonly alternatives?: readonly AlternativeName[];
  /** Parties of which no line is shown: outside of the enterprise, not enabled for RCC, or with a device that does not ring. */
  readonly hidden?: readonly string[];
}

/** A world after a move, and every line that the move created, modified or made list something else. */
export interface Step {
  readonly world: ModelWorld;
  readonly outcomes: readonly LineOutcome[];
}

/**
 * The call model, executed: lines of a set of parties, to which moves apply as spec/call-model.yaml says. Immutable; a move
 * makes a new world. Predicts every line involved, in members that need no clock and no directory.
 */
export class ModelWorld {
  readonly #lines: ReadonlyMap<number, ModelLine>;
  readonly #view: LinesView;
  readonly #options: ModelWorldOptions;
  /** Found once: explorations ask again and again. */
  readonly #situations = new Map<number, SituationName>();

  private constructor(lines: ReadonlyMap<number, ModelLine>, options: ModelWorldOptions) {
    this.#lines = lines;
    this.#view = new LinesView(lines);
    this.#options = options;
  }

  /** Nobody is on the phone. */
  static idle(options: ModelWorldOptions = {}): ModelWorld {
    return new ModelWorld(new Map(), options);
  }

  /** All lines there ever were, the older ones first. */
  lines(): readonly ModelLine[] {
    return this.#view.all();
  }

  live(): readonly ModelLine[] {
    return this.#view.all().filter(isLive);
  }

  line(id: number): ModelLine | undefined {
    return this.#view.get(id);
  }

  /** The other legs of the line's call. */
  peers(line: ModelLine): readonly ModelLine[] {
    return this.#view.peers(line);
  }

  /** The other live lines of the extension. */
  siblings(line: ModelLine): readonly ModelLine[] {
    return this.#view.siblings(line);
  }

  /** Lines that a merge or transfer of this one can name. */
  joinable(line: ModelLine): readonly ModelLine[] {
    return this.#view.joinable(line);
  }

  /** The row of the matrix of one of this world's lines. */
  situation(line: ModelLine): SituationName {
    const known = this.#situations.get(line.id);
    if (known !== undefined) return known;
    const situation = situationOf(line, this.#view.joinable(line));
    if (situation === undefined) throw new Error(`the model has no situation for a line that is ${line.state}`);
    this.#situations.set(line.id, situation);
    return situation;
  }

  surroundings(line: ModelLine): Surroundings {
    const peers = this.#view.peers(line);
    return {
      heldSibling: this.#view.joinable(line).length > 0,
      farEnd: peers.length === 0 || peers.some(isConnected) ? "connected" : "ringing",
    };
  }

  /** What the line lists (§3.3). */
  actions(line: ModelLine): readonly LineAction[] {
    return listedActions(this.situation(line), this.surroundings(line));
  }

  /** Whether the move applies here: the line is in a situation the transition starts from, and its conditions hold. */
  isPossible(move: Move): boolean {
    const { from, requires = [], isRefused, operation } = this.#transition(move);
    if (isRefused) return false;
    const cast = this.#cast(move);
    if (cast === undefined) {
      return operation !== undefined && move.caller !== undefined && move.destination !== move.caller;
    }
    if (!from.includes(this.situation(cast.line)) || !requires.every((one) => holds(this.#view, cast, one)))
      return false;
    // Nobody can be called into a call in which they already are (D-17).
    return (
      move.destination === undefined || !this.#view.live(cast.line.call).some(({ party }) => party === move.destination)
    );
  }

  /** Throws when the move is not possible; what refusals do is nothing (I-29). */
  apply(move: Move): Step {
    if (!this.isPossible(move)) throw new Error(`the model does not allow ${JSON.stringify(move)} here`);
    const named = this.#transition(move);
    const cause = move.cause ?? named.causes?.[0];
    const stage = { lines: this.#lines, isShown: (party: string) => this.#options.hidden?.includes(party) !== true };
    const done = { ...move, ...(cause === undefined ? {} : { cause }) };
    const { lines, alwaysModified } = perform(stage, named, done, this.#cast(move));
    const world = new ModelWorld(lines, this.#options);
    if (named.followedBy !== undefined)
      return this.#followed(world, { transition: named.followedBy, line: move.line ?? lines.size });
    return { world, outcomes: this.#outcomes(world, alwaysModified) };
  }

  #followed(between: ModelWorld, next: Move): Step {
    const { world } = between.apply(next);
    return { world, outcomes: this.#outcomes(world, new Set()) };
  }

  #outcomes(world: ModelWorld, alwaysModified: ReadonlySet<number>): LineOutcome[] {
    return world.lines().flatMap((after): LineOutcome[] => {
      const before = this.line(after.id);
      if (before === after) {
        if (!isLive(after) || isAlike(this.actions(before), world.actions(after))) return [];
      }
      const actions = world.actions(after);
      if (before === undefined) return [{ before, after, actions, modified: true }];
      const modified = alwaysModified.has(after.id) || differs(before, after);
      const relisted = !isAlike(this.actions(before), actions);
      return modified || relisted ? [{ before, after, actions, modified }] : [];
    });
  }

  #transition(move: Move): ReturnType<typeof transition> {
    return transition(move.transition, this.#options.alternatives);
  }

  #cast({ line: id, argument }: Move): Cast | undefined {
    const line = this.#view.get(id);
    if (line === undefined) return undefined;
    const peer = this.#view.peers(line).find(isConnected);
    return { line, argument: this.#view.get(argument), peer };
  }
}

function isAlike(one: readonly LineAction[], other: readonly LineAction[]): boolean {
  return one.length === other.length && one.every((action) => other.includes(action));
}
