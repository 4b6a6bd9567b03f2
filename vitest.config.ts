import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["packages/*/src/**/*.test.ts", "packages/*/test/**/*.test.ts", "scripts/**/*.test.ts"],
          exclude: ["packages/cli/test/**"],
          testTimeout: 20_000,
          // Vitest leaves one processor to itself, of which a small machine has no more than two.
          maxWorkers: "100%",
        },
      },
      {
        test: {
          name: "end-to-end",
          include: ["packages/cli/test/**/*.test.ts"],
          // Four minutes is what a whole certification of some faults takes, of which most is waiting for what never comes.
          testTimeout: 600_000,
          hookTimeout: 600_000,
          // They measure time and start servers, browsers and k6: one after another.
          fileParallelism: false,
          // Of a file's tests that say that they may run side by side: two for each core that a small machine has, since they
          // wait for about half of their time.
          maxConcurrency: 4,
        },
      },
    ],
  },
});
