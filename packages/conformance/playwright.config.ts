import { join } from "node:path";
import { defineConfig } from "@playwright/test";
import { settingsFromEnvironment } from "./src/run-settings.ts";

const { traceDir, workers } = settingsFromEnvironment(process.env);

export default defineConfig({
  testDir: "./tests",
  outputDir: join(traceDir, "playwright"),
  workers,
  fullyParallel: true,
  // A second try never turns red into green.
  retries: 0,
  timeout: 60_000,
  reporter: [["./src/progress-reporter.ts"]],
});
