#!/usr/bin/env node
import { Trouble } from "@myrcc/contracts";
import { certify } from "./certify-command.ts";
import { EXIT, interruptible } from "./exit.ts";
import { faults } from "./faults-command.ts";
import { judge } from "./judge-command.ts";
import { simulate } from "./simulate-command.ts";
import { printTrouble } from "./trouble-text.ts";
import { USAGE } from "./usage.ts";

const COMMANDS = { certify, simulate, judge, faults } as const;

const [name = "", ...rest] = process.argv.slice(2);
process.exitCode = await run(name, rest);

async function run(command: string, args: readonly string[]): Promise<number> {
  if (command === "" || command === "help" || command === "--help" || command === "-h") {
    process.stdout.write(`${USAGE}\n`);
    return command === "" ? EXIT.couldNotJudge : EXIT.conformant;
  }
  try {
    if (!isCommand(command)) {
      throw new Trouble("flag.invalid", {
        where: "command line",
        expected: `one of ${Object.keys(COMMANDS).join(", ")}`,
        found: command,
        mend: "See: npx -y pnpm@12 rcc help",
      });
    }
    return await interruptible((signal) => COMMANDS[command](args, signal));
  } catch (error) {
    printTrouble(error);
    return EXIT.couldNotJudge;
  }
}

function isCommand(text: string): text is keyof typeof COMMANDS {
  return Object.hasOwn(COMMANDS, text);
}
