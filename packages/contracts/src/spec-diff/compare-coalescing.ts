import { canonical } from "./canonical.ts";
import { below, type ChangeLog, type Place } from "./change-log.ts";
import { isEqual, memberOf, namesOf, type Pair } from "./comparison.ts";
import type { OtherRule } from "./rules.ts";

/** What the platform promises about pushing changes (F-22, C-50, D-19): an extension of ours, so its meaning is known. */
export function compareCoalescing(log: ChangeLog, operation: Place, coalescing: Pair): void {
  const { before, after } = coalescing;
  const place = below(operation, " x-coalescing");
  if (before.isPresent !== after.isPresent) {
    return log.add(after.isPresent ? "coalescing.added" : "coalescing.removed", place, before.value, after.value);
  }
  for (const name of namesOf(coalescing)) {
    const member = memberOf(coalescing, name);
    if (isEqual(member)) continue;
    log.add(ruleOf(name, member), below(place, ` ${name}`), member.before.value, member.after.value);
  }
}

function ruleOf(name: string, { before, after }: Pair): OtherRule {
  const [old, fresh] = [before.value, after.value];
  const isRaised = typeof old === "number" && typeof fresh === "number" && fresh > old;
  switch (name) {
    case "windowMs":
      return isRaised ? "coalescing.window-raised" : "coalescing.window-lowered";
    case "shouldToleranceRatio":
    case "mustFactor":
      return isRaised ? "coalescing.weakened" : "coalescing.strengthened";
    case "finalStateDelivered":
      return fresh === true ? "coalescing.strengthened" : "coalescing.weakened";
    case "keep":
      return canonical(fresh) === canonical("latest") ? "coalescing.strengthened" : "coalescing.weakened";
    default:
      return "coalescing.changed";
  }
}
