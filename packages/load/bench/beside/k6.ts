import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { bundleScript } from "../../src/bundle.ts";
import type { K6Binary } from "../../src/k6-binary.ts";
import type { Tool } from "./tool.ts";

export function k6Tool(k6: K6Binary): Tool {
  return {
    name: `k6 ${k6.version}`,
    start: async ({ url, sessions, arrivalsPerSecond, seconds, folder }) => {
      const [script, out] = [join(folder, "script.js"), join(folder, "k6.json")];
      await bundleScript("beside-bench", script);
      const child = spawn(k6.path, ["run", "--quiet", "--no-color", script], {
        stdio: ["ignore", "ignore", "inherit"],
        env: {
          PATH: process.env["PATH"],
          HOME: process.env["HOME"],
          K6_AUTO_EXTENSION_RESOLUTION: "false",
          K6_NO_USAGE_REPORT: "true",
          BESIDE_URL: url,
          BESIDE_SESSIONS: String(sessions),
          BESIDE_ARRIVALS_PER_SECOND: String(arrivalsPerSecond),
          BESIDE_SECONDS: String(seconds),
          BESIDE_OUT: out,
        },
      });
      if (child.pid === undefined) throw new Error("k6 does not start");
      const finished = once(child, "close").then(async () => JSON.parse(await readFile(out, "utf8")));
      return { pid: child.pid, finished };
    },
  };
}
