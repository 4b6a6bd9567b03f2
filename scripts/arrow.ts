/**
 * Draws the picture of the README from what the code really imports. With `--check` it writes nothing and fails when the
 * README shows something else.
 */
import { spawnSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const readme = `${root}README.md`;
const BETWEEN = /(<!-- arrow:.*? -->\n)[\s\S]*?(\n<!-- \/arrow -->)/;

const text = await readFile(readme, "utf8");
const drawn = text.replace(
  BETWEEN,
  (_all, open: string, close: string) => `${open}\n\`\`\`mermaid\n${draw()}\`\`\`\n${close}`,
);
if (!process.argv.includes("--check")) await writeFile(readme, drawn);
else if (drawn === text) console.log("README.md: the picture shows what the code imports");
else {
  console.error("README.md: the picture is out of date. Run: npx -y pnpm@12 arrow");
  process.exitCode = 1;
}

function draw(): string {
  const args = [
    "packages",
    "--config",
    ".dependency-cruiser.cjs",
    "--include-only",
    "^packages/",
    "--collapse",
    "^packages/[^/]+",
  ];
  const { status, stdout, stderr } = spawnSync("depcruise", [...args, "--output-type", "mermaid"], {
    cwd: root,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`depcruise failed: ${stderr}`);
  return stdout;
}
