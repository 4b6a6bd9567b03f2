import { expect, test } from "vitest";
import { asGiven } from "../../src/dialect/given-paths.ts";
import { readDialect } from "../../src/dialect/read-dialect.ts";
import { HELD, LIST, TALKING } from "./samples.ts";

test("a path is given as it was received, by what it is canonically", () => {
  const uri = "http://127.0.0.1:8078/restletrouter/v1/rcc/CallLine/-1042";
  const read = readDialect("CallLineList", { ...LIST, count: 2, results: [{ ...TALKING, restUri: uri }, HELD] });

  const given = read.ok ? read.given : new Map<string, string>();
  expect(asGiven("v1/rcc/CallLine/-1042", given)).toBe(uri);
  expect(asGiven("v1/rcc/CallLine/-1043", given)).toBe("v1/rcc/CallLine/-1043");
});
