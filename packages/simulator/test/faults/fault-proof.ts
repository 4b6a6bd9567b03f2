import { describe, expect, it } from "vitest";
import {
  DEFAULT_WORLD,
  startSimulator,
  type FaultName,
  type Simulator,
  type SimulatorOptions,
} from "../../src/index.ts";
import { ManualClock } from "../manual-clock.ts";

/** What is seen at the wire of a sound simulator, and of one with the fault and nothing else. */
export interface FaultProof {
  readonly sound: unknown;
  readonly faulty: unknown;
  /** Real HTTP and sockets; time passes by the clock only, unless the proof is of real time. */
  readonly observe: (simulator: Simulator, clock: ManualClock) => Promise<unknown>;
  /** How the simulator is started otherwise than plainly. */
  readonly options?: Pick<SimulatorOptions, "redirect">;
}

/** Proves every fault of a table: its deviation at the wire, and that it is absent without the fault. */
export function prove(proofs: Readonly<Partial<Record<FaultName, FaultProof>>>): void {
  describe.each(entriesOf(proofs))("%s", (name, proof) => {
    it("shows a difference", () => {
      expect(proof.faulty).not.toEqual(proof.sound);
    });

    it("deviates", async () => {
      expect(await observed(proof, [name])).toEqual(proof.faulty);
    });

    it("does not deviate without the fault", async () => {
      expect(await observed(proof, [])).toEqual(proof.sound);
    });
  });
}

async function observed({ observe, options }: FaultProof, faults: readonly FaultName[]): Promise<unknown> {
  const clock = new ManualClock();
  await using simulator = await startSimulator({ port: 0, world: DEFAULT_WORLD, faults, clock, ...options });
  return await observe(simulator, clock);
}

function entriesOf(proofs: Readonly<Partial<Record<FaultName, FaultProof>>>): [FaultName, FaultProof][] {
  return Object.entries(proofs).filter((entry): entry is [FaultName, FaultProof] => entry[1] !== undefined);
}
