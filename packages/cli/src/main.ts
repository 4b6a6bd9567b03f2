#!/usr/bin/env node
import { Trouble } from "@myrcc/contracts";
import { EXIT, interruptible } from "./exit.ts";
import { printTrouble } from "@myrcc/contracts/trouble-text";
import { USAGE, usageOf } from "./usage.ts";

type Command = (args: readonly string[], signal: AbortSignal) => Promise<number>;

/** Loaded when they are called for: no command waits for the libraries of another. */
const COMMANDS = {
  certify: async (): Promise<Command> => (await import("./certify-command.ts")).certify,
  simulate: async (): Promise<Command> => (await import("./simulate-command.ts")).simulate,
  measure: async (): Promise<Command> => (await import("./measure-command.ts")).measure,
  load: async (): Promise<Command> => (await import("./load-command.ts")).load,
  merge: async (): Promise<Command> => (await import("./merge-command.ts")).merge,
  "k6-script": async (): Promise<Command> => (await import("./k6-script-command.ts")).k6Script,
  judge: async (): Promise<Command> => (await import("./judge-command.ts")).judge,
  replay: async (): Promise<Command> => (await import("./replay-command.ts")).replay,
  faults: async (): Promise<Command> => (await import("./faults-command.ts")).faults,
  prove: async (): Promise<Command> => (await import("./prove-command.ts")).prove,
  "prove-engine": async (): Promise<Command> => (await import("./prove-engine-command.ts")).proveEngine,
  spec: async (): Promise<Command> => (await import("./spec-command.ts")).spec,
} as const;

// Whoever reads our output may have read enough, as `| head` does, or be gone with a terminal; the run comes to its end.
for (const output of [process.stdout, process.stderr]) {
  output.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE" && error.code !== "EIO") throw error;
  });
}

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
    if (args.some((one) => one === "--help" || one === "-h")) {
      process.stdout.write(`${usageOf(command)}\n`);
      return EXIT.conformant;
    }
    const perform = await COMMANDS[command]();
    return await interruptible((signal) => perform(args, signal));
  } catch (error) {
    printTrouble(error);
    return EXIT.couldNotJudge;
  }
}

function isCommand(text: string): text is keyof typeof COMMANDS {
  return Object.hasOwn(COMMANDS, text);
}
