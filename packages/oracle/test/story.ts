import type { AlternativeName, CallLine, OperationId, Profile, RequirementId } from "@myrcc/contracts";
import { isLive } from "../src/call-model/model-line.ts";
import type { ModelLine } from "../src/call-model/model-line.ts";
import { ModelWorld } from "../src/call-model/model-world.ts";
import type { Move } from "../src/call-model/move.ts";
import { transition, transitions } from "../src/call-model/transition.ts";
import type { Deviation } from "../src/evidence/deviation.ts";
import { START_MS, TraceBuilder } from "./trace-builder.ts";

/** Directory numbers of the parties. */
const NUMBERS = new Map([
  ["a", "101"],
  ["b", "102"],
  ["c", "103"],
  ["d", "104"],
  ["new", "105"],
]);

/** How a line is shown, given its members; undefined: not at all. */
export type Spoil = (line: CallLine) => CallLine | undefined;

/** One act of a story lasts so long that every bound passes in it. */
const ACT_MS = 2000;

/**
 * A recording of a target that does what the call model says, with its tolerated alternatives; each move is asked for as the
 * harness would, pushed and read. What the target shows from some point on can be spoilt.
 */
export class Story {
  readonly trace: TraceBuilder;
  #world: ModelWorld;
  #atMs = 1000;
  readonly #modified = new Map<number, { state: string; ms: number; talkingMs: number | undefined }>();
  readonly #spoils: { readonly id: number; readonly spoil: Spoil; readonly where: "everywhere" | "frames" }[] = [];
  readonly #pushedBesides: { readonly id: number; readonly members: Partial<CallLine> }[] = [];
  readonly #revived = new Set<number>();
  #isSilent = false;

  constructor(alternatives: readonly AlternativeName[] = []) {
    this.#world = ModelWorld.idle({ alternatives });
    this.trace = TraceBuilder.monitoring([], [...NUMBERS.values()]);
  }

  /** From now on a line is shown otherwise. */
  spoils(id: number, spoil: Spoil, where: "everywhere" | "frames" = "everywhere"): this {
    this.#spoils.push({ id, spoil, where });
    return this;
  }

  /** From now on a line is pushed, shown otherwise, with whatever changes, although it has not changed. */
  pushes(id: number, members: Partial<CallLine>): this {
    this.#pushedBesides.push({ id, members });
    return this;
  }

  /** From now on a dropped line is listed as live again, some time after its end. */
  revives(id: number): this {
    this.#revived.add(id);
    return this;
  }

  refusesCall(caller: string, destination: string, status: number | null): this {
    this.trace.exchange(this.#atMs, "placeCall", {
      parameters: { extensionId: numberOf(caller) },
      body: { destination: numberOf(destination) },
      answer: undefined,
      status,
    });
    return this.#shown([]);
  }

  /** From now on nothing is pushed. */
  isSilent(): this {
    this.#isSilent = true;
    return this;
  }

  /** Several moves, each written `T11 2` (line), `T21 1 3` (line, argument), `T17 1 c` (line, destination) or `T1 a b`. */
  does(...texts: readonly string[]): this {
    for (const text of texts) this.moves(parseMove(text));
    return this;
  }

  /** A request that is refused, or whose answer is lost, and that nothing comes of; spoils may say otherwise. */
  refuses(
    operation: OperationId,
    line: number,
    body?: unknown,
    status: number | null = 409,
    deviation: Deviation | null = null,
  ): this {
    const lineId = idOf(line);
    this.trace.exchange(this.#atMs, operation, { parameters: { lineId }, body, answer: undefined, status, deviation });
    return this.#shown([]);
  }

  /** A request that is accepted, although the model knows nothing of it. */
  accepts(operation: OperationId, line: number, body?: unknown, deviation: Deviation | null = null): this {
    return this.refuses(operation, line, body, 204, deviation);
  }

  /** Two actions that are under way at once, answered with these statuses; what comes of them are the moves. */
  races(actions: readonly [Requested, Requested], ...moves: readonly string[]): this {
    for (const [index, { operation, line, body, status = 204, session = "s1" }] of actions.entries()) {
      this.trace.exchange(this.#atMs + 5 + index, operation, {
        parameters: { lineId: idOf(line) },
        body,
        answer: undefined,
        status,
        session,
        sentAtMs: this.#atMs,
      });
    }
    const changed = moves.flatMap((text) => this.#apply(parseMove(text)));
    return this.#shown(changed);
  }

  /** Further events by hand, at an instant after everything so far and before whatever comes. */
  tells(write: (trace: TraceBuilder, atMs: number) => unknown): this {
    write(this.trace, this.#atMs);
    this.#atMs += ACT_MS;
    return this;
  }

  line(id: number): CallLine {
    const line = this.#world.line(id);
    if (line === undefined) throw new Error(`no line ${id}`);
    return this.#wire(line, "everywhere") ?? this.#plain(line);
  }

  judge(requirement: RequirementId, profile?: Profile): { hits: number; misses: readonly string[] } {
    return this.trace.judge(requirement, profile);
  }

  allows(move: Move): boolean {
    return this.#world.isPossible(move);
  }

  moves(move: Move): void {
    const { operation, actions = [] } = transition(move.transition);
    const changed = this.#apply(move);
    const [placed] = changed;
    if (operation !== undefined && placed !== undefined) {
      this.trace.exchange(this.#atMs, "placeCall", {
        parameters: { extensionId: numberOf(move.caller) },
        body: { destination: numberOf(move.destination) },
        answer: this.#wire(placed, "everywhere"),
      });
    } else {
      const [action] = actions;
      if (action !== undefined) this.#request(action, move);
    }
    this.#shown(changed);
  }

  #request(action: OperationId, { line = 0, destination, argument }: Move): void {
    const body =
      action === "sendDtmfs"
        ? { dtmfs: "12#" }
        : argument !== undefined
          ? { line: `v1/rcc/CallLine/${idOf(argument)}` }
          : destination === undefined
            ? undefined
            : { destination: numberOf(destination) };
    this.trace.exchange(this.#atMs, action, {
      parameters: { lineId: idOf(line) },
      ...(body === undefined ? {} : { body }),
      answer: undefined,
      status: 204,
    });
  }

  #apply(move: Move): ModelLine[] {
    const { world, outcomes } = this.#world.apply(move);
    this.#world = world;
    for (const { after, modified } of outcomes) {
      const known = this.#modified.get(after.id);
      const ms = modified || known === undefined ? this.#atMs : known.ms;
      const talkingMs = after.hasTalked ? (known?.talkingMs ?? this.#atMs) : undefined;
      this.#modified.set(after.id, { state: after.state, ms, talkingMs });
    }
    return outcomes.map(({ after }) => after);
  }

  /** What changed is pushed, and everything is read, once soon and once when every bound has passed. */
  #shown(changed: readonly ModelLine[]): this {
    const frames = changed.flatMap((line) => this.#wire(line, "frames") ?? []);
    if (frames.length > 0 && !this.#isSilent) this.trace.frame(this.#atMs + 50, frames);
    for (const { id, members } of this.#pushedBesides) {
      this.trace.frame(this.#atMs + 60, [{ ...this.line(id), ...members }]);
    }
    this.trace.list(this.#atMs + 100, this.#listed());
    const revived = [...this.#revived].map((id) => ({ ...this.line(id), state: "talking", actions: ["hold"] }));
    this.trace.list(this.#atMs + 1500, [...this.#listed(), ...revived]);
    this.#atMs += ACT_MS;
    return this;
  }

  #listed(): CallLine[] {
    return this.#world
      .lines()
      .filter((line) => isLive(line) || this.#spoils.some(({ id }) => id === line.id))
      .flatMap((line) => this.#wire(line, "everywhere") ?? []);
  }

  #wire(line: ModelLine, where: "everywhere" | "frames"): CallLine | undefined {
    let shown: CallLine | undefined = this.#plain(line);
    for (const { id, spoil, where: spoiltAt } of this.#spoils) {
      if (id !== line.id || shown === undefined || (spoiltAt === "frames" && where !== "frames")) continue;
      shown = spoil(shown);
    }
    return shown;
  }

  #plain(line: ModelLine): CallLine {
    const { ms = 0, talkingMs } = this.#modified.get(line.id) ?? {};
    const lineId = idOf(line.id);
    return {
      restUri: `v1/rcc/CallLine/${lineId}`,
      lineId,
      state: line.state,
      stateCause: line.cause,
      actions: isLive(line) ? [...this.#world.actions(line)] : [],
      conference: line.conference,
      extension: `v1/rcc/Extension/${numberOf(line.party)}`,
      isIncoming: line.incoming,
      creationTime: String(START_MS),
      ...(talkingMs === undefined ? {} : { talkingTime: String(START_MS + talkingMs) }),
      lastModificationTime: String(START_MS + ms),
      displayedNumber: numberOf(line.displays),
      displayedLabel: numberOf(line.displays),
      displayedPhoto: `http://127.0.0.1/${numberOf(line.displays)}.png`,
      displayedExternalNumber: `+33199000${numberOf(line.displays)}`,
    };
  }
}

interface Requested {
  readonly operation: OperationId;
  readonly line: number;
  readonly body?: unknown;
  readonly status?: number | null;
  readonly session?: string;
}

function parseMove(text: string): Move {
  const [id = "", first = "", second] = text.split(" ");
  if (id === "T1") return { transition: "T1", caller: first, destination: second ?? "" };
  const move = { transition: isKnown(id), line: Number(first) };
  if (second === undefined) return move;
  return /^\d+$/.test(second) ? { ...move, argument: Number(second) } : { ...move, destination: second };
}

function isKnown(id: string): Move["transition"] {
  const known = transitions().find((one) => one.id === id)?.id;
  if (known === undefined) throw new Error(`no transition ${id}`);
  return known;
}

function idOf(line: number): string {
  return `-${line}`;
}

function numberOf(party: string | undefined): string {
  return NUMBERS.get(party ?? "") ?? "105";
}
