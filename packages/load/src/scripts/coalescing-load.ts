/**
 * Holds and resumes many calls at once and measures how the platform coalesces their snapshots. Everything it needs is
 * in the file that RCC_CONFIG names (packages/contracts/formats/load-config.yaml).
 */
import { configOfFile } from "./config-of-file.ts";
import { optionsFor } from "./k6-options.ts";
import { runUser } from "./run-user.ts";

const config = configOfFile(__ENV["RCC_CONFIG"] ?? "");

export const options = optionsFor(config);

export default async function run(): Promise<void> {
  await runUser(config, (line) => console.log(JSON.stringify(line)));
}

export function handleSummary({ metrics }: { readonly metrics: unknown }): Record<string, string> {
  return { [config.summaryFile]: `${JSON.stringify({ metrics }, null, 2)}\n` };
}
