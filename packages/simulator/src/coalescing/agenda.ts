import type { Cancel, Clock } from "../clock.ts";
import { DeadlineHeap } from "./deadline-heap.ts";

/** Whoever has something on the agenda; gets all of it that has become due, at once. */
export interface Appointee<T> {
  due(entries: readonly T[], nowMs: number): void;
}

interface Appointment<T> {
  readonly owner: Appointee<T>;
  readonly entry: T;
}

/**
 * Appointments at absolute instants, kept with one timer. Note: a timer per entry would be simpler, but what is due
 * together for one listener has to leave in one frame, and intervals counted from the last firing drift.
 */
export class Agenda<T> {
  readonly #clock: Clock;
  readonly #heap = new DeadlineHeap<Appointment<T>>();
  #timer: { readonly dueMs: number; readonly cancel: Cancel } | undefined;
  #isClosed = false;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  at(dueMs: number, owner: Appointee<T>, entry: T): void {
    this.#heap.push(dueMs, { owner, entry });
    this.#arm();
  }

  close(): void {
    this.#isClosed = true;
    this.#timer?.cancel();
  }

  #arm(): void {
    const dueMs = this.#heap.nextDueMs;
    if (this.#isClosed || dueMs === undefined || (this.#timer !== undefined && this.#timer.dueMs <= dueMs)) return;
    this.#timer?.cancel();
    const cancel = this.#clock.after(dueMs - this.#clock.nowMs(), () => {
      this.#timer = undefined;
      this.#run();
      this.#arm();
    });
    this.#timer = { dueMs, cancel };
  }

  #run(): void {
    const nowMs = this.#clock.nowMs();
    const byOwner = new Map<Appointee<T>, T[]>();
    for (let dueMs = this.#heap.nextDueMs; dueMs !== undefined && dueMs <= nowMs; dueMs = this.#heap.nextDueMs) {
      const appointment = this.#heap.pop();
      if (appointment === undefined) break;
      const entries = byOwner.get(appointment.owner);
      if (entries === undefined) byOwner.set(appointment.owner, [appointment.entry]);
      else entries.push(appointment.entry);
    }
    for (const [owner, entries] of byOwner) owner.due(entries, nowMs);
  }
}
