import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parseTarget } from "@myrcc/conformance";
import { requirement } from "@myrcc/contracts";
import { FAULTS } from "@myrcc/simulator";
import { describe, expect, test } from "vitest";
import { EXIT } from "../src/exit.ts";
import { USAGE } from "../src/usage.ts";
import { rcc } from "./rcc.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const readme = await readFile(`${root}README.md`, "utf8");
const manifest: { scripts: Record<string, string> } = JSON.parse(await readFile(`${root}package.json`, "utf8"));

function blocks(language: string): string[] {
  return [...readme.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, "g"))].map(([, text = ""]) => text);
}

/** Every `npx -y pnpm@12 …` of the README, as the words behind it. */
const commands = blocks("sh")
  .flatMap((block) => block.split("\n"))
  .flatMap((row) => [...row.matchAll(/npx -y pnpm@12 ([^#]+)/g)].map(([, words = ""]) => words.trim().split(/\s+/)));

describe("the README", () => {
  test("has commands", () => {
    expect(commands.length).toBeGreaterThanOrEqual(5);
  });

  test.each(commands.map((words) => [words.join(" "), words] as const))(
    "%s is a script with flags that exist",
    async (_text, [script = "", ...words]) => {
      expect(Object.keys(manifest.scripts)).toContain(script);
      if (script === "test") return;
      const args = script === "rcc" ? words : [script, ...words];
      // One flag too many: the command must complain of that one and of none before it.
      const ended = await rcc([...args, "--no-such-flag"]);
      expect(ended.code).toBe(2);
      expect(ended.stderr).toContain("--no-such-flag");
    },
  );

  test("shows a target file that is valid", () => {
    expect(blocks("yaml").map((text) => parseTarget(text, "README.md").format)).toEqual(["myrcc-target/1"]);
  });

  test.each(Object.entries(EXIT))("and the help explain the exit code for %s, %i", (_name, code) => {
    expect(readme).toMatch(new RegExp(`^\\| ${code} +\\| `, "m"));
    expect(USAGE).toMatch(new RegExp(`Exit code: [^.]*\\b${code} `));
  });

  test("explains every verdict that a certificate can hold", async () => {
    const schema = await readFile(`${root}packages/contracts/formats/certificate.yaml`, "utf8");
    const verdicts = /Verdict:\s+enum: \[([^\]]*)\]/.exec(schema)?.[1]?.split(/,\s*/) ?? [];

    expect(verdicts.length).toBeGreaterThan(5);
    for (const verdict of verdicts) expect(readme).toContain(`\`${verdict.trim()}\``);
  });
});

test("rcc faults lists every fault with what catches it", async () => {
  const { code, stdout } = await rcc(["faults"]);

  expect(code).toBe(0);
  expect(stdout).toMatch(/^UNHOLD \(\d+\)\n(?:.*\n)*? {2}unhold-ignored\n.*\n\s+caught by RCC-UNHOLD-1/m);
  expect(stdout).toMatch(/^\d+ faults: .*\d+ SESSION/m);
});

test("rcc faults shows one by its name, for people and machines", async () => {
  const shown = await rcc(["faults", "unhold-ignored"]);
  const json = await rcc(["faults", "unhold-ignored", "--json"]);

  expect([shown.code, json.code]).toEqual([0, 0]);
  expect(shown.stdout).toContain(`RCC-UNHOLD-1 MUST\n      ${requirement("RCC-UNHOLD-1").statement}`);
  expect(JSON.parse(json.stdout)).toEqual({
    name: "unhold-ignored",
    area: "UNHOLD",
    sentence: FAULTS["unhold-ignored"].sentence,
    caughtBy: ["RCC-UNHOLD-1"],
    isUnderLoadOnly: false,
  });
});
