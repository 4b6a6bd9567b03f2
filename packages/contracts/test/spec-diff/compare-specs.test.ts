import { readFile, readdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { RULES, compareSpecs, type SpecChange } from "../../src/spec-diff/index.ts";
import { EDITS } from "./changes.ts";
import { editedBy, smallSpec, smallSpecWith, type SpecEdit } from "./small-spec.ts";

function rulesOf(changes: readonly SpecChange[]): string[] {
  return [...new Set(changes.map(({ rule }) => rule))].toSorted();
}

describe.each(EDITS.map((edit) => [`${edit.file} ${edit.path.join(" ")}`, edit] as const))("%s", (_title, edit) => {
  const { file, path, value, rules } = edit;
  const [forwards, backwards] = rules;

  test(`is ${forwards}`, () => {
    expect(rulesOf(compareSpecs(smallSpec(), smallSpecWith(file, path, value)))).toContain(forwards);
  });

  test(`taken back is ${backwards}`, () => {
    expect(rulesOf(compareSpecs(smallSpecWith(file, path, value), smallSpec()))).toContain(backwards);
  });
});

test("an edit of one thing is reported as that and nothing else", () => {
  // A required list or a payload that is replaced as a whole loses one thing and gains another.
  const twofold = EDITS.filter(({ path, value }) => path.at(-1) === "required" && Array.isArray(value));
  const lone = EDITS.filter((edit) => !twofold.includes(edit) && edit.value !== "pong");

  const found = lone.map(({ file, path, value }) =>
    rulesOf(compareSpecs(smallSpec(), smallSpecWith(file, path, value))),
  );

  expect(found.filter((rules) => rules.length !== 1)).toEqual([]);
});

function line(value: unknown): Map<string, unknown> {
  return smallSpecWith("schemas/line.yaml", [], value);
}

test("every rule of the catalogue is seen at work", () => {
  const closed = { type: "object", required: ["name"], additionalProperties: false };
  const schema = ["paths", "/lines/{lineId}", "post", "requestBody", "content", "application/json", "schema"];
  const body = (value: unknown): Map<string, unknown> => smallSpecWith("openapi.yaml", schema, value);
  const [few, many] = [closed, { ...closed, properties: { extra: { type: "string" } } }];
  const renamed = smallSpec();
  renamed.set("openapi.yaml", JSON.parse(JSON.stringify(renamed.get("openapi.yaml")).replaceAll("lineId", "id")));
  const moved = smallSpecWith("asyncapi.yaml", ["operations", "keepAlive", "channel", "$ref"], "#/channels/spare");

  const seen = new Set([
    ...EDITS.flatMap(({ rules }) => rules),
    ...rulesOf(compareSpecs(line(few), line(many))),
    ...rulesOf(compareSpecs(line(many), line(few))),
    ...rulesOf(compareSpecs(body(few), body(many))),
    ...rulesOf(compareSpecs(body(many), body(few))),
    ...rulesOf(compareSpecs(smallSpec(), renamed)),
    ...rulesOf(compareSpecs(smallSpec(), moved)),
  ]);

  expect([...RULES.keys()].filter((rule) => !seen.has(rule))).toEqual([]);
  expect([...seen].filter((rule) => !RULES.has(rule))).toEqual([]);
});

test.each([
  ["response.property-removed", "breaking"],
  ["request.property-removed", "unclassified"],
  ["request.required-added", "breaking"],
  ["response.required-added", "non-breaking"],
  ["response.required-removed", "breaking"],
  ["request.values-removed", "breaking"],
  ["response.values-added", "breaking"],
  ["parameter.now-required", "breaking"],
  ["coalescing.window-raised", "breaking"],
  ["documentation.changed", "non-breaking"],
])("%s is %s", (rule, severity) => {
  expect(RULES.get(rule)?.severity).toBe(severity);
});

describe("beside another change, one that no operation uses is told as well", () => {
  const text = { type: "string" };
  const cases: readonly (readonly [string, string, (string | number)[], unknown, unknown])[] = [
    ["a component", "openapi.yaml", ["components", "schemas", "Spare"], text, { type: "integer" }],
    ["a new component", "openapi.yaml", ["components", "responses", "Spare"], undefined, { description: "Spare." }],
    ["a component that is gone", "asyncapi.yaml", ["components", "messages", "Spare"], { payload: text }, undefined],
    ["a security scheme", "openapi.yaml", ["components", "securitySchemes", "spare"], undefined, { type: "http" }],
    ["a message of a channel", "asyncapi.yaml", ["channels", "pushes", "messages", "spare"], text, { type: "null" }],
    ["a definition within a schema", "schemas/line.yaml", ["$defs", "Spare"], text, { type: "integer" }],
  ];

  test.each(cases)("%s", (_title, file, path, old, fresh) => {
    const before = smallSpecWith(file, path, old);
    const after = smallSpecWith(file, path, fresh);
    const busy: SpecEdit = [file === "asyncapi.yaml" ? "asyncapi.yaml" : "openapi.yaml", ["x-owner"], "us"];

    const changes = compareSpecs(before, editedBy(after, busy)).filter(({ document }) => busy[0].startsWith(document));

    expect(new Map(changes.map(({ rule, where }) => [rule, where]))).toEqual(
      new Map([
        ["document.unexplained", `${file}#/${path.join("/")}`],
        ["extension.changed", "document x-owner"],
      ]),
    );
  });

  test("a file that only an unused component refers to", () => {
    const component: SpecEdit = ["openapi.yaml", ["components", "schemas", "Spare"], { $ref: "schemas/spare.yaml" }];
    const spec = (type: string, owner: string): Map<string, unknown> =>
      editedBy(editedBy(smallSpec().set("schemas/spare.yaml", { type }), component), [
        "openapi.yaml",
        ["x-owner"],
        owner,
      ]);

    expect(compareSpecs(spec("string", "us"), spec("integer", "them")).map(({ rule, where }) => [rule, where])).toEqual(
      [
        ["extension.changed", "document x-owner"],
        ["document.unexplained", "schemas/spare.yaml"],
      ],
    );
  });

  test("but a component that an operation uses is told once, at its use", () => {
    const added = editedBy(smallSpecWith("openapi.yaml", ["components", "schemas", "Extra"], text), [
      "schemas/line.yaml",
      ["properties", "extra"],
      { $ref: "../openapi.yaml#/components/schemas/Extra" },
    ]);

    expect(rulesOf(compareSpecs(smallSpec(), added))).toEqual(["response.property-added"]);
    expect(rulesOf(compareSpecs(added, smallSpec()))).toEqual(["response.property-removed"]);
  });

  test("and so is a security scheme that an operation names", () => {
    const post = ["paths", "/lines/{lineId}", "post", "security"];
    const named = editedBy(
      smallSpecWith("openapi.yaml", ["components", "securitySchemes", "basic"], { type: "http" }),
      ["openapi.yaml", post, [{ cookie: [] }, { basic: [] }]],
    );

    expect(rulesOf(compareSpecs(smallSpec(), named))).toEqual(["security.alternative-added"]);
  });
});

test("a change of a shared definition is one change, at its own place, with all its users", () => {
  const other = { $ref: "schemas/line.yaml" };
  const path = ["paths", "/other", "get"];
  const use = { responses: { 200: { content: { "application/json": { schema: other } } } } };
  const before = smallSpecWith("openapi.yaml", path, use);
  const after = smallSpecWith("openapi.yaml", path, use);
  after.set(
    "schemas/line.yaml",
    smallSpecWith("schemas/line.yaml", ["properties", "state"], undefined).get("schemas/line.yaml"),
  );

  const changes = compareSpecs(before, after);

  expect(changes.map(({ document, where, usedBy }) => ({ document, where, usedBy }))).toEqual([
    { document: "openapi", where: "schemas/line.yaml#/properties/state", usedBy: ["GET /lines/{}", "GET /other"] },
    { document: "asyncapi", where: "schemas/line.yaml#/properties/state", usedBy: ["receive"] },
  ]);
});

test("fingerprints are the same in every run, and others for other changes", () => {
  const [once, again, other] = [7, 7, 8].map((value) =>
    compareSpecs(smallSpec(), smallSpecWith("schemas/line.yaml", ["properties", "size", "minimum"], value)).map(
      ({ fingerprint }) => fingerprint,
    ),
  );

  expect(again).toEqual(once);
  expect(new Set([...(once ?? []), ...(other ?? [])])).toHaveLength(4);
  expect(once?.[0]).toMatch(/^[0-9a-f]{16}$/);
});

test("the order of members and of list entries that have names is no change", () => {
  const files = smallSpec();
  files.set("schemas/line.yaml", {
    properties: {
      whole: { allOf: [{ type: "string", title: "Part" }] },
      next: { $ref: "line.yaml" },
      id: { type: "string" },
      shape: {
        oneOf: [
          { title: "Square", type: "integer" },
          { title: "Round", type: "string" },
        ],
      },
      size: { type: "integer" },
      state: { enum: ["held", "talking"] },
    },
    required: ["id"],
    type: "object",
    title: "Line",
  });

  expect(compareSpecs(smallSpec(), files)).toEqual([]);
});

test("a member that goes with its being required is one change", () => {
  const required = { type: "object", required: ["id", "size"], properties: { id: {}, size: {} } };
  const without = { type: "object", required: ["id"], properties: { id: {} } };

  expect(rulesOf(compareSpecs(line(required), line(without)))).toEqual(["response.property-removed"]);
});

test("the case of a header's name is no change", () => {
  const path = ["paths", "/lines/{lineId}", "get"];
  const withHeaders = (name: string): Map<string, unknown> =>
    smallSpecWith("openapi.yaml", path, {
      parameters: [{ name, in: "header" }],
      responses: { 200: { headers: { [name]: {} } } },
    });

  const changes = compareSpecs(withHeaders("X-Trace"), withHeaders("x-trace"));

  expect(changes.filter(({ severity }) => severity === "breaking")).toEqual([]);
});

test("a reference that leads nowhere is named", () => {
  const broken = smallSpecWith("schemas/line.yaml", ["properties", "next", "$ref"], "gone.yaml");

  expect(() => compareSpecs(smallSpec(), broken)).toThrow(/schemas\/line.yaml: expected something at gone.yaml/);
});

test("references that go round in a circle are told", () => {
  const circle = smallSpecWith("schemas/line.yaml", ["properties", "next", "$ref"], "#/properties/next");

  expect(() => compareSpecs(circle, circle)).toThrow(/references that end/);
});

test("the spec of this project against itself is no change", async () => {
  const root = fileURLToPath(new URL("../../../../spec/", import.meta.url));
  const names = (await readdir(root, { recursive: true })).filter((name) => name.endsWith(".yaml"));
  const files = new Map<string, unknown>();
  for (const name of names) files.set(name, parse(await readFile(`${root}${name}`, "utf8")));

  expect(names.length).toBeGreaterThan(10);
  expect(compareSpecs(files, files)).toEqual([]);
});
