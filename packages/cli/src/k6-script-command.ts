import { relative, resolve } from "node:path";
import { Trouble } from "@myrcc/contracts";
import { bundleScript } from "@myrcc/load";
import { readFlags } from "./command-line.ts";
import { EXIT } from "./exit.ts";

/** Writes the load script as one file that `k6 run` needs nothing else for. */
export async function k6Script(args: readonly string[]): Promise<number> {
  const { positionals } = readFlags("k6-script", args, {}, ["<file>"]);
  const [file = ""] = positionals;
  const path = resolve(file);
  if (!path.endsWith(".js")) {
    throw new Trouble("flag.invalid", {
      where: "rcc k6-script",
      expected: "a file that ends in .js",
      found: file,
      mend: "Name it so: k6 takes other files for something else.",
    });
  }
  try {
    await bundleScript("coalescing-load-alone", path);
  } catch (error) {
    throw new Trouble(
      "file.unwritable",
      {
        where: file,
        expected: "a file that can be written",
        found: error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error),
        mend: "Name a file in a folder that can be written to.",
      },
      { cause: error },
    );
  }
  process.stdout.write(`${relative(process.cwd(), path)}\nIts variables are listed in packages/load/README.md.\n`);
  return EXIT.conformant;
}
