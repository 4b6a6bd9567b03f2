import { below, type ChangeLog, type Place } from "./change-log.ts";
import { compareRest, isEqual, memberOf, namesOf, type Pair } from "./comparison.ts";
import type { SpecNode } from "./spec-node.ts";

/** Servers by what identifies them: the address in OpenAPI, the key in AsyncAPI. */
export type Servers = ReadonlyMap<string, SpecNode>;

const ADDRESS = ["host", "protocol", "pathname", "protocolVersion"];

export function compareServers(
  log: ChangeLog,
  before: Servers,
  after: Servers,
  compareOther: (place: Place, pair: Pair) => void,
): void {
  for (const [key, old] of before) {
    const place = { text: `server ${key}`, user: "" };
    const fresh = after.get(key);
    if (fresh === undefined) {
      log.add("server.removed", place, old.value, undefined);
      continue;
    }
    const server = { before: old, after: fresh };
    for (const name of ADDRESS) {
      const member = memberOf(server, name);
      if (!isEqual(member)) {
        log.add("server.changed", below(place, ` ${name}`), member.before.value, member.after.value);
      }
    }
    compareVariables(log, place, memberOf(server, "variables"));
    compareOther(place, server);
    compareRest(log, place, server, [...ADDRESS, "url", "variables", "security"]);
  }
  for (const [key, fresh] of after) {
    if (!before.has(key)) log.add("server.added", { text: `server ${key}`, user: "" }, undefined, fresh.value);
  }
}

function compareVariables(log: ChangeLog, server: Place, variables: Pair): void {
  for (const name of namesOf(variables)) {
    const variable = memberOf(variables, name);
    const place = below(server, ` variable ${name}`);
    for (const member of ["default", "enum"]) {
      const value = memberOf(variable, member);
      if (isEqual(value)) continue;
      log.add("server.variable-changed", below(place, ` ${member}`), value.before.value, value.after.value);
    }
    compareRest(log, place, variable, ["default", "enum"]);
  }
}
