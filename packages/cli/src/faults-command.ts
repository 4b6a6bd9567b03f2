import { FAULTS } from "@myrcc/simulator";
import { readFlags } from "./command-line.ts";
import { EXIT } from "./exit.ts";

/** Lists the simulator's faults with the requirements that must catch them. */
export function faults(args: readonly string[]): Promise<number> {
  readFlags("faults", args, {});
  for (const [name, { sentence, caughtBy }] of Object.entries(FAULTS)) {
    process.stdout.write(`${name}\n  ${sentence}\n  caught by ${caughtBy.join(", ")}\n`);
  }
  return Promise.resolve(EXIT.conformant);
}
