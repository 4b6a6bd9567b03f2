/** Where k6 sends its own metrics while it runs, for those who watch. */
export type MetricsOutput =
  /** Prometheus remote write, to that URL. */
  | { readonly kind: "prometheus"; readonly url: string }
  /** OpenTelemetry over HTTP, to that host and port. */
  | { readonly kind: "opentelemetry"; readonly endpoint: string; readonly isPlain: boolean };

/** What k6 is told of it: a flag, and variables. */
export interface OutputSetting {
  readonly flags: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
}

export function settingOf(output: MetricsOutput | undefined): OutputSetting {
  switch (output?.kind) {
    case "prometheus":
      return {
        flags: ["--out=experimental-prometheus-rw"],
        environment: {
          K6_PROMETHEUS_RW_SERVER_URL: output.url,
          K6_PROMETHEUS_RW_TREND_STATS: "p(50),p(90),p(99),max",
          K6_PROMETHEUS_RW_PUSH_INTERVAL: "2s",
        },
      };
    case "opentelemetry":
      return {
        flags: ["--out=opentelemetry"],
        environment: {
          K6_OTEL_EXPORTER_PROTOCOL: "http/protobuf",
          K6_OTEL_HTTP_EXPORTER_ENDPOINT: output.endpoint,
          K6_OTEL_HTTP_EXPORTER_INSECURE: String(output.isPlain),
          K6_OTEL_METRIC_PREFIX: "k6_",
          K6_OTEL_FLUSH_INTERVAL: "2s",
          K6_OTEL_EXPORT_INTERVAL: "2s",
        },
      };
    case undefined:
      return { flags: [], environment: {} };
  }
}
