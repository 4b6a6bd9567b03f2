import { Trouble, type LoadConfig } from "@myrcc/contracts";
import { settingOf, type MetricsOutput } from "./metrics-output.ts";

/** What one file of a cluster's may hold, in bytes: 1 MiB less some for its names. */
const CONFIG_MAP_BYTES = 1_048_576 - 4096;

/** Where k6-operator mounts a script's ConfigMap. */
const MOUNT = "/test";

export interface KubernetesParts {
  readonly profile: string;
  /** For a k6 without a lifeline. */
  readonly config: LoadConfig;
  /** The bundled script, `coalescing-load-alone`. */
  readonly script: string;
  readonly k6Version: string;
  readonly output: MetricsOutput | undefined;
}

/** Manifests as `kubectl apply -f` takes them. */
export interface Manifests {
  readonly configMap: unknown;
  readonly testRun: unknown;
  /** Of both, and of the secret with the password. */
  readonly name: string;
}

/**
 * A ConfigMap with the script and its configuration, and a TestRun (k6.io/v1alpha1) that runs it in `config.processes` pods.
 * k6-operator gives each pod its execution segment, so one configuration serves all. The password comes from a secret.
 *
 * @throws {Trouble} profile.too-large when a ConfigMap does not hold it
 */
export function manifestsFor({ config, k6Version, output, profile, script }: KubernetesParts): Manifests {
  const name = `rcc-load-${profile.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-")}`;
  const data = { "script.js": script, "config.json": JSON.stringify(config) };
  const bytes = Object.values(data).reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  if (bytes > CONFIG_MAP_BYTES) {
    throw new Trouble("profile.too-large", {
      where: `profile ${profile}`,
      expected: `a script and a timetable of at most ${CONFIG_MAP_BYTES} bytes, which is what a ConfigMap holds`,
      found: `${bytes} bytes, ${Buffer.byteLength(script)} of them the script`,
      mend: "Make it smaller: --duration or --calls.",
    });
  }
  const { environment, flags } = settingOf(output);
  const variables = { RCC_CONFIG: `${MOUNT}/config.json`, RCC_LINES: "1", ...environment };
  const labels = { "app.kubernetes.io/name": "rcc-load", "app.kubernetes.io/instance": name };
  return {
    name,
    configMap: { apiVersion: "v1", kind: "ConfigMap", metadata: { name, labels }, data },
    testRun: {
      apiVersion: "k6.io/v1alpha1",
      kind: "TestRun",
      metadata: { name, labels },
      spec: {
        parallelism: config.processes,
        // Note: a node's cores are what measures; two pods on one would disturb each other.
        separate: true,
        arguments: ["--log-format=raw", ...flags].join(" "),
        script: { configMap: { name, file: "script.js" } },
        runner: {
          image: `grafana/k6:${k6Version}`,
          env: [
            ...Object.entries(variables).map(([variable, value]) => ({ name: variable, value })),
            { name: "K6_NO_USAGE_REPORT", value: "true" },
            { name: "K6_AUTO_EXTENSION_RESOLUTION", value: "false" },
            { name: config.passwordEnv, valueFrom: { secretKeyRef: { name, key: "password" } } },
          ],
          resources: { requests: { cpu: "1", memory: "512Mi" }, limits: { memory: "1Gi" } },
        },
      },
    },
  };
}
