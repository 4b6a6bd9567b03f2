import { requirement, type LoadResult } from "@myrcc/contracts";
import { judgeLoad } from "./judge-load.ts";
import { loadTroubles } from "./load-troubles.ts";
import { estimateWindow } from "./window-estimate.ts";

/**
 * Why measuring again may tell more: the run is void, or its noise leaves a MUST about the window open. Undefined when
 * the run has told what it can, which includes that there was nothing to estimate a window from. A run that holds
 * anything against the platform, a MUST that failed or a trouble, is never repeated, or another run would make up for it.
 */
export function reasonToRepeat(result: LoadResult): string | undefined {
  const musts = judgeLoad(result).filter((finding) => requirement(finding.requirement).keyword === "MUST");
  if (musts.some(({ verdict }) => verdict === "fail") || loadTroubles(result).length > 0) return undefined;
  if (!result.validity.valid) return result.validity.reasons.join("; ");
  if (estimateWindow(result) === undefined) return undefined;
  const open = musts.find(({ verdict }) => verdict === "inconclusive");
  return open === undefined ? undefined : `${open.requirement} stays open: ${open.observed}`;
}
