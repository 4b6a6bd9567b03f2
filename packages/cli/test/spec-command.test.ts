import { execFileSync } from "node:child_process";
import { cp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { rcc } from "./rcc.ts";
import { makeScratchFolder } from "./scratch-folder.ts";

const spec = fileURLToPath(new URL("../../../spec", import.meta.url));

/** A copy of the spec in which one text of one file was replaced. */
async function copyWith(folder: string, file: string, text: string, replacement: string): Promise<string> {
  const copy = join(folder, "spec");
  await cp(spec, copy, { recursive: true });
  const before = await readFile(join(copy, file), "utf8");
  if (!before.includes(text)) throw new Error(`${file} has no ${text}`);
  await writeFile(join(copy, file), before.replace(text, replacement));
  return copy;
}

test("the spec against itself has no change", async () => {
  expect(await rcc(["spec", "diff", spec, spec])).toMatchObject({
    code: 0,
    stdout: `${spec} → ${spec}: 0 breaking, 0 unclassified, 0 non-breaking\n`,
  });
});

test("a wider window breaks, and is told with rule, place, values and fingerprint", async () => {
  await using folder = await makeScratchFolder();
  const copy = await copyWith(folder.path, "asyncapi.yaml", "windowMs: 100", "windowMs: 200");

  const { code, stdout } = await rcc(["spec", "diff", spec, copy]);

  expect(code).toBe(1);
  expect(stdout).toMatch(/^breaking +coalescing\.window-raised +[0-9a-f]{16} /m);
  expect(stdout).toMatch(/asyncapi: receiveSnapshots x-coalescing windowMs\n +100 → 200/);
  expect(stdout).toContain("1 breaking, 0 unclassified, 0 non-breaking");
});

test("words alone do not break, and machines get them as JSON", async () => {
  await using folder = await makeScratchFolder();
  const copy = await copyWith(folder.path, "schemas/extension.yaml", "description: ", "description: Truly, ");

  const { code, stdout } = await rcc(["spec", "diff", spec, copy, "--json"]);

  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    counts: { breaking: 0, unclassified: 0, "non-breaking": 1 },
    changes: [
      {
        rule: "documentation.changed",
        severity: "non-breaking",
        where: "schemas/extension.yaml#/description",
        fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
      },
    ],
  });
});

test("a git revision is a version too", async () => {
  await using folder = await makeScratchFolder();
  await copyWith(folder.path, "schemas/line-id.yaml", "pattern: ", "maxLength: 9\npattern: ");
  const git = (...args: string[]): Buffer => execFileSync("git", ["-C", folder.path, ...args]);
  git("init", "--quiet");
  git("add", ".");
  git("-c", "user.name=x", "-c", "user.email=x@example.org", "commit", "--quiet", "-m", "a version");
  await rm(join(folder.path, "spec"), { recursive: true });
  await cp(spec, join(folder.path, "spec"), { recursive: true });

  const { code, stdout, stderr } = await rcc(["spec", "diff", "HEAD:spec", "spec"], {
    GIT_DIR: join(folder.path, ".git"),
  });

  expect(stderr).toBe("");
  // Fewer ids could be sent and could come before: what comes breaks, what is sent does not.
  expect(code).toBe(1);
  expect(stdout).toContain("response.constraint-loosened");
  expect(stdout).toContain("request.constraint-loosened");
});

test.each([
  [["spec", "diff", "/nowhere", spec], "spec.unreadable", "/nowhere"],
  [["spec", "diff", "no-such-revision:spec", spec], "spec.unreadable", "no-such-revision:spec"],
  [["spec", "diff", "--json", "-x:spec", spec], "flag.invalid", "-x"],
  [["spec", "merge", spec, spec], "flag.invalid", "merge"],
  [["spec", "diff", spec], "flag.invalid", "diff <old> <new>"],
])("%j cannot be compared", async (args, code, words) => {
  const ended = await rcc(args);

  expect(ended).toMatchObject({ code: 2, stdout: "" });
  expect(ended.stderr).toContain(`(${code})`);
  expect(ended.stderr).toContain(words);
});

test("a reference that leads nowhere cannot be compared", async () => {
  await using folder = await makeScratchFolder();
  const copy = await copyWith(folder.path, "schemas/snapshot-frame.yaml", "$ref: call-line.yaml", "$ref: gone.yaml");

  const ended = await rcc(["spec", "diff", spec, copy]);

  expect(ended).toMatchObject({ code: 2 });
  expect(ended.stderr).toContain("gone.yaml");
});
