import { chmod, mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { resolveK6 } from "../src/k6-binary.ts";

let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "myrcc-k6-"));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** A command that stands for a tool of some version; `PATH` leads to it and to the shell's own tools. */
async function command(name: string, script: string, under = "bin"): Promise<string> {
  const path = join(folder, under, name);
  await mkdir(join(folder, under), { recursive: true });
  await writeFile(path, `#!/bin/sh\n${script}\n`);
  await chmod(path, 0o755);
  return path;
}

function environment(more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  return { PATH: `${join(folder, "bin")}:/bin:/usr/bin`, MYRCC_CACHE: join(folder, "cache"), ...more };
}

const says = (version: string): string => `echo "k6 v${version} (go1.26.1, linux/amd64)"`;

/** Stands for Go: builds, after a while, a k6 of the pinned version. */
const GO = `
case "$1" in
  version) echo "go version go1.26.1 linux/amd64" ;;
  build) sleep 0.3; printf '#!/bin/sh\\necho "k6 v2.2.0 (go1.26.1, linux/amd64)"\\n' > "$6"; chmod +x "$6" ;;
esac`;

describe("K6_BIN", () => {
  test("is taken before anything else", async () => {
    const path = await command("my-k6", says("2.3.1"), "elsewhere");
    await command("k6", says("2.2.0"));

    expect(await resolveK6({ environment: environment({ K6_BIN: path }) })).toEqual({
      path,
      version: "2.3.1",
      origin: "K6_BIN",
    });
  });

  test.each([
    ["is too old", says("1.8.1"), /k6 1\.8\.1/],
    ["is something else", "echo hello", /the answer "hello\\n"/],
    ["fails", "exit 3", /Command failed/],
  ])("is refused when it %s", async (_, script, found) => {
    const path = await command("my-k6", script, "elsewhere");

    await expect(resolveK6({ environment: environment({ K6_BIN: path }) })).rejects.toMatchObject({
      code: "k6.unusable",
      detail: { where: `K6_BIN=${path}`, expected: "k6 2.0.0 or later", found: expect.stringMatching(found) },
    });
  });

  test("is refused when it is not there", async () => {
    await expect(resolveK6({ environment: environment({ K6_BIN: join(folder, "none") }) })).rejects.toMatchObject({
      code: "k6.unusable",
      detail: { found: expect.stringMatching(/ENOENT/) },
    });
  });
});

test("a recent k6 on the PATH is taken", async () => {
  const path = await command("k6", says("2.2.0"));

  expect(await resolveK6({ environment: environment() })).toEqual({ path, version: "2.2.0", origin: "PATH" });
});

test("an old k6 on the PATH is passed over, which is said", async () => {
  const old = await command("k6", says("1.9.0"));
  await command("go", GO);
  const lines: string[] = [];

  const found = await resolveK6({ environment: environment(), onProgress: (line) => lines.push(line) });

  expect(found).toMatchObject({ version: "2.2.0", origin: "built" });
  expect(lines[0]).toBe(`passing over ${old}: k6 2.0.0 or later is needed, this is k6 1.9.0`);
});

test("the pinned k6 is built once and then found in the cache", async () => {
  await command("go", GO);
  const lines: string[] = [];

  const first = await resolveK6({ environment: environment(), onProgress: (line) => lines.push(line) });
  const second = await resolveK6({ environment: environment() });

  expect(first.origin).toBe("built");
  expect(second).toEqual({ ...first, origin: "cache" });
  expect(lines[0]).toMatch(/^building k6 2\.2\.0 from tools\/k6, once: 0 s$/);
});

test("two builds at the same time both end with a whole binary and leave nothing behind", async () => {
  await command("go", GO);

  const both = await Promise.all([
    resolveK6({ environment: environment() }),
    resolveK6({ environment: environment() }),
  ]);

  expect(both.map(({ origin }) => origin)).toEqual(["built", "built"]);
  expect(await filesOfCache()).toEqual(["k6"]);
});

test("an abort ends the build with everything it started, and leaves nothing behind", async () => {
  await command(
    "go",
    `case "$1" in version) echo "go version go1.26.1 linux/amd64" ;; build) echo x > "$6"; sleep 60 ;; esac`,
  );
  const abort = new AbortController();
  const startedMs = performance.now();
  const reason = new Error("enough");

  const building = resolveK6({
    environment: environment(),
    signal: abort.signal,
    onProgress: () => setTimeout(() => abort.abort(reason), 100),
  });

  await expect(building).rejects.toBe(reason);
  expect(performance.now() - startedMs).toBeLessThan(20_000);
  expect(await filesOfCache()).toEqual([]);
});

test("a failing build says what Go said", async () => {
  await command(
    "go",
    `case "$1" in version) echo "go version go1.26.1 linux/amd64" ;; *) echo "proxy says no" >&2; exit 1 ;; esac`,
  );

  await expect(resolveK6({ environment: environment() })).rejects.toMatchObject({
    code: "k6.missing",
    detail: { found: "proxy says no" },
  });
  expect(await filesOfCache()).toEqual([]);
});

test.each([
  ["is none", undefined, "neither"],
  ["is too old", `echo "go version go1.22.5 linux/amd64"`, "Go 1.22.5"],
])("neither k6 nor Go, which %s: the message says how to install them", async (_, go, found) => {
  if (go !== undefined) await command("go", go);

  await expect(resolveK6({ environment: { ...environment(), PATH: join(folder, "bin") } })).rejects.toMatchObject({
    code: "k6.missing",
    detail: {
      found: expect.stringContaining(found),
      mend: expect.stringMatching(/go\.dev\/doc\/install.*grafana\.com.*K6_BIN/),
    },
  });
});

async function filesOfCache(): Promise<string[]> {
  const entries = await readdir(join(folder, "cache"), { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
}
