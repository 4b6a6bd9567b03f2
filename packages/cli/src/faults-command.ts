import { FAULTS } from "@myrcc/simulator";
import { readFlags } from "./command-line.ts";
import { EXIT } from "./exit.ts";
import { readFault } from "./fault-flags.ts";
import { faultList, faultPage, listed } from "./fault-list.ts";

/** Widths that are read well, in characters; what goes to a file gets the smaller one. */
const NARROWEST = 80;
const WIDEST = 120;

/** Lists the simulator's faults with the requirements that must catch them, or shows one. @throws {Trouble} fault.unknown */
export function faults(args: readonly string[]): Promise<number> {
  const words = args.some((word) => !word.startsWith("-")) ? ["<name>"] : [];
  const { values, positionals } = readFlags("faults", args, { json: { type: "boolean", default: false } }, words);
  const [wanted] = positionals.map((name) => readFault(name, `rcc faults ${name}`));
  const width = Math.min(Math.max(process.stdout.columns ?? NARROWEST, NARROWEST), WIDEST);
  const all = Object.entries(FAULTS).map(([name, fault]) => listed(name, fault));
  const one = all.find(({ name }) => name === wanted);
  const text = one === undefined ? faultList(all, width) : faultPage(one, width);
  process.stdout.write(`${values.json ? JSON.stringify(one ?? all, null, 2) : text}\n`);
  return Promise.resolve(EXIT.conformant);
}
