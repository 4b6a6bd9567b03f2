import { READING_IDS, reading, tolerates, variant } from "@myrcc/contracts";
import type { SchemaName, VariantName } from "@myrcc/contracts";
import { describe, expect, test } from "vitest";
import { readDialect, readMissingList, variantsOf } from "../../src/dialect/read-dialect.ts";
import { DROPPED, FRAME, HELD, LIST, LISTENER, PAGE, PROMPTING, TALKING, renamed, without } from "./samples.ts";
import type { Json } from "./samples.ts";

interface Sample {
  readonly title: string;
  readonly schema: SchemaName;
  readonly received: Json;
  readonly canonical: Json;
  /** Name and JSON pointer of each. */
  readonly variants: readonly (readonly [name: VariantName, pointer: string])[];
}

const alice = { addressNumber: "101", restUri: "v1/rcc/Extension/700101", displayName: "Alice", department: "Sales" };

const CANONICAL: readonly (readonly [title: string, schema: SchemaName, document: Json])[] = [
  ["a page of extensions (F-32, F-33)", "ExtensionPage", PAGE],
  ["an extension (F-33)", "Extension", { addressNumber: "101", restUri: "v1/rcc/Extension/1", displayName: "Alice" }],
  ["a listener (F-37)", "Listener", LISTENER],
  ["a list of lines (F-38, F-41)", "CallLineList", LIST],
  ["a frame with a talking line (F-42)", "SnapshotFrame", FRAME],
  ["a frame with a held line (F-46)", "SnapshotFrame", { ...FRAME, item: [HELD] }],
  [
    "a frame with a recording action (F-47)",
    "SnapshotFrame",
    { ...FRAME, item: [{ ...TALKING, actions: ["startRecord"] }] },
  ],
  ["a frame with a dropped line (F-48)", "SnapshotFrame", { ...FRAME, item: [DROPPED] }],
  ["the answer to placeCall (F-44)", "CallLine", PROMPTING],
  ["a line that does not say whom it shows (C-47)", "CallLine", without(TALKING, "displayedNumber")],
  ["an extension with other addresses (F-33)", "Extension", { ...alice, pstnNumbers: ["0199"], urlPhoto: "a" }],
];

const withRoot = "/restletrouter/v1/rcc/CallLine/-1042";
const withHost = "http://127.0.0.1:8078/restletrouter/v1/rcc/CallLine/-1042";
const first = (document: Json): Json => ({ ...PAGE, items: [document] });

const CERTIFY: readonly Sample[] = [
  ...(["items", "item"] as const).map((name): Sample => ({
    title: `listed lines in ${name}`,
    schema: "CallLineList",
    received: renamed(LIST, "results", name),
    canonical: LIST,
    variants: [[`collection-in-${name}`, `/${name}`]],
  })),
  ...(["results", "item"] as const).map((name): Sample => ({
    title: `extensions in ${name}`,
    schema: "ExtensionPage",
    received: renamed(PAGE, "items", name),
    canonical: PAGE,
    variants: [[`collection-in-${name}`, `/${name}`]],
  })),
  ...(["results", "items"] as const).map((name): Sample => ({
    title: `pushed lines in ${name}`,
    schema: "SnapshotFrame",
    received: renamed(FRAME, "item", name),
    canonical: FRAME,
    variants: [[`collection-in-${name}`, `/${name}`]],
  })),
  {
    title: "the answer to placeCall with extensionURI (F-44)",
    schema: "CallLine",
    received: renamed(PROMPTING, "extension", "extensionURI"),
    canonical: PROMPTING,
    variants: [["extension-in-extension-uri", "/extensionURI"]],
  },
  {
    title: "a frame with uriExtension (F-45)",
    schema: "SnapshotFrame",
    received: { ...FRAME, item: [renamed(TALKING, "extension", "uriExtension")] },
    canonical: FRAME,
    variants: [["extension-in-uri-extension", "/item/0/uriExtension"]],
  },
  {
    title: "an extension with Department (F-33)",
    schema: "ExtensionPage",
    received: first(renamed(alice, "department", "Department")),
    canonical: first(alice),
    variants: [["department-capital", "/items/0/Department"]],
  },
  {
    title: "a dropped line without actions (F-48)",
    schema: "SnapshotFrame",
    received: { ...FRAME, item: [without(DROPPED, "actions")] },
    canonical: { ...FRAME, item: [DROPPED] },
    variants: [["actions-absent-when-dropped", "/item/0/actions"]],
  },
  ...([null, "", "0"] as const).map((blank): Sample => {
    const name = blank === null ? "null-for-absent" : blank === "" ? "empty-for-absent" : "zero-for-absent";
    return {
      title: `the answer to placeCall with ${JSON.stringify(blank)} for its instants`,
      schema: "CallLine",
      received: { ...PROMPTING, lastModificationTime: blank, talkingTime: blank },
      canonical: PROMPTING,
      variants: [
        [name, "/lastModificationTime"],
        [name, "/talkingTime"],
      ],
    };
  }),
  {
    title: "the answer to placeCall with an empty stateCause",
    schema: "CallLine",
    received: { ...PROMPTING, stateCause: "" },
    canonical: PROMPTING,
    variants: [["empty-for-absent", "/stateCause"]],
  },
  {
    title: "the answer to placeCall with null for all that it lacks",
    schema: "CallLine",
    received: { ...PROMPTING, stateCause: null, displayedExternalNumber: null, conference: null },
    canonical: PROMPTING,
    variants: [
      ["null-for-absent", "/stateCause"],
      ["null-for-absent", "/displayedExternalNumber"],
      ["null-for-absent", "/conference"],
    ],
  },
  {
    title: "a line whose paths carry the root's path",
    schema: "CallLine",
    received: { ...TALKING, restUri: withRoot, extension: "/restletrouter/v1/rcc/Extension/700101" },
    canonical: TALKING,
    variants: [
      ["absolute-path", "/restUri"],
      ["absolute-path", "/extension"],
    ],
  },
  {
    title: "a line whose path is a whole address",
    schema: "CallLine",
    received: { ...TALKING, restUri: withHost },
    canonical: TALKING,
    variants: [["absolute-uri", "/restUri"]],
  },
  {
    title: "a listener whose path carries the root's path",
    schema: "Listener",
    received: { ...LISTENER, restUri: "/restletrouter/v1/service/EventListener/bean/CallLines" },
    canonical: LISTENER,
    variants: [["absolute-path", "/restUri"]],
  },
  {
    title: "a page with whole addresses for its neighbours",
    schema: "ExtensionPage",
    received: { ...PAGE, next: "https://istra.example.invalid/restletrouter/v1/rcc/Extension?offset=4&length=2" },
    canonical: PAGE,
    variants: [["absolute-uri", "/next"]],
  },
  {
    title: "a last page with null for next",
    schema: "ExtensionPage",
    received: { ...PAGE, next: null },
    canonical: without(PAGE, "next"),
    variants: [["null-edge-link", "/next"]],
  },
  {
    title: "several variants at once, below a renamed collection",
    schema: "CallLineList",
    received: {
      count: 2,
      items: [HELD, { ...renamed(TALKING, "extension", "extensionURI"), restUri: withRoot, conference: null }],
    },
    canonical: LIST,
    variants: [
      ["collection-in-items", "/items"],
      ["absolute-path", "/items/1/restUri"],
      ["extension-in-extension-uri", "/items/1/extensionURI"],
      ["null-for-absent", "/items/1/conference"],
    ],
  },
];

const FIELD: readonly Sample[] = [
  {
    title: "a bare line in item (D-1)",
    schema: "SnapshotFrame",
    received: { ...FRAME, item: renamed(TALKING, "extension", "uriExtension") },
    canonical: FRAME,
    variants: [
      ["bare-item", "/item"],
      ["extension-in-uri-extension", "/item/uriExtension"],
    ],
  },
  {
    title: "a dropped line with null for actions (C-10)",
    schema: "CallLine",
    received: { ...DROPPED, actions: null },
    canonical: DROPPED,
    variants: [["actions-null-when-dropped", "/actions"]],
  },
  {
    title: "flags as texts (C-48)",
    schema: "CallLine",
    received: { ...TALKING, isIncoming: "false", isRecording: "true" },
    canonical: { ...TALKING, isIncoming: false, isRecording: true },
    variants: [
      ["text-boolean", "/isIncoming"],
      ["text-boolean", "/isRecording"],
    ],
  },
];

function received(document: Json): unknown {
  return JSON.parse(JSON.stringify(document));
}

describe("in every profile what is spelt canonically is taken as it is", () => {
  test.each(CANONICAL)("%s", (_title, schema, document) => {
    for (const profile of ["strict", "certify", "field"] as const) {
      const read = readDialect(schema, received(document), profile);

      expect(read).toEqual({ ok: true, value: document, spellings: expect.anything(), given: new Map() });
      expect(variantsOf(read.spellings)).toEqual([]);
    }
  });
});

describe.each([
  ["certify", CERTIFY],
  ["field", [...CERTIFY, ...FIELD]],
] as const)("profile %s maps to the canonical shape and lists", (profile, samples) => {
  test.each(samples)("$title", ({ schema, received: document, canonical, variants }) => {
    const read = readDialect(schema, received(document), profile);

    expect(read).toEqual({ ok: true, value: canonical, spellings: expect.anything(), given: expect.any(Map) });
    expect(variantsOf(read.spellings).map((one) => [one.variant, one.pointer])).toEqual(variants);
  });
});

describe.each([
  ["strict", [...CERTIFY, ...FIELD]],
  ["certify", FIELD],
] as const)("profile %s refuses, and names the variant at its pointer,", (profile, samples) => {
  const untolerated = samples.filter(({ variants }) => variants.some(([name]) => !tolerates(profile, name)));

  test.each(untolerated)("$title", ({ schema, received: document, variants }) => {
    const read = readDialect(schema, received(document), profile);

    const [name, pointer] = variants.find(([one]) => !tolerates(profile, one)) ?? ["", ""];
    expect(read).toMatchObject({
      ok: false,
      issues: expect.arrayContaining([{ pointer, message: expect.stringContaining(`(${name})`) }]),
    });
  });
});

test("a certification tolerates none of what only the field does", () => {
  const admitted = FIELD.filter(({ schema, received: document }) => readDialect(schema, received(document)).ok);

  expect(admitted.map(({ title }) => title)).toEqual([]);
});

test("204 is an empty list of lines from profile certify on", () => {
  expect(readMissingList("strict")).toMatchObject({ ok: false, issues: [{ pointer: "" }] });
  expect(readMissingList("certify")).toMatchObject({ ok: true, value: { count: 0, results: [] } });
});

test("every spelling of the registry has a sample here", () => {
  const shown = new Set([...CERTIFY, ...FIELD].flatMap(({ variants }) => variants.map(([name]) => name)));

  const spellings = READING_IDS.flatMap((id) => reading(id).variants.filter(({ spelling }) => spelling === true));

  expect(
    spellings.map(({ name }) => name).filter((name) => ![...shown, "no-content-for-empty-list"].includes(name)),
  ).toEqual([]);
  expect([...shown].filter((name) => variant(name).spelling !== true)).toEqual([]);
});
