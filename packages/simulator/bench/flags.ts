import { parseArgs } from "node:util";
import { Trouble } from "@myrcc/contracts";
import { SPARE } from "./churn.ts";
import { numberIn } from "./number-in.ts";
import { LARGEST_WORLD } from "../src/index.ts";

export const PARTS = ["frames", "throughput", "paging", "memory"] as const;

export type Part = (typeof PARTS)[number];

export interface BenchFlags {
  readonly parts: readonly Part[];
  readonly calls: number;
  readonly listeners: number;
  /** Changes per second of each line. */
  readonly perLine: number;
  /** Of one measurement of frames. */
  readonly seconds: number;
  /** Of the memory curve. */
  readonly minutes: number;
}

const USAGE = `flags: --only <${PARTS.join("|")}>… --calls <n> --listeners <n> --per-line <n> --seconds <n> --minutes <n>`;

/** @throws {Trouble} flag.invalid */
export function readBenchFlags(args: readonly string[]): BenchFlags {
  const values = parse(args);
  const number = (flag: Exclude<keyof Texts, "only">, min: number, max: number): number => {
    const range = { least: min, most: max, isWhole: flag === "calls" || flag === "listeners" };
    return numberIn(values[flag], range, (expected, found) => invalid(`--${flag}`, expected, found));
  };
  const only = values.only.map((name) => {
    const part = PARTS.find((one) => one === name);
    if (part === undefined) throw invalid("--only", PARTS.join(", "), name);
    return part;
  });
  return {
    parts: only.length === 0 ? PARTS : only,
    calls: number("calls", 1, (LARGEST_WORLD - SPARE) / 2),
    listeners: number("listeners", 1, 100),
    perLine: number("per-line", 0.01, 1_000),
    seconds: number("seconds", 0.1, 3_600),
    minutes: number("minutes", 0.1, 1_440),
  };
}

interface Texts {
  readonly only: readonly string[];
  readonly calls: string;
  readonly listeners: string;
  readonly "per-line": string;
  readonly seconds: string;
  readonly minutes: string;
}

function parse(args: readonly string[]): Texts {
  try {
    return parseArgs({
      args: [...args],
      options: {
        only: { type: "string", multiple: true, default: [] },
        calls: { type: "string", default: "1000" },
        listeners: { type: "string", default: "5" },
        "per-line": { type: "string", default: "5" },
        seconds: { type: "string", default: "6" },
        minutes: { type: "string", default: "1" },
      },
      strict: true,
    }).values;
  } catch (error) {
    throw invalid("command line", USAGE, error instanceof Error ? error.message : String(error));
  }
}

function invalid(where: string, expected: string, found: string): Trouble {
  return new Trouble("flag.invalid", { where: `bench:simulator ${where}`, expected, found, mend: USAGE });
}
