import { isSameParty } from "../engine/party.ts";
import { argumentOf, type Asked } from "./around.ts";
import type { Fault } from "./fault.ts";
import { rewriting } from "./payload.ts";

/** What the line in the payload of a merge or transfer is to the one in the path. */
type Relation = "itself" | "unknown" | "another-extension";

/** A listed merge or transfer that names such a line. */
export function isNamed(relation: Relation): (asked: Asked) => boolean {
  return (asked) => asked.isListed && relationOf(asked) === relation;
}

/** Every line is written with the API root's path in front of its restUri, and taken back by a merge or transfer without it only. */
export function refusingItsOwnForm(operation: "merge" | "transfer"): Fault["deviation"] {
  return {
    written: (line) => ({ ...line, restUri: `/restletrouter/${String(line.restUri)}` }),
    ...rewriting(operation, "line", (value) =>
      typeof value === "string" && value.startsWith("v1/") ? value : "no line",
    ),
  };
}

function relationOf(asked: Asked): Relation | undefined {
  const { draft, leg } = asked;
  const other = argumentOf(asked);
  if (other === undefined) return "unknown";
  if (other.id === leg.id) return "itself";
  const { directory } = draft;
  // Another enterprise's line is the business of other faults.
  if (directory.enterpriseOf(other.party) !== directory.enterpriseOf(leg.party)) return undefined;
  return isSameParty(other.party, leg.party) ? undefined : "another-extension";
}
