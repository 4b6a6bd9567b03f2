import type { CallLine } from "@myrcc/contracts";
import { isSameJson } from "./json.ts";

/** A member that two representations of a line do not share. */
export interface Difference {
  readonly member: string;
  readonly left: unknown;
  readonly right: unknown;
}

export function differencesOf(left: CallLine, right: CallLine): Difference[] {
  const one = new Map<string, unknown>(Object.entries(left));
  const other = new Map<string, unknown>(Object.entries(right));
  return [...new Set([...one.keys(), ...other.keys()])]
    .map((member) => ({ member, left: one.get(member), right: other.get(member) }))

    .filter(
      (difference) =>
        difference.left !== difference.right && !isSameJson(difference.left ?? null, difference.right ?? null),
    );
}
