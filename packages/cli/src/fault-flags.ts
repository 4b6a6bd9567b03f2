import { Trouble } from "@myrcc/contracts";
import { FAULTS, isFaultName } from "@myrcc/simulator";
import type { FaultName } from "@myrcc/simulator";
import { nearestNames } from "./nearest-names.ts";

/** @throws {Trouble} fault.unknown, with the names that are nearest. */
export function readFaults(names: readonly string[]): FaultName[] {
  return names.map((name) => readFault(name, `--fault ${name}`));
}

/**
 * Faults of a simulator that the command starts itself, where no target is named.
 *
 * @throws {Trouble} fault.unknown; flag.invalid when there are faults and a target
 */
export function readOwnFaults(command: string, names: readonly string[], target: string | undefined): FaultName[] {
  const faults = readFaults(names);
  if (target === undefined || faults.length === 0) return faults;
  throw new Trouble("flag.invalid", {
    where: `rcc ${command} --target --fault`,
    expected: "one of the two",
    found: "both",
    mend: "Faults are the embedded simulator's. For one started by hand: npx -y pnpm@12 rcc simulate --fault <name>",
  });
}

/** @throws {Trouble} fault.unknown, with the names that are nearest. */
export function readFault(name: string, where: string): FaultName {
  if (isFaultName(name)) return name;
  const all = Object.keys(FAULTS);
  throw new Trouble("fault.unknown", {
    where,
    expected: `one of ${all.length} faults; nearest are ${nearestNames(name, all).join(", ")}`,
    found: name,
    mend: "List the faults with: npx -y pnpm@12 rcc faults",
  });
}
