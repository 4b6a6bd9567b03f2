import type { LoadConfig } from "@myrcc/contracts";
import { planLoad } from "../src/plan-load.ts";

/** What k6 is told of one driven call, for parts that are tested without k6; patience is short there. */
export function aLoadConfig(measuredMs: number): LoadConfig {
  const planned = planLoad({
    target: {
      format: "myrcc-target/1",
      product: { name: "Istra", version: "9" },
      baseUrl: "http://127.0.0.1:9",
      nominalWindowMs: 100,
      accounts: [{ login: "rcc", enterprise: "e1", passwordEnv: "PASSWORD" }],
      enterprises: [{ name: "e1", pool: ["101", "102"] }],
    },
    profile: { name: "test", calls: 1, virtualUsers: 1, measuredMs },
    dialectProfile: "certify",
    seed: 1,
    lifelineUrl: "ws://127.0.0.1:9",
    summaryFile: "",
  });
  return { ...planned, patienceMs: 40 };
}
