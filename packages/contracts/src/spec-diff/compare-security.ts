import { below, type ChangeLog, type Place } from "./change-log.ts";
import { compareRest, isEqual, memberOf, placeOf, type Pair } from "./comparison.ts";
import type { SpecNode } from "./spec-node.ts";

/** Members of a security scheme that decide about what is sent. */
const SCHEME = ["type", "in", "name", "scheme", "bearerFormat", "flows", "openIdConnectUrl"];

/** What a client may bring along, as `scheme` or `scheme scope`; an empty one stands for nothing at all. */
export type Alternative = ReadonlySet<string>;

/** Of OpenAPI: a list of alternatives, each an object of schemes that must all be met. */
export function alternativesOf(security: SpecNode): readonly Alternative[] {
  const listed = security.items.map(
    (requirement): Alternative =>
      new Set(
        requirement.members.flatMap(([scheme, scopes]) => [
          scheme,
          ...scopes.items.map(({ text }) => `${scheme} ${text ?? ""}`),
        ]),
      ),
  );
  return listed.length === 0 ? [new Set()] : listed;
}

/** Who could authenticate before still can, when some new alternative asks for no more. */
export function compareAlternatives(
  log: ChangeLog,
  operation: Place,
  before: readonly Alternative[],
  after: readonly Alternative[],
): void {
  const place = below(operation, " security");
  for (const old of before) {
    if (after.some((fresh) => asksNoMore(fresh, old))) continue;
    log.add("security.alternative-removed", place, [...old].toSorted(), undefined);
  }
  for (const fresh of after) {
    // One that asks for more than an old one admits nobody new.
    if (before.some((old) => asksNoMore(old, fresh))) continue;
    log.add("security.alternative-added", place, undefined, [...fresh].toSorted());
  }
}

function asksNoMore(alternative: Alternative, than: Alternative): boolean {
  return [...alternative].every((need) => than.has(need));
}

/** The schemes that both versions have. */
export function compareSecuritySchemes(log: ChangeLog, schemes: Pair): void {
  for (const name of schemes.before.names.filter((one) => schemes.after.names.includes(one))) {
    const scheme = memberOf(schemes, name);
    const place = placeOf({ text: `security scheme ${name}`, user: "" }, scheme);
    for (const member of SCHEME) {
      const value = memberOf(scheme, member);
      if (isEqual(value)) continue;
      log.add("security-scheme.changed", below(place, ` ${member}`), value.before.value, value.after.value);
    }
    compareRest(log, place, scheme, SCHEME);
  }
}
