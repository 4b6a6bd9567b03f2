import { DESIGN_MEANINGS } from "./design.ts";
import type { BurstMeasurement } from "./measure-bursts.ts";

/** What a measurement says of the agreement; `void` and `open` say nothing of it. */
export interface BurstVerdict {
  readonly outcome: "as-agreed" | "not-as-agreed" | "open" | "void";
  readonly because: string;
}

/**
 * Holds a measurement against the agreed window and the promise that the last state arrives (F-22). A void measurement
 * says nothing, whatever its figures are.
 *
 * @param faults why the instrument was not good enough
 */
export function judgeBursts(
  measurement: BurstMeasurement,
  nominalWindowMs: number,
  faults: readonly string[],
): BurstVerdict {
  if (faults.length > 0) return { outcome: "void", because: faults.join("; ") };
  const { decision, equivalence, lostFinals, window } = measurement;
  if (lostFinals.count > 0) {
    return { outcome: "not-as-agreed", because: `${lostFinals.count} of ${lostFinals.of} last states never arrived` };
  }
  if (window.kind === "none") return { outcome: "not-as-agreed", because: DESIGN_MEANINGS.F };
  if (window.kind === "unknown" || equivalence === undefined) {
    return { outcome: "open", because: window.kind === "unknown" ? window.because : decision.because };
  }
  const bounds = `${equivalence.lowMs.toFixed(2)} to ${equivalence.highMs.toFixed(2)} ms (90 %)`;
  const agreed = `${nominalWindowMs} ± ${equivalence.marginMs} ms`;
  const outcome = { equivalent: "as-agreed", different: "not-as-agreed", open: "open" } as const;
  return { outcome: outcome[equivalence.outcome], because: `the window is ${bounds}, agreed are ${agreed}` };
}
