import { describe, expect, test } from "vitest";
import {
  admittedStatuses,
  COALESCING,
  isOperationId,
  isRequirementId,
  isSchemaName,
  OPERATION_IDS,
  operationEntry,
  REQUIREMENT_IDS,
} from "../src/index.ts";

const ids = OPERATION_IDS;

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

describe("the statuses of an operation", () => {
  test("documented and tolerated ones are told apart", () => {
    const { responses, tolerated } = operationEntry("hold");

    expect(Object.keys(responses)).toContain("204");
    expect(Object.keys(responses)).not.toContain("202");
    expect(tolerated["204"]).toEqual([200, 202]);
  });

  test("both answer a request within the contract, what only answers a departure does not", () => {
    const admitted = admittedStatuses(operationEntry("placeCall"));

    expect([...admitted]).toEqual(expect.arrayContaining(["200", "201", "301", "409", "422"]));
    expect(["202", "204", "405", "406", "413", "415"].filter((status) => admitted.has(status))).toEqual([]);
  });

  test("a line can only be read where the platform has that operation (C-34)", () => {
    expect(admittedStatuses(operationEntry("getCallLine"))).toContain("405");
  });

  test("redirects say where to, a wrong method what is allowed, everywhere", () => {
    for (const id of ids) {
      for (const status of ["301", "302"]) expect(requiredHeaders(id, status)).toEqual(["Location"]);
      expect(requiredHeaders(id, "405")).toEqual(["Allow"]);
    }
  });
});

test("every action is an operation, with a body where it takes one (F-23)", () => {
  const actions = ["answer", "disconnect", "hold", "unhold", "leave", "addParty", "merge", "redirect"] as const;

  expect([...actions, "sendDtmfs", "transfer"].filter((id) => !isOperationId(id))).toEqual([]);
  expect(actions.map((id) => operationEntry(id).requestBody)).toEqual([
    null,
    null,
    null,
    null,
    null,
    "AddParty",
    "Merge",
    "Redirect",
  ]);
  expect(operationEntry("sendDtmfs").requestBody).toBe("SendDtmfs");
  expect(operationEntry("transfer").requestBody).toBe("Transfer");
});

test("requirement ids are recognised, other words are not", () => {
  expect(REQUIREMENT_IDS.every((id) => isRequirementId(id))).toBe(true);
  expect(isRequirementId("RCC-NOTHING-1")).toBe(false);
  expect(isRequirementId("toString")).toBe(false);
});

test("the coalescing rule of the AsyncAPI document is at hand", () => {
  expect(COALESCING).toMatchObject({ windowMs: 100, keep: "latest", finalStateDelivered: true });
});

function requiredHeaders(id: (typeof ids)[number], status: string): string[] {
  const { headers } = operationEntry(id).responses[status] ?? { headers: [] };
  return headers.filter(({ required }) => required).map(({ name }) => name);
}
