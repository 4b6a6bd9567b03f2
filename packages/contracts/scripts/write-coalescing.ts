/** The coalescing rule of the AsyncAPI document as a typed constant. */
import { isRecord } from "./source.ts";

const NUMBERS = ["windowMs", "shouldToleranceRatio", "mustFactor"];

export function writeCoalescing(asyncapi: unknown): string {
  const operations = isRecord(asyncapi) ? asyncapi["operations"] : undefined;
  const receive = isRecord(operations) ? operations["receiveSnapshots"] : undefined;
  const rule = isRecord(receive) ? receive["x-coalescing"] : undefined;
  if (!isRecord(rule)) throw new Error("spec/asyncapi.yaml: operations.receiveSnapshots has no x-coalescing");
  for (const name of NUMBERS) {
    if (typeof rule[name] !== "number") throw new Error(`spec/asyncapi.yaml: x-coalescing.${name} is no number`);
  }
  return `/** What the platform promises about pushing changes (F-22, C-50, D-19). */\nexport const COALESCING = ${JSON.stringify(rule, null, 2)} as const;\n`;
}
