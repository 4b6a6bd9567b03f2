import { Trouble } from "@myrcc/contracts";
import { FAULTS, isFaultName } from "@myrcc/simulator";
import type { FaultName } from "@myrcc/simulator";
import { nearestNames } from "./nearest-names.ts";

/** @throws {Trouble} fault.unknown, with the names that are nearest. */
export function readFaults(names: readonly string[]): FaultName[] {
  return names.map((name) => readFault(name, `--fault ${name}`));
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
