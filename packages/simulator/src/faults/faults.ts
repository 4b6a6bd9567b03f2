import type { RequirementId } from "@myrcc/contracts";
import { SOUND, type Behaviour } from "./behaviour.ts";

/** A deviation that can be switched on by name, to show that a harness detects it. */
export interface Fault {
  readonly sentence: string;
  /** Requirements that a certification has to report as failed, each on its own. */
  readonly caughtBy: readonly RequirementId[];
  /** The suites do not ask enough of a platform to provoke it. */
  readonly isUnderLoadOnly?: true;
  readonly deviation: Partial<Behaviour>;
}

export const FAULTS = {
  "window-250": {
    sentence: "Changes of a line are pushed at most every 250 ms, whatever window is configured.",
    caughtBy: ["RCC-COALESCE-4"],
    deviation: { windowMs: () => 250 },
  },
  "no-coalescing": {
    sentence: "Every change is pushed at once, however fast changes follow each other.",
    caughtBy: ["RCC-COALESCE-5"],
    deviation: { design: () => "F" },
  },
  "lost-final-snapshot": {
    sentence: "What changes within the window after a push is never pushed, so that a burst ends in a stale state.",
    caughtBy: ["RCC-ACTION-5", "RCC-COALESCE-2", "RCC-COALESCE-6"],
    deviation: { design: () => "G" },
  },
  "unhold-ignored": {
    sentence: "unhold is answered with 204, but the line stays held.",
    caughtBy: ["RCC-UNHOLD-1"],
    deviation: { ignores: (action) => action === "unhold" },
  },
  "token-not-checked": {
    sentence: "A REST request with a valid session cookie is served whatever its token is.",
    caughtBy: ["RCC-SESSION-3"],
    deviation: { checksToken: false },
  },
  "peer-not-dropped": {
    sentence: "disconnect drops only the line it is sent to; the far party goes on talking to nobody.",
    caughtBy: ["RCC-DISCONNECT-2"],
    deviation: { switches: { disconnectDropsPeers: false } },
  },
  "wrong-listener-name": {
    sentence: "Frames carry the listener's name with its letter case reversed.",
    caughtBy: ["RCC-FRAME-2"],
    deviation: { frameName: reverseCase },
  },
  "late-frames-malformed": {
    sentence: "From its hundredth frame on, a listener is sent creationTime as a number instead of a text.",
    caughtBy: ["RCC-FRAME-1"],
    isUnderLoadOnly: true,
    deviation: {
      frameText: (frame, sequence) =>
        sequence < 100 ? frame : frame.replaceAll(/"creationTime":"(\d+)"/g, '"creationTime":$1'),
    },
  },
  "late-frames-misnamed": {
    sentence: "From its hundredth frame on, a listener's frames carry its name with the letter case reversed.",
    caughtBy: ["RCC-FRAME-2"],
    isUnderLoadOnly: true,
    deviation: {
      frameText: (frame, sequence) =>
        sequence < 100
          ? frame
          : frame.replace(/^\{"listenerName":"([^"]*)"/, (_, name: string) => `{"listenerName":"${reverseCase(name)}"`),
    },
  },
  "deleted-listener-served": {
    sentence: "A deleted listener goes on being pushed to as long as its session has a socket.",
    caughtBy: ["RCC-LISTENER-3"],
    deviation: { silencesDeleted: false },
  },
  "page-overlap": {
    sentence: "Every page of the extension list after the first starts one extension too early.",
    caughtBy: ["RCC-PAGING-1"],
    deviation: { pageStart: (offset) => Math.max(0, offset - 1) },
  },
} as const satisfies Record<string, Fault>;

export type FaultName = keyof typeof FAULTS;

export function isFaultName(text: string): text is FaultName {
  return Object.hasOwn(FAULTS, text);
}

/** The behaviour of a platform with these faults; where two of them deviate at the same place, the later one wins. */
export function behaviourWith(faults: readonly FaultName[]): Behaviour {
  return faults.reduce((behaviour: Behaviour, name) => ({ ...behaviour, ...FAULTS[name].deviation }), SOUND);
}

function reverseCase(text: string): string {
  const upper = text.toUpperCase();
  return Array.from(text, (letter, index) =>
    letter === upper[index] ? letter.toLowerCase() : letter.toUpperCase(),
  ).join("");
}
