import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig } from "@playwright/test";
import { workersFromEnvironment } from "./src/run-settings.ts";

export default defineConfig({
  testDir: "./tests",
  // The suites leave no files there; their evidence is the trace.
  outputDir: join(tmpdir(), "myrcc-playwright", String(process.pid)),
  workers: workersFromEnvironment(process.env),
  fullyParallel: true,
  // A second try never turns red into green.
  retries: 0,
  timeout: 60_000,
  reporter: [["./src/progress-reporter.ts"]],
});
