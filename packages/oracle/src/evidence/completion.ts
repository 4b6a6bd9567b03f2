import type { CallLine } from "@myrcc/contracts";
import { differencesOf } from "./difference.ts";
import type { Difference } from "./difference.ts";

/** Members that tell of the other party: a platform may leave them out until it has looked them up (C-47). */
const DISPLAY = /^displayed/;

/**
 * What has become of a line between two of its representations. Nothing, where no more happened than that displays which had
 * been empty were filled: that is nobody's deed (C-47).
 */
export function alterationsOf(before: CallLine, after: CallLine): Difference[] {
  const differing = differencesOf(before, after);
  const isCompletion =
    differing.some(isFilled) &&
    differing.every((difference) => isFilled(difference) || difference.member === "lastModificationTime");
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

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === "";
}
