import type { RequirementId } from "@myrcc/contracts";
import type { FaultName } from "@myrcc/simulator";

/**
 * Faults that are proven through the whole command, in as few runs as keep one from hiding another: with wrong names no
 * frame is known, two faults of the window cannot be told apart, and without coalescing even the suites see late frames.
 */
export const FAULTY_RUNS = [
  ["window-250", "token-not-checked", "page-overlap", "peer-not-dropped", "late-frames-malformed"],
  ["no-coalescing", "deleted-listener-served"],
  ["lost-final-snapshot", "late-frames-misnamed"],
] as const satisfies readonly (readonly FaultName[])[];

/** Missed where what was sent is not known to be for the listener that waits for it. */
const UNTOLD = [
  "RCC-ACTION-5",
  "RCC-CALL-2",
  "RCC-COALESCE-1",
  "RCC-COALESCE-2",
  "RCC-RACE-10",
  "RCC-SOCKET-4",
] as const satisfies readonly RequirementId[];

/**
 * What a run may miss besides what its faults name, since it follows from them: how often depends on which frames are hit
 * and on who wins a race.
 */
export const CONSEQUENCES: Readonly<Partial<Record<FaultName, readonly RequirementId[]>>> = {
  // Whoever cannot read a frame has not been told what is in it, and another listener may have.
  "late-frames-malformed": UNTOLD,
  "late-frames-misnamed": UNTOLD,
  "lost-final-snapshot": ["RCC-ACTION-5", "RCC-RACE-10"],
  // One of two lines stays when the hang-up wins, in every race that has one, and so does whoever rings for one who waits.
  "peer-not-dropped": ["RCC-ADDPARTY-7", "RCC-RACE-2", "RCC-RACE-3", "RCC-RACE-6", "RCC-RACE-13"],
  "deleted-listener-served": ["RCC-RACE-9"],
};
