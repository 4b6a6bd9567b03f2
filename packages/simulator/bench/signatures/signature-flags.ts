import { Trouble } from "@myrcc/contracts";
import { numberIn, type NumberRange } from "../number-in.ts";

export interface SignatureFlags {
  readonly windowMs: number;
  /** How many times the fewest stimuli are given. */
  readonly scale: number;
  /** The same seed gives the same stimuli. */
  readonly seed: number;
}

const USAGE = "pnpm bench:signatures [window in ms] [scale] [seed]";

/**
 * @param seed for when none is given
 * @throws {Trouble} flag.invalid
 */
export function readSignatureFlags(args: readonly string[], seed: number): SignatureFlags {
  const [window = "100", scale = "6", seedText = String(seed), ...others] = args;
  if (others.length > 0) throw invalid("arguments", "at most three", `${args.length}`);
  const number = (what: string, text: string, range: NumberRange): number =>
    numberIn(text, range, (expected, found) => invalid(what, expected, found));
  return {
    windowMs: number("window", window, { least: 10, most: 10_000 }),
    scale: number("scale", scale, { least: 1, most: 1_000 }),
    seed: number("seed", seedText, { least: 0, most: 4_294_967_295, isWhole: true }),
  };
}

function invalid(where: string, expected: string, found: string): Trouble {
  return new Trouble("flag.invalid", { where: `bench:signatures ${where}`, expected, found, mend: USAGE });
}
