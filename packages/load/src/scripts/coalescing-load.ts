/**
 * Holds and resumes many calls at once and measures how the platform coalesces their snapshots. Everything it needs is
 * in the file that RCC_CONFIG names (packages/contracts/formats/load-config.yaml).
 */
import encoding from "k6/encoding";
import exec from "k6/execution";
import type { Options } from "k6/options";
import { checkSchema, type LoadConfig } from "@myrcc/contracts";
import { Tally } from "../user/tally.ts";
import { runVirtualUser } from "../user/virtual-user.ts";
import { createGuard } from "./guard.ts";
import { createClock } from "./k6-clock.ts";
import { addToCounters, thresholdsFor } from "./k6-counters.ts";
import { createSend } from "./k6-http.ts";
import { createConnect } from "./k6-socket.ts";

const config = readConfig();

/** Everything before and after the measured time, at its slowest. */
const SLACK_MS = 2 * config.establishMs + 20 * config.patienceMs;

export const options: Options = {
  scenarios: {
    coalescing: {
      executor: "per-vu-iterations",
      vus: config.virtualUsers,
      iterations: 1,
      maxDuration: `${Math.ceil((config.measuredMs + SLACK_MS) / 1000)}s`,
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

export default async function run(): Promise<void> {
  const user = exec.vu.idInTest;
  const tally = new Tally(config, user);
  const guard = createGuard(() => tally.count("handler_errors"));
  const clock = createClock(guard);
  await runVirtualUser({
    config,
    user,
    password: __ENV[config.passwordEnv] ?? "",
    tally,
    ports: {
      clock,
      send: createSend(clock, config.patienceMs),
      connect: createConnect(clock, guard),
      base64: (content) => encoding.b64encode(typeof content === "string" ? content : content.buffer),
      record: (line) => {
        addToCounters(line);
        console.log(JSON.stringify(line));
      },
    },
  });
}

export function handleSummary({ metrics }: { readonly metrics: unknown }): Record<string, string> {
  return { [config.summaryFile]: `${JSON.stringify({ metrics }, null, 2)}\n` };
}

function readConfig(): LoadConfig {
  const file = __ENV["RCC_CONFIG"];
  if (file === undefined) throw new Error("RCC_CONFIG does not name a configuration file");
  const check = checkSchema("LoadConfig", JSON.parse(open(file)));
  if (!check.ok)
    throw new Error(`${file}: ${check.issues.map(({ pointer, message }) => `${pointer} ${message}`).join("; ")}`);
  return check.value;
}
