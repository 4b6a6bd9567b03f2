import type { CaseEvent, CertificateFinding, Profile, TraceEvent } from "@myrcc/contracts";
import { isRequirementId, requirement } from "@myrcc/contracts";
import type { TestInfo } from "@playwright/test";
import { judgeTrace } from "@myrcc/oracle";
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

/** Operations that later requests and frames cannot be understood without. */
const FOUNDATIONS: readonly (string | null)[] = [
  "login",
  "logout",
  "createListener",
  "deleteListener",
  "listExtensions",
];

/**
 * What of a recording a case is about: all since the first case that had to do with a line that still turns up in it, and what
 * sessions and subscriptions there were before. The whole recording is judged when the run has ended.
 */
function aboutCase(events: readonly TraceEvent[], firstSeq: number): TraceEvent[] {
  const lineIds = new Set(events.slice(firstSeq).flatMap((event) => lineIdsIn(event)));
  const known = events.find((event) => lineIdsIn(event).some((lineId) => lineIds.has(lineId)))?.seq ?? firstSeq;
  const begin = events.findLast(
    (event) => event.type === "case" && event.phase === "start" && event.seq <= Math.min(known, firstSeq),
  );
  const fromSeq = begin?.seq ?? 0;
  return events.filter((event) => {
    if (event.seq >= fromSeq || event.type === "run" || event.type === "socket") return true;
    if (event.type !== "exchange") return false;
    return FOUNDATIONS.includes(event.operation) || event.path.includes("listenerName=");
  });
}

function lineIdsIn(event: TraceEvent): string[] {
  if (event.type === "exchange") return [...`${event.path} ${event.responseText}`.matchAll(LINE_ID)].map(([id]) => id);
  return event.type === "frame" ? [...event.text.matchAll(LINE_ID)].map(([id]) => id) : [];
}

/** The last segment of a line's path, wherever it stands. */
const LINE_ID = /(?<=CallLine\/)-?\d+/g;

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
