import type { DesignEvidence } from "./design-evidence.ts";
import type { DesignName } from "./design.ts";

/** Which design a platform has, and why; `undetermined` with what it may be, where anything is excluded. */
export type DesignDecision =
  | { readonly design: DesignName; readonly because: string }
  | { readonly design: "undetermined"; readonly candidates: readonly DesignName[]; readonly because: string };

/** Isolated changes and pairs below which nothing is decided (domain §4.4: from 20 on at least 98 % are right). */
export const DECISION_SAMPLES = 20;

/** Of delays spread over a whole window half lie within half of it; of what is constant, nearly all within noise. */
const SPREAD = { constant: 0.18, tick: 0.25 } as const;

/** Where the median delay of ticks lies, as a share of the window: one half, and what 20 samples may miss it by. */
const TICK_MEDIAN = { least: 0.15, most: 0.85 } as const;

/** A share between these tells nothing. */
const HALF = { least: 0.35, most: 0.65 } as const;

const TICKS = ["A", "A′", "B"] as const;
const IMMEDIATE = ["C", "C′", "F", "G"] as const;
const DELAYED = ["D", "E"] as const;

/** Domain §4.4: first the family by the delays of isolated changes, then the member by what only it does. */
export function decideDesign(evidence: DesignEvidence): DesignDecision {
  const { isolated, pairs, referenceMs } = evidence;
  if (isolated.samples < DECISION_SAMPLES) {
    return undetermined([], `${isolated.samples} isolated changes were shown, ${DECISION_SAMPLES} are needed`);
  }
  const spread = isolated.interquartileMs / referenceMs;
  const median = isolated.medianMs / referenceMs;
  const seen = `isolated changes are shown after ${ms(isolated.medianMs)}, half of them within ${ms(isolated.interquartileMs)}`;
  if (spread > SPREAD.tick) {
    if (median > TICK_MEDIAN.least && median < TICK_MEDIAN.most) return decideTick(evidence, seen);
    return undetermined([], `${seen}, which is too scattered for a delay and too far from half a window for a tick`);
  }
  if (spread > SPREAD.constant) return undetermined([], `${seen}: neither constant nor spread over a window`);
  if (pairs.samples < DECISION_SAMPLES) {
    return undetermined(
      median < 0.5 ? IMMEDIATE : DELAYED,
      `${pairs.samples} pairs of changes were made, ${DECISION_SAMPLES} are needed`,
    );
  }
  return median < 0.5 ? decideImmediate(evidence, seen) : decideDelayed(evidence, seen);
}

function decideTick({ isInStep, walk }: DesignEvidence, seen: string): DesignDecision {
  if (walk === undefined || walk.kind === "undetermined") {
    return undetermined(isInStep === true ? ["A", "A′"] : TICKS, `${seen}; whether their phase wanders cannot be told`);
  }
  if (isInStep === undefined) return undetermined(TICKS, `${seen}; too few listeners tell whether they share a phase`);
  const ratio = `residuals ${walk.ratio.toFixed(1)} times as wide as their differences`;
  if (walk.kind === "re-armed") {
    return isInStep
      ? { design: "A′", because: `${seen}, in step on all listeners, with a wandering phase (${ratio})` }
      : undetermined([], `${seen}, with a wandering phase, and listeners are not in step`);
  }
  return isInStep
    ? { design: "A", because: `${seen}, in step on all listeners, at a fixed rate (${ratio})` }
    : { design: "B", because: `${seen}, at a fixed rate (${ratio}), and each listener has a phase of its own` };
}

function decideImmediate({ crossShare, pairs }: DesignEvidence, seen: string): DesignDecision {
  if (pairs.lostShare > 0.5) {
    return { design: "G", because: `${seen}, and the second of two changes within a window is never shown` };
  }
  const { throttleShare } = pairs;
  if (throttleShare === undefined || isBetween(throttleShare)) {
    return undetermined(IMMEDIATE, `${seen}; the second of two changes comes neither at once nor after a window`);
  }
  if (throttleShare < 0.5) return { design: "F", because: `${seen}, and so is the second of two changes` };
  if (crossShare === undefined || isBetween(crossShare)) {
    return undetermined(
      ["C", "C′"],
      `${seen}, the second of two a window later; whether lines share it cannot be told`,
    );
  }
  return crossShare < 0.5
    ? { design: "C", because: `${seen}, the second of two a window later, other lines at once` }
    : { design: "C′", because: `${seen}, the second of two a window later, and other lines wait for it too` };
}

function decideDelayed({ pairs }: DesignEvidence, seen: string): DesignDecision {
  const { debounceShare } = pairs;
  if (debounceShare === undefined || isBetween(debounceShare)) {
    return undetermined(DELAYED, `${seen}; which of two changes the window is counted from cannot be told`);
  }
  return debounceShare < 0.5
    ? { design: "D", because: `${seen}, two changes together one window after the first` }
    : { design: "E", because: `${seen}, two changes together one window after the second` };
}

function isBetween(share: number): boolean {
  return share > HALF.least && share < HALF.most;
}

function undetermined(candidates: readonly DesignName[], because: string): DesignDecision {
  return { design: "undetermined", candidates, because };
}

function ms(value: number): string {
  return `${value.toFixed(1)} ms`;
}
