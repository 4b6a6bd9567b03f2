import { Trouble } from "@myrcc/contracts";
import { DESIGN_NAMES, type DesignName } from "@myrcc/oracle";
import type { FaultName } from "@myrcc/simulator";
import { readNumber, readWhole } from "./command-line.ts";
import { readFaults } from "./fault-flags.ts";

/** Flags of `rcc measure` that restrict the ladder; lists are separated by commas. */
export const CALIBRATION_FLAGS = {
  windows: { type: "string" },
  designs: { type: "string" },
  jitters: { type: "string" },
  drifts: { type: "string" },
  faults: { type: "string" },
  runs: { type: "string" },
  parallel: { type: "string" },
  keep: { type: "string" },
} as const;

/** A simulator that is known to be so, to be found out by the probe. */
export interface Rung {
  readonly design: DesignName;
  readonly windowMs: number;
  readonly jitterMs: number;
  readonly driftPpm: number;
  readonly fault: FaultName | undefined;
}

export interface Ladder {
  readonly rungs: readonly Rung[];
  /** Probes at the same time, each with a simulator of its own. */
  readonly parallel: number;
  /** Whether any flag of the ladder was given. */
  readonly isRestricted: boolean;
}

const WINDOWS_MS = [20, 50, 87, 100, 150, 250] as const;
const JITTERS_MS = [1, 5, 15] as const;
const DRIFTS_PPM = [-500, 500] as const;
const COMMON: Omit<Rung, "design"> = { windowMs: 100, jitterMs: 0, driftPpm: 0, fault: undefined };

/** What a fault makes of the simulator with which the ladder starts. */
const FAULT_TRUTHS = {
  "window-250": { design: "C", windowMs: 250 },
  "no-coalescing": { design: "F", windowMs: 100 },
  "lost-final-snapshot": { design: "G", windowMs: 100 },
} as const satisfies Partial<Record<FaultName, Pick<Rung, "design" | "windowMs">>>;

/**
 * The rungs that the flags ask for. Without any: every design with every window, with every jitter and every drift at
 * 100 ms, and every fault. Otherwise all combinations of what is listed, at 100 ms, of every design, without jitter and
 * drift where nothing is.
 *
 * @throws {Trouble} flag.invalid, fault.unknown
 */
export function readLadder(flags: Readonly<Partial<Record<keyof typeof CALIBRATION_FLAGS, string>>>): Ladder {
  const runs = readWhole("measure", "runs", flags.runs ?? "1", 1, 1000);
  const parallel = readWhole("measure", "parallel", flags.parallel ?? "1", 1, 16);
  const rungs = isListed(flags) ? combinations(flags) : everything();
  return {
    rungs: Array.from({ length: runs }, () => rungs).flat(),
    parallel,
    isRestricted: Object.keys(CALIBRATION_FLAGS).some((name) => Object.hasOwn(flags, name)),
  };
}

function isListed(flags: Parameters<typeof readLadder>[0]): boolean {
  return [flags.windows, flags.designs, flags.jitters, flags.drifts, flags.faults].some((list) => list !== undefined);
}

function everything(): Rung[] {
  return DESIGN_NAMES.flatMap((design): Rung[] => [
    ...WINDOWS_MS.map((windowMs) => ({ ...COMMON, design, windowMs })),
    ...JITTERS_MS.map((jitterMs) => ({ ...COMMON, design, jitterMs })),
    ...DRIFTS_PPM.map((driftPpm) => ({ ...COMMON, design, driftPpm })),
  ]).concat(faultRungs(Object.keys(FAULT_TRUTHS)));
}

function combinations(flags: Parameters<typeof readLadder>[0]): Rung[] {
  const faults = faultRungs(listOf(flags.faults));
  if (flags.windows === undefined && flags.designs === undefined && faults.length > 0) return faults;
  const numbers = (name: "windows" | "jitters" | "drifts", common: number, min: number, max: number): number[] =>
    flags[name] === undefined
      ? [common]
      : listOf(flags[name]).map((text) => readNumber("measure", name, text, min, max));
  const designs = flags.designs === undefined ? DESIGN_NAMES : listOf(flags.designs).map(readDesign);
  return numbers("windows", COMMON.windowMs, 5, 2000)
    .flatMap((windowMs) => designs.map((design) => ({ ...COMMON, windowMs, design })))
    .flatMap((rung) => numbers("jitters", 0, 0, 1000).map((jitterMs) => ({ ...rung, jitterMs })))
    .flatMap((rung) => numbers("drifts", 0, -100_000, 100_000).map((driftPpm) => ({ ...rung, driftPpm })))
    .concat(faults);
}

function faultRungs(names: readonly string[]): Rung[] {
  return readFaults(names).map((fault) => {
    const truth = Object.entries(FAULT_TRUTHS).find(([name]) => name === fault)?.[1];
    if (truth !== undefined) return { ...COMMON, ...truth, fault };
    throw refuse("faults", Object.keys(FAULT_TRUTHS), fault);
  });
}

/** An apostrophe will do for the prime. */
function readDesign(text: string): DesignName {
  const design = DESIGN_NAMES.find((name) => name === text.replace("'", "′"));
  if (design !== undefined) return design;
  throw refuse("designs", DESIGN_NAMES, text);
}

function refuse(flag: string, expected: readonly string[], found: string): Trouble {
  return new Trouble("flag.invalid", {
    where: `rcc measure --${flag}`,
    expected: `some of ${expected.join(", ")}, separated by commas`,
    found,
    mend: "Name one of them.",
  });
}

function listOf(text: string | undefined): string[] {
  return text === undefined ? [] : text.split(",").map((item) => item.trim());
}
