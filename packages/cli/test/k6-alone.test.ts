import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { RunLedger, sweepLeftovers } from "@myrcc/conformance";
import { resolveK6 } from "@myrcc/load";
import { DEFAULT_WORLD } from "@myrcc/simulator";
import { describe, expect, test } from "vitest";
import { targetOf } from "../src/simulated-target.ts";
import { passwords, startPlatform, startPlatformHere, type LoadedPlatform } from "./load-run.ts";
import { rcc } from "./rcc.ts";
import { makeScratchFolder } from "./scratch-folder.ts";

interface Ended {
  readonly code: number;
  readonly output: string;
}

/** `k6 run` as somebody does who has the script alone: no other variable of the harness, a folder of its own. */
async function k6Run({ target }: Pick<LoadedPlatform, "target">, more: Record<string, string> = {}): Promise<Ended> {
  await using scratch = await makeScratchFolder();
  const k6 = await resolveK6();
  const written = await rcc(["k6-script", join(scratch.path, "load.js")]);
  expect(written).toMatchObject({ code: 0, stderr: "" });
  const [enterprise] = target.enterprises;
  const account = target.accounts.find((one) => one.enterprise === enterprise?.name);
  const env = {
    PATH: process.env["PATH"],
    HOME: scratch.path,
    K6_NO_USAGE_REPORT: "true",
    K6_AUTO_EXTENSION_RESOLUTION: "false",
    RCC_BASE_URL: target.baseUrl,
    RCC_ENTERPRISE: enterprise?.name,
    RCC_LOGIN: account?.login,
    RCC_PASSWORD: passwords[account?.passwordEnv ?? ""],
    RCC_POOL: enterprise?.pool.slice(0, 12).join(","),
    RCC_SESSIONS: "2",
    RCC_DURATION_SECONDS: "2",
    RCC_CALLS_PER_SECOND: "20",
    ...more,
  };
  try {
    const { stdout, stderr } = await promisify(execFile)(k6.path, ["run", "--no-color", "load.js"], {
      cwd: scratch.path,
      env,
    });
    return { code: 0, output: stdout + stderr };
  } catch (error) {
    if (!(error instanceof Error && "code" in error && "stdout" in error && "stderr" in error)) throw error;
    return { code: Number(error.code), output: `${String(error.stdout)}${String(error.stderr)}` };
  }
}

describe("k6 runs the bundled script alone", () => {
  test("a sound platform: every threshold holds, the summary is k6's own, nothing is left", async () => {
    await using platform = await startPlatform();

    const { code, output } = await k6Run(platform);

    expect(output).toMatch(/rcc_lost\n.*✓ 'count==0'/);
    expect(output).toMatch(/✓ 'count>\d+' count=\d\d\d/);
    expect(output).toMatch(/rcc_interval_p50_ms\.*: *(9\d|10\d)(\.\d+)? /);
    expect(output).not.toMatch(/"histograms"|✗/);
    expect(code).toBe(0);
    expect(await sweepLeftovers(platform.target, passwords, new RunLedger())).toEqual([]);
  });

  test("lost last states miss their threshold, in k6's exit code", async () => {
    await using platform = await startPlatform("--fault", "lost-final-snapshot");

    const { code, output } = await k6Run(platform, { RCC_DURATION_SECONDS: "1" });

    expect(code).toBe(99);
    expect(output).toMatch(/rcc_lost\n.*✗ 'count==0' count=\d+/);
  });

  test.each([
    ["window-250", "rcc_changes_late"],
    ["stale-after-newer", "rcc_snapshots_older"],
  ])("%s misses the threshold of %s", async (fault, metric) => {
    await using platform = await startPlatform("--fault", fault);

    const { code, output } = await k6Run(platform);

    expect(code).toBe(99);
    expect(output).toMatch(new RegExp(`${metric}\\n.*✗ 'count[=<]+\\d+' count=\\d+`));
  });

  test("a refused account is said, and misses a threshold", async () => {
    await using platform = await startPlatformHere();

    const { code, output } = await k6Run(platform, { RCC_PASSWORD: "not-the-password" });

    expect(code).toBe(99);
    expect(output).toContain("virtual user 1: credentials.refused");
    expect(output).not.toContain("not-the-password");
    expect(platform.openSessions()).toBe(0);
  });

  test("a variable that is missing is named before anything is dialled", async () => {
    const { code, output } = await k6Run({ target: targetOf(DEFAULT_WORLD, "istra1", 100) });

    expect(code).not.toBe(0);
    expect(output).toContain("RCC_BASE_URL: expected scheme, host and port of the platform");
  });
});

test.each([
  ["no file", [], "<file>"],
  ["a file of another kind", ["load.ts"], "a file that ends in .js"],
])("k6-script: %s is refused", async (_, args, expected) => {
  const ended = await rcc(["k6-script", ...args]);

  expect(ended).toMatchObject({ code: 2, stdout: "" });
  expect(ended.stderr).toContain(expected);
});

test("k6-script: a folder that is a file is refused", async () => {
  const ended = await rcc(["k6-script", "/dev/null/load.js"]);

  expect(ended).toMatchObject({ code: 2, stdout: "" });
  expect(ended.stderr).toContain("(file.unwritable)");
});
