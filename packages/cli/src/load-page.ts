import { renderLoadPage, type LoadPageParts } from "@myrcc/report";
import type { JudgedRun } from "./judged-run.ts";
import type { LoadTextParts } from "./load-text.ts";

/** How the page of a load run shows what came of it. */
const LOAD_VERDICTS = {
  honoured: { word: "Honoured", sign: "✓", tone: "good" },
  "not-honoured": { word: "Not honoured", sign: "✗", tone: "bad" },
  "objective-missed": { word: "Objective missed", sign: "✗", tone: "bad" },
  void: { word: "Void", sign: "?", tone: "caution" },
  open: { word: "Open", sign: "?", tone: "caution" },
} as const satisfies Record<JudgedRun["outcome"], LoadPageParts["verdict"]>;

/** The page of a load run. */
export function loadPage({ judged, result, seed, target }: LoadTextParts): string {
  const { findings, outcome, troubles } = judged;
  const { baseUrl, product } = target;
  const verdict = LOAD_VERDICTS[outcome];
  return renderLoadPage({
    result,
    baseUrl,
    seed,
    findings,
    troubles,
    verdict,
    ...(product === undefined ? {} : { product }),
  });
}
