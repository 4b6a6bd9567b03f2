import { createHash } from "node:crypto";
import { canonical } from "./canonical.ts";
import { RULES, type RuleId, type Severity } from "./rules.ts";

export type DocumentName = "openapi" | "asyncapi";

/** One difference between two versions. */
export interface SpecChange {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly title: string;
  readonly document: DocumentName;
  /** A stable name of the place: a shared definition by its file, everything else by its operation. Never a position. */
  readonly where: string;
  /** JSON of what was there; absent when there was nothing. */
  readonly before?: unknown;
  readonly after?: unknown;
  /** The operations that it concerns. */
  readonly usedBy: readonly string[];
  /** 16 hexadecimal digits over rule, document, place, before and after: the same change has the same one in every run. */
  readonly fingerprint: string;
}

/** Where a comparison stands. */
export interface Place {
  readonly text: string;
  /** The operation from which it came here. */
  readonly user: string;
}

export function below(place: Place, name: string): Place {
  return { ...place, text: `${place.text}${name}` };
}

const ORDER: readonly Severity[] = ["breaking", "unclassified", "non-breaking"];

/** Collects changes; one of a shared definition is kept once, with all its users. */
export class ChangeLog {
  readonly #document: DocumentName;
  readonly #changes = new Map<string, { readonly change: Omit<SpecChange, "usedBy">; readonly users: Set<string> }>();

  constructor(document: DocumentName) {
    this.#document = document;
  }

  get isEmpty(): boolean {
    return this.#changes.size === 0;
  }

  add(rule: RuleId, { text: where, user }: Place, before: unknown, after: unknown): void {
    const found = RULES.get(rule);
    if (found === undefined) throw new Error(`no rule ${rule}`);
    const document = this.#document;
    const identity = canonical([rule, document, where, before ?? null, after ?? null]);
    const fingerprint = createHash("sha256").update(identity).digest("hex").slice(0, 16);
    const known = this.#changes.get(fingerprint);
    if (known !== undefined) return void known.users.add(user);
    const change = {
      rule,
      ...found,
      document,
      where,
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
      fingerprint,
    };
    this.#changes.set(fingerprint, { change, users: new Set(user === "" ? [] : [user]) });
  }

  /** Breaking ones first, then by place. */
  changes(): SpecChange[] {
    return [...this.#changes.values()]
      .map(({ change, users }) => ({ ...change, usedBy: [...users].toSorted() }))
      .toSorted((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity) || compareText(a, b));
  }
}

function compareText(a: SpecChange, b: SpecChange): number {
  return a.where === b.where ? (a.rule < b.rule ? -1 : 1) : a.where < b.where ? -1 : 1;
}
