import { canonical } from "./canonical.ts";
import { memberOf, type Pair } from "./comparison.ts";
import { report, type SchemaContext } from "./schema-context.ts";
import type { DataRule } from "./rules.ts";
import type { SpecNode } from "./spec-node.ts";

/** What it means when a branch comes or goes. */
const BRANCHES = {
  oneOf: { added: "variant-added", removed: "variant-removed" },
  anyOf: { added: "variant-added", removed: "variant-removed" },
  allOf: { added: "conjunct-added", removed: "conjunct-removed" },
} as const satisfies Record<string, { added: DataRule; removed: DataRule }>;

export const VARIANT_KEYWORDS: readonly string[] = Object.keys(BRANCHES);

export function compareVariants(context: SchemaContext, pair: Pair): void {
  for (const [keyword, rules] of Object.entries(BRANCHES)) {
    const branches = memberOf(pair, keyword);
    if (branches.before.isPresent !== branches.after.isPresent) {
      // The keyword as a whole narrows what is allowed, be its branches what they may.
      const rule = branches.after.isPresent ? "constraint-tightened" : "constraint-loosened";
      report(context, rule, `/${keyword}`, branches);
      continue;
    }
    const { matched, removed, added } = match(branches.before.items, branches.after.items);
    for (const [before, after] of matched) {
      context.descend(`/${keyword}/${labelOf(before)}`, { before, after });
    }
    for (const before of removed) {
      report(context, rules.removed, `/${keyword}/${labelOf(before)}`, { before, after: before.with(undefined) });
    }
    for (const after of added) {
      report(context, rules.added, `/${keyword}/${labelOf(after)}`, { before: after.with(undefined), after });
    }
  }
}

/** Branches with the same label belong together; of the rest, one and one do. */
function match(
  before: readonly SpecNode[],
  after: readonly SpecNode[],
): { matched: [SpecNode, SpecNode][]; removed: SpecNode[]; added: SpecNode[] } {
  const matched: [SpecNode, SpecNode][] = [];
  const added = [...after];
  const removed = before.filter((branch) => {
    const index = added.findIndex((other) => labelOf(other) === labelOf(branch));
    const [found] = index < 0 ? [] : added.splice(index, 1);
    if (found !== undefined) matched.push([branch, found]);
    return found === undefined;
  });
  const [lone, other] = [removed[0], added[0]];
  if (removed.length !== 1 || added.length !== 1 || lone === undefined || other === undefined) {
    return { matched, removed, added };
  }
  return { matched: [...matched, [lone, other]], removed: [], added: [] };
}

function labelOf(branch: SpecNode): string {
  return branch.name ?? branch.at("title").text ?? canonical(branch.value);
}
