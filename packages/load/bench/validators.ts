/** Prints how long the validators take in k6, in units of `JSON.parse` of the same bytes. */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { timingText, type ValidatorTiming } from "@myrcc/contracts/bench/validator-timing";
import { bundleScript } from "../src/bundle.ts";
import { resolveK6 } from "../src/k6-binary.ts";
import { runK6 } from "../src/run-k6.ts";

const k6 = await resolveK6({ onProgress: (line) => console.error(line) });
const folder = await mkdtemp(join(tmpdir(), "myrcc-bench-"));
try {
  const [script, consoleOutput] = [join(folder, "script.js"), join(folder, "console.txt")];
  await bundleScript("validator-bench", script);
  const { code, complaint } = await runK6({
    k6: k6.path,
    script,
    consoleOutput,
    environment: process.env,
    askToStop: () => {},
    signal: new AbortController().signal,
  });
  if (code !== 0) throw new Error(`k6 ended with code ${code}: ${complaint}`);
  const timings: ValidatorTiming[] = JSON.parse(await readFile(consoleOutput, "utf8"));
  for (const timing of timings) console.log(timingText(`k6 ${k6.version}`, timing));
} finally {
  await rm(folder, { recursive: true });
}
