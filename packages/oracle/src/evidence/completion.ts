import type { CallLine } from "@myrcc/contracts";
import { differencesOf } from "./difference.ts";
import type { Difference } from "./difference.ts";
import { LINE_ACTIONS } from "./effect.ts";
import { isSameJson } from "./json.ts";

/** Members that tell of the other party: a platform may leave them out until it has looked them up (C-47). */
const DISPLAY = /^displayed/;

/**
 * What has become of a line between two of its representations. Nothing, where no more happened than that displays which had
 * been empty were filled: that is nobody's deed (C-47). Names beyond the ten actions may come and go with it (C-9).
 */
export function alterationsOf(before: CallLine, after: CallLine): Difference[] {
  const differing = differencesOf(before, after);
  const isCompletion =
    differing.some(isFilled) &&
    differing.every(
      (difference) =>
        isFilled(difference) || difference.member === "lastModificationTime" || isOfFurtherActions(difference),
    );
  return isCompletion ? [] : differing;
}

/** The same, apart from its actions: they are recomputed when a sibling changes, which need not touch the modification time. */
export function changesOf(before: CallLine, after: CallLine): Difference[] {
  return alterationsOf({ ...before, actions: [] }, { ...after, actions: [] });
}

/** Whether a line shows nothing any more where it showed something of the party that it still shows. */
export function hasLostDisplay(before: CallLine, after: CallLine): boolean {
  return before.displayedNumber === after.displayedNumber && differencesOf(after, before).some(isFilled);
}

function isFilled({ member, left, right }: Difference): boolean {
  return DISPLAY.test(member) && isEmpty(left) && !isEmpty(right);
}

function isOfFurtherActions({ member, left, right }: Difference): boolean {
  if (member !== "actions" || !Array.isArray(left) || !Array.isArray(right)) return false;
  const [before, after] = [left, right].map((names: readonly unknown[]) => names.filter(isKnownAction).map(String));
  return isSameJson((before ?? []).toSorted(), (after ?? []).toSorted());
}

function isKnownAction(name: unknown): boolean {
  return LINE_ACTIONS.some((action) => action === name);
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === "";
}
