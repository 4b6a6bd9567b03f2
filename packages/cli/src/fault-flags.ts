import { Trouble } from "@myrcc/contracts";
import { FAULTS, isFaultName } from "@myrcc/simulator";
import type { FaultName } from "@myrcc/simulator";

/** @throws {Trouble} fault.unknown, with the names that are nearest. */
export function readFaults(names: readonly string[]): FaultName[] {
  return names.map((name) => {
    if (isFaultName(name)) return name;
    throw new Trouble("fault.unknown", {
      where: `--fault ${name}`,
      expected: `one of ${Object.keys(FAULTS).join(", ")}`,
      found: name,
      mend: "List the faults with: npx -y pnpm@12 rcc faults",
    });
  });
}
