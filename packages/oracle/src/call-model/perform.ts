import type { Effect } from "@myrcc/contracts";
import { LinesView } from "./lines-view.ts";
import { isConnected, isEngaged } from "./model-line.ts";
import type { ModelLine } from "./model-line.ts";
import type { Move } from "./move.ts";
import { linesInRole } from "./roles.ts";
import type { Cast } from "./roles.ts";
import type { NamedTransition } from "./transition.ts";

/** The lines after a transition, and those that count as modified whatever it did to them. */
export interface Performed {
  readonly lines: ReadonlyMap<number, ModelLine>;
  readonly alwaysModified: ReadonlySet<number>;
}

export interface Stage {
  readonly lines: ReadonlyMap<number, ModelLine>;
  readonly isShown: (party: string) => boolean;
}

/** Applies the effects of a transition one after another, in the order in which the model has them. */
export function perform(stage: Stage, transition: NamedTransition, move: Move, cast: Cast | undefined): Performed {
  const before = new LinesView(stage.lines);
  const lines = new Map(stage.lines);
  const now = new LinesView(lines);
  const alwaysModified = new Set<number>();
  const call = cast?.line.call ?? Math.max(0, ...before.all().map((line) => line.call)) + 1;
  const settleLast: (() => void)[] = [];

  for (const effect of transition.effects) {
    if (!isDue(effect, now, cast)) continue;
    if (effect.who === "new-line") {
      const created = newLine(stage, effect, move, cast, { id: lines.size + 1, call });
      lines.set(created.id, created);
      continue;
    }
    for (const { id } of cast === undefined ? [] : linesInRole(before, cast, effect.who)) {
      change(lines, id, membersOf(effect, move));
      if (effect.modified === "always") alwaysModified.add(id);
      if (effect.displays === "swapped") swap(lines, id, cast);
      settleLast.push(() => settle(lines, now, id, call, effect));
    }
  }
  if (transition.joins === true && cast?.argument !== undefined) {
    for (const { id } of now.live(cast.argument.call)) change(lines, id, { call });
  }
  for (const run of settleLast) run();
  return { lines, alwaysModified };
}

function isDue({ when }: Effect, now: LinesView, cast: Cast | undefined): boolean {
  if (when === undefined || cast === undefined) return true;
  const left = now.peers(cast.line);
  switch (when) {
    case "ends":
      return left.filter(isEngaged).length < 2;
    case "nobody-left":
      return left.filter(isEngaged).length === 0;
    case "one-left":
      return left.filter(isEngaged).length === 1;
    case "two-left":
      return cast.line.conference && left.filter(isConnected).length === 2;
  }
}

function membersOf({ state, cause, conference, displays, talkingTime }: Effect, move: Move): Partial<ModelLine> {
  return {
    ...(state === undefined ? {} : { state }),
    ...(cause === undefined ? {} : { cause: cause === "given" ? (move.cause ?? "") : cause }),
    ...(typeof conference === "boolean" ? { conference } : {}),
    ...(displays === "destination" ? { displays: move.destination ?? "" } : {}),
    ...(talkingTime === undefined ? {} : { hasTalked: true }),
  };
}

/** Who displayed the extension that joins two calls displays whom it displayed in the other one. */
function swap(lines: Map<number, ModelLine>, id: number, cast: Cast | undefined): void {
  const farEnd = lines.get(id);
  if (farEnd === undefined || cast?.argument === undefined || farEnd.displays !== cast.line.party) return;
  change(lines, id, { displays: (farEnd.call === cast.line.call ? cast.argument : cast.line).displays });
}

/** What depends on who is connected when everything else has happened. */
function settle(lines: Map<number, ModelLine>, now: LinesView, id: number, call: number, effect: Effect): void {
  const connected = now.live(call).filter(isConnected);
  if (effect.conference === "by-number") change(lines, id, { conference: connected.length > 2 });
  if (effect.displays === "each-other" && connected.length === 2) {
    const other = connected.find((line) => line.id !== id);
    if (other !== undefined) change(lines, id, { displays: other.party });
  }
}

function newLine(
  { isShown }: Stage,
  effect: Effect,
  move: Move,
  cast: Cast | undefined,
  identity: Pick<ModelLine, "id" | "call">,
): ModelLine {
  const destination = move.destination ?? "";
  const party = { caller: move.caller ?? "", destination, displayed: cast?.line.displays ?? "" }[effect.at ?? "caller"];
  return {
    ...identity,
    party,
    shown: isShown(party),
    incoming: effect.incoming ?? true,
    state: effect.state ?? "ringing",
    cause: effect.cause ?? "causeNormal",
    conference: false,
    displays: displayedBy(effect, destination, cast),
    hasTalked: false,
  };
}

/** Whom a new line shows. The peer is the one of before, since the line itself is leaving. */
function displayedBy({ displays }: Effect, destination: string, cast: Cast | undefined): string {
  if (displays === "party-of-line") return cast?.line.party ?? "";
  if (displays === "same-as-line") return cast?.line.displays ?? "";
  if (displays === "party-of-peer") return cast?.peer?.party ?? "";
  return destination;
}

function change(lines: Map<number, ModelLine>, id: number, members: Partial<ModelLine>): void {
  const line = lines.get(id);
  if (line !== undefined) lines.set(id, { ...line, ...members });
}
