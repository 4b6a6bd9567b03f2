import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { manifestsFor } from "../src/kubernetes.ts";
import { aLoadConfig } from "./a-load-config.ts";
import { TEST_RUN_SCHEMA } from "./fixtures/test-run-schema.ts";

const validate = new Ajv2020({ strict: true, allErrors: true }).compile(TEST_RUN_SCHEMA);

const OUTPUTS = [
  undefined,
  { kind: "prometheus", url: "http://prometheus:9090/api/v1/write" },
  { kind: "opentelemetry", endpoint: "collector:4318", isPlain: true },
] as const;

/** As it is in the file: what is undefined is not there. */
function testRunText(output?: (typeof OUTPUTS)[number]): string {
  const config = { ...aLoadConfig(10_000), processes: 2 };
  const parts = { profile: "office", config, script: "export default function run() {}", k6Version: "2.2.0", output };
  return JSON.stringify(manifestsFor(parts).testRun);
}

/** Where it is none that k6-operator takes, and why. */
function faultsOf(text: string): string[] {
  validate(JSON.parse(text));
  return (validate.errors ?? []).map(({ instancePath, message, params }) => {
    const extra: unknown = params["additionalProperty"];
    return `${instancePath}: ${message}${typeof extra === "string" ? ` ${extra}` : ""}`;
  });
}

test.each(OUTPUTS)("a TestRun with metrics to %o is one that k6-operator takes", (output) => {
  expect(faultsOf(testRunText(output))).toEqual([]);
});

describe("one that k6-operator does not take is noticed, with", () => {
  test.each([
    ["a misspelt member", '"parallelism":', '"paralelism":', "/spec: must NOT have additional properties paralelism"],
    ["a number as a text", '"parallelism":2', '"parallelism":"2"', "/spec/parallelism: must be integer"],
    [
      "a text as a list",
      '"arguments":"--log-format=raw"',
      '"arguments":["--log-format=raw"]',
      "/spec/arguments: must be string",
    ],
    [
      "a script of no name",
      '"configMap":{"name":"rcc-load-office",',
      '"configMap":{',
      "/spec/script/configMap: must have required",
    ],
    [
      "a member of a container",
      '"image":',
      '"command":["k6"],"image":',
      "/spec/runner: must NOT have additional properties command",
    ],
    [
      "a variable that is no text",
      '"RCC_LINES","value":"1"',
      '"RCC_LINES","value":1',
      "/spec/runner/env/1/value: must be string",
    ],
    [
      "a misspelt reference",
      '"secretKeyRef"',
      '"secretRef"',
      "valueFrom: must NOT have additional properties secretRef",
    ],
    ["a quantity that is none", '"512Mi"', '"512 MiB"', "/spec/runner/resources/requests/memory: must match pattern"],
    ["another version", "k6.io/v1alpha1", "k6.io/v1", "/apiVersion: must be equal to constant"],
  ])("%s", (_, own, damaged, fault) => {
    const text = testRunText();

    expect(text).toContain(own);
    expect(faultsOf(text.replace(own, damaged))).toContainEqual(expect.stringContaining(fault));
  });
});
