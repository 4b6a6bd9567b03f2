import { describe, expect, test } from "vitest";
import { CALLER, TraceBuilder, changed } from "./trace-builder.ts";

const BEAN = "v1/service/EventListener/bean";

function created(name: string, restUri: string, asked = name): TraceBuilder {
  return TraceBuilder.monitoring().exchange(10, "createListener", { body: { name: asked }, answer: { name, restUri } });
}

function listed(extension: object, count = 1): TraceBuilder {
  const item = { restUri: "v1/rcc/Extension/101", addressNumber: "101", displayName: "Alice Example", ...extension };
  return new TraceBuilder().exchange(10, "listExtensions", { answer: { count, items: [item] } });
}

describe("RCC-LISTENER-1 and -11: what a creation answers with", () => {
  test.each([
    ["front", `${BEAN}/front`],
    ["Front desk", `${BEAN}/Front%20desk`],
    ["a/b", `${BEAN}/a%2Fb`],
    // The escape that encodeURIComponent leaves out.
    ["it's", `${BEAN}/it%27s`],
  ])("the name %s and %s is right in both", (name, restUri) => {
    const trace = created(name, restUri);

    expect(trace.judge("RCC-LISTENER-1").misses).toEqual([]);
    expect(trace.judge("RCC-LISTENER-11")).toEqual({ hits: 2, misses: [] });
  });

  test("a path of another name is only observed", () => {
    const trace = created("front", `${BEAN}/17`);

    expect(trace.judge("RCC-LISTENER-1").misses).toEqual([]);
    expect(trace.judge("RCC-LISTENER-11").misses).toEqual([`${BEAN}/17`]);
  });

  test("another name than was asked for is a miss", () => {
    const trace = created("Front", `${BEAN}/Front`, "front");

    expect(trace.judge("RCC-LISTENER-1").misses).toEqual([`name Front, restUri ${BEAN}/Front`]);
  });

  // Once such a listener would have been expected to hear of every later change.
  test("a listener with a path of another name ends when that is deleted", () => {
    const trace = created("front", `${BEAN}/17`)
      .list(12, [CALLER], "front")
      .exchange(50, "deleteListener", { parameters: { name: "17" }, answer: undefined })
      .frame(300, [changed(CALLER, "held", 20)])
      .list(1400, []);

    expect(trace.judge("RCC-COALESCE-1").misses).toEqual([]);
  });
});

describe("RCC-EXTENSION-3: the form of numbers and pictures", () => {
  test.each([
    [{ pstnNumbers: ["+33199000101"], urlPhoto: "" }],
    [{ urlPhoto: "https://photos.example.invalid/101.png" }],
    [{ pstnNumbers: [] }],
  ])("holds for %j", (extension) => {
    expect(listed(extension).judge("RCC-EXTENSION-3")).toEqual({ hits: 1, misses: [] });
  });

  test.each([
    [{ pstnNumbers: ["+33199000101", "0199000102"] }, "public number 0199000102"],
    [{ pstnNumbers: ["+33 1 99 00 01 01"] }, "public number +33 1 99 00 01 01"],
    [{ urlPhoto: "101.png" }, "picture 101.png"],
  ])("is missed by %j", (extension, miss) => {
    expect(listed(extension).judge("RCC-EXTENSION-3").misses).toEqual([miss]);
    expect(listed(extension).judge("RCC-HTTP-3").misses).toEqual([]);
  });

  test("says nothing of an extension that shows neither", () => {
    expect(listed({}).judge("RCC-EXTENSION-3")).toEqual({ hits: 0, misses: [] });
  });
});

describe("RCC-PAGING-2: the count covers the page", () => {
  test("and may change from page to page", () => {
    const trace = listed({}, 3).exchange(20, "listExtensions", { query: "?offset=1", answer: { count: 2, items: [] } });

    expect(trace.judge("RCC-PAGING-2")).toEqual({ hits: 2, misses: [] });
  });

  test("or is a miss", () => {
    expect(listed({}, 0).judge("RCC-PAGING-2").misses).toEqual(["count 0"]);
  });
});

describe("RCC-HTTP-3: a body is UTF-8", () => {
  test("whatever is in it, also the replacement for what once was none", () => {
    expect(listed({ displayName: "Zo\uFFFD 東京" }).judge("RCC-HTTP-3").misses).toEqual([]);
  });

  test("bytes that are none are a miss", () => {
    const answer = { count: 1, items: [] };
    const trace = new TraceBuilder().exchange(10, "listExtensions", { answer, isUtf8: false });

    expect(trace.judge("RCC-HTTP-3").misses).toEqual(["bytes that are no UTF-8"]);
  });
});
