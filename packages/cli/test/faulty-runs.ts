import type { FaultName } from "@myrcc/simulator";

/**
 * Faults of every kind that are proven through the whole command, in as few runs as keep one from hiding another: without unhold nothing changes under load, with wrong names no
 * frame is known, two faults of the window cannot be told apart, and without coalescing even the suites see late frames.
 */
export const FAULTY_RUNS = [
  ["window-250", "token-not-checked", "page-overlap", "peer-not-dropped", "late-frames-malformed"],
  ["no-coalescing", "deleted-listener-served"],
  ["unhold-ignored", "wrong-listener-name"],
  ["lost-final-snapshot", "late-frames-misnamed"],
] as const satisfies readonly (readonly FaultName[])[];
