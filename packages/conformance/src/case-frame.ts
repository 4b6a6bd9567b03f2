import type { CaseEvent, CertificateFinding, Profile } from "@myrcc/contracts";
import { isRequirementId, requirement } from "@myrcc/contracts";
import type { TestInfo } from "@playwright/test";
import { judgeTrace } from "@myrcc/oracle";
import { aboutCase } from "./about-case.ts";
import { CASE, REQUIREMENT } from "./clause.ts";
import type { TraceWriter } from "./trace-writer.ts";

/** The case around a test: its beginning and end in the trace, and what the oracle says of the stretch between. */
export class CaseFrame {
  readonly #trace: TraceWriter;
  readonly #profile: Profile;
  readonly #info: TestInfo;
  readonly #caseId: string;
  readonly #requirements: readonly string[];
  readonly #firstSeq: number;
  #account: string | undefined;

  constructor(trace: TraceWriter, profile: Profile, info: TestInfo) {
    this.#trace = trace;
    this.#profile = profile;
    this.#info = info;
    this.#caseId = described(info, CASE)[0] ?? info.titlePath.join(" › ");
    this.#requirements = described(info, REQUIREMENT);
    this.#firstSeq = trace.events.length;
    this.#write("start", {});
  }

  get requirements(): readonly string[] {
    return this.#requirements;
  }

  /** The target does not offer what the case takes. */
  setAside(reason: string): void {
    this.#write("end", { outcome: "not-offered", reason });
  }

  /** @param failure what stopped the clearing up after the case; the test's own error comes from Playwright. */
  end(failure?: Error): void {
    const message = this.#info.error?.message ?? failure?.message;
    const reason = message?.replaceAll(ANSI, "").split("\n")[0];
    const account = this.#account === undefined ? {} : { reason: this.#account };
    this.#write(
      "end",
      reason === undefined ? { outcome: "completed", ...account } : { outcome: "interrupted", reason },
    );
  }

  /** What a reader must know of a case that is not the same each time: where it came from, and how it is had again. */
  accounts(account: string): void {
    this.#account = account;
  }

  /** @throws when a MUST was missed during the case, whichever requirement it is. */
  assertNothingMissed(): void {
    const misses = this.missed().map(([id, miss]) => describe(id, miss));
    if (misses.length === 0) return;
    const account = this.#account === undefined ? [] : [this.#account];
    throw new Error([...account, ...misses].join("\n\n"));
  }

  /**
   * MUSTs that were missed during the case.
   *
   * @param sinceSeq only where some of the evidence is as young as this.
   */
  missed(sinceSeq = 0): (readonly [string, CertificateFinding])[] {
    const events = aboutCase(this.#trace.events, this.#firstSeq);
    const { judgements } = judgeTrace([{ run: firstRun(this.#trace), events }], this.#profile);
    return [...judgements.values()]
      .filter((judgement) => requirement(judgement.requirement).keyword === "MUST")
      .flatMap(({ requirement: id, misses }) =>
        misses
          .filter(({ caseId, evidence }) => caseId === this.#caseId && evidence.some(({ seq }) => seq >= sinceSeq))
          .map((miss) => [id, miss] as const),
      );
  }

  #write(phase: "start" | "end", more: Pick<CaseEvent, "outcome" | "reason">): void {
    this.#trace.write({
      type: "case",
      atMs: this.#trace.nowMs(),
      phase,
      caseId: this.#caseId,
      title: this.#info.title,
      requirements: [...this.#requirements],
      ...more,
    });
  }
}

// oxlint-disable-next-line no-control-regex -- Playwright colours its messages with escape sequences.
const ANSI = /\u001B\[[0-9;]*m/g;

function described(info: TestInfo, type: string): string[] {
  return info.annotations.flatMap((annotation) =>
    annotation.type === type && annotation.description !== undefined ? [annotation.description] : [],
  );
}

function describe(id: string, { expected, observed, evidence }: CertificateFinding): string {
  const statement = isRequirementId(id) ? requirement(id).statement : "";
  const events = evidence.map(({ seq, atMs, text }) => `    ${atMs.toFixed(1).padStart(10)} ms  #${seq}  ${text}`);
  return [`${id}: ${statement}`, `  expected: ${expected}`, `  observed: ${observed}`, ...events].join("\n");
}

function firstRun({ events }: TraceWriter): Extract<TraceWriter["events"][number], { type: "run" }> {
  const [first] = events;
  if (first?.type !== "run") throw new Error("unreachable: a recording begins with its run event");
  return first;
}
