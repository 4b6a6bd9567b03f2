import { ChangeLedger, type Resolution } from "../change-ledger.ts";
import type { Burst, BurstChange, BurstFrame, Stimulus } from "./burst.ts";

interface Line {
  /** By listener. */
  readonly ledgers: readonly ChangeLedger[];
  /** Of its accepted changes, the indices among all of the burst. */
  readonly accepted: number[];
  /** By listener, how many of them are shown. */
  readonly shown: number[];
  planMs: number;
  state: string;
  /** State that listener 0 was told last. */
  told: string | undefined;
}

/** Turns what happens during one burst into what a `Burst` says. Changes of a line are told as `ChangeLedger` asks for. */
export class BurstRecorder {
  readonly #stimulus: Stimulus;
  readonly #listeners: number;
  readonly #lines = new Map<number, Line>();
  readonly #changes: BurstChange[] = [];
  readonly #frames: BurstFrame[] = [];

  constructor(stimulus: Stimulus, listeners: number) {
    this.#stimulus = stimulus;
    this.#listeners = listeners;
  }

  sent(line: number, planMs: number, sentMs: number, state: string): void {
    const known = this.#line(line);
    known.planMs = planMs;
    known.state = state;
    for (const ledger of known.ledgers) ledger.sent(planMs, sentMs, state);
  }

  accepted(line: number, writtenMs: number, firstByteMs: number): void {
    const known = this.#line(line);
    known.accepted.push(this.#changes.length);
    this.#changes.push({ line, planMs: known.planMs, writtenMs, firstByteMs });
    known.ledgers.forEach((ledger, listener) => this.#take(line, listener, ledger.accepted(writtenMs, firstByteMs)));
  }

  refused(line: number, stateBefore: string): void {
    const known = this.#line(line);
    known.state = stateBefore;
    known.ledgers.forEach((ledger, listener) => this.#take(line, listener, ledger.refused()));
  }

  snapshot(listener: number, line: number, atMs: number, state: string): void {
    const known = this.#line(line);
    if (listener === 0) known.told = state;
    const ledger = known.ledgers[listener];
    if (ledger !== undefined) this.#take(line, listener, ledger.snapshot(atMs, state));
  }

  /** Whether every listener was shown the last state of every line that changed. */
  get isSettled(): boolean {
    return [...this.#lines.values()].every(({ accepted, shown }) => shown.every((count) => count === accepted.length));
  }

  /** Lines that changed and whose last state listener 0 was not told. */
  get unsettledLines(): readonly number[] {
    return [...this.#lines]
      .filter(([, { accepted, told, state }]) => accepted.length > 0 && told !== state)
      .map(([line]) => line);
  }

  /** What the burst was. `lost` counts the lines of which it is known that their last state never came. */
  end(isDisturbed: boolean, lost: number, finals: number): Burst {
    return {
      stimulus: this.#stimulus,
      changes: this.#changes,
      frames: this.#frames.toSorted((one, other) => one.atMs - other.atMs),
      finals,
      lost,
      isDisturbed,
    };
  }

  #take(line: number, listener: number, resolutions: readonly Resolution[]): void {
    const known = this.#line(line);
    for (const { snapshotMs, changes } of resolutions) {
      const shown = (known.shown[listener] ?? 0) + changes.length;
      known.shown[listener] = shown;
      const upTo = changes.length === 0 ? -1 : (known.accepted[shown - 1] ?? -1);
      this.#frames.push({ listener, line, atMs: snapshotMs, upTo });
    }
  }

  #line(line: number): Line {
    const known = this.#lines.get(line);
    if (known !== undefined) return known;
    const created: Line = {
      ledgers: Array.from({ length: this.#listeners }, () => new ChangeLedger()),
      accepted: [],
      shown: Array.from({ length: this.#listeners }, () => 0),
      planMs: 0,
      state: "",
      told: undefined,
    };
    this.#lines.set(line, created);
    return created;
  }
}
