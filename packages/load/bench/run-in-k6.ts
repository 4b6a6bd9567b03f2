import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundleScript, type ScriptName } from "../src/bundle.ts";
import { resolveK6 } from "../src/k6-binary.ts";
import { runK6 } from "../src/run-k6.ts";

/** Runs a script in k6; gives what it printed and k6's version. */
export async function runInK6(name: ScriptName): Promise<{ readonly output: string; readonly version: string }> {
  const k6 = await resolveK6({ onProgress: (line) => console.error(line) });
  const folder = await mkdtemp(join(tmpdir(), "myrcc-bench-"));
  try {
    const [script, consoleOutput] = [join(folder, "script.js"), join(folder, "console.txt")];
    await bundleScript(name, script);
    const { code, complaint } = await runK6({
      k6: k6.path,
      script,
      consoleOutput,
      environment: process.env,
      askToStop: () => {},
      signal: new AbortController().signal,
    });
    if (code !== 0) throw new Error(`k6 ended with code ${code}: ${complaint}`);
    return { output: await readFile(consoleOutput, "utf8"), version: k6.version };
  } finally {
    await rm(folder, { recursive: true });
  }
}
