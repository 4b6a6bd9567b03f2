import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Target } from "@myrcc/contracts";
import { expect, test } from "vitest";
import { runConformance } from "../src/run-conformance.ts";
import { RunLedger } from "../src/run-ledger.ts";

test("a run that is interrupted before its first process has started sends nothing", async () => {
  const folder = await mkdtemp(join(tmpdir(), "myrcc-interrupted-"));
  let requests = 0;
  const server = createServer((_incoming, outgoing) => {
    requests += 1;
    outgoing.writeHead(503).end();
  });
  try {
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    const address = server.address();
    if (address === null || typeof address === "string") throw new Error("unreachable: it listens on a port");
    const target: Target = {
      format: "myrcc-target/1",
      product: { name: "Istra", version: "1" },
      baseUrl: `http://127.0.0.1:${address.port}`,
      nominalWindowMs: 100,
      accounts: [{ login: "rcc", enterprise: "e1", passwordEnv: "PASSWORD" }],
      enterprises: [{ name: "e1", pool: ["101", "102", "103", "104"] }],
    };
    const targetFile = join(folder, "target.yaml");
    // JSON is YAML as well.
    await writeFile(targetFile, JSON.stringify(target));

    const controller = new AbortController();
    const run = runConformance({
      target,
      targetFile,
      runDir: folder,
      workers: 1,
      profile: "certify",
      ledger: new RunLedger(),
      environment: { ...process.env, PASSWORD: "wrong" },
      signal: controller.signal,
      onProgress: () => undefined,
    });
    controller.abort(new Error("interrupted"));

    await expect(run).rejects.toThrow("interrupted");
    expect(requests).toBe(0);
  } finally {
    server.close();
    await rm(folder, { recursive: true, force: true });
  }
});
