import { styleText } from "node:util";
import { TROUBLES, Trouble } from "./trouble.ts";

/** What went wrong, where, what was expected and found, and how to mend it; no stack trace unless MYRCC_DEBUG is set. */
export function troubleText(error: unknown): string {
  if (error instanceof Trouble) {
    const { where, expected, found, mend } = error.detail;
    return [
      `${styleText("red", "✗", { stream: process.stderr })} ${TROUBLES[error.code]} (${error.code})`,
      `  where:    ${where}`,
      `  expected: ${expected}`,
      `  found:    ${found}`,
      `  mend:     ${mend}`,
    ].join("\n");
  }
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const hint = "  This is a fault of the harness. MYRCC_DEBUG=1 shows where it arose.";
  return `${styleText("red", "✗", { stream: process.stderr })} ${text}\n${process.env["MYRCC_DEBUG"] === undefined ? hint : stackOf(error)}`;
}

export function printTrouble(error: unknown): void {
  process.stderr.write(`${troubleText(error)}\n`);
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? "") : "";
}
