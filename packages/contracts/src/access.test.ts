import { describe, expect, test } from "vitest";
import { credentialText, latinBytes } from "./access.ts";

const ADA = { login: "ada", enterprise: "e1", password: "pä$&|:{login}" };

describe("credentials are written", () => {
  test("as the contract has them unless the platform has a template of its own (C-22)", () => {
    expect(credentialText({}, ADA)).toBe("ada|e1:pä$&|:{login}");
    expect(credentialText({ credentials: "{enterprise}/{login}:{password}" }, ADA)).toBe("e1/ada:pä$&|:{login}");
  });

  test("in Latin-1 with a byte for each character, and a question mark for what has none", () => {
    expect([...latinBytes("aé€😀")]).toEqual([0x61, 0xe9, 0x3f, 0x3f]);
  });
});
