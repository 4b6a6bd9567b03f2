import type { EvidenceEvent } from "@myrcc/contracts";
import { DialectLedger } from "../dialect/dialect-ledger.ts";
import type { JudgedTrace } from "../judge.ts";

/** What the conformance suite left each time that it was run against the same target, in order. */
export type Repeats = readonly [JudgedTrace, ...JudgedTrace[]];

/** Lines about each repeat, with its number where there are several. */
export function ofEachRepeat(
  repeats: Repeats,
  say: (trace: JudgedTrace, repeat: number) => readonly string[],
): string[] {
  return repeats.flatMap((trace, index) =>
    say(trace, index + 1).map((line) => (repeats.length === 1 ? line : `repeat ${index + 1}: ${line}`)),
  );
}

/** How the target was seen to read what the document leaves open, over all repeats. */
export function dialectOf(repeats: Repeats): DialectLedger<EvidenceEvent> {
  const ledger = new DialectLedger<EvidenceEvent>();
  for (const { dialect } of repeats) ledger.merge(dialect, (where) => where);
  return ledger;
}
