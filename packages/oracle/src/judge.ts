import { REQUIREMENT_IDS, checkSchema, isSchemaName } from "@myrcc/contracts";
import type {
  CaseEvent,
  CertificateFinding,
  EvidenceEvent,
  Profile,
  RequirementId,
  TraceEvent,
} from "@myrcc/contracts";
import { coverageOf, mergeCoverage } from "./coverage.ts";
import type { ModelCoverage } from "./coverage.ts";
import { DialectLedger } from "./dialect/dialect-ledger.ts";
import { noteBehaviour } from "./dialect/observe.ts";
import { DEFAULT_PROFILE, respell } from "./dialect/read-dialect.ts";
import { describeEvent } from "./evidence/describe.ts";
import { indexEvidence } from "./evidence/evidence.ts";
import type { Evidence } from "./evidence/evidence.ts";
import { readJson, shownPointer } from "./evidence/json.ts";
import type { Recording } from "./evidence/recording.ts";
import { RULES } from "./rules/rules.ts";

/** What the evidence says of one requirement. */
export interface Judgement {
  readonly requirement: RequirementId;
  /** Occasions on which it was seen to hold. */
  hits: number;
  readonly misses: CertificateFinding[];
  /** Why it asks nothing of this target, should nothing else have been seen. */
  excuse: string | undefined;
}

/** Everything that follows from a trace. */
export interface JudgedTrace {
  readonly judgements: ReadonlyMap<RequirementId, Judgement>;
  readonly cases: readonly JudgedCase[];
  /** How the target was seen to read what the document leaves open, over all recordings. */
  readonly dialect: DialectLedger<EvidenceEvent>;
  /** What of the call model it holds occasions of. */
  readonly coverage: ModelCoverage;
  /** Where the harness itself broke the contract: its own fault, never the target's. */
  readonly harnessErrors: readonly string[];
}

export interface JudgedCase {
  readonly start: CaseEvent;
  /** Undefined when the recording broke off during the case. */
  readonly end: CaseEvent | undefined;
  /** The first request in it that was meant to be within the contract and was not. */
  readonly breach?: string;
}

/**
 * Judges every requirement over every recording. Pure: the same trace and profile always give the same judgements.
 *
 * @param repeat which of the run's repeats the trace is of, to be said of its events; undefined where there is only one.
 */
export function judgeTrace(
  recordings: readonly Recording[],
  profile: Profile = DEFAULT_PROFILE,
  repeat?: number,
): JudgedTrace {
  const evidenceOf = (event: TraceEvent): EvidenceEvent => ({
    ...(repeat === undefined ? {} : { repeat }),
    worker: event.worker,
    seq: event.seq,
    atMs: event.atMs,
    text: describeEvent(event),
  });
  const judgements = new Map<RequirementId, Judgement>(
    REQUIREMENT_IDS.map((requirement) => [requirement, { requirement, hits: 0, misses: [], excuse: undefined }]),
  );
  const dialect = new DialectLedger<EvidenceEvent>();
  const cases: JudgedCase[] = [];
  const coverages: ModelCoverage[] = [];
  const harnessErrors: string[] = [];
  const known = recordings.map((recording) => indexEvidence(recording, profile, dialect));
  for (const evidence of known) {
    noteBehaviour(evidence);
    dialect.merge(evidence.dialect, evidenceOf);
  }
  for (const evidence of known) {
    for (const rule of RULES) {
      const judgement = judgements.get(rule.requirement);
      if (judgement === undefined) continue;
      rule.judge(evidence, {
        hit: () => (judgement.hits += 1),
        excuse: (reason) => (judgement.excuse ??= reason),
        miss: ({ expected, observed, events }) => {
          judgement.misses.push(finding(evidence, expected, observed, events, evidenceOf));
        },
      });
    }
    const breaches = ownBreaches(evidence);
    for (const start of evidence.cases.filter(({ phase }) => phase === "start")) {
      const end = evidence.cases.find(
        ({ phase, caseId, seq }) => phase === "end" && caseId === start.caseId && seq > start.seq,
      );
      const breach = breaches.find(({ caseId }) => caseId === start.caseId)?.text;
      cases.push({ start, end, ...(breach === undefined ? {} : { breach }) });
    }
    coverages.push(coverageOf(evidence));
    harnessErrors.push(...breaches.map(({ text }) => text));
  }
  return { judgements, cases, dialect, coverage: mergeCoverage(coverages), harnessErrors };
}

function finding(
  evidence: Evidence,
  expected: string,
  observed: string,
  events: readonly [TraceEvent, ...TraceEvent[]],
  evidenceOf: (event: TraceEvent) => EvidenceEvent,
): CertificateFinding {
  return {
    expected,
    observed,
    caseId: evidence.caseOf(events[0]),
    evidence: events.toSorted((left, right) => left.seq - right.seq).map(evidenceOf),
  };
}

/** Requests of ours that were meant to be within the contract and are not. */
function ownBreaches(evidence: Evidence): { readonly caseId: string | null; readonly text: string }[] {
  return evidence.exchanges.flatMap(({ event, entry, operation }) => {
    if (event.deviation !== null || entry === null) return [];
    const missing = entry.parameters
      .filter(
        ({ in: place, name, required }) =>
          place === "header" && required && event.requestHeaders[name.toLowerCase()] === undefined,
      )
      .map(({ name }) => `header ${name} is missing`);
    const schema = entry.requestBody;
    const body = readJson(event.requestText ?? "");
    const check =
      schema === null || !isSchemaName(schema)
        ? undefined
        : // The target's own form is the one to name a line in, however much of it the profile tolerates.
          checkSchema(schema, respell(schema, body.kind === "json" ? body.value : undefined, "field"));
    const issues =
      check === undefined || check.ok
        ? []
        : check.issues.map(({ pointer, message }) => `body ${shownPointer(pointer)} ${message}`);
    return [...missing, ...issues].map((defect) => ({
      caseId: evidence.caseOf(event),
      text: `our own request ${operation ?? ""} (worker ${event.worker}, event ${event.seq}): ${defect}`,
    }));
  });
}
