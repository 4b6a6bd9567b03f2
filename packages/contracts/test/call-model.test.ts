import { beforeAll, describe, expect, it } from "vitest";
import { readSchemas, readYaml } from "../scripts/source.ts";
import type { SchemaSource } from "../scripts/source.ts";
import { writeCallModel } from "../scripts/write-call-model.ts";
import { CALL_MODEL } from "../src/call-model.ts";

describe("spec/call-model.yaml", () => {
  let schemas: readonly SchemaSource[] = [];
  let text = "";
  beforeAll(async () => {
    schemas = await readSchemas();
    text = JSON.stringify(await readYaml("spec/call-model.yaml"));
  });

  it("is accepted as it is", () => {
    expect(writeCallModel(JSON.parse(text), schemas)).toContain("CALL_MODEL_DATA");
  });

  it.each([
    ["a cell without a transition that starts there", '["T2","T4"', '["T2","T3"', "which does not start there"],
    [
      "an open cell that its row does not list",
      '"T10","✗","✗"]',
      '"T10","✗","T20"]',
      "open cells and lists differ by transfer",
    ],
    [
      "a row that lists what its cell refuses",
      '["disconnect","answer"]',
      '["disconnect","answer","hold"]',
      "differ by hold",
    ],
    [
      "a transition of which the cell is refused",
      '"alerting":["✗","T7"',
      '"alerting":["✗","✗"',
      "T7 starts from alerting",
    ],
    ["a row that is too short", '"dropped":["✗",', '"dropped":[', "has 9 cells"],
    ["an unknown situation", '"from":["prompting"]', '"from":["prompted"]', "names prompted, which does not exist"],
    ["an unknown role", '"who":"argument"', '"who":"arguments"', "names arguments"],
    ["an unknown event", '"events":["far-end-answers"]', '"events":["far-end-nods"]', "names far-end-nods"],
    ["an unknown condition", '"requires":["called"]', '"requires":["dialled"]', "names dialled"],
    ["an unknown state", '"state":"alerting"', '"state":"queued"', "must be equal to one of the allowed values"],
    ["a transition that an alternative invents", '"followedBy":"T2"', '"followedBy":"T99"', "names T99"],
    [
      "an alternative to effects there are none of",
      '"who":"far-ends","conference":"by-number","modified"',
      '"who":"held-peers","modified"',
      "of which there are none",
    ],
    ["a new line at nobody", '"who":"new-line","at":"caller"', '"who":"new-line"', "only a new line is at a party"],
    [
      "a member that the format does not have",
      '"payload":"none"',
      '"payload":"none","colour":"red"',
      "additional properties",
    ],
  ])("is refused with %s", (_, from, to, message) => {
    expect(text).toContain(from);

    expect(() => writeCallModel(JSON.parse(text.replace(from, to)), schemas)).toThrow(message);
  });
});

describe("the constant of the call model", () => {
  it("has T1 to T24 and nothing else but the failure of an invitation", () => {
    const numbered = Array.from({ length: 24 }, (_, index) => `T${index + 1}`);

    expect(Object.keys(CALL_MODEL.transitions).toSorted()).toEqual([...numbered, "T18f"].toSorted());
  });

  it("names an alternative for every tolerated reading of the register", () => {
    const sources = new Set(Object.values(CALL_MODEL.alternatives).map(({ source }) => source));
    const expected = [36, 37, 38, 39, 40, 41, 42, 43].map((number) => `C-${number}`);
    const decided = Array.from({ length: 10 }, (_, index) => `D-${index + 3}`);

    expect([...expected, ...decided].filter((id) => !sources.has(id))).toEqual([]);
  });

  it("orders refusals as 401, 403 or 404, 405, 415 or 400, 409 or 422", () => {
    const steps = Object.values(CALL_MODEL.errors.classes).map(({ step, status }) => `${step} ${status}`);

    expect([...new Set(steps)]).toEqual([
      "1 401",
      "1 412",
      "2 403",
      "2 404",
      "3 405",
      "4 415",
      "4 400",
      "5 409",
      "5 422",
      "6 503",
    ]);
  });
});
