import { describe, expect, test } from "vitest";
import { checkSchema } from "../src/index.ts";

const line = {
  restUri: "v1/rcc/CallLine/-1001",
  lineId: "-1001",
  state: "talking",
  stateCause: "causeNormal",
  actions: ["addParty", "disconnect", "hold", "leave", "redirect", "sendDtmfs"],
  extension: "v1/rcc/Extension/700101",
  isIncoming: false,
  conference: false,
  creationTime: "1764000000000",
  lastModificationTime: "1764000004200",
  talkingTime: "1764000004200",
  displayedNumber: "102",
  displayedLabel: "Bob Example",
  displayedExternalNumber: "+33199000102",
  displayedPhoto: "",
  isMediaAvailable: false,
  isPlaying: false,
  isRecording: false,
};

describe("a call line", () => {
  test("is of its schema", () => {
    expect(checkSchema("CallLine", line)).toEqual({ ok: true, value: line });
  });

  test("may have members, states and actions that nobody documented", () => {
    expect(checkSchema("CallLine", { ...line, callId: "7", state: "queued", actions: ["startRecord"] }).ok).toBe(true);
  });

  test.each([
    ["without its state", { ...line, state: undefined }, "", "must have required property 'state'"],
    ["with a numeric time", { ...line, creationTime: 1_764_000_000_000 }, "/creationTime", "must be string"],
    ["with a time in seconds", { ...line, creationTime: "1764000000" }, "/creationTime", "must match pattern"],
    ["with a word for a line id", { ...line, lineId: "first" }, "/lineId", "must match pattern"],
    [
      "with an absolute restUri",
      { ...line, restUri: "/restletrouter/v1/rcc/CallLine/-1001" },
      "/restUri",
      "must match pattern",
    ],
    ["with a flag as text", { ...line, isIncoming: "false" }, "/isIncoming", "must be boolean"],
  ])("%s is refused at its JSON pointer", (_title, value, pointer, message) => {
    const check = checkSchema("CallLine", JSON.parse(JSON.stringify(value)));

    expect(check).toMatchObject({ ok: false, issues: [{ pointer, message: expect.stringContaining(message) }] });
  });
});

describe("a frame", () => {
  test("holds an array of lines", () => {
    expect(checkSchema("SnapshotFrame", { listenerName: "switchboard", item: [line] }).ok).toBe(true);
  });

  test.each([
    ["a bare object", { listenerName: "switchboard", item: line }, "/item"],
    ["an empty array", { listenerName: "switchboard", item: [] }, "/item"],
    ["a partial line", { listenerName: "switchboard", item: [{ lineId: "-1001" }] }, "/item/0"],
  ])("with %s is refused", (_title, value, pointer) => {
    const check = checkSchema("SnapshotFrame", value);

    expect(check).toMatchObject({ ok: false, issues: expect.arrayContaining([expect.objectContaining({ pointer })]) });
  });
});

describe("the payload of an action", () => {
  test.each([
    ["a number to add", "AddParty", { destination: "103" }],
    ["a number to redirect to", "Redirect", { destination: "+33199000042" }],
    ["a line to merge with", "Merge", { line: "v1/rcc/CallLine/-1003" }],
    ["a line to transfer to", "Transfer", { line: "v1/rcc/CallLine/-1003" }],
    ["every tone there is", "SendDtmfs", { dtmfs: "0123456789*#ABCDabcd" }],
    ["a member that nobody documented", "SendDtmfs", { dtmfs: "1", durationMs: 80 }],
  ] as const)("%s is of its schema", (_title, schema, value) => {
    expect(checkSchema(schema, value).ok).toBe(true);
  });

  test.each([
    ["no destination", "AddParty", {}, ""],
    ["a blank destination", "Redirect", { destination: "  " }, "/destination"],
    ["a number as a number", "PlaceCall", { destination: 102 }, "/destination"],
    ["a bare line id", "Merge", { line: "-1003" }, "/line"],
    ["an extension for a line", "Transfer", { line: "v1/rcc/Extension/700101" }, "/line"],
    ["no tone", "SendDtmfs", { dtmfs: "" }, "/dtmfs"],
    ["a letter that is no tone", "SendDtmfs", { dtmfs: "1E" }, "/dtmfs"],
    ["more tones than 32", "SendDtmfs", { dtmfs: "1".repeat(33) }, "/dtmfs"],
  ] as const)("%s is refused", (_title, schema, value, pointer) => {
    expect(checkSchema(schema, value)).toMatchObject({ ok: false, issues: [{ pointer }] });
  });
});

test("a cause that is no `cause…` word makes no line malformed: the convention is a SHOULD (C-46)", () => {
  expect(checkSchema("CallLine", { ...line, stateCause: "busy" }).ok).toBe(true);
  expect(checkSchema("CallLine", { ...line, stateCause: "" })).toMatchObject({
    ok: false,
    issues: [{ pointer: "/stateCause" }],
  });
});
