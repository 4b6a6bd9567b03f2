import type { LoadConfig } from "@myrcc/contracts";
import { loneChangesMs } from "../user/lone-changes.ts";

/** What letting go of a guest may take besides, in milliseconds. */
const GUEST_MS = 100;

/** How long an iteration of a virtual user may take: at its slowest before and after the measured time. */
export function longestMs(config: LoadConfig): number {
  const { establishMs, guests, measuredMs, nominalWindowMs, pairs, patienceMs } = config;
  const guestsMs = GUEST_MS * (guests?.atMs.length ?? 0);
  return measuredMs + 2 * establishMs + 2 * loneChangesMs(nominalWindowMs, pairs.length) + 20 * patienceMs + guestsMs;
}

/**
 * Each limit has a count that must be reached beside it: k6 passes a threshold on a metric without samples.
 */
export function thresholdsFor(config: LoadConfig): Record<string, string[]> {
  const { firstChanges, measuredMs, nominalWindowMs, pairs, processes } = config;
  const expected = (pairs.length * measuredMs) / nominalWindowMs / processes;
  const few = `count<${Math.max(5, Math.ceil(expected / 20))}`;
  const none = ["count==0"];
  return {
    // Note: lines that rest longer than they change fill few windows.
    rcc_snapshots: [`count>${firstChanges === true ? 0 : Math.floor(expected / 4)}`],
    rcc_finals_checked: ["count>0"],
    rcc_impasses: none,
    rcc_lost: none,
    rcc_handler_errors: none,
    rcc_frames_invalid: none,
    rcc_frames_misnamed: none,
    rcc_snapshots_moved: none,
    rcc_snapshots_recreated: none,
    rcc_snapshots_older: none,
    rcc_snapshots_after_dropped: none,
    rcc_sockets_lost: none,
    rcc_calls_refused: none,
    rcc_changes_refused: none,
    rcc_changes_failed: none,
    rcc_lines_left: none,
    rcc_guests_failed: none,
    rcc_guests_silent: none,
    rcc_guests_lost: none,
    // Note: the machine may stall. A window that is too long delays many.
    rcc_changes_late: [few],
    // Note: a snapshot that the machine delays makes the span after it short, whatever the platform does.
    rcc_interval_violations: [few],
  };
}
