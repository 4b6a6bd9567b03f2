import type { Target } from "@myrcc/contracts";

/** A call was about to be placed that the target file does not allow. A fault of ours: it stops the case. */
export class DialRefused extends Error {
  constructor(destination: string) {
    super(`${destination} is neither in a pool nor among the destinations of the target file, so it is never dialled`);
    this.name = "DialRefused";
  }
}

/** Keeps a run within what the target file allows: whom it dials, and how fast (limits of the whole run, shared out over the workers). */
export class DialGuard {
  readonly #allowed: ReadonlySet<string>;
  readonly #minGapMs: number;
  #nextAtMs = 0;

  constructor(target: Target, workers: number) {
    const { external = [], unroutable = [] } = target.destinations ?? {};
    this.#allowed = new Set([...target.enterprises.flatMap(({ pool }) => pool), ...external, ...unroutable]);
    this.#minGapMs = (1000 * workers) / (target.limits?.maxCallsPerSecond ?? DEFAULT_CALLS_PER_SECOND);
  }

  /** Resolves when the next call may be placed. @throws {DialRefused} */
  async admit(destination: string): Promise<void> {
    if (!this.#allowed.has(destination)) throw new DialRefused(destination);
    const nowMs = performance.now();
    const atMs = Math.max(nowMs, this.#nextAtMs);
    this.#nextAtMs = atMs + this.#minGapMs;
    if (atMs > nowMs) await new Promise((resolve) => setTimeout(resolve, atMs - nowMs));
  }
}

const DEFAULT_CALLS_PER_SECOND = 50;
