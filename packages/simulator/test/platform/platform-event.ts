import fc from "fast-check";
import { DESTINATIONS } from "./history-world.ts";

/** One event of a history; `who` chooses an application, `pick` and `other` choose among the lines that it sees. */
export type PlatformEvent =
  | {
      readonly kind: "log-out" | "open-socket" | "close-socket" | "list" | "pages";
      readonly who: number;
    }
  | { readonly kind: "listen" | "delete-listener"; readonly who: number; readonly name: string }
  | { readonly kind: "place"; readonly who: number; readonly pick: number; readonly destination: string }
  | {
      readonly kind: "act";
      readonly who: number;
      readonly pick: number;
      readonly other: number;
      readonly choice: number;
      readonly isListed: boolean;
      readonly destination: string;
    }
  | { readonly kind: "read" | "consult"; readonly who: number; readonly pick: number }
  | { readonly kind: "telephone"; readonly pick: number; readonly deed: "hangs-up" | "breaks" }
  | { readonly kind: "wait"; readonly ms: number };

/** Enterprises of the applications that there are. */
export const ENTERPRISES = ["one", "one", "two"] as const;

/** Names of listeners; one needs escapes in an address. */
export const NAMES = ["main", "b/ü"] as const;

const who = fc.constantFrom(0, 0, 1, 2);
const name = fc.constantFrom(...NAMES);
const pick = fc.noBias(fc.nat());
const dialled = fc.constantFrom(...DESTINATIONS);

function constant<Text extends string>(text: Text): fc.Arbitrary<Text> {
  return fc.constant(text);
}

const event: fc.Arbitrary<PlatformEvent> = fc.oneof(
  { weight: 1, arbitrary: fc.record({ kind: constant("log-out"), who }) },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constantFrom("open-socket", "open-socket", "open-socket", "close-socket"), who }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constantFrom("listen", "listen", "listen", "delete-listener"), who, name }),
  },
  { weight: 4, arbitrary: fc.record({ kind: fc.constantFrom("list", "list", "pages"), who }) },
  { weight: 3, arbitrary: fc.record({ kind: constant("read"), who, pick }) },
  { weight: 3, arbitrary: fc.record({ kind: constant("consult"), who, pick }) },
  { weight: 3, arbitrary: fc.record({ kind: constant("place"), who, pick, destination: dialled }) },
  {
    weight: 45,
    arbitrary: fc.record({
      kind: constant("act"),
      who,
      pick,
      other: pick,
      choice: pick,
      // Whatever is not listed is refused, so most of it would be lost.
      isListed: fc.constantFrom(true, true, true, false),
      destination: dialled,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: constant("telephone"), pick, deed: fc.constantFrom("hangs-up", "breaks") }),
  },
  {
    weight: 22,
    arbitrary: fc.record({ kind: constant("wait"), ms: fc.constantFrom(1, 7, 30, 60, 120, 400, 3_000) }),
  },
  // Sessions expire.
  { weight: 1, arbitrary: fc.record({ kind: constant("wait"), ms: fc.constant(21_000) }) },
);

/** Of up to so many events, each length as likely as any other. */
export function platformHistory(length: number): fc.Arbitrary<PlatformEvent[]> {
  return fc.noBias(fc.array(event, { maxLength: length, size: "max" }));
}

/** The same history each time. */
export function sampledHistory(length: number, seed: number): readonly PlatformEvent[] {
  return fc.sample(fc.array(event, { minLength: length, maxLength: length }), { numRuns: 1, seed }).flat();
}
