import type { Cancel, Clock } from "../clock.ts";
import { Calls } from "./calls.ts";
import type { Command, Outcome } from "./command.ts";
import type { Directory } from "./directory.ts";
import { isLive, type Leg } from "./leg.ts";
import { step } from "./step.ts";
import type { Switches } from "./switches.ts";
import type { Deviation } from "./transition.ts";

export interface ExchangeOptions {
  readonly directory: Directory;
  readonly switches: Switches;
  readonly clock: Clock;
  /** How long a dropped line can still be read, in milliseconds (C-52). */
  readonly droppedGraceMs: number;
  /** Told once per step which visible lines have a new representation; never called with none. */
  readonly publish: (changed: readonly Leg[]) => void;
  /** Told of a line that nobody can read any more. */
  readonly forgotten?: (line: number) => void;
  /** @default none */
  readonly deviation?: Deviation;
}

/** Runs the engine: one command is one step, whole before the next begins (C-58), and devices act when their time comes. */
export class Exchange {
  readonly #calls = new Calls();
  readonly #options: ExchangeOptions;
  readonly #pending = new Set<Cancel>();

  constructor(options: ExchangeOptions) {
    this.#options = options;
  }

  submit(command: Command): Outcome {
    const { directory, switches, clock, deviation } = this.#options;
    const outcome = step({ calls: this.#calls, directory, switches, nowMs: clock.nowMs() }, command, deviation);
    const visible = outcome.changed.filter(
      (leg) => !leg.hidden && leg.modifiedMs !== this.#calls.leg(leg.id)?.modifiedMs,
    );
    this.#calls.apply(outcome.changed);
    for (const leg of outcome.changed) if (!isLive(leg)) this.#forgetLater(leg);
    for (const { leg, afterMs, deed } of outcome.cues) {
      this.#later(afterMs, () => this.submit({ type: "device", leg, deed }));
    }
    if (visible.length > 0) this.#options.publish(visible);
    return outcome;
  }

  /** A line that this enterprise may see; whatever else has the id does not exist for it (C-53). */
  line(enterprise: string, id: number): Leg | undefined {
    const leg = this.#calls.leg(id);
    return leg !== undefined && this.#isVisible(leg, enterprise) ? leg : undefined;
  }

  /** All lines of an enterprise, the older ones first. */
  lines(enterprise: string): Leg[] {
    return Array.from(this.#calls.all()).filter((leg) => this.#isVisible(leg, enterprise));
  }

  /** Every leg of every call, hidden ones included, the older ones first. */
  legs(): readonly Leg[] {
    return Array.from(this.#calls.all());
  }

  /** Devices do nothing any more. */
  close(): void {
    for (const cancel of this.#pending) cancel();
    this.#pending.clear();
  }

  #isVisible(leg: Leg, enterprise: string): boolean {
    return !leg.hidden && this.#options.directory.enterpriseOf(leg.party) === enterprise;
  }

  #forgetLater(leg: Leg): void {
    const { droppedGraceMs, forgotten } = this.#options;
    this.#later(leg.hidden ? 0 : droppedGraceMs, () => {
      this.#calls.forget(leg.id);
      forgotten?.(leg.id);
    });
  }

  #later(afterMs: number, run: () => void): void {
    const cancel = this.#options.clock.after(afterMs, () => {
      this.#pending.delete(cancel);
      run();
    });
    this.#pending.add(cancel);
  }
}
