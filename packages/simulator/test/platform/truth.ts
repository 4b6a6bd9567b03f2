import type { Leg } from "../../src/engine/leg.ts";
import type { WorldDirectory } from "../../src/world/world-directory.ts";

/** One representation that a line had, from `atMs` (ms since 1970) until its next version. */
export interface Version {
  readonly atMs: number;
  /** As it is read, JSON. */
  readonly text: string;
  readonly leg: Leg;
}

/** All versions of one line, in order. */
export interface LineTruth {
  readonly enterprise: string;
  readonly versions: Version[];
}

/** What lines really were at any instant, taken from the calls themselves after every step, past sessions and coalescing. */
export class Truth {
  readonly lines = new Map<string, LineTruth>();

  observe(legs: readonly Leg[], write: (leg: Leg) => string, atMs: number, directory: WorldDirectory): void {
    for (const leg of legs) {
      const enterprise = directory.enterpriseOf(leg.party);
      if (leg.hidden || enterprise === undefined) continue;
      const id = String(leg.id);
      const known = this.lines.get(id);
      const last = known?.versions.at(-1);
      if (last?.leg === leg) continue;
      const text = write(leg);
      if (known === undefined) this.lines.set(id, { enterprise, versions: [{ atMs, text, leg }] });
      else if (last?.text !== text) known.versions.push({ atMs, text, leg });
    }
  }

  versions(line: string): readonly Version[] {
    return this.lines.get(line)?.versions ?? [];
  }
}
