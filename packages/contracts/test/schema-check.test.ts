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
    ["with an action twice", { ...line, actions: ["hold", "hold"] }, "/actions", "must NOT have duplicate items"],
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
