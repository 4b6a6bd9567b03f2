import { OPERATION_IDS, operationEntry } from "@myrcc/contracts";
import { describe, expect, test } from "vitest";
import { operationsWith, wrongMethods } from "../src/resources.ts";

const ACTIONS = operationsWith("lineId")
  .filter((id) => id !== "getCallLine")
  .toSorted();
const probes = wrongMethods().map(({ method, template }) => `${method} ${template}`);

describe("wrong methods", () => {
  test("every resource of the contract is tried, but for the list of extensions", () => {
    const tried = new Set([...wrongMethods().map(({ template }) => template), "/v1/rcc/Extension"]);

    expect([...tried].toSorted()).toEqual([...new Set(OPERATION_IDS.map((id) => operationEntry(id).path))].toSorted());
  });

  // A router that takes an empty PUT for a replacement would empty what is the customer's.
  test("nothing is written to an extension that there is, nor to all of them or all lines", () => {
    const writing = wrongMethods().filter(({ method }) => method !== "GET");

    expect(writing.filter(({ template }) => template.endsWith("/Extension"))).toEqual([]);
    expect(writing.filter(({ template }) => template.endsWith("/CallLine")).map(({ method }) => method)).toEqual([
      "POST",
    ]);
    expect(writing.filter(({ isOfNothing }) => isOfNothing)).toEqual(
      ["PUT", "PATCH", "POST"].map((method) => ({
        method,
        template: "/v1/rcc/Extension/{extensionId}",
        isOfNothing: true,
      })),
    );
    expect(writing.filter(({ template, isOfNothing }) => template.endsWith("{extensionId}") && !isOfNothing)).toEqual(
      [],
    );
  });

  test("none of them is an operation, or a requirement of its own", () => {
    const own = OPERATION_IDS.map((id) => `${operationEntry(id).method} ${operationEntry(id).path}`);

    expect(probes.filter((probe) => own.includes(probe))).toEqual([]);
    expect(probes).not.toContain("GET /v1/rcc/CallLine/{lineId}/hold");
    expect(probes).not.toContain("GET /v1/service/Logout");
    expect(probes).not.toContain("DELETE /v1/service/EventListener/bean");
  });

  test("nothing is deleted that is not the run's own", () => {
    expect(probes.filter((probe) => probe.startsWith("DELETE ")).toSorted()).toEqual([
      "DELETE /v1/rcc/CallLine/{lineId}",
      ...ACTIONS.map((action) => `DELETE /v1/rcc/CallLine/{lineId}/${action}`),
      "DELETE /v1/rcc/Extension/{extensionId}/placeCall",
      "DELETE /v1/service/Login",
      "DELETE /v1/service/Logout",
    ]);
  });

  test("what could end the line comes after what could not, and the logout at the very end", () => {
    const at = (probe: string): number => probes.indexOf(probe);

    expect(at("PUT /v1/rcc/CallLine/{lineId}/hold")).toBeLessThan(at("PUT /v1/rcc/CallLine/{lineId}/disconnect"));
    expect(at("PUT /v1/rcc/CallLine/{lineId}/disconnect")).toBeLessThan(at("DELETE /v1/rcc/CallLine/{lineId}"));
    expect(at("DELETE /v1/rcc/CallLine/{lineId}")).toBeLessThan(at("PUT /v1/service/Logout"));
    expect(probes.at(-1)).toMatch(/Logout$/);
  });
});

test("operations are found by what their path names, those that end a line last", () => {
  expect(operationsWith("name")).toEqual(["deleteListener"]);
  expect(operationsWith("extensionId")).toEqual(["getExtension", "placeCall"]);
  expect(operationsWith("lineId")).toHaveLength(11);
  expect(operationsWith("lineId").slice(-5)).toEqual(["redirect", "transfer", "merge", "leave", "disconnect"]);
});
