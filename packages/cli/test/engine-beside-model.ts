import type { AlternativeName } from "@myrcc/contracts";
import { isConnected, ModelWorld, transition } from "@myrcc/oracle";
import type { ModelLine, Move } from "@myrcc/oracle";
import { CANONICAL_SWITCHES, Exchange, lineSnapshot, parseWorld, WorldDirectory } from "@myrcc/simulator";
import type { Command, Deed, EngineVariant, Request } from "@myrcc/simulator";

/** Who can place calls and be called. 109 is not enabled for RCC, 202 is busy, and the last is outside of the enterprise. */
export const CALLERS = ["101", "102", "103", "104"];
const HIDDEN = ["109", "202", "+33199009001"];
export const DESTINATIONS = [...CALLERS, "105", "106", ...HIDDEN];

const WORLD = parseWorld(
  `
enterprises:
  - name: one
    administrators: [{ login: rcc-one, password: demo-one }]
    extensions:
      - { id: "101", addressNumber: "101", displayName: Alice Exemple }
      - { id: "102", addressNumber: "102", displayName: Bruno Exemple }
      - { id: "103", addressNumber: "103", displayName: Chloé Exemple }
      - { id: "104", addressNumber: "104", displayName: David Exemple }
      - { id: "105", addressNumber: "105", displayName: Emma Exemple }
      - { id: "106", addressNumber: "106", displayName: Farid Exemple }
      - { id: "109", addressNumber: "109", displayName: Gaëlle Exemple, rccEnabled: false }
      - { id: "202", addressNumber: "202", displayName: Is busy, device: { kind: busy } }
externals:
  - { number: "+33199009001", device: { kind: no-answer, afterMs: 5000 } }
`,
  "engine-beside-model.yaml",
);

/** What both readings have to say of a line alike. */
interface Shown {
  readonly extension: string;
  readonly state: string;
  readonly cause: string | undefined;
  readonly conference: boolean;
  readonly displayedNumber: string | undefined;
  readonly isIncoming: boolean;
  readonly hasTalkingTime: boolean;
  readonly actions: readonly string[];
}

/** The simulator's engine and the model, to which the same things happen. Devices do nothing by themselves. */
export class EngineBesideModel {
  world: ModelWorld;
  readonly #directory = new WorldDirectory(WORLD);
  #nowMs = 1_764_000_000_000;
  #published: readonly number[] = [];
  readonly #legByLine = new Map<number, number>();
  readonly #exchange: Exchange;

  /** @param variants what the engine takes instead of its canonical readings. */
  constructor(alternatives: readonly AlternativeName[] = [], variants: readonly EngineVariant[] = []) {
    this.world = ModelWorld.idle({ hidden: HIDDEN, alternatives });
    this.#exchange = new Exchange({
      directory: this.#directory,
      switches: { ...CANONICAL_SWITCHES, takes: (variant) => variants.includes(variant) },
      clock: { nowMs: () => this.#nowMs, after: () => () => undefined },
      droppedGraceMs: 1_000,
      publish: (changed) => (this.#published = changed.map(({ id }) => id)),
    });
  }

  /** Whether the move can be made to happen: of an invisible line only its device can be moved. */
  canHappen({ transition: id, line }: Move): boolean {
    const shown = line === undefined || this.world.line(line)?.shown === true;
    return shown || (transition(id).events ?? []).length > 0;
  }

  /** Makes both do the move; returns what they disagree on. By an event rather than by an action, if asked for and possible. */
  happen(move: Move, byEvent = false): readonly string[] {
    this.#nowMs += 7;
    this.#published = [];
    const outcome = this.#exchange.submit(this.#command(move, byEvent));
    if (outcome.kind === "refused") return [`the engine refuses ${JSON.stringify(move)}: ${outcome.refusal.because}`];
    const { world, outcomes } = this.world.apply(move);
    this.world = world;
    const known = new Set(this.#legByLine.values());
    const createdLegs = outcome.changed.filter(({ id }) => !known.has(id));
    const createdLines = outcomes.filter(({ before }) => before === undefined);
    for (const [index, { after }] of createdLines.entries()) {
      const leg = createdLegs[index];
      if (leg !== undefined) this.#legByLine.set(after.id, leg.id);
    }
    const involved = outcomes.filter(({ after }) => after.shown).map(({ after }) => this.#legOf(after.id));
    return [
      ...(createdLegs.length === createdLines.length ? [] : [`${createdLegs.length} new legs in the engine`]),
      ...difference("published lines", sorted(this.#published), sorted(involved)),
      ...world.lines().flatMap((line) => (line.shown ? this.#compared(line) : [])),
    ];
  }

  #compared(line: ModelLine): string[] {
    const leg = this.#exchange.line("one", this.#legOf(line.id));
    if (leg === undefined) return [`the engine has no line for ${JSON.stringify(line)}`];
    const snapshot = lineSnapshot(leg, this.#directory);
    const engine: Shown = {
      extension: snapshot.extension.split("/").at(-1) ?? "",
      state: snapshot.state,
      cause: snapshot.stateCause,
      conference: snapshot.conference ?? false,
      displayedNumber: snapshot.displayedNumber,
      isIncoming: snapshot.isIncoming,
      hasTalkingTime: snapshot.talkingTime !== undefined,
      actions: (snapshot.actions ?? []).toSorted(),
    };
    const model: Shown = {
      extension: line.party,
      state: line.state,
      cause: line.cause,
      conference: line.conference,
      displayedNumber: line.displays,
      isIncoming: line.incoming,
      hasTalkingTime: line.hasTalked,
      actions: this.world.actions(line).toSorted(),
    };
    return difference(`line ${line.id}`, engine, model);
  }

  #command(move: Move, byEvent: boolean): Command {
    const { actions = [], events = [], operation } = transition(move.transition);
    if (operation !== undefined) {
      return { type: "place-call", extension: move.caller ?? "", destination: move.destination ?? "" };
    }
    const line = this.world.line(move.line ?? 0);
    if (line === undefined) throw new Error(`no line ${move.line}`);
    const [action] = actions;
    const [event] = events;
    if (action !== undefined && line.shown && !(byEvent && event !== undefined)) {
      return { type: "act", leg: this.#legOf(line.id), request: this.#request(action, move) };
    }
    const { subject, deed } = this.#deed(line, move);
    return { type: "device", leg: this.#legOf(subject?.id ?? 0), deed };
  }

  #request(action: Request["action"], { destination = "", argument = 0 }: Move): Request {
    switch (action) {
      case "addParty":
      case "redirect":
        return { action, destination };
      case "merge":
      case "transfer":
        return { action, other: this.#legOf(argument) };
      case "sendDtmfs":
        return { action, dtmfs: "1" };
      case "answer":
      case "disconnect":
      case "hold":
      case "unhold":
      case "leave":
        return { action };
    }
  }

  /** Whose device does what when the event of a transition happens. */
  #deed(line: ModelLine, { transition: id, cause }: Move): { subject: ModelLine | undefined; deed: Deed } {
    const ringing = this.world.peers(line).find(({ state }) => state === "ringing");
    const given = cause ?? transition(id).causes?.[0];
    const fails: Deed = {
      kind: "gives-up",
      cause: given === "causeBusy" || given === "causeDestNotObtainable" ? given : "causeCallNotAnswered",
    };
    const [event] = transition(id).events ?? [];
    if (event === undefined) throw new Error(`${id} has no event`);
    switch (event) {
      case "own-device-answers":
        return { subject: line, deed: { kind: "answers" } };
      case "own-device-refuses":
      case "invitee-fails":
        return { subject: line, deed: fails };
      case "own-device-rejects":
        return { subject: line, deed: { kind: "rejects" } };
      case "own-device-hangs-up":
        return { subject: line, deed: { kind: "hangs-up" } };
      case "own-device-breaks":
        return { subject: line, deed: { kind: "breaks" } };
      case "far-end-answers":
        return { subject: ringing, deed: { kind: "answers" } };
      case "far-end-fails":
        return { subject: ringing, deed: fails };
      case "far-end-hangs-up":
        return { subject: this.world.peers(line).find(isConnected), deed: { kind: "hangs-up" } };
    }
  }

  #legOf(line: number): number {
    return this.#legByLine.get(line) ?? 0;
  }
}

function sorted(ids: readonly number[]): number[] {
  return ids.toSorted((one, other) => one - other);
}

function difference(what: string, engine: unknown, model: unknown): string[] {
  const [said, predicted] = [JSON.stringify(engine), JSON.stringify(model)];
  return said === predicted ? [] : [`${what}: the engine has ${said}, the model ${predicted}`];
}
