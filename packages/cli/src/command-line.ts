import { parseArgs } from "node:util";
import type { ParseArgsConfig } from "node:util";
import { Trouble } from "@myrcc/contracts";

type Options = NonNullable<ParseArgsConfig["options"]>;
type Parsed<O extends Options> = ReturnType<
  typeof parseArgs<{ options: O; args: string[]; allowPositionals: true; strict: true }>
>;

/** @throws {Trouble} flag.invalid on an unknown flag, a missing value or too many words. */
export function readFlags<O extends Options>(
  command: string,
  args: readonly string[],
  options: O,
  words: readonly string[] = [],
): Parsed<O> {
  let parsed: Parsed<O>;
  try {
    parsed = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const found = error instanceof Error ? (error.message.split(". ")[0] ?? error.message) : String(error);
    throw invalid(
      command,
      `flags among ${
        Object.keys(options)
          .map((name) => `--${name}`)
          .join(", ") || "none"
      }`,
      found,
      error,
    );
  }
  if (parsed.positionals.length !== words.length) {
    throw invalid(
      command,
      words.length === 0 ? "no further words" : words.join(" "),
      parsed.positionals.join(" ") || "nothing",
    );
  }
  return parsed;
}

/** @throws {Trouble} flag.invalid */
export function readNumber(command: string, flag: string, text: string, min: number, max: number): number {
  const value = Number(text);
  if (text.trim() !== "" && Number.isFinite(value) && value >= min && value <= max) return value;
  throw invalid(`${command} --${flag}`, `a number from ${min} to ${max}`, text || "an empty value");
}

/** @throws {Trouble} flag.invalid */
export function readWhole(command: string, flag: string, text: string, min: number, max: number): number {
  const value = readNumber(command, flag, text, min, max);
  if (Number.isInteger(value)) return value;
  throw invalid(`${command} --${flag}`, "a whole number", text);
}

const MS_OF = { s: 1000, m: 60_000, h: 3_600_000 } as const;

/** A time in milliseconds, from a second to a day. @throws {Trouble} flag.invalid */
export function readDuration(command: string, flag: string, text: string): number {
  const [, number = "", unit = ""] = /^(\d+(?:\.\d+)?)([smh])$/.exec(text) ?? [];
  const value = unit === "s" || unit === "m" || unit === "h" ? Number(number) * MS_OF[unit] : Number.NaN;
  if (value >= 1000 && value <= 24 * MS_OF.h) return value;
  throw invalid(`${command} --${flag}`, "a time from 1s to 24h, such as 30s, 5m or 2h", text || "an empty value");
}

function invalid(command: string, expected: string, found: string, cause?: unknown): Trouble {
  return new Trouble(
    "flag.invalid",
    { where: `rcc ${command}`, expected, found, mend: "See: npx -y pnpm@12 rcc help" },
    { cause },
  );
}
