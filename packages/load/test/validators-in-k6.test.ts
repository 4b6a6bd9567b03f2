import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { bundleScript } from "../src/bundle.ts";
import { resolveK6 } from "../src/k6-binary.ts";

/** Building k6, should there be none yet, takes minutes. */
const TIMEOUT_MS = 300_000;

test(
  "the contract's validators work in the real k6",
  async () => {
    const folder = await mkdtemp(join(tmpdir(), "myrcc-probe-"));
    try {
      const { path } = await resolveK6();
      const script = join(folder, "probe.js");
      const output = join(folder, "output");
      await bundleScript("validator-probe", script);
      await promisify(execFile)(path, ["run", "--quiet", "--log-format=raw", `--console-output=${output}`, script], {
        env: { ...process.env, K6_AUTO_EXTENSION_RESOLUTION: "false", K6_NO_USAGE_REPORT: "true" },
      });

      expect(JSON.parse(await readFile(output, "utf8"))).toEqual({
        good: true,
        bad: { ok: false, issues: [{ pointer: "/lineId", message: "must be string" }] },
      });
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
  TIMEOUT_MS,
);
