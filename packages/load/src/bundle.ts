import { join } from "node:path";
import { build } from "esbuild";

/** Scripts that k6 runs, by the names of their files. */
export type ScriptName =
  "beside-bench" | "coalescing-load" | "coalescing-load-alone" | "frame-bench" | "validator-bench" | "validator-probe";

/** Puts a script and all it imports into one ES module that k6 loads as it is; only k6's own modules stay outside. */
export async function bundleScript(script: ScriptName, outfile: string): Promise<void> {
  await build({
    entryPoints: [join(import.meta.dirname, "scripts", `${script}.ts`)],
    outfile,
    bundle: true,
    format: "esm",
    platform: "neutral",
    // Note: k6 strips types from files that end in .ts, but neither bundles nor lowers syntax.
    target: "es2022",
    external: ["k6", "k6/*"],
    // Note: what runs alone travels, and a ConfigMap takes no more than a mebibyte.
    minify: script === "coalescing-load-alone",
    logLevel: "silent",
  });
}
