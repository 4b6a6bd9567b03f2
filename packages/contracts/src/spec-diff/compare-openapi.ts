import { below, type ChangeLog } from "./change-log.ts";
import { compareRest, isEqual, memberOf, type Pair } from "./comparison.ts";
import { compareParameters, parametersOf, type Parameters } from "./compare-parameters.ts";
import { compareRequestBody } from "./compare-request-body.ts";
import { compareResponses } from "./compare-responses.ts";
import { alternativesOf, compareAlternatives, compareSecuritySchemes, type Alternative } from "./compare-security.ts";
import { compareServers, type Servers } from "./compare-servers.ts";
import type { SpecNode } from "./spec-node.ts";

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

interface Operation {
  readonly node: SpecNode;
  readonly parameters: Parameters;
  readonly security: readonly Alternative[];
}

/** From the point of view of a client that was written against the old version. */
export function compareOpenApi(log: ChangeLog, document: Pair): void {
  const root = { text: "document", user: "" };
  const version = memberOf(document, "openapi");
  if (!isEqual(version)) log.add("document.version-changed", root, version.before.value, version.after.value);
  compareServers(log, serversOf(document.before), serversOf(document.after), () => {});
  compareSecuritySchemes(log, memberOf(memberOf(document, "components"), "securitySchemes"));
  compareRest(log, root, document, ["openapi", "servers", "paths", "components", "security"]);

  const [before, after] = [operationsOf(document.before), operationsOf(document.after)];
  for (const [name, old] of before) {
    const fresh = after.get(name);
    const place = { text: name, user: name };
    if (fresh === undefined) log.add("operation.removed", place, old.node.at("operationId").value ?? name, undefined);
    else compareOperation(log, name, old, fresh);
  }
  for (const [name, fresh] of after) {
    if (before.has(name)) continue;
    log.add("operation.added", { text: name, user: name }, undefined, fresh.node.at("operationId").value ?? name);
  }
}

function compareOperation(log: ChangeLog, name: string, before: Operation, after: Operation): void {
  const place = { text: name, user: name };
  const pair = { before: before.node, after: after.node };
  const id = memberOf(pair, "operationId");
  if (!isEqual(id)) log.add("operation.renamed", place, id.before.value, id.after.value);
  const deprecated = memberOf(pair, "deprecated");
  if (!isEqual(deprecated)) {
    log.add("operation.deprecated", below(place, " deprecated"), deprecated.before.value, deprecated.after.value);
  }
  compareParameters(log, place, before.parameters, after.parameters);
  compareRequestBody(log, place, memberOf(pair, "requestBody"));
  compareResponses(log, place, memberOf(pair, "responses"));
  compareAlternatives(log, place, before.security, after.security);
  const seen = ["operationId", "deprecated", "parameters", "requestBody", "responses", "security"];
  compareRest(log, place, pair, seen);
}

/** By method and path; a parameter's name in the path is not on the wire. */
function operationsOf(document: SpecNode): ReadonlyMap<string, Operation> {
  const operations = document.at("paths").members.flatMap(([path, item]) =>
    item.members
      .filter(([method]) => METHODS.includes(method))
      .map(([method, node]): [string, Operation] => {
        const own = node.at("security");
        const operation = {
          node,
          parameters: parametersOf(path, item, node),
          security: alternativesOf(own.isPresent ? own : document.at("security")),
        };
        return [`${method.toUpperCase()} ${path.replaceAll(/\{[^}]+\}/g, "{}")}`, operation];
      }),
  );
  return new Map(operations);
}

function serversOf(document: SpecNode): Servers {
  return new Map(document.at("servers").items.map((server) => [server.at("url").text ?? "", server]));
}
