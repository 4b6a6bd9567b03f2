import { requirement, type LoadResult } from "@myrcc/contracts";
import { judgeLoad } from "./judge-load.ts";
import { estimateWindow } from "./window-estimate.ts";

/**
 * Why measuring again may tell more: the run is void, or its noise leaves a MUST about the window open. Undefined when
 * the run has told what it can, which includes that there was nothing to estimate a window from.
 */
export function reasonToRepeat(result: LoadResult): string | undefined {
  if (!result.validity.valid) return result.validity.reasons.join("; ");
  if (estimateWindow(result) === undefined) return undefined;
  const open = judgeLoad(result).find(
    (finding) => finding.verdict === "inconclusive" && requirement(finding.requirement).keyword === "MUST",
  );
  return open === undefined ? undefined : `${open.requirement} stays open: ${open.observed}`;
}
