/** An accepted change of a line; the server made it some time within [writtenMs, firstByteMs]. */
export interface Change {
  /** When the open timetable wanted it. */
  readonly planMs: number;
  /** When its request had been written. */
  readonly writtenMs: number;
  /** When the first byte of its answer had come. */
  readonly firstByteMs: number;
  /** The line's state afterwards. */
  readonly state: string;
}

/** One snapshot, and which changes it is the first to show, oldest first; none when it shows nothing new. */
export interface Resolution {
  readonly snapshotMs: number;
  readonly changes: readonly Change[];
}

interface InFlight {
  readonly planMs: number;
  readonly sentMs: number;
  readonly state: string;
}

interface Snapshot {
  readonly atMs: number;
  readonly state: string;
}

/**
 * Finds out which snapshot shows which change of one line, although snapshots carry no revision (C-49).
 *
 * It rests on two properties of the stimulus: changes of a line are sequential, the next one being sent only after the
 * answer to the previous, and each reverses the one before. So at the instant of a snapshot at most one change is in
 * flight, and the state in the snapshot tells whether it is in. A snapshot that overtakes two changes is mistaken for
 * the later one; that takes a delay longer than the shortest gap of the stimulus between two sockets of one process.
 *
 * Snapshots and answers come from different goroutines, so either may be told first. All instants are epoch
 * milliseconds of one clock, and only they decide: a snapshot waits here until the change that was sent before it has
 * been answered.
 */
export class ChangeLedger {
  readonly #pending: Change[] = [];
  readonly #waiting: Snapshot[] = [];
  #inFlight: InFlight | undefined;

  /** A change is on its way; its outcome has to be told before the next one. */
  sent(planMs: number, sentMs: number, state: string): void {
    if (this.#inFlight !== undefined) throw new Error("a change was sent before the previous one was answered");
    this.#inFlight = { planMs, sentMs, state };
  }

  /** The change in flight was accepted. */
  accepted(writtenMs: number, firstByteMs: number): readonly Resolution[] {
    const change = this.#inFlight;
    if (change === undefined) throw new Error("an answer came without a change in flight");
    this.#inFlight = undefined;
    this.#pending.push({ planMs: change.planMs, writtenMs, firstByteMs, state: change.state });
    return this.#settle();
  }

  /** The change in flight was refused or failed, and is taken not to have happened. */
  refused(): readonly Resolution[] {
    this.#inFlight = undefined;
    return this.#settle();
  }

  /** A snapshot of the line arrived. Snapshots have to be told in the order of their socket. */
  snapshot(atMs: number, state: string): readonly Resolution[] {
    this.#waiting.push({ atMs, state });
    return this.#settle();
  }

  /** Accepted changes that no snapshot has shown yet; once everything is quiet, they are lost. */
  get unresolved(): readonly Change[] {
    return this.#pending;
  }

  #settle(): readonly Resolution[] {
    const resolutions: Resolution[] = [];
    for (let next = this.#waiting[0]; next !== undefined; next = this.#waiting[0]) {
      if (this.#inFlight !== undefined && next.atMs >= this.#inFlight.sentMs) break;
      this.#waiting.shift();
      resolutions.push({ snapshotMs: next.atMs, changes: this.#pending.splice(0, this.#shownBy(next)) });
    }
    return resolutions;
  }

  /** How many of the pending changes the snapshot shows: up to the latest one before it that led to its state. */
  #shownBy(snapshot: Snapshot): number {
    return (
      1 + this.#pending.findLastIndex(({ writtenMs, state }) => writtenMs <= snapshot.atMs && state === snapshot.state)
    );
  }
}
