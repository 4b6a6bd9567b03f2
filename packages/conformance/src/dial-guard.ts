import type { CallLine, Target } from "@myrcc/contracts";
import type { RunLedger } from "./run-ledger.ts";

/** A call was about to be placed that the target file does not allow. A fault of ours: it stops the case. */
export class DialRefused extends Error {
  constructor(reason: string) {
    super(`${reason}, so it is not dialled`);
    this.name = "DialRefused";
  }
}

/**
 * Keeps a run within what the target file allows: whom it dials, how fast, and how many calls at once (limits of the whole run,
 * shared out over the workers).
 */
export class DialGuard {
  readonly ledger: RunLedger;
  readonly #allowed: ReadonlySet<string>;
  readonly #minGapMs: number;
  readonly #maxCalls: number;
  readonly #isAbandoned: () => boolean;
  #nextAtMs = 0;
  #isClosed = false;

  /** @param isAbandoned whether nobody waits for the run any more. */
  constructor(target: Target, workers: number, ledger: RunLedger, isAbandoned = (): boolean => false) {
    this.ledger = ledger;
    this.#allowed = allowedNumbers(target);
    this.#minGapMs = (1000 * workers) / (target.limits?.maxCallsPerSecond ?? DEFAULT_CALLS_PER_SECOND);
    this.#isAbandoned = isAbandoned;
    this.#maxCalls = Math.floor(maxConcurrentCalls(target) / workers);
  }

  /**
   * Resolves when the call may be placed, which is then known to the ledger.
   *
   * @param lines what the caller's worker knows to be on the platform.
   * @param realm in front of both numbers in the ledger, where another enterprise than the first has the same ones.
   * @throws {DialRefused}
   */
  async admit(caller: string, callee: string, lines: readonly CallLine[], realm = ""): Promise<void> {
    const calls = lines.filter((line) => line.state !== "dropped" && this.ledger.placed(line)).length;
    if (calls >= this.#maxCalls)
      throw new DialRefused(`${callee} would be call ${calls + 1} at once and this worker may have ${this.#maxCalls}`);
    await this.admitLeg(caller, callee, realm);
  }

  /** The same for somebody who is called into a call that there is already. */
  async admitLeg(caller: string, callee: string, realm = ""): Promise<void> {
    this.assertOpen();
    if (!this.#allowed.has(callee))
      throw new DialRefused(`${callee} is neither in a pool nor among the destinations of the target file`);
    const nowMs = performance.now();
    const atMs = Math.max(nowMs, this.#nextAtMs);
    this.#nextAtMs = atMs + this.#minGapMs;
    if (atMs > nowMs) await new Promise((resolve) => setTimeout(resolve, atMs - nowMs));
    this.assertOpen();
    this.ledger.note({ kind: "call", caller: `${realm}${caller}`, callee: `${realm}${callee}` });
  }

  /** Nothing is dialled any more, as by a case that was broken off and does not know it. */
  close(): void {
    this.#isClosed = true;
  }

  /** @throws {DialRefused} when nobody waits for the call any more. */
  assertOpen(): void {
    if (this.#isAbandoned()) throw new DialRefused("the command that started this run is gone");
    if (this.#isClosed) throw new DialRefused("the worker that would have the call has ended");
  }
}

/** Whom a run may dial. */
function allowedNumbers({ destinations = {}, enterprises, offers = {} }: Target): ReadonlySet<string> {
  const { external = [], unroutable = [], busy = [], unreachable = [], hangsUp = [] } = destinations;
  const { disabledExtension, foreignNumber, unansweredExtension } = offers;
  return new Set([
    ...enterprises.flatMap(({ pool }) => pool),
    ...[external, unroutable, busy, unreachable, hangsUp].flat(),
    ...[disabledExtension?.number, foreignNumber, unansweredExtension].filter((number) => number !== undefined),
  ]);
}

/** Calls that a run may have at once. */
export function maxConcurrentCalls(target: Target): number {
  return target.limits?.maxConcurrentCalls ?? DEFAULT_CONCURRENT_CALLS;
}

const DEFAULT_CALLS_PER_SECOND = 50;
const DEFAULT_CONCURRENT_CALLS = 24;
