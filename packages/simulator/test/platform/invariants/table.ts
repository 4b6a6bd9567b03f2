import type { Account } from "../account.ts";
import type { Invariant } from "./invariant.ts";
import { ACTION_INVARIANTS } from "./of-actions.ts";
import { CALL_INVARIANTS } from "./of-calls.ts";
import { LINE_INVARIANTS, listsCatalogueActions } from "./of-lines.ts";
import { PUSH_INVARIANTS } from "./of-pushes.ts";
import { keepsItsDelay, keepsItsTicks, keepsItsWindows } from "./of-windows.ts";

/** Every invariant of domain §3.7 by its number, and how a coalescer spaces its frames. */
export const INVARIANTS: Readonly<Record<string, Invariant>> = {
  ...LINE_INVARIANTS,
  ...CALL_INVARIANTS,
  ...ACTION_INVARIANTS,
  ...PUSH_INVARIANTS,
  "I-11": (account, told) => {
    listsCatalogueActions(account, told);
    CALL_INVARIANTS["I-11"](account, told);
  },
  windows: keepsItsWindows,
  ticks: keepsItsTicks,
  delays: keepsItsDelay,
};

/** Where histories gave an invariant an occasion, and the first at which it did not hold. */
export interface Finding {
  occasions: number;
  broken: unknown;
}

/** Adds what one history shows to what others have shown. */
export function judge(account: Account, findings: Map<string, Finding>): void {
  for (const [name, invariant] of Object.entries(INVARIANTS)) {
    const finding = findings.get(name) ?? { occasions: 0, broken: undefined };
    findings.set(name, finding);
    invariant(account, (holds, because) => {
      finding.occasions += 1;
      if (!holds) finding.broken ??= because();
    });
  }
}
