import { spawn } from "node:child_process";
import { once } from "node:events";
import { endProcessGroup } from "./k6/process-group.ts";
import { TextTail } from "./k6/text-tail.ts";

/** Which of how many processes of a run, from 1 on. */
export interface K6Share {
  readonly number: number;
  readonly of: number;
}

export interface K6Run {
  readonly k6: string;
  /** k6 divides the virtual users among the processes and numbers them throughout. Default: this one has all. */
  readonly share?: K6Share;
  readonly script: string;
  /** Further ones for `k6 run`. */
  readonly flags?: readonly string[];
  /** The file that gets what the script prints, a line each. */
  readonly consoleOutput: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Asks the script to come to its end by itself. */
  readonly askToStop: () => void;
  readonly signal: AbortSignal;
  /** Told of the process once there is one. */
  readonly onStart?: (pid: number) => void;
}

export interface K6Exit {
  readonly code: number | null;
  /** The last lines that k6 itself said. */
  readonly complaint: string;
}

/** k6 ends with this when a threshold is missed, after a complete run. */
export const THRESHOLDS_MISSED = 99;

/** How long each step of the way out may take, in milliseconds: hanging up, then k6's own end. */
const GRACE_MS = 8000;

/**
 * Runs k6 to its end. When the signal aborts, the script is asked to hang up and end; if it does not, k6 is interrupted,
 * and then killed. If this process dies first, the script notices that its lifeline is gone and does the same.
 */
export async function runK6({
  k6,
  share,
  flags = [],
  script,
  consoleOutput,
  environment,
  askToStop,
  signal,
  onStart,
}: K6Run): Promise<K6Exit> {
  const child = spawn(
    k6,
    [
      "run",
      "--quiet",
      "--no-color",
      "--log-format=raw",
      `--console-output=${consoleOutput}`,
      ...segmentFlags(share),
      ...flags,
      script,
    ],
    {
      env: { ...environment, K6_AUTO_EXTENSION_RESOLUTION: "false", K6_NO_USAGE_REPORT: "true" },
      // Note: a group of its own, or the Ctrl-C of a terminal would interrupt k6 before it could hang up.
      detached: true,
      stdio: ["ignore", "ignore", "pipe"],
    },
  );
  if (child.pid !== undefined) onStart?.(child.pid);
  const complaint = new TextTail(child.stderr);
  const timers: NodeJS.Timeout[] = [];
  const stop = (): void => {
    askToStop();
    timers.push(setTimeout(() => endProcessGroup(child, "SIGINT"), GRACE_MS));
    timers.push(setTimeout(() => endProcessGroup(child, "SIGKILL"), 2 * GRACE_MS));
  };
  if (signal.aborted) stop();
  else signal.addEventListener("abort", stop, { once: true });
  try {
    await once(child, "close");
  } finally {
    for (const timer of timers) clearTimeout(timer);
    signal.removeEventListener("abort", stop);
  }
  return { code: child.exitCode, complaint: complaint.text };
}

/** The execution segment of one process: the n-th of as many equal parts. */
function segmentFlags({ number, of }: K6Share = { number: 1, of: 1 }): string[] {
  if (of === 1) return [];
  const edges = Array.from({ length: of + 1 }, (_, index) =>
    index % of === 0 ? String(index / of) : `${index}/${of}`,
  );
  return [
    `--execution-segment=${edges[number - 1] ?? ""}:${edges[number] ?? ""}`,
    `--execution-segment-sequence=${edges.join(",")}`,
  ];
}
