import fc from "fast-check";
import { ACTIONS, type Action } from "../../src/engine/action.ts";
import type { Outcome } from "../../src/engine/command.ts";
import type { Leg } from "../../src/engine/leg.ts";
import type { CallScene } from "../call-scene.ts";
import { requestOf } from "../request-of.ts";

/** One event of a random history; `pick` and `other` choose among the lines that there are. */
export type Event =
  | { readonly kind: "place"; readonly extension: string; readonly destination: string }
  | {
      readonly kind: "act";
      readonly pick: number;
      readonly action: Action;
      readonly destination: string;
      readonly other: number;
    }
  | { readonly kind: "break"; readonly pick: number }
  | { readonly kind: "wait"; readonly ms: number };

const extension = fc.constantFrom("11", "12", "13", "14", "15", "19", "21", "26", "31");
const DESTINATIONS = [
  "101",
  "102",
  "103",
  "104",
  "109",
  "201",
  "202",
  "203",
  "204",
  "205",
  "206",
  "999",
  "+33199000301",
];
const destination = fc.constantFrom(...DESTINATIONS);

const event: fc.Arbitrary<Event> = fc.oneof(
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("place" as const), extension, destination }) },
  {
    weight: 9,
    arbitrary: fc.record({
      kind: fc.constant("act" as const),
      pick: fc.nat(),
      // Without many answers most histories would never come to talk.
      action: fc.constantFrom(...ACTIONS, "answer" as const, "answer" as const, "answer" as const),
      destination,
      other: fc.nat(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("break" as const), pick: fc.nat() }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant("wait" as const), ms: fc.constantFrom(0, 1, 60, 400, 3_000, 6_000) }),
  },
);

export const randomHistory: fc.Arbitrary<Event[]> = fc.array(event, { minLength: 5, maxLength: 80, size: "max" });

export function allLines(scene: CallScene): Leg[] {
  return [...scene.exchange.lines("one"), ...scene.exchange.lines("two")];
}

/** Lets one event happen; the outcome of an action comes with the line it was sent to, as it was before. */
export function happen(
  scene: CallScene,
  one: Event,
): { readonly line: Leg; readonly action: Action; readonly outcome: Outcome } | undefined {
  const lines = allLines(scene);
  switch (one.kind) {
    case "place":
      scene.submit({ type: "place-call", extension: one.extension, destination: one.destination });
      return undefined;
    case "wait":
      scene.clock.advance(one.ms);
      return undefined;
    case "break": {
      const line = lines[one.pick % lines.length];
      if (line !== undefined) scene.submit({ type: "device", leg: line.id, deed: { kind: "breaks" } });
      return undefined;
    }
    case "act": {
      const line = lines[one.pick % lines.length];
      if (line === undefined) return undefined;
      const other = lines[one.other % lines.length]?.id;
      const request = requestOf(one.action, { destination: one.destination, other, dtmfs: one.destination });
      return { line, action: one.action, outcome: scene.exchange.submit({ type: "act", leg: line.id, request }) };
    }
  }
}
