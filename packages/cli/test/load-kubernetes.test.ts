import { execFile } from "node:child_process";
import { once } from "node:events";
import { readFile, readdir, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";
import { promisify } from "node:util";
import { checkSchema } from "@myrcc/contracts";
import { resolveK6 } from "@myrcc/load";
import { expect, test } from "vitest";
import { passwords, startPlatform } from "./load-run.ts";
import { rcc } from "./rcc.ts";
import { makeScratchFolder } from "./scratch-folder.ts";
import { unsnapped } from "./unsnapped.ts";

test("what is written for a cluster runs in the pinned k6, one segment per pod, as k6-operator starts it", async () => {
  await using platform = await startPlatform();
  await using scratch = await makeScratchFolder();
  const folder = join(scratch.path, "manifests");
  const flags = [
    "--target",
    platform.targetFile,
    "--duration",
    "1s",
    "--calls",
    "4",
    "--sessions",
    "2",
    "--processes",
    "2",
  ];

  const ended = await rcc(["load", "smoke", ...flags, "--kubernetes", folder], {});

  expect(ended).toMatchObject({ code: 0, stderr: "" });
  expect(ended.stdout).toContain("kubectl create secret generic rcc-load-smoke");
  expect((await readdir(folder)).toSorted()).toEqual(["configmap.json", "script.js", "testrun.json"]);
  const { data }: { data: Record<string, string> } = JSON.parse(await readFile(join(folder, "configmap.json"), "utf8"));
  await writeFile(join(scratch.path, "config.json"), data["config.json"] ?? "");
  await writeFile(join(scratch.path, "pod.js"), data["script.js"] ?? "");
  const k6 = await resolveK6();
  const podOf = async (segment: string): Promise<string> => {
    const args = [
      "run",
      "--quiet",
      `--execution-segment=${segment}`,
      "--execution-segment-sequence=0,1/2,1",
      "--log-format=raw",
      "pod.js",
    ];
    const env = {
      PATH: process.env["PATH"],
      HOME: scratch.path,
      ...passwords,
      RCC_CONFIG: "config.json",
      RCC_LINES: "1",
      K6_NO_USAGE_REPORT: "true",
      K6_AUTO_EXTENSION_RESOLUTION: "false",
    };
    return (await promisify(execFile)(k6.path, args, { cwd: scratch.path, env })).stderr;
  };

  const logs = await Promise.all(["0:1/2", "1/2:1"].map(podOf));

  const users = logs.map((log) =>
    log.split("\n").flatMap((row) => {
      const check = row.startsWith("{") ? checkSchema("LoadLine", JSON.parse(row)) : undefined;
      return check?.ok === true && check.value.isLast ? [check.value.user] : [];
    }),
  );
  expect(users).toEqual([[1], [2]]);
});

test("k6's metrics reach a Prometheus, and the dashboard asks for no other", async () => {
  await using scratch = await makeScratchFolder();
  const bodies: Buffer[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      bodies.push(Buffer.concat(chunks));
      response.writeHead(204).end();
    });
  });
  server.listen({ host: "127.0.0.1", port: 0 });
  await once(server, "listening");
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}/api/v1/write`;

  const ended = await rcc([
    "load",
    "smoke",
    "--duration",
    "3s",
    "--calls",
    "4",
    "--out",
    scratch.path,
    "--remote-write",
    url,
  ]);
  server.close();

  expect(ended.stderr).not.toContain("(k6.failed)");
  const names = new Set(
    bodies.flatMap(
      (body) =>
        unsnapped(body)
          .toString("latin1")
          .match(/k6_[a-z0-9_]+/g) ?? [],
    ),
  );
  const dashboard = await readFile(join(import.meta.dirname, "../../load/grafana/dashboard.json"), "utf8");
  const asked = new Set(dashboard.match(/k6_[a-z0-9_]+/g));
  expect(asked.size).toBeGreaterThan(10);
  expect([...asked].filter((name) => !names.has(name))).toEqual([]);
});

test.each([
  ["--kubernetes without a target", ["--kubernetes", "x"], "--target: the pods cannot reach"],
  [
    "a Prometheus without a scheme",
    ["--remote-write", "localhost:9090"],
    "a URL such as http://localhost:9090/api/v1/write",
  ],
  ["a Prometheus with a password", ["--remote-write", "http://me:secret@localhost:9090/"], "a URL such as"],
  ["a collector with a path", ["--otlp", "http://localhost:4318/v1/metrics"], "a URL without a path"],
  [
    "both",
    ["--otlp", "http://localhost:4318", "--remote-write", "http://localhost:9090/"],
    "one of --remote-write and --otlp",
  ],
])("%s is refused", async (_, flags, expected) => {
  const ended = await rcc(["load", "smoke", ...flags]);

  expect(ended).toMatchObject({ code: 2, stdout: "" });
  expect(ended.stderr).toContain("(flag.invalid)");
  expect(ended.stderr).toContain(expected);
  expect(ended.stderr).not.toContain("secret");
});
