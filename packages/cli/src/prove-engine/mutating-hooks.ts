/**
 * Loaded into a simulator's process ahead of everything else: it has the instrumented engine in place of its own, and leaves
 * word of the mutants that it came by. Which of them is awake stands in the variable that the instrumented code reads.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { registerHooks, stripTypeScriptTypes } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ENGINE_VARIABLE, INSTRUMENTED_VARIABLE, REACHED_VARIABLE } from "./mutated-environment.ts";

const engine = pathToFileURL(process.env[ENGINE_VARIABLE] ?? "").href;
const instrumented = process.env[INSTRUMENTED_VARIABLE] ?? "";
const reachedPath = process.env[REACHED_VARIABLE];

registerHooks({
  load(url, context, nextLoad) {
    if (!url.startsWith(engine)) return nextLoad(url, context);
    const source = stripTypeScriptTypes(readFileSync(join(instrumented, url.slice(engine.length)), "utf8"));
    return { format: "module", source, shortCircuit: true };
  },
});

if (reachedPath !== undefined) {
  process.on("exit", () => {
    const seen: unknown = Reflect.get(globalThis, "__stryker__");
    writeFileSync(reachedPath, JSON.stringify(seen ?? {}));
  });
}
