import { describe, expect, test } from "vitest";
import {
  COALESCING,
  isOperationId,
  isRequirementId,
  isSchemaName,
  operationEntry,
  REQUIREMENT_IDS,
} from "../src/index.ts";
import { OPERATIONS } from "../generated/operations.ts";

const ids = Object.keys(OPERATIONS).filter(isOperationId);

describe("the operation table", () => {
  test("names only schemas that exist", () => {
    const named = ids.flatMap((id) => {
      const { requestBody, responses } = operationEntry(id);
      return [requestBody, ...Object.values(responses).map(({ body }) => body)].filter((name) => name !== null);
    });

    expect(named.filter((name) => !isSchemaName(name))).toEqual([]);
  });

  test("asks for cookie and token on everything but the login", () => {
    const open = ids.filter((id) => operationEntry(id).security.toSorted().join() !== "sessionCookie,sessionToken");

    expect(open).toEqual(["login"]);
  });

  test("documents 401 on every operation and nothing that answers 5xx but overload", () => {
    expect(ids.filter((id) => operationEntry(id).responses["401"] === undefined)).toEqual([]);
    expect(
      ids
        .flatMap((id) => Object.keys(operationEntry(id).responses))
        .filter((status) => status.startsWith("5") && status !== "503"),
    ).toEqual([]);
  });
});

test("requirement ids are recognised, other words are not", () => {
  expect(REQUIREMENT_IDS.every((id) => isRequirementId(id))).toBe(true);
  expect(isRequirementId("RCC-NOTHING-1")).toBe(false);
  expect(isRequirementId("toString")).toBe(false);
});

test("the coalescing rule of the AsyncAPI document is at hand", () => {
  expect(COALESCING).toMatchObject({ windowMs: 100, keep: "latest", finalStateDelivered: true });
});
