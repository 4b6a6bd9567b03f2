import { describe, expect, expectTypeOf, test } from "vitest";
import type { OPERATIONS } from "../../generated/operations.ts";
import { bundleClient } from "../../scripts/client-bundle.ts";
import { writeLineActions } from "../../scripts/write-line-actions.ts";
import { readOperations } from "../../scripts/write-operations.ts";
import { LINE_ACTIONS, RCC_ERRORS, knownActions, type LineAction, type LinePayload } from "../../src/client/index.ts";
import { readLine } from "../../src/client/line-snapshot.ts";
import type { SchemaName, SchemaValue } from "../../src/schema-check.ts";
import { lineSample } from "./line-sample.ts";

type Named<Path> = Path extends `/v1/rcc/CallLine/{lineId}/${infer Action}` ? Action : never;

type BodyOf<Name> = Name extends SchemaName ? SchemaValue<Name> : undefined;

type Contract = typeof OPERATIONS;

/** What the operation table says of the actions on a line. */
type FromTable = {
  readonly [Id in keyof Contract as Named<Contract[Id]["path"]>]: BodyOf<Contract[Id]["requestBody"]>;
};

// Checked by tsc.
// oxlint-disable-next-line vitest/expect-expect
test("the actions and their payloads are those of the operation table", () => {
  expectTypeOf<{ readonly [Action in LineAction]: LinePayload<Action> }>().toEqualTypeOf<FromTable>();
  expectTypeOf<(typeof LINE_ACTIONS)[number]>().toEqualTypeOf<LineAction>();
});

test("an action that the spec gains is one that the client has", async () => {
  const rest = { responses: {}, security: [] };
  const grown = {
    components: {
      schemas: {
        Parking: { title: "Parking", properties: { slot: { $ref: "#/components/schemas/Slot" } } },
        Slot: { type: "string" },
        Unrelated: { type: "string" },
      },
    },
    openapi: "3.1.0",
    info: { title: "Grown", version: "1" },
    paths: {
      "/v1/rcc/CallLine": { get: { operationId: "listCallLines", ...rest } },
      "/v1/rcc/CallLine/{lineId}/park": {
        post: {
          operationId: "park",
          ...rest,
          requestBody: { content: { "application/json": { schema: { $ref: "#/components/schemas/Parking" } } } },
        },
      },
      "/v1/rcc/CallLine/{lineId}/mute": { post: { operationId: "mute", ...rest } },
    },
  };

  const written = await writeLineActions(grown, readOperations(grown, new Set(["Parking"])));

  expect(written).toContain('readonly park: components["schemas"]["Parking"];\n  readonly mute: undefined;');
  expect(written).toContain('LINE_ACTIONS = ["park","mute"] as const');
  expect(written).toContain("readonly Slot: string;");
  expect(written).not.toContain("Unrelated");
});

test("known actions are those of the line that the contract describes", () => {
  const line = readLine(lineSample("-1001", "talking", 1, { actions: ["hold", "startRecord"] }), "frame");
  if (line === undefined) throw new Error("no line");

  expect(knownActions(line)).toEqual(["hold"]);
});

describe("the client as a bundle", () => {
  test("needs ws and Node, nothing else", async () => {
    const { imports } = await bundleClient();

    expect(imports.filter((path) => !path.startsWith("node:"))).toEqual(["ws"]);
  });

  test("carries no validator and no operation table", async () => {
    const { code, sources } = await bundleClient();

    expect(sources.filter((path) => !/\/src\/(client\/[\w-]+|ids)\.ts$/.test(path))).toEqual([
      expect.stringMatching(/generated\/line-actions\.ts$/),
    ]);
    // 38 kB when this was written; with the validators it was 669.
    expect(Buffer.byteLength(code)).toBeLessThan(60_000);
  });
});

test("every error code has an area and a word", () => {
  expect(Object.keys(RCC_ERRORS).filter((code) => !/^[a-z-]+\.[a-z-]+$/.test(code))).toEqual([]);
});
