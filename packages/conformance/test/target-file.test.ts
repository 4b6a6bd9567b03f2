import { describe, expect, test } from "vitest";
import { numbersOf, parseTarget } from "../src/target-file.ts";

function targetText(more: string): string {
  return `
format: myrcc-target/1
product: { name: Istra, version: "9" }
baseUrl: http://127.0.0.1:8078
accounts: [{ login: rcc, enterprise: e1, passwordEnv: RCC_PASSWORD }]
enterprises: [{ name: e1, pool: ["101", "102"] }]
${more}`;
}

describe("the second administrator", () => {
  test.each([
    ["of another enterprise", "login: rcc-2, enterprise: e2", "/offers/secondAdministrator/enterprise"],
    ["who is the first one", "login: rcc, enterprise: e1", "/offers/secondAdministrator/login"],
  ])("is refused %s", (_what, account, pointer) => {
    const offers = `offers: { secondAdministrator: { ${account}, passwordEnv: RCC_PASSWORD_2 } }`;

    expect(() => parseTarget(targetText(offers), "target.yaml")).toThrow(pointer);
  });

  test("is another account of the enterprise that is exercised", () => {
    const offers = "offers: { secondAdministrator: { login: rcc-2, enterprise: e1, passwordEnv: RCC_PASSWORD_2 } }";

    expect(parseTarget(targetText(offers), "target.yaml").offers?.secondAdministrator?.login).toBe("rcc-2");
  });
});

describe("numbers whose telephones do something by themselves", () => {
  test.each([
    ['destinations: { busy: ["150", "101"] }', "/destinations/busy/1"],
    ['destinations: { unreachable: ["102"] }', "/destinations/unreachable/0"],
    ['destinations: { hangsUp: ["102"] }', "/destinations/hangsUp/0"],
    ['offers: { unansweredExtension: "101" }', "/offers/unansweredExtension"],
  ])("are none of the pool: %s", (more, pointer) => {
    expect(() => parseTarget(targetText(more), "target.yaml")).toThrow(pointer);
  });

  test("are looked at with the pool of the first enterprise, so that no call of theirs is left behind", () => {
    const target = parseTarget(
      targetText(
        'destinations: { hangsUp: ["159"], external: ["+33199009001"] }\noffers: { unansweredExtension: "160" }',
      ),
      "target.yaml",
    );
    const [first] = target.enterprises;
    if (first === undefined) throw new Error("no enterprise");

    expect(numbersOf(target, first)).toEqual(["101", "102", "159", "160"]);
    expect(numbersOf(target, { name: "e2", pool: ["101"] })).toEqual(["101"]);
  });
});
