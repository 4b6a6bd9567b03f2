import { describe, expect, test } from "vitest";
import { FrameReader, type FrameReading } from "../src/user/read-frame.ts";

function readFrame(text: string, isSampled: boolean): FrameReading {
  return new FrameReader("certify").read(text, isSampled);
}

const LINE = {
  restUri: "v1/rcc/CallLine/-1042",
  actions: ["disconnect", "hold"],
  creationTime: "1764000040000",
  displayedLabel: "Bob Example",
  displayedNumber: "102",
  extension: "v1/rcc/Extension/700101",
  isIncoming: false,
  lastModificationTime: "1764000040012",
  lineId: "-1042",
  state: "talking",
  stateCause: "causeNormal",
  talkingTime: "1764000040011",
};
const VIEW = {
  lineId: "-1042",
  restUri: "v1/rcc/CallLine/-1042",
  extension: "v1/rcc/Extension/700101",
  state: "talking",
  actions: ["disconnect", "hold"],
  isIncoming: false,
  displayedNumber: "102",
  createdMs: 1_764_000_040_000,
  modifiedMs: 1_764_000_040_012,
};
const { extension, ...UNLINKED } = LINE;
const LISTLESS = { ...LINE, state: "dropped", actions: undefined };

const frameOf = (item: unknown, name = "item"): string => JSON.stringify({ listenerName: "CallLines", [name]: item });

describe.each([
  ["sampled", true],
  ["not sampled", false],
])("a frame that is %s", (_, isSampled) => {
  test.each<[spelling: string, text: string, view?: object]>([
    ["canonically", frameOf([LINE])],
    ["with its lines in items", frameOf([LINE], "items")],
    ["with its lines in results", frameOf([LINE], "results")],
    ["with extensionURI", frameOf([{ ...UNLINKED, extensionURI: extension }])],
    ["with uriExtension", frameOf([{ ...UNLINKED, uriExtension: extension }])],
    ["with paths that carry the root's", frameOf([{ ...LINE, restUri: `/restletrouter/${LINE.restUri}` }])],
    ["with a whole address", frameOf([{ ...LINE, restUri: `http://127.0.0.1:8078/restletrouter/${LINE.restUri}` }])],
    ["with a path and an address", frameOf([{ ...LINE, extension: `/restletrouter/${extension}` }])],
    [
      "with two addresses",
      frameOf([
        { ...UNLINKED, uriExtension: `http://x/restletrouter/${extension}`, restUri: `/restletrouter/${LINE.restUri}` },
      ]),
    ],
    ["with null for what is absent", frameOf([{ ...LINE, talkingTime: null, stateCause: null, conference: null }])],
    ["with 0 for an instant that is absent", frameOf([{ ...LINE, talkingTime: "0" }])],
    ["without actions when dropped", frameOf([LISTLESS]), { ...VIEW, state: "dropped", actions: [] }],
  ])("and spelt %s is read and breaks nothing", (_spelling, text, view = VIEW) => {
    const reader = new FrameReader("certify");

    for (const reading of [reader.read(text, isSampled), reader.read(text, isSampled), reader.read(text, false)]) {
      expect(reading).toMatchObject({ kind: "frame", listenerName: "CallLines", lines: [view] });
      expect(reading).not.toHaveProperty("invalid");
    }
    // Translating every frame would cost too much: the spelling of the first is what the next is tried with.
    expect(reader.read(text, false)).toMatchObject({ isChecked: false });
  });

  test.each<[what: string, text: string, reason: string]>([
    ["no lines", frameOf("none"), "/item must be array"],
    ["a line without state", frameOf([{ ...LINE, state: undefined }]), "/item/0 must have required property 'state'"],
    ["no name", JSON.stringify({ item: [LINE] }), "/ must have required property 'listenerName'"],
    ["a number for a name", JSON.stringify({ listenerName: 7, item: [LINE] }), "/listenerName must be string"],
    ["half a text", frameOf([LINE]).slice(0, 90), "/ must be JSON"],
  ])("and holds %s breaks the schema", (_what, text, reason) => {
    expect(readFrame(text, isSampled)).toMatchObject({ kind: "frame", invalid: expect.stringContaining(reason) });
  });
});

test("what breaks the schema elsewhere is found in the sample only, and its lines are read all the same", () => {
  const text = frameOf([{ ...LINE, creationTime: 7 }]);
  const lines = [{ ...VIEW, createdMs: undefined }];

  expect(readFrame(text, false)).toEqual({ kind: "frame", isChecked: false, listenerName: "CallLines", lines });
  expect(readFrame(text, true)).toEqual({
    kind: "frame",
    isChecked: true,
    listenerName: "CallLines",
    lines,
    invalid: "/item/0/creationTime must be string",
  });
});

test.each(["ping", "", '{"timeout_milliseconds":30000}', "7", "null"])("%j is no frame (C-29)", (text) => {
  expect(readFrame(text, true)).toEqual({ kind: "other" });
  expect(readFrame(text, false)).toEqual({ kind: "other" });
});

test("what is tolerated in the field only breaks the schema in a certification (C-10)", () => {
  const text = frameOf([{ ...LISTLESS, actions: null }]);

  expect(new FrameReader("certify").read(text, true)).toMatchObject({
    invalid: expect.stringContaining("/item/0/actions"),
  });
  expect(new FrameReader("field").read(text, true)).not.toHaveProperty("invalid");
});

test("a platform that changes its spelling is read all the same", () => {
  const reader = new FrameReader("certify");

  for (const name of ["item", "items", "results", "item"]) {
    expect(reader.read(frameOf([LINE], name), false)).toMatchObject({ kind: "frame", lines: [VIEW] });
  }
});
