import type { Options } from "k6/options";
import type { LoadConfig } from "@myrcc/contracts";
import { longestMs, thresholdsFor } from "./k6-limits.ts";

/** One iteration of every virtual user, from login to logout. */
export function optionsFor(config: LoadConfig): Options {
  return {
    scenarios: {
      coalescing: {
        executor: "per-vu-iterations",
        vus: config.virtualUsers,
        iterations: 1,
        maxDuration: `${Math.ceil(longestMs(config) / 1000)}s`,
        gracefulStop: "5s",
      },
    },
    thresholds: thresholdsFor(config),
    // Note: these size the pool of idle connections; with their defaults most requests open a connection of their own.
    batch: 256,
    batchPerHost: 256,
    systemTags: ["scenario", "name", "status"],
    summaryTrendStats: ["count", "min", "p(50)", "p(90)", "p(99)", "p(99.9)", "max"],
  };
}
