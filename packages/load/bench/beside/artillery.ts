import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { copyFile, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Tool } from "./tool.ts";

const VERSION = "2.0.34";

interface Report {
  readonly aggregate: {
    readonly counters: Readonly<Record<string, number>>;
    readonly summaries: Readonly<Record<string, { readonly p50: number; readonly p95: number; readonly p99: number }>>;
  };
}

/**
 * Puts Artillery into a folder. Note: some seven hundred packages, so it is no dependency of ours and is fetched for the
 * bench alone.
 */
export async function installArtillery(folder: string): Promise<Tool> {
  await writeFile(join(folder, "package.json"), JSON.stringify({ private: true }));
  await writeFile(join(folder, "pnpm-workspace.yaml"), "packages: []\n");
  await promisify(execFile)("npx", ["-y", "pnpm@12", "add", "--ignore-scripts", `artillery@${VERSION}`], {
    cwd: folder,
  });
  const main = join(folder, "node_modules", "artillery", "bin", "run");
  return {
    name: `Artillery ${VERSION}`,
    start: async ({ url, sessions, arrivalsPerSecond, seconds, folder: own }) => {
      const [script, out] = [join(own, "script.json"), join(own, "report.json")];
      await copyFile(join(import.meta.dirname, "artillery-processor.mjs"), join(own, "processor.mjs"));
      await writeFile(
        script,
        JSON.stringify({
          config: {
            target: url,
            processor: "./processor.mjs",
            phases: [{ duration: sessions / arrivalsPerSecond, arrivalRate: arrivalsPerSecond }],
          },
          scenarios: [{ engine: "ws", flow: [{ function: "listen" }, { think: seconds }] }],
        }),
      );
      const child = spawn(process.execPath, [main, "run", "--quiet", "--output", out, script], {
        cwd: own,
        stdio: ["ignore", "ignore", "inherit"],
        env: { PATH: process.env["PATH"], HOME: process.env["HOME"], ARTILLERY_DISABLE_TELEMETRY: "true" },
      });
      if (child.pid === undefined) throw new Error("Artillery does not start");
      const finished = once(child, "close").then(async () => {
        const { aggregate }: Report = JSON.parse(await readFile(out, "utf8"));
        const { p50 = Number.NaN, p95 = Number.NaN, p99 = Number.NaN } = aggregate.summaries["lateness_ms"] ?? {};
        return { frames: aggregate.counters["frames"] ?? 0, p50, p95, p99 };
      });
      return { pid: child.pid, finished };
    },
  };
}
