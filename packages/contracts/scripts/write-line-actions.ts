/**
 * The actions on a line with what each takes along. A file of their own, so that the client carries neither the operation
 * table nor the types of formats that an application never sees.
 */
import { isRecord } from "./source.ts";
import type { OperationTable } from "./write-operations.ts";
import { writeDeclarations } from "./write-types.ts";

const PREFIX = "/v1/rcc/CallLine/{lineId}/";

export async function writeLineActions(document: Record<string, unknown>, table: OperationTable): Promise<string> {
  const actions = Object.values(table)
    .filter(({ path }) => path.startsWith(PREFIX))
    .map(({ path, requestBody }) => ({ name: path.slice(PREFIX.length), payload: requestBody }));
  const payloads = actions.map(({ payload }) => payload).filter((payload) => payload !== null);
  return [
    await writeDeclarations({ ...document, paths: {}, components: { schemas: withReferenced(document, payloads) } }),
    "/** By action: the body of its operation, undefined where it has none. */",
    "export interface LinePayloads {",
    ...actions.map(
      ({ name, payload }) =>
        `  readonly ${name}: ${payload === null ? "undefined" : `components["schemas"]["${payload}"]`};`,
    ),
    "}",
    "",
    "/** In the order of the spec. */",
    `export const LINE_ACTIONS = ${JSON.stringify(actions.map(({ name }) => name))} as const;`,
    "",
  ].join("\n");
}

/** The schemas of these names and every one that they lead to. */
function withReferenced(document: Record<string, unknown>, names: readonly string[]): Record<string, unknown> {
  const components = document["components"];
  const schemas = isRecord(components) && isRecord(components["schemas"]) ? components["schemas"] : {};
  const found: Record<string, unknown> = {};
  const waiting = [...names];
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    if (name in found) continue;
    if (schemas[name] === undefined) throw new Error(`there is no schema ${name}`);
    found[name] = schemas[name];
    const references = JSON.stringify(schemas[name]).matchAll(/"#\/components\/schemas\/([^"]+)"/g);
    waiting.push(...[...references].map(([, reference]) => reference ?? ""));
  }
  return found;
}
