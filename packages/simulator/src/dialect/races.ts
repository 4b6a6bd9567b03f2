import { performance } from "node:perf_hooks";
import type { Action } from "../engine/action.ts";
import type { Dialect } from "./dialect.ts";

/** Two like requests so close to each other were sent at the same time, in milliseconds. */
const AT_ONCE_MS = 5;

/** Where the loser of two like actions is answered as the winner is (C-58): which ones were won just now. */
export class Races {
  readonly #isKept: boolean;
  #latest: { readonly line: number; readonly action: Action; readonly atMs: number } | undefined;

  constructor(dialect: Dialect) {
    this.#isKept = dialect.takes("loser-204");
  }

  note(line: number, action: Action): void {
    if (this.#isKept) this.#latest = { line, action, atMs: performance.now() };
  }

  isLoser(line: number, action: Action): boolean {
    const latest = this.#latest;
    if (latest === undefined || latest.line !== line || latest.action !== action) return false;
    return performance.now() - latest.atMs <= AT_ONCE_MS;
  }
}
