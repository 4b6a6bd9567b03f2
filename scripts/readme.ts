/**
 * Writes into the README what the code knows better: the picture of what imports what, and how many requirements have their
 * check. With `--check` it writes nothing and fails when the README says something else.
 */
import { spawnSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { REQUIREMENT_IDS, isChecked, requirement } from "../packages/contracts/src/index.ts";
import type { RequirementId } from "../packages/contracts/src/index.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const readme = `${root}README.md`;
const ARROW = /(<!-- arrow:.*? -->\n)[\s\S]*?(\n<!-- \/arrow -->)/;
const COVERAGE = /(<!-- coverage:.*? -->\n)[\s\S]*?(\n<!-- \/coverage -->)/;

const text = await readFile(readme, "utf8");
const written = fill(fill(text, ARROW, `\n\`\`\`mermaid\n${draw()}\`\`\`\n`), COVERAGE, `\n${coverage()}\n`);
if (!process.argv.includes("--check")) await writeFile(readme, written);
else if (written === text) console.log("README.md: picture and figures are those of the code");
else {
  console.error("README.md: the picture or the figures are out of date. Run: npx -y pnpm@12 readme");
  process.exitCode = 1;
}

function fill(page: string, between: RegExp, content: string): string {
  if (!between.test(page)) throw new Error(`README.md has no place for ${between.source}`);
  return page.replace(between, (_all, open: string, close: string) => open + content + close);
}

function coverage(): string {
  const checked = REQUIREMENT_IDS.filter(isChecked);
  const musts = `${checked.filter(isMust).length} of ${REQUIREMENT_IDS.filter(isMust).length} MUSTs`;
  return `**${musts}** (${checked.length} of ${REQUIREMENT_IDS.length} requirements) have their check so far.`;
}

function isMust(id: RequirementId): boolean {
  return requirement(id).keyword === "MUST";
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
