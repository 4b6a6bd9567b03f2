import type { SchemaName } from "@myrcc/contracts";
import { describe, expect, test } from "vitest";
import { readDialect } from "../../src/dialect/read-dialect.ts";
import { DROPPED, FRAME, LIST, LISTENER, PAGE, PROMPTING, TALKING, renamed, without } from "./samples.ts";
import type { Json } from "./samples.ts";

/** One mutation of a sample, and where it must be refused. */
type Damage = readonly [title: string, damaged: Json, pointer: string, message: string];

type Members = { readonly [member: string]: Json };

const [ALICE, BOB] = [
  {
    addressNumber: "101",
    restUri: "v1/rcc/Extension/700101",
    displayName: "Alice Example",
    pstnNumbers: ["+33199000101"],
  },
  { addressNumber: "102", restUri: "v1/rcc/Extension/4588", displayName: "Bob Example" },
] as const;

const frame = (line: Json): Json => ({ ...FRAME, item: [line] });
const listed = (line: Json): Json => ({ ...LIST, results: [TALKING, line] });
const page = (extension: Json): Json => ({ ...PAGE, items: [ALICE, extension] });
const talking = (change: Members): Json => frame({ ...TALKING, ...change });
const bob = (change: Members): Json => page({ ...BOB, ...change });

const FRAMES: readonly Damage[] = [
  ["no listener name", without(FRAME, "listenerName"), "", "'listenerName'"],
  ["an empty listener name", { ...FRAME, listenerName: "" }, "/listenerName", "characters"],
  ["a number for a listener name", { ...FRAME, listenerName: 7 }, "/listenerName", "string"],
  ["null for a listener name", { ...FRAME, listenerName: null }, "/listenerName", "string"],
  ["no lines", without(FRAME, "item"), "", "'item'"],
  ["an empty list of lines", { ...FRAME, item: [] }, "/item", "fewer than 1"],
  ["null for its lines", { ...FRAME, item: null }, "/item", "array"],
  ["a text for its lines", { ...FRAME, item: "-1042" }, "/item", "array"],
  ["a bare line", { ...FRAME, item: TALKING }, "/item", "bare-item"],
  ["null among its lines", frame(null), "/item/0", "object"],
  ["a list among its lines", frame([TALKING]), "/item/0", "object"],
  ["its lines under an unknown name", renamed(FRAME, "item", "lines"), "", "'item'"],
  ["its lines twice", { ...FRAME, items: [TALKING] }, "/items", "same as item"],
  ["a list instead of the frame", [FRAME], "", "object"],
];

const LINES: readonly Damage[] = [
  ...["restUri", "lineId", "state", "extension", "isIncoming", "creationTime"].map((member): Damage => [
    `a line without ${member}`,
    frame(without(TALKING, member)),
    "/item/0",
    `'${member}'`,
  ]),
  ["a restUri of another resource", talking({ restUri: "v1/rcc/Extension/-1042" }), "/item/0/restUri", "pattern"],
  ["a restUri without an id", talking({ restUri: "v1/rcc/CallLine/" }), "/item/0/restUri", "pattern"],
  ["a restUri with a word for an id", talking({ restUri: "v1/rcc/CallLine/first" }), "/item/0/restUri", "pattern"],
  ["a restUri with a slash before v1", talking({ restUri: "/v1/rcc/CallLine/-1042" }), "/item/0/restUri", "pattern"],
  ["a restUri below another root", talking({ restUri: "/api/v1/rcc/CallLine/-1042" }), "/item/0/restUri", "pattern"],
  ["a restUri of another version", talking({ restUri: "v2/rcc/CallLine/-1042" }), "/item/0/restUri", "pattern"],
  ["null for a restUri", talking({ restUri: null }), "/item/0/restUri", "string"],
  ["a number for a line id", talking({ lineId: -1042 }), "/item/0/lineId", "string"],
  ["a word for a line id", talking({ lineId: "first" }), "/item/0/lineId", "pattern"],
  ["an empty line id", talking({ lineId: "" }), "/item/0/lineId", "pattern"],
  ["a line id with a blank", talking({ lineId: "-1042 " }), "/item/0/lineId", "pattern"],
  ["a state in capitals", talking({ state: "TALKING" }), "/item/0/state", "pattern"],
  ["an empty state", talking({ state: "" }), "/item/0/state", "pattern"],
  ["a number for a state", talking({ state: 3 }), "/item/0/state", "string"],
  ["null for a state", talking({ state: null }), "/item/0/state", "string"],
  ["a number for a cause", talking({ stateCause: 16 }), "/item/0/stateCause", "string"],
  ["a text for the actions", talking({ actions: "hold" }), "/item/0/actions", "array"],
  ["null for the actions of a live line", talking({ actions: null }), "/item/0/actions", "array"],
  ["an action in capitals", talking({ actions: ["hold", "UNHOLD"] }), "/item/0/actions/1", "pattern"],
  ["an action with a blank", talking({ actions: ["send dtmfs"] }), "/item/0/actions/0", "pattern"],
  ["a number for an action", talking({ actions: [1] }), "/item/0/actions/0", "string"],
  ["a text for the actions of a dropped line", frame({ ...DROPPED, actions: "" }), "/item/0/actions", "array"],
  ["a link to a line", talking({ extension: "v1/rcc/CallLine/-1" }), "/item/0/extension", "pattern"],
  ["a link without an id", talking({ extension: "v1/rcc/Extension/" }), "/item/0/extension", "pattern"],
  ["an empty link", talking({ extension: "" }), "/item/0/extension", "pattern"],
  ["an object for a link", talking({ extension: BOB }), "/item/0/extension", "string"],
  ["two links", talking({ uriExtension: "v1/rcc/Extension/700101" }), "/item/0/uriExtension", "same as extension"],
  [
    "a link to a line under a tolerated name",
    frame({ ...without(TALKING, "extension"), extensionURI: "v1/rcc/CallLine/-1" }),
    "/item/0/extensionURI",
    "pattern",
  ],
  ["a link under an unknown name", frame(renamed(TALKING, "extension", "extensionUri")), "/item/0", "'extension'"],
  ["a flag as a text", talking({ isIncoming: "false" }), "/item/0/isIncoming", "text-boolean"],
  ["a number for a flag", talking({ isIncoming: 0 }), "/item/0/isIncoming", "boolean"],
  ["null for a flag", talking({ isRecording: null }), "/item/0/isRecording", "boolean"],
  ["a text for the conference flag", talking({ conference: "yes" }), "/item/0/conference", "boolean"],
  ["a number for an instant", talking({ creationTime: 1_764_000_000_000 }), "/item/0/creationTime", "string"],
  ["an instant in seconds", talking({ creationTime: "1764000000" }), "/item/0/creationTime", "pattern"],
  ["an instant in words", talking({ talkingTime: "2026-01-01T00:00:00Z" }), "/item/0/talkingTime", "pattern"],
  ["a negative instant", talking({ talkingTime: "-1" }), "/item/0/talkingTime", "pattern"],
  ["zero as a number for an instant", talking({ talkingTime: 0 }), "/item/0/talkingTime", "string"],
  [
    "an instant with a fraction",
    talking({ lastModificationTime: "1764000000000.5" }),
    "/item/0/lastModificationTime",
    "pattern",
  ],
  ["zero for the creation", talking({ creationTime: "0" }), "/item/0/creationTime", "pattern"],
  ["nothing for the creation", talking({ creationTime: "" }), "/item/0/creationTime", "pattern"],
  ["null for the shown number", talking({ displayedNumber: null }), "/item/0/displayedNumber", "string"],
  ["a number for the shown number", talking({ displayedNumber: 102 }), "/item/0/displayedNumber", "string"],
  ["a list for the shown name", talking({ displayedLabel: ["Bob"] }), "/item/0/displayedLabel", "string"],
  ["a flag for the photo", talking({ displayedPhoto: false }), "/item/0/displayedPhoto", "string"],
];

const LISTS: readonly Damage[] = [
  ["no count", without(LIST, "count"), "", "'count'"],
  ["a text for the count", { ...LIST, count: "2" }, "/count", "integer"],
  ["a negative count", { ...LIST, count: -1 }, "/count", ">= 0"],
  ["a broken count", { ...LIST, count: 1.5 }, "/count", "integer"],
  ["no lines", without(LIST, "results"), "", "'results'"],
  ["a bare line", { ...LIST, results: TALKING }, "/results", "array"],
  ["lines twice", { ...LIST, items: [] }, "/items", "same as results"],
  ["a second line without a state", listed(without(PROMPTING, "state")), "/results/1", "'state'"],
  [
    "a line without a state below a tolerated name",
    renamed({ ...LIST, results: [TALKING, without(PROMPTING, "state")] }, "results", "items"),
    "/items/1",
    "'state'",
  ],
];

const PAGES: readonly Damage[] = [
  ["null for the count", { ...PAGE, count: null }, "/count", "integer"],
  ["a text for the extensions", { ...PAGE, items: "101" }, "/items", "array"],
  ["a number for the next page", { ...PAGE, next: 4 }, "/next", "string"],
  ["a next page of lines", { ...PAGE, next: "v1/rcc/CallLine?offset=4" }, "/next", "pattern"],
  ["a next page without a query", { ...PAGE, next: "v1/rcc/Extension" }, "/next", "pattern"],
  ["an empty previous page", { ...PAGE, prev: "" }, "/prev", "pattern"],
  ["an extension without a number", page(without(BOB, "addressNumber")), "/items/1", "'addressNumber'"],
  ["an extension without a name", page(without(BOB, "displayName")), "/items/1", "'displayName'"],
  ["an extension without a path", page(without(BOB, "restUri")), "/items/1", "'restUri'"],
  ["an empty directory number", bob({ addressNumber: "" }), "/items/1/addressNumber", "characters"],
  ["a number for a directory number", bob({ addressNumber: 102 }), "/items/1/addressNumber", "string"],
  ["null for a name", bob({ displayName: null }), "/items/1/displayName", "string"],
  ["a path of another resource", bob({ restUri: "v1/rcc/User/4588" }), "/items/1/restUri", "pattern"],
  ["a text for the public numbers", bob({ pstnNumbers: "+33199000102" }), "/items/1/pstnNumbers", "array"],
  ["a number for a public number", bob({ pstnNumbers: [199000102] }), "/items/1/pstnNumbers/0", "string"],
  ["null for a picture", bob({ urlPhoto: null }), "/items/1/urlPhoto", "string"],
  ["a number for a department", bob({ department: 7 }), "/items/1/department", "string"],
  ["a number for a department in capitals", bob({ Department: 7 }), "/items/1/Department", "string"],
  ["two departments", bob({ department: "A", Department: "B" }), "/items/1/Department", "same as department"],
];

const LISTENERS: readonly Damage[] = [
  ["no name", without(LISTENER, "name"), "", "'name'"],
  ["an empty name", { ...LISTENER, name: "" }, "/name", "characters"],
  ["no path", without(LISTENER, "restUri"), "", "'restUri'"],
  ["the path of the collection", { ...LISTENER, restUri: "v1/service/EventListener/bean" }, "/restUri", "pattern"],
  ["a path below a name", { ...LISTENER, restUri: "v1/service/EventListener/bean/a/b" }, "/restUri", "pattern"],
];

const DAMAGED: readonly (readonly [what: string, schema: SchemaName, damages: readonly Damage[]])[] = [
  ["a frame", "SnapshotFrame", FRAMES],
  ["a frame with a damaged line", "SnapshotFrame", LINES],
  ["a list of lines", "CallLineList", LISTS],
  ["a page of extensions", "ExtensionPage", PAGES],
  ["a listener", "Listener", LISTENERS],
];

describe.each(DAMAGED)("%s is refused at the JSON pointer of its damage:", (_what, schema, damages) => {
  test.each(damages)("%s", (_title, damaged, pointer, message) => {
    const read = readDialect(schema, JSON.parse(JSON.stringify(damaged)));

    expect(read).toMatchObject({
      ok: false,
      issues: expect.arrayContaining([{ pointer, message: expect.stringContaining(message) }]),
    });
  });
});

test("sixty damages or more are shown", () => {
  expect(DAMAGED.flatMap(([, , damages]) => damages).length).toBeGreaterThanOrEqual(60);
});
