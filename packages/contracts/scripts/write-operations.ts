/** The operation table: what the OpenAPI document says of each operation, as a typed constant. */
import { isRecord } from "./source.ts";

interface Operation {
  method: string;
  path: string;
  security: string[];
  parameters: { name: string; in: string; required: boolean }[];
  requestBody: string | null;
  tolerated: Record<string, number[]>;
  responses: Record<
    string,
    {
      body: string | null;
      headers: { name: string; required: boolean; pattern: string }[];
      onlyForDepartures: boolean;
    }
  >;
}

/** By operation id. */
export type OperationTable = Readonly<Record<string, Operation>>;

export function readOperations(document: Record<string, unknown>, schemaNames: ReadonlySet<string>): OperationTable {
  const table: Record<string, Operation> = {};
  for (const [path, item] of Object.entries(record(document["paths"]))) {
    for (const [method, value] of Object.entries(record(item))) {
      const operation = record(value);
      const id = operation["operationId"];
      if (typeof id !== "string") throw new Error(`${method} ${path} has no operationId`);
      table[id] = {
        method: method.toUpperCase(),
        path,
        security: securityOf(operation["security"] ?? document["security"]),
        parameters: list(operation["parameters"]).map((parameter) => {
          const { name, in: place, required } = resolved(document, parameter);
          return { name: String(name), in: String(place), required: required === true };
        }),
        requestBody: bodySchema(document, schemaNames, resolved(document, operation["requestBody"])),
        tolerated: toleratedStatuses(id, operation),
        responses: responsesOf(document, schemaNames, record(operation["responses"])),
      };
    }
  }
  return table;
}

export function writeOperations(table: OperationTable): string {
  return [
    'import type { OperationEntry } from "../src/operation.ts";',
    "",
    "export const OPERATIONS = " +
      JSON.stringify(table, null, 2) +
      " as const satisfies Record<string, OperationEntry>;",
    "",
  ].join("\n");
}

function responsesOf(
  document: Record<string, unknown>,
  schemaNames: ReadonlySet<string>,
  responses: Record<string, unknown>,
): Operation["responses"] {
  return Object.fromEntries(
    Object.entries(responses).map(([status, value]) => {
      const response = resolved(document, value);
      const headers = Object.entries(record(response["headers"] ?? {})).map(([name, header]) => {
        const { required, schema } = resolved(document, header);
        const { pattern } = record(schema);
        return { name, required: required === true, pattern: typeof pattern === "string" ? pattern : "" };
      });
      const onlyForDepartures = response["x-only-for-departures"] === true;
      return [status, { body: bodySchema(document, schemaNames, response), headers, onlyForDepartures }];
    }),
  );
}

/** What a platform may answer instead of a documented status; each is listed under the status that it stands for. */
function toleratedStatuses(id: string, operation: Record<string, unknown>): Operation["tolerated"] {
  return Object.fromEntries(
    Object.entries(record(operation["x-tolerated-statuses"] ?? {})).map(([status, value]) => {
      if (record(operation["responses"])[status] === undefined) throw new Error(`${id} does not document ${status}`);
      const instead = list(value).filter((one) => typeof one === "number");
      if (instead.length === 0) throw new Error(`${id}: x-tolerated-statuses.${status} is no list of statuses`);
      return [status, instead];
    }),
  );
}

/** Name of the JSON body's schema; bodies in this API are always named schemas. */
function bodySchema(
  document: Record<string, unknown>,
  schemaNames: ReadonlySet<string>,
  holder: Record<string, unknown>,
): string | null {
  const content = record(holder["content"] ?? {});
  if (content["application/json"] === undefined) return null;
  let schema = record(record(content["application/json"])["schema"]);
  for (;;) {
    const reference = schema["$ref"];
    if (typeof reference !== "string") break;
    const name = reference.split("/").at(-1) ?? "";
    if (schemaNames.has(name)) return name;
    schema = resolved(document, schema);
  }
  const title = schema["title"];
  if (typeof title === "string" && schemaNames.has(title)) return title;
  throw new Error(`a JSON body is not one of the named schemas: ${JSON.stringify(holder).slice(0, 200)}`);
}

function securityOf(value: unknown): string[] {
  return list(value).flatMap((requirement) => Object.keys(record(requirement)));
}

function resolved(document: Record<string, unknown>, value: unknown): Record<string, unknown> {
  let current = record(value ?? {});
  while (typeof current["$ref"] === "string") {
    const segments = current["$ref"].replace(/^#\//, "").split("/");
    let found: unknown = document;
    for (const segment of segments) found = record(found)[segment.replaceAll("~1", "/").replaceAll("~0", "~")];
    current = record(found);
  }
  return current;
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function record(value: unknown): Record<string, unknown> {
  if (!isRecord(value)) throw new Error(`expected an object, found ${JSON.stringify(value)}`);
  return value;
}
