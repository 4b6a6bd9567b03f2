import { Trouble } from "@myrcc/contracts";
import { describe, expect, test } from "vitest";
import { manifestsFor, type KubernetesParts } from "../src/kubernetes.ts";
import { settingOf } from "../src/metrics-output.ts";
import { aLoadConfig } from "./a-load-config.ts";

const PARTS: KubernetesParts = {
  profile: "Contact centre/2",
  config: { ...aLoadConfig(10_000), processes: 3 },
  script: "export default function run() {}",
  k6Version: "2.2.0",
  output: undefined,
};

test("a TestRun of as many pods as processes, which mounts what its ConfigMap holds", () => {
  const { configMap, name, testRun } = manifestsFor(PARTS);

  expect(name).toBe("rcc-load-contact-centre-2");
  expect(configMap).toMatchObject({
    apiVersion: "v1",
    kind: "ConfigMap",
    metadata: { name },
    data: { "script.js": PARTS.script, "config.json": JSON.stringify(PARTS.config) },
  });
  expect(testRun).toMatchObject({
    apiVersion: "k6.io/v1alpha1",
    kind: "TestRun",
    metadata: { name },
    spec: {
      parallelism: 3,
      separate: true,
      arguments: "--log-format=raw",
      script: { configMap: { name, file: "script.js" } },
      runner: {
        image: "grafana/k6:2.2.0",
        env: expect.arrayContaining([
          { name: "RCC_CONFIG", value: "/test/config.json" },
          { name: "RCC_LINES", value: "1" },
          { name: "K6_AUTO_EXTENSION_RESOLUTION", value: "false" },
          { name: "PASSWORD", valueFrom: { secretKeyRef: { name, key: "password" } } },
        ]),
      },
    },
  });
});

function tooLarge(): unknown {
  return manifestsFor({ ...PARTS, script: "x".repeat(1_048_576) });
}

test("what a ConfigMap does not hold is refused", () => {
  expect(tooLarge).toThrow(Trouble);
  expect(tooLarge).toThrow(/profile Contact centre\/2: expected .* at most 1044480 bytes.*; found 10\d{5} bytes/);
});

describe("metrics to watch", () => {
  test.each([
    [
      { kind: "prometheus", url: "http://prometheus:9090/api/v1/write" },
      "experimental-prometheus-rw",
      "K6_PROMETHEUS_RW_SERVER_URL",
      "http://prometheus:9090/api/v1/write",
    ],
    [
      { kind: "opentelemetry", endpoint: "collector:4318", isPlain: true },
      "opentelemetry",
      "K6_OTEL_HTTP_EXPORTER_ENDPOINT",
      "collector:4318",
    ],
  ] as const)("%o", (output, name, variable, value) => {
    expect(settingOf(output)).toMatchObject({ flags: [`--out=${name}`], environment: { [variable]: value } });
    expect(manifestsFor({ ...PARTS, output }).testRun).toMatchObject({
      spec: {
        arguments: `--log-format=raw --out=${name}`,
        runner: { env: expect.arrayContaining([{ name: variable, value }]) },
      },
    });
  });
});
