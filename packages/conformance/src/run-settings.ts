import { PROFILES } from "@myrcc/contracts";
import type { Profile } from "@myrcc/contracts";
import { DEFAULT_PROFILE } from "@myrcc/oracle";

/** What the command hands to the workers of a run, by environment variables: Playwright has no other way in. */
export interface RunSettings {
  readonly targetFile: string;
  /** Folder for the recordings. */
  readonly traceDir: string;
  readonly workers: number;
  /** Socket of the ledger channel; undefined when nobody cleans up after the workers. */
  readonly ledgerPath: string | undefined;
  /** How much of another dialect is tolerated. */
  readonly profile: Profile;
  /** How long each case of random walks goes on; without it there are none. */
  readonly walkMs?: number;
  /** Whether every pair of consecutive transitions is walked. */
  readonly pairs?: boolean;
  /** The one walk that is to be taken in place of random ones. */
  readonly replay?: string;
}

const TARGET_FILE = "MYRCC_TARGET_FILE";
export const TRACE_DIR = "MYRCC_TRACE_DIR";
const WORKERS = "MYRCC_WORKERS";
const LEDGER = "MYRCC_LEDGER";
const PROFILE = "MYRCC_PROFILE";
const WALK_MS = "MYRCC_WALK_MS";
const PAIRS = "MYRCC_PAIRS";
const REPLAY = "MYRCC_REPLAY";

export function settingsToEnvironment({
  targetFile,
  traceDir,
  workers,
  ledgerPath,
  profile,
  walkMs,
  pairs = false,
  replay,
}: RunSettings): Record<string, string> {
  const ledger: Record<string, string> = ledgerPath === undefined ? {} : { [LEDGER]: ledgerPath };
  return {
    [TARGET_FILE]: targetFile,
    [TRACE_DIR]: traceDir,
    [WORKERS]: String(workers),
    [PROFILE]: profile,
    ...ledger,
    ...(walkMs === undefined ? {} : { [WALK_MS]: String(walkMs) }),
    ...(pairs ? { [PAIRS]: "all" } : {}),
    ...(replay === undefined ? {} : { [REPLAY]: replay }),
  };
}

/** How many workers share the pool; one unless the command says otherwise. */
export function workersFromEnvironment(environment: Readonly<Record<string, string | undefined>>): number {
  return Number(environment[WORKERS] ?? "1");
}

/** What the suites are to walk; read before there is a target. */
export function walksFromEnvironment(
  environment: Readonly<Record<string, string | undefined>>,
): Pick<RunSettings, "walkMs" | "pairs" | "replay"> {
  const walkMs = environment[WALK_MS];
  const replay = environment[REPLAY];
  return {
    ...(walkMs === undefined ? {} : { walkMs: Number(walkMs) }),
    pairs: environment[PAIRS] !== undefined,
    ...(replay === undefined ? {} : { replay }),
  };
}

/** @throws when a variable is missing: the suites are started by `rcc certify`, or with both of these set. */
export function settingsFromEnvironment(environment: Readonly<Record<string, string | undefined>>): RunSettings {
  const targetFile = environment[TARGET_FILE];
  const traceDir = environment[TRACE_DIR];
  if (targetFile === undefined || traceDir === undefined) {
    throw new Error(
      `the suites need ${TARGET_FILE} (a target file) and ${TRACE_DIR} (a folder for the trace); rcc certify sets both`,
    );
  }
  return {
    targetFile,
    traceDir,
    workers: workersFromEnvironment(environment),
    ledgerPath: environment[LEDGER],
    profile: PROFILES.find((one) => one === environment[PROFILE]) ?? DEFAULT_PROFILE,
    ...walksFromEnvironment(environment),
  };
}
