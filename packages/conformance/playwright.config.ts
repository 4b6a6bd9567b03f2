import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig } from "@playwright/test";
import { TRACE_DIR, workersFromEnvironment } from "./src/run-settings.ts";

export default defineConfig({
  testDir: "./tests",
  // What Playwright writes of a case that was missed goes with the recordings' folder; the evidence is the trace.
  outputDir: join(process.env[TRACE_DIR] ?? join(tmpdir(), "myrcc-playwright"), "playwright"),
  workers: workersFromEnvironment(process.env),
  fullyParallel: true,
  // A second try never turns red into green.
  retries: 0,
  timeout: 60_000,
  reporter: [["./src/progress-reporter.ts"]],
});
