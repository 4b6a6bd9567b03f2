import { availableParallelism, cpus } from "node:os";
import type { LoadUsage } from "@myrcc/contracts";
import pidusage from "pidusage";

/** How often the processes are looked at, in milliseconds. */
const EVERY_MS = 1000;

const MIB = 1_048_576;

/** What a process has used since it began. */
export interface ProcessCost {
  readonly cpuMs: number;
  readonly memoryBytes: number;
}

export interface UsageSources {
  /** @returns what is known of those of the processes that still run, by their ids */
  readonly costs: (pids: readonly number[]) => Promise<ReadonlyMap<number, ProcessCost>>;
  /** Of all cores together since the machine started: milliseconds with something to do, and in all. */
  readonly machine: () => { readonly busyMs: number; readonly totalMs: number };
  readonly nowMs: () => number;
}

interface Look {
  readonly atMs: number;
  readonly machine: ReturnType<UsageSources["machine"]>;
  readonly costs: ReadonlyMap<number, ProcessCost>;
}

/** What the processes of a run cost while it measures: CPU time as the system counts it, looked at once a second. */
export class UsageWatch implements Disposable {
  readonly #sources: UsageSources;
  readonly #names = new Map<number, string>();
  readonly #looks: Look[] = [];
  #timer: NodeJS.Timeout | undefined;
  #looking: Promise<void> = Promise.resolve();

  constructor(sources: UsageSources = SYSTEM) {
    this.#sources = sources;
  }

  /** From now on a process is looked at too. */
  name(pid: number, name: string): void {
    this.#names.set(pid, name);
  }

  /** The measured time begins; resolves when that has been looked at. */
  async start(): Promise<void> {
    this.#look();
    this.#timer = setInterval(() => this.#look(), EVERY_MS);
    this.#timer.unref();
    await this.#looking;
  }

  /** The measured time is over. */
  stop(): void {
    if (this.#timer === undefined) return;
    clearInterval(this.#timer);
    this.#timer = undefined;
    this.#look();
  }

  /** `undefined` when the measured time never began, or the system tells nothing of its processes. */
  async usage(): Promise<LoadUsage | undefined> {
    this.stop();
    await this.#looking;
    const [first, last] = [this.#looks[0], this.#looks.at(-1)];
    if (first === undefined || last === undefined || last.atMs <= first.atMs) return undefined;
    const processes = Array.from(this.#names).flatMap(([pid, name]) => this.#costOf(pid, name));
    if (processes.length === 0) return undefined;
    const totalMs = last.machine.totalMs - first.machine.totalMs;
    const busy = totalMs === 0 ? 0 : (last.machine.busyMs - first.machine.busyMs) / totalMs;
    return { cores: availableParallelism(), busy: Math.min(1, Math.max(0, busy)), processes };
  }

  [Symbol.dispose](): void {
    clearInterval(this.#timer);
    pidusage.clear();
  }

  /** One look after the other, so that a slow system is not asked ever more. */
  #look(): void {
    this.#looking = this.#lookAfter(this.#looking);
  }

  async #lookAfter(earlier: Promise<void>): Promise<void> {
    await earlier;
    const { costs, machine, nowMs } = this.#sources;
    const known = await costs([...this.#names.keys()]);
    this.#looks.push({ atMs: nowMs(), machine: machine(), costs: known });
  }

  /** Between the first and the last look at which the process was there; nothing if that is not a while. */
  #costOf(pid: number, name: string): LoadUsage["processes"] {
    const seen = this.#looks.flatMap(({ atMs, costs }) => {
      const cost = costs.get(pid);
      return cost === undefined ? [] : [{ atMs, ...cost }];
    });
    const coresOf = (from: number, to: number): number => {
      const [one, other] = [seen.at(from), seen.at(to)];
      return one === undefined || other === undefined || other.atMs <= one.atMs
        ? 0
        : Math.max(0, (other.cpuMs - one.cpuMs) / (other.atMs - one.atMs));
    };
    if (seen.length < 2) return [];
    // Note: the system counts in hundredths of a second, which over a shorter while looks like a peak.
    const peaks = seen.slice(1).flatMap(({ atMs }, index) => {
      const sinceMs = atMs - (seen[index]?.atMs ?? atMs);
      return sinceMs < EVERY_MS / 2 ? [] : [coresOf(index, index + 1)];
    });
    return [
      {
        name,
        cores: coresOf(0, -1),
        mostCores: Math.max(coresOf(0, -1), ...peaks),
        mostMemoryMiB: Math.max(...seen.map(({ memoryBytes }) => memoryBytes)) / MIB,
      },
    ];
  }
}

const SYSTEM: UsageSources = {
  costs: async (pids) => {
    const costs = await Promise.all(pids.map(costOf));
    return new Map(costs.flatMap((cost) => (cost === undefined ? [] : [cost])));
  },
  machine: () => {
    const times = cpus().map((core) => core.times);
    const sum = (of: (one: (typeof times)[number]) => number): number =>
      times.reduce((total, one) => total + of(one), 0);
    const totalMs = sum(({ user, nice, sys, idle, irq }) => user + nice + sys + idle + irq);
    return { totalMs, busyMs: totalMs - sum(({ idle }) => idle) };
  },
  nowMs: () => performance.now(),
};

/** Note: the library fails for a process that is gone, which is no trouble here, and where the system has no such tool. */
async function costOf(pid: number): Promise<readonly [number, ProcessCost] | undefined> {
  try {
    const { ctime, memory } = await pidusage(pid);
    return [pid, { cpuMs: ctime, memoryBytes: memory }];
  } catch {
    return undefined;
  }
}
