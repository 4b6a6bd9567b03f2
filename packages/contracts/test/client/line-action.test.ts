import { build } from "esbuild";
import { fileURLToPath } from "node:url";
import { expect, expectTypeOf, test } from "vitest";
import { LINE_ACTIONS, RCC_ERRORS, knownActions, type LineAction } from "../../src/client/index.ts";
import type { ActionIn, PayloadIn } from "../../src/client/line-action.ts";
import { readLine } from "../../src/client/line-snapshot.ts";
import { lineSample } from "./line-sample.ts";

/** A table that knows an action with a payload, whatever the contract has today. */
interface Grown {
  readonly hold: { readonly path: "/v1/rcc/CallLine/{lineId}/hold"; readonly requestBody: null };
  readonly addParty: { readonly path: "/v1/rcc/CallLine/{lineId}/addParty"; readonly requestBody: "PlaceCall" };
  readonly listCallLines: { readonly path: "/v1/rcc/CallLine"; readonly requestBody: null };
  readonly [operation: string]: { readonly path: string; readonly requestBody: null | "PlaceCall" };
}
type Listed = Pick<Grown, "hold" | "addParty" | "listCallLines">;

// Checked by tsc.
// oxlint-disable-next-line vitest/expect-expect
test("an action's payload is the body of its operation", () => {
  expectTypeOf<ActionIn<Listed>>().toEqualTypeOf<"hold" | "addParty">();
  expectTypeOf<PayloadIn<Listed, "addParty">>().toEqualTypeOf<{ readonly destination: string }>();
  expectTypeOf<PayloadIn<Listed, "hold">>().toEqualTypeOf<undefined>();
  expectTypeOf<LineAction>().extract<"hold">().toEqualTypeOf<"hold">();
});

test("the actions are those of the operation table", () => {
  expect(LINE_ACTIONS).toEqual(expect.arrayContaining(["answer", "hold", "unhold", "disconnect"]));
});

test("known actions are those of the line that the contract describes", () => {
  const line = readLine(lineSample("-1001", "talking", 1, { actions: ["hold", "startRecord"] }), "frame");
  if (line === undefined) throw new Error("no line");

  expect(knownActions(line)).toEqual(["hold"]);
});

test("the client needs ws and Node, nothing else", async () => {
  const { metafile } = await build({
    entryPoints: [fileURLToPath(new URL("../../src/client/index.ts", import.meta.url))],
    bundle: true,
    write: false,
    metafile: true,
    platform: "node",
    format: "esm",
    target: "node20",
    external: ["ws"],
  });

  const imported = Object.values(metafile.outputs).flatMap(({ imports }) => imports.map(({ path }) => path));
  expect(imported.filter((path) => !path.startsWith("node:"))).toEqual(["ws"]);
});

test("every error code has an area and a word", () => {
  expect(Object.keys(RCC_ERRORS).filter((code) => !/^[a-z-]+\.[a-z-]+$/.test(code))).toEqual([]);
});
