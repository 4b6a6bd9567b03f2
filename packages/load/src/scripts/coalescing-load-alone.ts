/**
 * The same load for `k6 run` without the harness: set by environment variables (packages/load/README.md), or by the file that
 * RCC_CONFIG names. Thresholds judge it, k6's own summary tells it. With RCC_LINES=1 the lines that the harness merges are
 * printed as well.
 */
import { configFrom } from "../config-from-environment.ts";
import { configOfFile } from "./config-of-file.ts";
import { optionsFor } from "./k6-options.ts";
import { runUser } from "./run-user.ts";

const file = __ENV["RCC_CONFIG"];
const config = file === undefined ? configFrom(__ENV) : configOfFile(file);
const printsLines = __ENV["RCC_LINES"] === "1";

export const options = optionsFor(config);

export default async function run(): Promise<void> {
  await runUser(config, (line) => {
    if (printsLines) console.log(JSON.stringify(line));
  });
}
