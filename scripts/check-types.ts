/** Type-checks the three worlds the code runs in: Node, the oracle without any platform, and k6. */
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const PROJECTS = [".", "packages/oracle", "packages/load/src/scripts"];
const root = fileURLToPath(new URL("..", import.meta.url));

const codes = await Promise.all(
  PROJECTS.map(async (project) => {
    const { promise, resolve, reject } = Promise.withResolvers<number | null>();
    const child = spawn("tsc", ["-p", project], { cwd: root, stdio: "inherit" });
    child.on("error", reject);
    child.on("close", resolve);
    return promise;
  }),
);
process.exitCode = codes.every((code) => code === 0) ? 0 : 1;
