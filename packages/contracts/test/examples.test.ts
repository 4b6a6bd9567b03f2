import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { OPERATIONS } from "../generated/operations.ts";
import { checkSchema, isOperationId, isSchemaName, operationEntry } from "../src/index.ts";
import { isRecord, readBundledOpenApi, readSchemas, readYaml } from "../scripts/source.ts";
import { bodyExamples, members, resolve } from "./spec-document.ts";

const schemas = await readSchemas();
const openapi = await readBundledOpenApi(schemas);
const asyncapi = await readYaml("spec/asyncapi.yaml");

const ajv = new Ajv2020({ strict: false, formats: { uri: true } });
for (const { file, schema } of schemas) ajv.addSchema(schema, file);

interface Body {
  readonly title: string;
  readonly schema: string;
  readonly examples: readonly (readonly [string, unknown])[];
}

/** Every JSON body of the OpenAPI document: requests and responses, by operation. */
const bodies = operations().flatMap(({ id, operation }): Body[] => {
  const { requestBody, responses } = operationEntry(id);
  const request = body(`${id}, request`, requestBody, operation["requestBody"]);
  const answers = members(operation["responses"]).map(([status, response]) =>
    body(`${id}, ${status}`, responses[status]?.body ?? null, response),
  );
  return [request, ...answers].filter((one) => one !== undefined);
});

describe("the OpenAPI document", () => {
  test("has operations with bodies of requests, successes and refusals", () => {
    expect(bodies.length).toBeGreaterThan(100);
    expect(bodies.map(({ title }) => title)).toEqual(
      expect.arrayContaining(["addParty, request", "listCallLines, 200", "transfer, 409"]),
    );
  });

  test.each(bodies)("shows examples of $title, all of schema $schema", ({ schema, examples }) => {
    if (!isSchemaName(schema)) throw new Error(`no schema ${schema}`);

    expect(examples).not.toEqual([]);
    for (const [name, value] of examples)
      expect({ name, ...checkSchema(schema, value) }).toMatchObject({ name, ok: true });
  });

  test("shows an example of every parameter and header, each of its schema", () => {
    const places = operations().flatMap(({ id, operation }) => {
      const parameters = Array.isArray(operation["parameters"]) ? operation["parameters"] : [];
      const headers = members(operation["responses"]).flatMap(([status, response]) =>
        members(resolve(openapi, response)["headers"]).map(
          ([name, header]) => [`${id} ${status} ${name}`, header] as const,
        ),
      );
      return [
        ...parameters.map((parameter) => [`${id} ${String(resolve(openapi, parameter)["name"])}`, parameter] as const),
        ...headers,
      ];
    });
    const wrong = places.filter(([, place]) => {
      const { schema, example } = resolve(openapi, place);
      return example === undefined || !ajv.validate(inlined(schema), example);
    });

    expect(places.length).toBeGreaterThan(150);
    expect(wrong.map(([title]) => title)).toEqual([]);
  });
});

describe("the AsyncAPI document", () => {
  const messages = members(resolve(asyncapi, { $ref: "#/components/messages" }));

  test("has a message for snapshots, greetings and keep-alives", () => {
    expect(messages.map(([name]) => name)).toEqual([
      "SnapshotFrame",
      "Greeting",
      "GreetingText",
      "KeepAlive",
      "KeepAliveFromPlatform",
    ]);
  });

  test.each(messages)("shows examples of %s, all of its schema", (_name, message) => {
    if (!isRecord(message)) throw new Error("the message is no object");
    const examples = Array.isArray(message["examples"]) ? message["examples"].filter(isRecord) : [];

    expect(examples).not.toEqual([]);
    for (const { name, payload } of examples) {
      ajv.validate(inlined(message["payload"]), payload);
      expect({ name, errors: ajv.errors }).toEqual({ name, errors: null });
    }
  });
});

describe("the schemas", () => {
  const shown = schemas
    .filter(({ path }) => path.startsWith("spec/"))
    .flatMap(({ file, schema }) => examplesWithin(schema, file));

  test("show examples of what they describe", () => {
    expect(shown.length).toBeGreaterThan(25);
  });

  test.each(shown)("$place: the examples are of it", ({ schema, examples }) => {
    for (const example of examples) {
      ajv.validate(schema, example);
      expect({ example, errors: ajv.errors }).toEqual({ example, errors: null });
    }
  });
});

function operations(): { id: keyof typeof OPERATIONS; operation: Record<string, unknown> }[] {
  return members(openapi["paths"]).flatMap(([, item]) =>
    members(item).flatMap(([, operation]) => {
      if (!isRecord(operation)) return [];
      const id = String(operation["operationId"]);
      return isOperationId(id) ? [{ id, operation }] : [];
    }),
  );
}

function body(title: string, schema: string | null, holder: unknown): Body | undefined {
  return schema === null ? undefined : { title, schema, examples: bodyExamples(openapi, holder) };
}

/** A schema that may be one of the files' by reference: by base name, as the validators know them. */
function inlined(schema: unknown): Record<string, unknown> {
  if (!isRecord(schema)) throw new Error("no schema");
  const reference = schema["$ref"];
  if (typeof reference !== "string") return schema;
  if (reference.startsWith("#")) return resolve(openapi, schema);
  return { $ref: reference.split("/").at(-1) };
}

function examplesWithin(
  schema: unknown,
  place: string,
): { place: string; schema: Record<string, unknown>; examples: unknown[] }[] {
  if (!isRecord(schema)) return [];
  const own = Array.isArray(schema["examples"]) ? [{ place, schema, examples: schema["examples"] }] : [];
  const nested = [
    ...members(schema["properties"]).flatMap(([name, property]) => examplesWithin(property, `${place} ${name}`)),
    ...members(schema["$defs"]).flatMap(([name, definition]) => examplesWithin(definition, `${place} ${name}`)),
    ...examplesWithin(schema["items"], `${place} items`),
  ];
  return [...own, ...nested];
}
