import { below, type ChangeLog, type Place } from "./change-log.ts";
import { compareRest, isEqual, memberOf, placeOf, type Pair } from "./comparison.ts";
import { compareContent } from "./compare-content.ts";
import { compareSchema } from "./compare-schema.ts";
import type { SpecNode } from "./spec-node.ts";

const SERIALISATION = ["style", "explode", "allowReserved", "allowEmptyValue"];

/** Parameters by what tells them apart on the wire; those of the path have no name there, so their position does. */
export type Parameters = ReadonlyMap<string, SpecNode>;

export function parametersOf(path: string, pathItem: SpecNode, operation: SpecNode): Parameters {
  const names = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name = ""]) => name);
  const keyed = [...pathItem.at("parameters").items, ...operation.at("parameters").items].map(
    (parameter): [string, SpecNode] => {
      const place = parameter.at("in").text ?? "";
      const name = parameter.at("name").text ?? "";
      const label = place === "path" ? `${names.indexOf(name) + 1}` : place === "header" ? name.toLowerCase() : name;
      return [`${place} ${label}`, parameter];
    },
  );
  // An operation's own parameter replaces the path's.
  return new Map(keyed);
}

export function compareParameters(log: ChangeLog, place: Place, before: Parameters, after: Parameters): void {
  for (const [key, old] of before) {
    const at = below(place, ` parameter ${key}`);
    const fresh = after.get(key);
    if (fresh === undefined) log.add("parameter.removed", at, old.value, undefined);
    else compareParameter(log, placeOf(at, { before: old, after: fresh }), { before: old, after: fresh });
  }
  for (const [key, fresh] of after) {
    if (before.has(key)) continue;
    const rule = fresh.at("required").value === true ? "parameter.required-added" : "parameter.added";
    log.add(rule, below(place, ` parameter ${key}`), undefined, fresh.value);
  }
}

function compareParameter(log: ChangeLog, place: Place, pair: Pair): void {
  const required = memberOf(pair, "required");
  const [was, is] = [required.before.value === true, required.after.value === true];
  if (was !== is) log.add(is ? "parameter.now-required" : "parameter.now-optional", place, was, is);
  for (const keyword of SERIALISATION) {
    const member = memberOf(pair, keyword);
    if (isEqual(member)) continue;
    log.add("parameter.serialisation-changed", below(place, ` ${keyword}`), member.before.value, member.after.value);
  }
  const name = memberOf(pair, "name");
  const isPath = pair.before.at("in").text === "path";
  if (isPath && !isEqual(name)) log.add("path.parameter-renamed", place, name.before.value, name.after.value);
  const context = { log, direction: "request", place: below(place, " schema#") } as const;
  compareSchema(context, memberOf(pair, "schema"));
  compareContent({ ...context, place }, memberOf(pair, "content"));
  compareRest(log, place, pair, [...SERIALISATION, "name", "in", "required", "schema", "content"]);
}
