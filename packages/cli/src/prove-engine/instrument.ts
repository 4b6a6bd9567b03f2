import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { Instrumenter } from "@stryker-mutator/instrumenter";
import { toMutants } from "./mutant.ts";
import type { Mutant } from "./mutant.ts";

/** The call engine, which is pure: what is mutated. */
export const ENGINE = fileURLToPath(new URL("../../../simulator/src/engine/", import.meta.url));

/** The engine with every mutant in it, each asleep until it is named. */
export interface InstrumentedEngine {
  /** The text of each file by its name within the engine's folder. */
  readonly files: ReadonlyMap<string, string>;
  readonly mutants: readonly Mutant[];
}

/** The instrumenter has nothing to say that a caller needs: what it cannot parse it throws. */
const SILENT = {
  isTraceEnabled: () => false,
  isDebugEnabled: () => false,
  isInfoEnabled: () => false,
  isWarnEnabled: () => false,
  isErrorEnabled: () => false,
  isFatalEnabled: () => false,
  trace: () => undefined,
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  fatal: () => undefined,
};

export async function instrumentEngine(): Promise<InstrumentedEngine> {
  const names = (await readdir(ENGINE)).filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts")).toSorted();
  const sources = new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(`${ENGINE}${name}`, "utf8")] as const)),
  );
  const { files, mutants } = await new Instrumenter(SILENT).instrument(
    [...sources].map(([name, content]) => ({ name, mutate: true, content })),
    { plugins: null, excludedMutations: [], ignorers: [] },
  );
  const raw = mutants.map(({ id, fileName, mutatorName, location, replacement }) => ({
    number: id,
    file: fileName,
    mutator: mutatorName,
    span: location,
    replacement,
  }));
  return { files: new Map(files.map(({ name, content }) => [name, content])), mutants: toMutants(raw, sources) };
}
